import hashlib
from dataclasses import replace

import pytest

from aevdesk.store.errors import (
    AlreadySealed,
    CaseMissing,
    DamagedSealed,
    SealedMissing,
    StaleWrite,
    UnusableText,
)
from aevdesk.store.records import Sealing
from aevdesk.store.repository import Repository
from tests.store.samples import a_sealing, a_text

FILES = {"agreement.pdf": b"%PDF agreement \x00\xff", "agreement.docx": b"PK\x03\x04", "complete.pdf": b"%PDF all"}
SEALING = Sealing(1, content='{"goal":"arbeid"}', seal='{"format":1}', files=FILES)


@pytest.fixture
def rev(repository: Repository) -> int:
    return repository.cases.create("one", a_text("draft"))


def test_a_sealed_version_comes_back_byte_for_byte(repository: Repository, rev: int):
    repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    (version,) = repository.sealed.versions("one")
    assert (version.number, version.content, version.seal, version.doc) == (
        1,
        SEALING.content,
        SEALING.seal,
        a_text("signed").doc,
    )
    assert version.files == {name: hashlib.sha256(content).hexdigest() for name, content in FILES.items()}
    assert {name: repository.sealed.file("one", 1, name) for name in FILES} == FILES
    assert not version.is_damaged


def test_what_is_read_back_is_compared_with_what_was_to_be_sealed(repository: Repository, rev: int):
    repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    repository.sealed.verify("one", SEALING)
    others = [replace(SEALING, seal="{}"), replace(SEALING, content="{}"), replace(SEALING, files={"agreement.pdf": b""}),
              replace(SEALING, files={**FILES, "agreement.pdf": b"%PDF other"}), replace(SEALING, number=2)]  # fmt: skip
    for other in others:
        with pytest.raises(DamagedSealed):
            repository.sealed.verify("one", other)


def test_case_version_files_and_log_are_one_transaction(repository: Repository, rev: int):
    new = repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    assert repository.cases.load("one").doc == a_text("signed").doc
    assert repository.cases.load("one").rev == new
    entry = repository.log.entries("one")[-1]
    assert (entry.action, entry.document_id) == ("seal", "one/1")
    assert entry.digest == hashlib.sha256(SEALING.seal.encode()).hexdigest()


def test_a_seal_that_fails_leaves_nothing(repository: Repository, rev: int, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(repository.log, "append", fail)
    with pytest.raises(RuntimeError):
        repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    assert repository.sealed.versions("one") == []
    assert repository.cases.load("one").doc == a_text("draft").doc
    assert repository.cases.load("one").rev == rev


def test_sealing_removes_the_draft_history(repository: Repository, rev: int):
    repository.cases.open("one")
    rev = repository.cases.save("one", a_text("b"), rev)
    assert repository.cases.history("one")
    repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    assert repository.cases.history("one") == []


def test_a_number_is_sealed_once(repository: Repository, rev: int):
    rev = repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    with pytest.raises(AlreadySealed):
        repository.sealed.seal("one", SEALING, a_text("other"), rev)
    repository.sealed.seal("one", a_sealing(2), a_text("later"), rev)
    assert [version.number for version in repository.sealed.versions("one")] == [1, 2]


def test_a_stale_or_missing_case_is_not_sealed(repository: Repository, rev: int):
    with pytest.raises(StaleWrite):
        repository.sealed.seal("one", SEALING, a_text(), rev - 1)
    with pytest.raises(CaseMissing):
        repository.sealed.seal("two", SEALING, a_text(), rev)
    with pytest.raises(UnusableText):
        repository.sealed.seal("one", SEALING, a_text("\ud800"), rev)
    assert repository.sealed.versions("one") == []


@pytest.mark.parametrize("files", [{}, {"": b""}, {"../x": b""}, {"Kari Nordmann.pdf": b""}, {".x": b""}])
def test_a_file_name_is_short_and_plain(repository: Repository, rev: int, files: dict[str, bytes]):
    with pytest.raises(ValueError, match="files"):
        repository.sealed.seal("one", Sealing(1, "{}", "{}", files), a_text(), rev)


@pytest.mark.parametrize("statement", [
    "UPDATE sealed SET seal = '{}'", "UPDATE sealed SET number = 2", "DELETE FROM sealed",
    "INSERT OR REPLACE INTO sealed SELECT * FROM sealed", "UPDATE OR REPLACE sealed SET sealed_at = ''",
    "UPDATE sealed_files SET content = x'00'", "DELETE FROM sealed_files",
    "INSERT OR REPLACE INTO sealed_files SELECT * FROM sealed_files", "UPDATE sealed SET case_id = 'two'",
])  # fmt: skip
def test_the_database_itself_refuses_to_change_what_is_sealed(repository: Repository, rev: int, statement: str):
    repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    repository.cases.create("two", a_text())
    with pytest.raises(Exception, match="final"), repository.store.transaction() as db:
        db.execute(statement)
    (version,) = repository.sealed.versions("one")
    assert version.seal == SEALING.seal
    assert repository.sealed.file("one", 1, "agreement.pdf") == FILES["agreement.pdf"]


def test_saving_the_draft_on_does_not_touch_what_is_sealed(repository: Repository, rev: int):
    rev = repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    repository.cases.save("one", a_text("next version"), rev)
    (version,) = repository.sealed.versions("one")
    assert version.doc == a_text("signed").doc


def drop_guards(repository: Repository) -> None:
    """As a hand in the file would: triggers guard against mistakes, hashes against hands."""
    with repository.store.transaction() as db:
        for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {row[0]}")


@pytest.mark.parametrize("column", ["doc", "content", "seal"])
def test_a_version_changed_behind_the_programs_back_is_marked_and_empty(repository: Repository, rev: int, column: str):
    repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    drop_guards(repository)
    with repository.store.transaction() as db:
        db.execute(f"UPDATE sealed SET {column} = '{{}}'")
    (version,) = repository.sealed.versions("one")
    assert (version.is_damaged, version.doc, version.content, version.seal) == (True, "", "", "")


def test_a_file_changed_behind_the_programs_back_is_never_handed_out(repository: Repository, rev: int):
    repository.sealed.seal("one", SEALING, a_text("signed"), rev)
    drop_guards(repository)
    with repository.store.transaction() as db:
        db.execute("UPDATE sealed_files SET content = x'00' WHERE name = 'agreement.pdf'")
    with pytest.raises(DamagedSealed):
        repository.sealed.file("one", 1, "agreement.pdf")
    assert repository.sealed.file("one", 1, "complete.pdf") == FILES["complete.pdf"]


def test_what_was_not_sealed_is_missing(repository: Repository, rev: int):
    with pytest.raises(SealedMissing):
        repository.sealed.file("one", 1, "agreement.pdf")
    with pytest.raises(CaseMissing):
        repository.sealed.versions("two")
