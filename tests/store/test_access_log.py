import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

from aevdesk.store import access_log
from aevdesk.store.access_log import AccessLog, Head
from aevdesk.store.errors import LogBroken
from aevdesk.store.repository import Repository
from aevdesk.version import VERSION
from tests.store.samples import a_text

SUMMER = timezone(timedelta(hours=2))


@pytest.fixture
def log(repository: Repository) -> AccessLog:
    made = AccessLog(repository.store, lambda: datetime(2026, 7, 1, 12, 30, tzinfo=SUMMER), os_user="te-01")
    for action in ("open", "print", "export", "verify"):
        made.record(action, case_id="one", document_id="one/1")
    return made


def tamper(repository: Repository, *statements: str) -> None:
    with repository.store.transaction() as db:
        for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {row[0]}")
        for statement in statements:
            db.execute(statement)


def test_an_entry_says_who_what_when_and_keeps_the_local_offset(log: AccessLog):
    entry = log.entries()[0]
    assert (entry.seq, entry.os_user, entry.program, entry.action, entry.outcome) == (1, "te-01", VERSION, "open", "ok")
    assert (entry.case_id, entry.document_id, entry.digest) == ("one", "one/1", None)
    assert entry.at == datetime(2026, 7, 1, 10, 30, tzinfo=UTC)
    assert entry.at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("words", [
    {"action": "kari ringte"}, {"action": ""}, {"action": "Open"}, {"outcome": "fikk ikke lov"}, {"case_id": "Kari Nordmann"},
    {"document_id": "en setning her"}, {"case_id": ""},
])  # fmt: skip
def test_there_is_no_room_for_free_text(log: AccessLog, words: dict[str, str]):
    with pytest.raises(ValueError, match="no text"):
        log.record(**{"action": "open", **words})


def test_a_moment_without_an_offset_is_our_mistake(log: AccessLog):
    with pytest.raises(ValueError, match="offset"):
        log.record("open", at=datetime(2026, 7, 1, 12, 30))  # noqa: DTZ001 - that is what is tested


def test_an_untouched_chain_holds_to_its_head(log: AccessLog):
    assert log.check() == log.head()
    assert log.head().seq == 4
    assert log.check([log.head(), access_log.EMPTY]) == log.head()


@pytest.mark.parametrize(("statements", "broken_at"), [
    (["UPDATE access_log SET body = replace(body, 'print', 'saved') WHERE seq = 2"], 2),
    (["UPDATE access_log SET body = replace(body, ':', ': ') WHERE seq = 3"], 3),
    (["UPDATE access_log SET hash = prev WHERE seq = 1"], 1),
    (["DELETE FROM access_log WHERE seq = 2"], 2),
    (["DELETE FROM access_log WHERE seq = 1"], 1),
    (["UPDATE access_log SET seq = 9 WHERE seq = 2", "UPDATE access_log SET seq = 2 WHERE seq = 3",
      "UPDATE access_log SET seq = 3 WHERE seq = 9"], 2),
    (["INSERT INTO access_log SELECT 5, prev, body, hash FROM access_log WHERE seq = 4"], 5),
])  # fmt: skip
def test_an_edited_deleted_swapped_or_repeated_entry_shows(
    repository: Repository, log: AccessLog, statements: list[str], broken_at: int
):
    tamper(repository, *statements)
    with pytest.raises(LogBroken) as broken:
        log.check()
    assert broken.value.params == {"seq": broken_at}
    with pytest.raises(LogBroken):
        log.entries()


def test_a_cut_tail_shows_against_an_anchor_only(repository: Repository, log: AccessLog):
    anchor = log.head()
    tamper(repository, "DELETE FROM access_log WHERE seq = 4")
    log.check()
    with pytest.raises(LogBroken) as broken:
        log.check([anchor])
    assert broken.value.params == {"seq": 4}


def test_a_chain_rewritten_whole_shows_against_an_anchor(repository: Repository, log: AccessLog):
    anchor = log.head()
    tamper(repository, "DELETE FROM access_log")
    for action in ("open", "open", "open", "open", "open"):
        log.record(action, case_id="one")
    log.check()
    with pytest.raises(LogBroken):
        log.check([anchor])


@pytest.mark.parametrize("statement", [
    "UPDATE access_log SET body = '{}'", "DELETE FROM access_log", "INSERT OR REPLACE INTO access_log SELECT * FROM access_log",
])  # fmt: skip
def test_the_database_itself_refuses_to_change_the_log(repository: Repository, log: AccessLog, statement: str):
    with pytest.raises(Exception, match="final"), repository.store.transaction() as db:
        db.execute(statement)
    log.check()


def test_an_entry_falls_with_what_it_is_about(repository: Repository, log: AccessLog):
    def fail() -> None:
        with repository.store.transaction() as db:
            log.append(db, "open")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert log.head().seq == 4


def test_what_is_done_to_a_case_is_logged_once_for_each_opening(repository: Repository):
    rev = repository.cases.create("one", a_text("a"))
    for _ in range(2):
        repository.cases.open("one")
        for words in "bcd":
            rev = repository.cases.save("one", a_text(words), rev)
    repository.cases.delete("one")
    actions = [entry.action for entry in repository.log.entries("one")]
    assert actions == ["create", "open", "change", "open", "change", "delete"]


def test_no_word_of_a_case_is_in_the_log(repository: Repository):
    rev = repository.cases.create("one", a_text("depresjon", name="Kari"))
    repository.cases.save("one", a_text("angst", name="Kari"), rev)
    with repository.store.reading() as db:
        bodies = [row[0] for row in db.execute("SELECT body FROM access_log")]
    assert bodies
    assert not re.search("depresjon|angst|Kari|Vil tilbake", "".join(bodies))


def test_an_empty_log_holds(repository: Repository):
    assert repository.log.check() == access_log.EMPTY == Head(0, "0" * 64)
