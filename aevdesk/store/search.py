"""Full-text search inside the encrypted file: FTS5 over every text that a case shows, kept with each save.

One row of `search_texts` is one field; it hangs on its case and goes with it, and triggers keep the index (`search`) in
step, so that no text of a deleted case is left to be found. A row's number is the case's number times `_FIELDS` and the
field's place: the index alone tells which cases are hit. Texts are folded (`fold`), the same way as what is looked for.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from aevdesk.store.database import Database, Store

LEAST = 2
"""Letters that a word must have before the texts are searched for it."""
_FIELDS = 100_000
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "ð": "d", "đ": "d", "ŋ": "n", "ŧ": "t", "ł": "l", "ß": "ss"})
_PAIRS = (("aa", "a"), ("ae", "a"), ("oe", "o"))


@dataclass(frozen=True, slots=True)
class Found:
    """A case that has every word searched for, and the field that has most of them."""

    case_id: str
    path: str
    text: str = field(repr=False)


def fold(text: str) -> str:
    """A text as it is compared: small letters without marks, and the Norwegian letters as they are also written.

    Å, aa and a are alike, as are ø, oe and o, and æ, ae and a: a name is found from any keyboard.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).casefold().translate(_LETTERS))
    folded = "".join(sign for sign in plain if not unicodedata.combining(sign))
    for pair, one in _PAIRS:
        folded = folded.replace(pair, one)
    return folded


def words_of(typed: str) -> tuple[str, ...]:
    """The folded words of what was typed."""
    return tuple(_WORD.findall(fold(typed)))


def spans(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where in a text (not folded) a word stands that begins with one of these folded words."""
    begins = tuple(words)
    if not begins:
        return []
    return [hit.span() for hit in _WORD.finditer(text) if fold(hit[0]).startswith(begins)]


def put(db: Database, case_id: str, texts: Mapping[str, str] | None) -> None:
    """Keep the texts of a case by path, in the caller's transaction; only what differs is written. None: unchanged."""
    if texts is None:
        return
    rows = db.execute("SELECT id, path, said FROM search_texts WHERE case_id = ?", [case_id]).fetchall()
    had = {path: said for _, path, said in rows}
    for path in had.keys() - texts.keys():
        db.execute("DELETE FROM search_texts WHERE case_id = ? AND path = ?", [case_id, path])
    new = (max(row[0] for row in rows) if rows else _next_case(db)) + 1
    added = [(path, said, fold(said)) for path, said in texts.items() if path not in had]
    if added:  # in one statement: the index writes itself out after each
        said_in_rows = "SELECT ? + key, ?, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)"
        db.execute(f"INSERT INTO search_texts {said_in_rows}", [new, case_id, json.dumps(added)])
    for path, said in texts.items():
        if path in had and had[path] != said:
            row = (said, fold(said), case_id, path)
            db.execute("UPDATE search_texts SET said = ?, folded = ? WHERE case_id = ? AND path = ?", row)


def forget(db: Database) -> None:
    """After cases were deleted, in the caller's transaction: nothing of them is left in the index itself."""
    db.execute("INSERT INTO search (search) VALUES ('optimize')")


def find(store: Store, words: Sequence[str]) -> list[Found]:
    """The cases in which every one of these folded words begins a word, each with the field that has most of them."""
    wanted = [word for word in words if len(word) >= LEAST]
    if not wanted:
        return []
    with store.reading() as db:
        hits = [_rows_with(db, word) for word in wanted]
        cases = {row // _FIELDS for row in hits[0]}
        for rows in hits[1:]:
            cases &= {row // _FIELDS for row in rows}
        best = _best_rows(hits, cases)
        return [Found(*_read(db, best[case])) for case in sorted(best)]


def missing(store: Store) -> list[str]:
    """The cases whose texts cannot be searched yet: those of an older program, or rescued from a damaged store."""
    with store.reading() as db:
        rows = db.execute("SELECT id FROM cases WHERE NOT EXISTS (SELECT 1 FROM search_texts WHERE case_id = cases.id)")
        return [row[0] for row in rows]


def create(db: Database) -> None:
    """The tables of the search (a migration)."""
    for statement in _TABLES:
        db.execute(statement)


def _next_case(db: Database) -> int:
    last = db.execute("SELECT coalesce(max(id), 0) FROM search_texts").fetchone()[0]
    return (int(last) // _FIELDS + 1) * _FIELDS


def _rows_with(db: Database, word: str) -> list[int]:
    return [row[0] for row in db.execute("SELECT rowid FROM search WHERE search MATCH ?", [f'"{word}" *'])]


def _best_rows(hits: list[list[int]], cases: set[int]) -> dict[int, int]:
    """For each case the row that most words are in, the first of the form among equals."""
    counts: dict[int, int] = {}
    for rows in hits:
        for row in rows:
            counts[row] = counts.get(row, 0) + 1
    best: dict[int, int] = {}
    for row in sorted(counts):
        case = row // _FIELDS
        if case in cases and (case not in best or counts[row] > counts[best[case]]):
            best[case] = row
    return best


def _read(db: Database, row: int) -> tuple[str, str, str]:
    return db.execute("SELECT case_id, path, said FROM search_texts WHERE id = ?", [row]).fetchone()


_TABLES = (
    """CREATE TABLE search_texts (
        id integer PRIMARY KEY,
        case_id text NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        path text NOT NULL,
        said text NOT NULL,
        folded text NOT NULL,
        UNIQUE (case_id, path)
    ) STRICT""",
    """CREATE VIRTUAL TABLE search USING fts5 (
        folded, content='search_texts', content_rowid='id', detail=none, columnsize=0,
        tokenize='unicode61 remove_diacritics 0'
    )""",
    """CREATE TRIGGER search_texts_inserted AFTER INSERT ON search_texts BEGIN
        INSERT INTO search (rowid, folded) VALUES (NEW.id, NEW.folded);
    END""",
    """CREATE TRIGGER search_texts_deleted AFTER DELETE ON search_texts BEGIN
        INSERT INTO search (search, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
    END""",
    """CREATE TRIGGER search_texts_updated AFTER UPDATE ON search_texts BEGIN
        INSERT INTO search (search, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
        INSERT INTO search (rowid, folded) VALUES (NEW.id, NEW.folded);
    END""",
)
