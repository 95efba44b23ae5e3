"""The schema, one step a version. A new store walks the same steps as an old one.

sqlite-utils keeps the list of steps that were applied and ignores newer ones in silence; therefore our own schema
version (`PRAGMA user_version`) rises in the same transaction as each step, and decides.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from aevdesk.store import attachments, search
from aevdesk.store.database import Database, Store, schema_version
from aevdesk.store.errors import StoreDamaged


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the schema. `is_rebuild`: it copies a table (sqlite-utils' transform), so foreign keys rest."""

    name: str
    change: Callable[[Database], None]
    is_rebuild: bool = False


def steps() -> Sequence[Step]:
    """All of them, in order; step n makes schema version n."""
    return (
        Step("m001_first", _first),
        Step("m002_search", search.create),
        Step("m003_attachments", attachments.create),
    )


def newest() -> int:
    """The schema version this program writes."""
    return len(steps())


def migrate(store: Store, before: Callable[[], None], plan: Sequence[Step] | None = None) -> int:
    """Brings `store` to the newest schema and returns the version it had.

    `before` runs first if there is anything to do to a store that has data: it makes a verified backup, and by raising
    it stops everything. Raises StoreDamaged when a row would be left without the row it belongs to.
    """
    from sqlite_utils import Migrations

    plan = steps() if plan is None else plan
    had = schema_version(store)
    if had >= len(plan):
        return had
    if had:
        before()
    migrations: Any = Migrations("aevdesk")  # typed for its own Database; ours is the part of it that we use
    for number, step in enumerate(plan, 1):
        change = _rebuild(step, number) if step.is_rebuild else _simple(step, number)
        migrations(name=step.name, transactional=not step.is_rebuild)(change)
    with store.whole_file() as db:
        migrations.apply(db)
    return had


def _simple(step: Step, number: int) -> Callable[[Database], None]:
    def change(db: Database, /) -> None:
        step.change(db)
        db.execute(f"PRAGMA user_version={number}")

    return change


def _rebuild(step: Step, number: int) -> Callable[[Database], None]:
    """Foreign keys can only be switched off outside a transaction; so this step brings its own."""

    def change(db: Database, /) -> None:
        if int(db.execute("PRAGMA user_version").fetchone()[0]) >= number:
            return  # done before, and killed before it was written down as done
        db.execute("PRAGMA foreign_keys=0")
        try:
            with db.atomic():
                step.change(db)
                if db.execute("PRAGMA foreign_key_check").fetchone():
                    raise StoreDamaged
                db.execute(f"PRAGMA user_version={number}")
        finally:
            db.execute("PRAGMA foreign_keys=1")

    return change


def _first(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


_HASH = "text NOT NULL CHECK (length({0}) = 64)"
_FIRST = (
    # One row: the store's own id and the one counter from which every revision comes.
    """CREATE TABLE store (
        one integer PRIMARY KEY CHECK (one = 1),
        id text NOT NULL,
        counter integer NOT NULL
    ) STRICT""",
    "INSERT INTO store VALUES (1, lower(hex(randomblob(16))), 0)",
    f"""CREATE TABLE cases (
        id text PRIMARY KEY NOT NULL,
        rev integer NOT NULL UNIQUE,
        created_at text NOT NULL,
        saved_at text NOT NULL,
        summary_sha256 {_HASH.format("summary_sha256")},
        doc_sha256 {_HASH.format("doc_sha256")},
        summary text NOT NULL CHECK (json_valid(summary)),
        doc text NOT NULL CHECK (json_valid(doc))
    ) STRICT""",
    f"""CREATE TABLE revisions (
        case_id text NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        rev integer NOT NULL,
        saved_at text NOT NULL,
        doc_sha256 {_HASH.format("doc_sha256")},
        doc text NOT NULL,
        PRIMARY KEY (case_id, rev)
    ) STRICT""",
    f"""CREATE TABLE sealed (
        case_id text NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        number integer NOT NULL CHECK (number >= 1),
        sealed_at text NOT NULL,
        doc_sha256 {_HASH.format("doc_sha256")},
        content_sha256 {_HASH.format("content_sha256")},
        seal_sha256 {_HASH.format("seal_sha256")},
        doc text NOT NULL CHECK (json_valid(doc)),
        content text NOT NULL CHECK (json_valid(content)),
        seal text NOT NULL CHECK (json_valid(seal)),
        PRIMARY KEY (case_id, number)
    ) STRICT""",
    f"""CREATE TABLE sealed_files (
        case_id text NOT NULL,
        number integer NOT NULL,
        name text NOT NULL,
        sha256 {_HASH.format("sha256")},
        content blob NOT NULL,
        PRIMARY KEY (case_id, number, name),
        FOREIGN KEY (case_id, number) REFERENCES sealed (case_id, number) ON DELETE CASCADE
    ) STRICT""",
    f"""CREATE TABLE access_log (
        seq integer PRIMARY KEY CHECK (seq >= 1),
        prev {_HASH.format("prev")},
        body text NOT NULL CHECK (json_valid(body)),
        hash {_HASH.format("hash")}
    ) STRICT""",
    f"""CREATE TABLE settings (
        name text PRIMARY KEY NOT NULL,
        sha256 {_HASH.format("sha256")},
        value text NOT NULL CHECK (json_valid(value))
    ) STRICT""",
    """CREATE TABLE deletions (
        case_id text PRIMARY KEY NOT NULL,
        rev integer NOT NULL UNIQUE,
        deleted_at text NOT NULL
    ) STRICT""",
    # What is sealed or logged stays: no change, no replacement, and a sealed version goes only with its whole case.
    *(
        f"""CREATE TRIGGER {table}_{verb.lower()}_refused BEFORE {verb} ON {table} {when}
        BEGIN SELECT RAISE(ABORT, '{table} is final'); END"""
        for table, verb, when in (
            ("sealed", "UPDATE", ""),
            ("sealed", "DELETE", "WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)"),
            (
                "sealed",
                "INSERT",
                "WHEN EXISTS (SELECT 1 FROM sealed WHERE case_id = NEW.case_id AND number = NEW.number)",
            ),
            ("sealed_files", "UPDATE", ""),
            ("sealed_files", "DELETE", "WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)"),
            (
                "sealed_files",
                "INSERT",
                """WHEN EXISTS (SELECT 1 FROM sealed_files
                WHERE case_id = NEW.case_id AND number = NEW.number AND name = NEW.name)""",
            ),
            ("access_log", "UPDATE", ""),
            ("access_log", "DELETE", ""),
            ("access_log", "INSERT", "WHEN EXISTS (SELECT 1 FROM access_log WHERE seq = NEW.seq)"),
        )
    ),
)
