"""Whose turn it is, and which steps a document may take."""

from datetime import date
from typing import get_args

import pytest

from aevdesk.case.model import DocStatus
from aevdesk.case.signing import Signature
from aevdesk.rules.turn import TRANSITIONS, Turn, hindrances, turn
from tests.builders import CASEWORKER, PERSON, TODAY, CaseBuilder, a_case

WHOLE = a_case().full()
REVIEWED = WHOLE.with_status("reviewed")
SEALED = WHOLE.signed().sealed()


def handed_out(note: str = "") -> CaseBuilder:
    row = Signature(id="sign-1", party=PERSON, mode="none_yet", sent_date=TODAY, return_by=date(2026, 9, 29), note=note)
    return WHOLE.signed().set("signing", "signatures", (row,)).with_status("awaiting")


def refused(next_step: str = "Nytt møte") -> CaseBuilder:
    row = Signature(id="sign-1", party=PERSON, mode="refused", refused_next=next_step)
    return REVIEWED.set("signing", "signatures", (row,))


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (WHOLE.set("conversation", "talks", ()), Turn("talk", (PERSON, CASEWORKER))),
        (WHOLE.without("facts", "office").without("overall", "e"), Turn("write", (CASEWORKER,), count=2)),
        (WHOLE, Turn("review", (PERSON, CASEWORKER))),
        (REVIEWED, Turn("sign", (PERSON, CASEWORKER))),
        (REVIEWED.signed().without("signing", "signatures", "sign-1"), Turn("sign", (PERSON,))),
        (handed_out(), Turn("sheet", (PERSON,), date(2026, 9, 29))),
        (refused(), Turn("refusal", (CASEWORKER,))),
        (REVIEWED.signed(), Turn("seal", (CASEWORKER,))),
        (SEALED, Turn("journal", (CASEWORKER,))),
        (SEALED.set("archive", "status", "done"), Turn("follow_up", (CASEWORKER,), date(2026, 10, 27))),
        (SEALED.on(date(2026, 10, 28)), Turn("attend", (CASEWORKER,), date(2026, 10, 27), 3)),
        (WHOLE.with_status("superseded"), Turn("nothing")),
    ],
    ids=["no talk", "something missing", "ready", "nobody has signed", "the person has not signed", "a sheet is out",
         "refused", "all have signed", "not in the journal", "the agreement runs", "a day has passed", "replaced"],
)  # fmt: skip
def test_it_is_said_whose_turn_it_is(case: CaseBuilder, expected: Turn):
    assert turn(case.moment()) == expected


def test_every_status_has_its_steps_and_closed_ones_go_nowhere_but_wrong():
    assert set(TRANSITIONS) == set(get_args(DocStatus))
    assert TRANSITIONS["withdrawn"] == ()
    assert TRANSITIONS["superseded"] == TRANSITIONS["ended"] == ("withdrawn",)


@pytest.mark.parametrize(("status", "other"), [("draft", "signed"), ("signed", "draft"), ("ended", "signed")])
def test_a_step_that_does_not_exist_is_refused(status: str, other: str):
    assert hindrances(WHOLE.with_status(status).moment(), other) == ("no_such_step",)  # type: ignore[arg-type]


def test_a_draft_is_reviewed_after_a_talk_with_nothing_missing():
    assert hindrances(WHOLE.moment(), "reviewed") == ()
    assert hindrances(WHOLE.without("facts", "office").moment(), "reviewed") == ("problems",)
    assert hindrances(WHOLE.set("conversation", "talks", ()).moment(), "reviewed") == ("no_talk", "problems")


def test_signed_needs_both_signatures_on_the_same_content():
    assert hindrances(REVIEWED.signed().moment(), "signed") == ()
    assert hindrances(REVIEWED.moment(), "signed") == ("signatures",)
    one_gone = REVIEWED.signed().without("signing", "signatures", "sign-2")
    assert hindrances(one_gone.moment(), "signed") == ("signatures",)
    other = REVIEWED.signed().set("signing", "signatures", "sign-2", "content_hash", "1" * 64)
    assert hindrances(other.moment(), "signed") == ("other_content",)
    assert hindrances(refused().moment(), "signed") == ("signatures",)


def test_a_refusal_with_a_next_step_may_be_sealed_as_a_record():
    assert hindrances(refused().moment(), "unsigned_final") == ()
    assert hindrances(refused(" ").moment(), "unsigned_final") == ("no_refusal",)


def test_a_sheet_that_never_came_back_may_be_sealed_as_a_record_when_its_day_is_past_and_it_is_said():
    assert hindrances(handed_out("Purret to ganger").on(date(2026, 9, 30)).moment(), "unsigned_final") == ()
    assert hindrances(handed_out("Purret to ganger").on(date(2026, 9, 29)).moment(), "unsigned_final")
    assert hindrances(handed_out().on(date(2026, 9, 30)).moment(), "unsigned_final")


def test_a_guardian_is_waited_for_too():
    minor = REVIEWED.with_trait("guardian").set("facts", "parties", "party-3", "kind", "guardian")
    assert turn(minor.moment()) == Turn("sign", (PERSON, "party-3", CASEWORKER))
