from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.store import cases
from aevdesk.store.cases import Cases
from aevdesk.store.errors import CaseExists, CaseMissing, DamagedCase, StaleWrite, StoreDamaged, UnusableText
from aevdesk.store.records import CaseText, canonical
from aevdesk.store.repository import Repository
from tests.store.samples import NAME, a_long_text, a_repository, a_sealing, a_text, reopened


class Ticks:
    """A monotonic clock that goes when it is told to."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def spoil(repository: Repository, statement: str) -> None:
    """Changes a row as damage or a hand in the file would: the hash stays."""
    with repository.store.transaction() as db:
        db.execute(statement)


def test_what_was_saved_is_read_back_to_the_letter(repository: Repository):
    text = a_text("Æ ø å, «sitat», 🙂 and \\u0000 in JSON", age=43, tags=["a", None, True])
    rev = repository.cases.create("case-1", text)
    case = repository.cases.load("case-1")
    assert (case.doc, dict(case.summary), case.rev) == (text.doc, dict(text.summary), rev)
    assert case.created_at == case.saved_at
    assert datetime.now(UTC) - case.saved_at < timedelta(seconds=30)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """One store for many examples; each takes a case of its own."""
    return a_repository(tmp_path_factory.mktemp("store"))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_that_utf_8_can_hold_comes_back(lasting: Repository, words: str):
    case_id = f"case-{len(lasting.cases.rows())}"
    lasting.cases.create(case_id, a_text(words, note=words))
    case = lasting.cases.load(case_id)
    assert (case.doc, case.summary["note"]) == (a_text(words).doc, words)


def test_revisions_rise_over_all_cases(repository: Repository):
    first = repository.cases.create("one", a_text())
    second = repository.cases.create("two", a_text())
    third = repository.cases.save("one", a_text("b"), first)
    assert first < second < third
    assert [(row.id, row.rev) for row in repository.cases.rows()] == [("one", third), ("two", second)]


def test_a_stale_write_is_refused_again_and_again_and_changes_nothing(repository: Repository):
    first = repository.cases.create("one", a_text("a"))
    second = repository.cases.save("one", a_text("b"), first)
    for _ in range(3):
        with pytest.raises(StaleWrite) as refused:
            repository.cases.save("one", a_text("c"), first)
        assert refused.value.params == {"case_id": "one", "expected": first, "found": second}
    assert repository.cases.load("one").doc == a_text("b").doc
    repository.cases.save("one", a_text("c"), second)


def test_there_is_one_case_to_an_id_also_after_it_was_deleted(repository: Repository):
    repository.cases.create("one", a_text())
    with pytest.raises(CaseExists):
        repository.cases.create("one", a_text())
    repository.cases.delete("one")
    with pytest.raises(CaseExists):
        repository.cases.create("one", a_text())


@pytest.mark.parametrize("case_id", ["", "A", "kari nordmann", "a/b", "é", "-a", "a" * 65])
def test_an_id_that_could_be_a_name_is_our_mistake(repository: Repository, case_id: str):
    with pytest.raises(ValueError, match="not a case id"):
        repository.cases.create(case_id, a_text())


def test_what_is_not_there_is_missing(repository: Repository):
    for ask in (repository.cases.load, repository.cases.open, repository.cases.delete, repository.cases.history):
        with pytest.raises(CaseMissing):
            ask("none")
    with pytest.raises(CaseMissing):
        repository.cases.save("none", a_text(), 1)
    with pytest.raises(CaseMissing):
        repository.cases.revision("none", 1)


@pytest.mark.parametrize(
    "text", [a_text("\ud800"), CaseText("{}", {"name": "\udfff"}), CaseText("{}", {"n": float("nan")})]
)
def test_a_text_that_cannot_be_kept_is_refused_and_the_old_one_stays(repository: Repository, text: CaseText):
    rev = repository.cases.create("one", a_text("a"))
    with pytest.raises(UnusableText):
        repository.cases.save("one", text, rev)
    assert repository.cases.load("one").doc == a_text("a").doc
    repository.cases.save("one", a_text("b"), rev)


def test_what_is_not_json_never_gets_in(repository: Repository):
    with pytest.raises(Exception, match="CHECK"):
        repository.cases.create("one", CaseText("not json", {}))
    assert repository.cases.rows() == []


# Damage


@pytest.mark.parametrize("statement", [
    "UPDATE cases SET doc = replace(doc, 'x', 'y')", "UPDATE cases SET doc_sha256 = replace(hex(zeroblob(32)), 'x', '')",
    "UPDATE cases SET summary = '{}'",
])  # fmt: skip
def test_a_text_that_does_not_fit_its_hash_is_never_handed_out(repository: Repository, statement: str):
    rev = repository.cases.create("one", a_long_text("x"))
    repository.cases.create("two", a_text())
    spoil(repository, f"{statement} WHERE id = 'one'")
    for ask in (repository.cases.load, repository.cases.open):
        with pytest.raises(DamagedCase) as refused:
            ask("one")
        assert refused.value.params == {"case_id": "one"}
    assert {row.id for row in repository.cases.rows()} == {"one", "two"}
    assert repository.cases.load("two").doc == a_text().doc
    repository.cases.save("one", a_text("new"), rev)
    assert repository.cases.load("one").doc == a_text("new").doc


def test_a_damaged_summary_is_a_row_with_a_mark(repository: Repository):
    repository.cases.create("one", a_text())
    spoil(repository, 'UPDATE cases SET summary = \'{"name":"Ola"}\'')
    (row,) = repository.cases.rows()
    assert (row.id, row.is_damaged, dict(row.summary)) == ("one", True, {})


def test_one_flipped_bit_on_an_overflow_page_is_damage_and_not_4000_zeros(tmp_path: Path):
    """F3: the cipher hands the bad page on as zeros without an error when no page is read after it."""
    repository = a_repository(tmp_path)
    repository.cases.create("one", a_long_text("x"))
    repository.store.close()
    content = bytearray((tmp_path / NAME).read_bytes())
    zeros = 0
    for page in range(1, len(content) // 4096):
        flipped = bytearray(content)
        flipped[page * 4096 + 2000] ^= 1
        (tmp_path / NAME).write_bytes(flipped)
        with suppress(StoreDamaged):
            zeros += is_plainly_wrong(tmp_path)
            assert loaded(tmp_path) == a_long_text("x").doc
    assert zeros, "no flipped page gave a wrong text without an error: the test proves nothing"


def is_plainly_wrong(folder: Path) -> bool:
    """Whether the plain question gives another text without an error."""
    store = reopened(folder)
    try:
        with store.reading() as db:
            return db.execute("SELECT doc FROM cases").fetchone()[0] != a_long_text("x").doc
    finally:
        store.close()


def loaded(folder: Path) -> str:
    """What the program reads; a case it calls damaged counts as right, since nothing was handed out."""
    store = reopened(folder)
    try:
        return Repository(store).cases.load("one").doc
    except DamagedCase:
        return a_long_text("x").doc
    finally:
        store.close()


# History


def test_the_text_as_each_opening_left_it_is_kept(repository: Repository):
    rev = repository.cases.create("one", a_text("0"))
    for opening in ("1", "2"):
        rev = repository.cases.open("one").rev
        for step in "abc":
            rev = repository.cases.save("one", a_text(opening + step), rev)
    kept = [repository.cases.revision("one", revision.rev) for revision in repository.cases.history("one")]
    assert kept == [a_text("1c").doc, a_text("0").doc]


def test_within_an_opening_one_text_is_kept_for_ten_minutes_of_work(tmp_path: Path):
    ticks = Ticks()
    repository = a_repository(tmp_path)
    made = Cases(repository.store, repository.log, ticks=ticks)
    rev = made.create("one", a_text("0"))
    for second in range(0, 1500, 100):
        ticks.at = float(second)
        rev = made.save("one", a_text(str(second)), rev)
    kept = [made.revision("one", revision.rev) for revision in made.history("one")]
    repository.store.close()
    assert kept == [a_text("1100").doc, a_text("500").doc]


def test_only_the_newest_sixty_texts_are_kept(repository: Repository):
    rev = repository.cases.create("one", a_text("first"))
    for opening in range(cases.KEPT_REVISIONS + 5):
        repository.cases.open("one")
        rev = repository.cases.save("one", a_text(str(opening)), rev)
    history = repository.cases.history("one")
    assert len(history) == cases.KEPT_REVISIONS
    assert repository.cases.revision("one", history[0].rev) == a_text(str(cases.KEPT_REVISIONS + 3)).doc


def test_a_damaged_earlier_text_is_never_handed_out(repository: Repository):
    rev = repository.cases.create("one", a_text("a"))
    repository.cases.open("one")
    repository.cases.save("one", a_text("b"), rev)
    spoil(repository, "UPDATE revisions SET doc = '{}'")
    with pytest.raises(DamagedCase):
        repository.cases.revision("one", rev)


# Deleting


def test_deleting_leaves_nothing_but_an_id(repository: Repository):
    rev = repository.cases.create("one", a_text("a"))
    repository.cases.open("one")
    rev = repository.cases.save("one", a_text("b"), rev)
    rev = repository.sealed.seal("one", a_sealing(), a_text("c"), rev)
    repository.cases.delete("one")
    with repository.store.reading() as db:
        left = {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("cases", "revisions", "sealed", "sealed_files")}  # fmt: skip
    assert set(left.values()) == {0}
    deleted_rev, moment = cases.deletions(repository.store)["one"]
    assert deleted_rev > rev
    assert datetime.fromisoformat(moment).tzinfo is UTC


def test_a_deleted_text_is_overwritten_in_the_file(tmp_path: Path):
    """Looked for with the key in hand: in every page of the decrypted file."""
    import sqlcipher3.dbapi2 as sqlcipher

    repository = a_repository(tmp_path)
    repository.cases.create("one", a_text("hemmeligheten" * 2000))
    repository.cases.delete("one")
    repository.store.close()
    connection = sqlcipher.connect(str(tmp_path / NAME), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{bytes(range(32)).hex()}'\"")
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute("ATTACH ? AS plain KEY ''", [str(tmp_path / "plain.db")])
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    assert b"hemmeligheten" not in (tmp_path / "plain.db").read_bytes()


def test_canonical_json_is_what_the_rfc_says():
    import rfc8785

    value = {"b": [1, 'æ\u2028"\\', None, True, -(2**53) + 1], "a": {"z": "", "A": "\x1f"}}
    assert canonical(value).encode() == rfc8785.dumps(value)
