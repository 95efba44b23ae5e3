"""A case goes from one desk to another in a file; nothing of it can be read on the way, and nothing is ever merged."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aevdesk.case.edits import SetValue
from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.errors import DeskError
from aevdesk.desk.handover import HandedOver, hand_over, meet, open_parcel, take_in
from aevdesk.desk.office import Office
from aevdesk.desk.past import past_of
from aevdesk.desk.session import Session
from aevdesk.store import parcel
from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import (
    ParcelDamaged,
    ParcelForeign,
    ParcelNewer,
    WeakPassphrase,
    WrongParcelPassphrase,
)
from aevdesk.store.records import canonical, sha256
from aevdesk.store.vault import Costs

PASSPHRASE = "hest bil vei tak ås"
CHEAP = Costs(memory_kib=64, passes=1, lanes=1)
DEMO = next(demo for demo in demo_cases() if demo.number == "01")


def a_desk(name: str) -> Desk:
    desk = Desk(Drawer.throw_away(), StoppedClock(story_time(DEMO)))
    desk.remember(Office(name="Nav Lundvik", caseworker=name))
    return desk


@pytest.fixture
def hers() -> Iterator[Desk]:
    desk = a_desk("Torunn Engebakk")
    yield desk
    desk.close()


@pytest.fixture
def his() -> Iterator[Desk]:
    desk = a_desk("Odd Kåre Fossheim")
    yield desk
    desk.close()


@pytest.fixture
def session(hers: Desk) -> Session:
    return hers.take_in(DEMO.read())


def seal(desk: Desk, session: Session) -> None:
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    for party in (PERSON, session.case.facts.caseworker):
        ceremony.register_paper(party, on=DEMO.clock, kept_at="Mappe 3")
    ceremony.seal()


def opened(raw: bytes) -> HandedOver:
    return open_parcel(raw, PASSPHRASE)


def test_a_case_comes_over_whole_with_its_sealed_papers_and_its_history(hers: Desk, his: Desk, session: Session):
    seal(hers, session)
    hers.revise(session, "changed")
    session.set(("agreement", "to"), date(2026, 7, 1))
    handed = opened(hand_over(hers, session, PASSPHRASE))
    assert meet(his, handed).standing == "new"
    case_id = take_in(his, handed)
    received = his.open(case_id)
    assert received.case.model_copy(update={"events": ()}) == session.case.model_copy(update={"events": ()})
    for name in ("complete.pdf", "agreement.docx"):
        assert his.sealed_file(case_id, 1, name) == hers.sealed_file(session.case_id, 1, name)
    assert [(one.kind, one.is_changed) for one in past_of(his, received)] == [("now", False), ("sealed", False)]
    told = [str(happening) for happening in his.history(case_id)]
    assert any("tatt imot fra en kollega" in words for words in told)
    assert any("lagt i en fil til en kollega" in words and "Torunn" in words for words in told)
    assert next(entry.action for entry in his.drawer.log_entries(case_id)) == "receive"


def test_nothing_of_the_case_can_be_read_in_the_file(hers: Desk, session: Session):
    raw = hand_over(hers, session, PASSPHRASE)
    for word in (session.case.facts.name, "Solvoll", session.case_id, session.case.facts.national_id, "fysioterapi"):
        assert word.encode() not in raw
    assert set(json.loads(raw)) == {"header", "body", "sha256"}


def test_a_case_that_is_here_already_is_never_touched(hers: Desk, session: Session):
    """Both are shown, the newer is named, and a second case is made only when that is chosen."""
    handed = opened(hand_over(hers, session, PASSPHRASE))
    assert meet(hers, handed).standing == "same"
    session.set(("agreement", "goal"), "Et annet mål.")
    session.save_now()
    meeting = meet(hers, handed)
    assert meeting.standing == "older"
    assert [change.form_id for change in meeting.found] == ["agreement.goal"]
    with pytest.raises(DeskError, match="case_is_here"):
        take_in(hers, handed)
    assert hers.open(session.case_id).case.agreement.goal == "Et annet mål."
    beside = take_in(hers, handed, beside=True)
    assert beside != session.case_id
    assert {line.case_id for line in hers.lines()} == {beside, session.case_id}


def test_a_case_that_comes_back_with_more_in_it_is_the_newer(hers: Desk, his: Desk, session: Session):
    take_in(his, opened(hand_over(hers, session, PASSPHRASE)))
    there = his.open(session.case_id)
    there.edit(SetValue(("agreement", "goal"), "Full stilling."))
    back = opened(hand_over(his, there, PASSPHRASE))
    assert meet(hers, back).standing == "newer"


def test_another_case_of_the_same_person_is_told_of(hers: Desk, his: Desk, session: Session):
    his.take_in(DEMO.read())
    meeting = meet(his, opened(hand_over(hers, session, PASSPHRASE)))
    assert meeting.standing == "new"
    assert meeting.alike is not None


def test_a_case_that_was_deleted_here_comes_back_under_another_id(hers: Desk, session: Session):
    handed = opened(hand_over(hers, session, PASSPHRASE))
    hers.delete(session.case_id)
    assert take_in(hers, handed) != session.case_id


def test_a_wrong_passphrase_says_so(hers: Desk, session: Session):
    raw = hand_over(hers, session, PASSPHRASE)
    with pytest.raises(WrongParcelPassphrase):
        open_parcel(raw, "hest bil vei tak å")


def test_a_weak_passphrase_makes_no_file(hers: Desk, session: Session):
    with pytest.raises(WeakPassphrase):
        hand_over(hers, session, "kort")


def test_a_seal_that_does_not_hold_is_not_taken_in(hers: Desk, session: Session):
    """The file opens, but a paper in it is not what was sealed: nothing is kept."""
    seal(hers, session)
    inner = json.loads(parcel.unpack(hand_over(hers, session, PASSPHRASE), PASSPHRASE))
    inner["sealed"][0]["files"]["complete.pdf"] = inner["sealed"][0]["files"]["agreement.pdf"]
    with pytest.raises(DeskError, match="seal_broken"):
        opened(parcel.pack(json.dumps(inner).encode(), PASSPHRASE, CHEAP))


@pytest.mark.parametrize("inner", [b"", b"[]", b"{}", b'{"format": 1, "format": 2}', b"{" * 9000])
def test_what_is_no_case_inside_is_a_damaged_file(inner: bytes):
    with pytest.raises(ParcelDamaged):
        opened(parcel.pack(inner, PASSPHRASE, CHEAP))


def test_a_file_of_something_else_and_one_of_a_newer_program_are_named():
    with pytest.raises(ParcelForeign):
        parcel.unpack(b"%PDF-1.7 and so on", PASSPHRASE)
    made = json.loads(parcel.pack(b"x", PASSPHRASE, CHEAP))
    made["header"]["version"] = 9
    made["sha256"] = sha256(canonical({"header": made["header"], "body": made["body"]}))
    with pytest.raises(ParcelNewer):
        parcel.check(json.dumps(made).encode())


SMALL = parcel.pack(b"kneet " * 40, PASSPHRASE, CHEAP)


@settings(max_examples=120)
@given(st.integers(0, len(SMALL) - 1), st.integers(1, 255))
def test_one_changed_byte_anywhere_is_found(place: int, by: int):
    changed = bytearray(SMALL)
    changed[place] ^= by
    with pytest.raises((ParcelDamaged, ParcelForeign)):
        parcel.unpack(bytes(changed), PASSPHRASE)


@settings(max_examples=30)
@given(st.binary(max_size=300))
def test_what_is_packed_comes_out_exactly(content: bytes):
    assert parcel.unpack(parcel.pack(content, PASSPHRASE, CHEAP), PASSPHRASE) == content
