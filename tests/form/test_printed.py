"""What may be printed is printed, and what may not is not: each field of words is filled with a word of its own."""

import re
from datetime import UTC, date, datetime
from functools import cache
from typing import get_args

import pytest

from aevdesk.case.activities import Activity
from aevdesk.case.facts import Benefit
from aevdesk.case.model import AREAS
from aevdesk.case.signing import Signature
from aevdesk.documents.build import build_content, every_text
from aevdesk.documents.content import Kind
from aevdesk.documents.words import Words
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from tests.builders import CaseBuilder, a_case
from tests.form.walk import declared, everything

OF_WORDS = ("line", "text", "statement", "who")
TYPES = (
    "treatment", "assess_health", "measure", "employer_measure", "job_now", "job_search", "job_apply", "trial", "education",
    "meeting", "report_back", "return",
)  # fmt: skip
CLOSING = ("kvp", "address_protection", "too_ill", "no_experience", "ufore_wants_work", "employment_unclear")
"""Traits that close more than they open."""


def opened(start: CaseBuilder) -> CaseBuilder:
    """The case with all that opens fields."""
    for name in type(start.case.t).model_fields:
        if name not in CLOSING:
            start = start.with_trait(name)
    for number, kind in enumerate(TYPES):
        row = Activity(
            id=f"akt-{number}", kind=kind, who="person", duty=True, notice="standard",
        )  # fmt: skip
        start = start.add("agreement", "activities", row)
    for area in AREAS:
        start = start.set(area, "state", "assessed")
    start = start.add(
        "income", "benefits", Benefit(id="benefit-9", code="AAP", state="current", from_=date(2026, 1, 1))
    )
    start = start.set("area_health", "risk_answer", "yes").set("dis", "exists", "yes")
    return start.set("dis", "advisory_doctor", "answered")


def signed_by_another(start: CaseBuilder, mode: str) -> CaseBuilder:
    row = Signature(id="sign-1", party="person", mode=mode, date=date(2026, 9, 15), name="x")  # type: ignore[arg-type]
    return start.set("signing", "signatures", (row,))


TALK = ("conversation", "talks", "talk-1")


@cache
def starts() -> tuple[CaseBuilder, ...]:
    """Cases that between them open every field of words."""
    full, short = opened(a_case().full()), opened(a_case().straightforward())
    back = opened(a_case().returning_to_employer())
    wants = opened(a_case().ufore_who_wants_to_work()).with_trait("ufore_wants_work")
    both_refused = tuple(
        Benefit(id=f"benefit-{code.lower()}", code=code, state="refused") for code in ("AAP", "KVALSTONAD")
    )
    return (
        full.with_trait("kvp", "entitled").set("kvp", "use", "program_plan").set("area_work", "state", "not_known"),
        signed_by_another(full, "refused").set("overall", "group", "not_set_here").set("area_health", "state", "assessed"),
        signed_by_another(full.in_next_version(), "on_behalf").set("overall", "group", "JOBBE_DELVIS").with_trait("no_experience").set("return", "outcome", "partly"),
        short.set("own_view", "mode", "declined").set(*TALK, "interpreter", "used").without("agreement", "goal"),
        signed_by_another(back, "paper").set("need", "group", "JOBBE_DELVIS").with_trait("employment_unclear"),
        back.set("options", "address", True).set("agreement", "activities", done(back)).set(*TALK, "interpreter", "needed_not_used").set("income", "benefits", both_refused),
        wants.set("triage", "agree_doctor", "agrees").set("tried", "items", ()),
        full.without("coop", "coordinator").set("work", "occupations", ruled_out(full)).with_status("ended").set("archive", "status", "done"),
    )  # fmt: skip


def ruled_out(case: CaseBuilder) -> tuple[object, ...]:
    return tuple(row.model_copy(update={"decision": "ruled_out"}) for row in case.case.work.occupations)


def done(case: CaseBuilder) -> tuple[Activity, ...]:
    return tuple(row.model_copy(update={"status": "done"}) for row in case.case.agreement.activities)


TOLD_AFTERWARDS = {"act.status_reason"}
"""What a later document may tell; an agreement tells only what is still to be done."""


@pytest.fixture(scope="module", params=["nb", "nn"])
def told(request: pytest.FixtureRequest) -> tuple[dict[str, set[bool]], set[str]]:
    """Whether each field of words that was filled may be printed; and those that were found in a document."""
    catalogues, texts = load_catalogues(), load_texts(request.param)
    may: dict[str, set[bool]] = {}
    found: set[str] = set()
    for start in starts():
        case, words = everything(start, leaving=("tried", "items"))
        said: set[str] = set()
        for kind in get_args(Kind):
            content = build_content(
                case.moment(), Words(texts, catalogues, case.build()), kind, made=datetime(2026, 9, 15, 12, tzinfo=UTC), stage="final"
            )  # fmt: skip
            said.update(re.findall(r"Ord\d+x", " ".join(every_text(content))))
        for word, spot in words.items():
            may.setdefault(spot.form_id, set()).add(spot.ask.printed)
            if word in said:
                found.add(spot.form_id)
    return may, found


def test_every_field_of_words_is_filled_in_some_case(told):
    may, _ = told
    assert [form_id for form_id, one in declared().items() if one.ask.kind in OF_WORDS and form_id not in may] == []


def test_what_may_be_printed_is_printed_in_some_document(told):
    may, found = told
    assert (
        sorted(
            form_id for form_id, printed in may.items() if True in printed and form_id not in found | TOLD_AFTERWARDS
        )
        == []
    )


def test_what_may_not_be_printed_is_in_no_document(told):
    may, found = told
    assert sorted(form_id for form_id, printed in may.items() if False in printed and form_id in found) == []
