"""The model is the form: each field, check, choice and limit of the papers is in the program, and no other.

The tables beside this file are made by extract.py from the papers. What differs is named here with its reason.
"""

import re
from pathlib import Path

import pytest

from aevdesk.case.conditions import ALWAYS, NEVER
from aevdesk.desk.wording import Wording
from aevdesk.rules.checks import CHECKS
from aevdesk.texts import load_texts, text_id
from aevdesk.texts.catalogues import load_catalogues
from aevdesk.texts.limits import read_limits
from tests.form.walk import declared, table

FIELDS = {row["id"]: row for row in table("fields.tsv")}
LANGUAGES = ("nb", "nn")

WORKED_OUT = {"finding.answered_by"}
"""What points to a finding is worked out (`Sheet.answered`) and shown on its card."""
OF_ROWS = {
    "attempt", "attendance", "contact", "coop_row", "due", "education_item", "find_out", "later", "main_point", "pending",
    "point", "step", "work_item",
}  # fmt: skip
"""Rows whose fields the form lists in the type of their list, `list<date, text>`."""
OURS = {
    "act.when_text", "agreement.activities", "agreement.waiting", "agreement.pauses", "agreement.seasons", "confirmation",
    "facts.address", "facts.business", "facts.business_number", "facts.phone", "finding.confirmed", "follow.place", "follow.time",
    "measure.stage", "milestone.reached", "options", "party.org_number", "pause", "return.hours_now",
    "return.target_hours", "season", "sign.at", "sign.behalf_reason_note", "sign.content_hash", "sign.note",
    "sign.strokes", "signing.signatures", "source.note", "source.title", "triage.earlier_confirmations",
    "triage.employer_withdrawn_date", "triage.opened", "wait.links",
}  # fmt: skip
"""Beyond the tables: the lists, marks and options that the form speaks of in its text, and what we added. An addition has
its reason in docs/decisions/0010."""
IN_THE_TEXT = {
    "agreement.activities", "agreement.waiting", "options", "sign.at", "sign.behalf_reason_note", "sign.content_hash",
    "sign.strokes", "signing.signatures",
}  # fmt: skip


def is_known(form_id: str) -> bool:
    field = declared()[form_id]
    return form_id in FIELDS or field.ask.kind == "group" or bool({form_id, form_id.split(".")[0]} & (OF_ROWS | OURS))


def test_every_field_of_the_form_is_in_the_model():
    assert FIELDS.keys() - declared().keys() == WORKED_OUT


def test_every_field_of_the_model_is_in_the_form():
    assert [form_id for form_id in declared() if not is_known(form_id)] == []


def test_no_exception_outlives_its_reason():
    ids = declared().keys()
    firsts = {form_id.split(".")[0] for form_id in ids}
    assert {one for one in OF_ROWS | OURS if one not in ids and one not in firsts} == set()
    assert {one for one in OURS if one in FIELDS} == set()


def test_every_addition_has_its_reason_on_a_page():
    page = (Path(__file__).parents[2] / "docs/decisions/0010-the-form-in-code.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_.]+)`", page))
    assert {one for one in OURS - IN_THE_TEXT if not any(one in name for name in named)} == set()


def shared() -> list[str]:
    """The fields that both have."""
    return [form_id for form_id in FIELDS if form_id in declared()]


def test_every_field_stands_in_its_section():
    """Rows that several sections share stand where they are met first."""
    of_many = ("finding.", "area.", "party.")
    differing = {
        form_id: (declared()[form_id].section, FIELDS[form_id]["section"])
        for form_id in shared()
        if not form_id.startswith(of_many) and declared()[form_id].section != FIELDS[form_id]["section"]
    }
    assert set(differing.values()) == {("revision", "archive")}  # one heading in the papers, two sections on the screen


KINDS = {
    "source.date": "pdate",  # of some reports only the year is known
    "source.from": "who", "wait.from_whom": "who", "grid.what": "who", "act.links": "links",
    "overall.ability_reason": "statement", "overall.way_ahead": "statement",  # these may rest on findings too
    "basis.since": "pdate", "agreement.find_out": "list", "act.amount": "amount", "sign.behalf_reason": "choice",
}  # fmt: skip


def kind_of(form_id: str) -> str:
    words = FIELDS[form_id]["type"]
    if form_id in KINDS:
        return KINDS[form_id]
    if words == "text + refs":
        return "statement"
    return re.match(r"[a-z]+", words)[0]  # type: ignore[index]


def test_every_field_asks_for_its_kind_of_answer():
    assert {f: declared()[f].ask.kind for f in shared() if declared()[f].ask.kind != kind_of(f)} == {}


def test_every_choice_is_among_the_answers_that_the_form_names():
    catalogues = load_catalogues()
    differing = {}
    for form_id in shared():
        ask, named = declared()[form_id].ask, re.match(r"(?:choice|multi)\(([^)]+)\)", FIELDS[form_id]["type"])
        if named is None:
            continue
        codes = named[1].split(", ")
        if len(codes) == 1:
            wanted, got = codes[0].split(" + ")[0], ask.catalogue
        else:
            wanted, got = set(codes), set(catalogues[ask.catalogue].entries)
        if wanted != got:
            differing[form_id] = (wanted, got)
    assert differing == {}


ASKED_BY_A_CHECK = {
    "own_view.situation": "C03, one of five", "tried.items": "O10", "return.outcome": "T06", "follow.contact": "P47",
    "signing.preview_hash": "G03", "signing.copy": "G14, as advice", "measure.why_again": "P23", "review.by": "O12",
}  # fmt: skip
NOT_ASKED_FOR = {
    "agreement.milestones": "the form sets no minimum",
    "archive.delete_after": "comes after the sealing that it would have to block",
    "measure.step_up": "shares a row with the per cent; a measure may run evenly",
}


def wanted_of(words: str) -> set[str]:
    return set(re.findall(r"\b[BA]\b", words))


@pytest.mark.parametrize("form_id", [f for f in FIELDS if f not in WORKED_OUT])
def test_a_field_blocks_or_advises_as_the_form_says(form_id: str):
    required = declared()[form_id].ask.req
    got = {letter for letter, one in (("B", required.blocks), ("A", required.advises)) if one is not NEVER}
    if form_id in ASKED_BY_A_CHECK or form_id in NOT_ASKED_FOR:
        assert got != wanted_of(FIELDS[form_id]["required"])
    else:
        assert got == wanted_of(FIELDS[form_id]["required"])


REMARKS = {
    "party.phone", "finding.answered_by", "finding.share", "own_view.comment", "need.opens_when", "short.open_area",
    "work.occupations", "wait.next_check", "wait.meanwhile", "return.percent_now", "return.target_percent",
    "return.steps", "return.tasks", "return.evaluate", "signing.identity", "signing.preview_hash", "sign.party",
    "archive.delete_after", "triage.agree_doctor", "coop.rows",
}  # fmt: skip
"""Where the column of conditions holds a remark or a limit, or where a check says it."""
BY_SECTION = {"archive.status": "after sealing", "revision.reason": "revision", "revision.since": "revision"}
BEFORE_THE_TRACK = {"triage.reason": "a lighter track is refused until its reason is there"}


@pytest.mark.parametrize("form_id", [f for f in FIELDS if f not in WORKED_OUT and FIELDS[f]["condition"]])
def test_a_field_with_a_condition_in_the_form_has_one_in_the_model(form_id: str):
    is_group = (
        FIELDS[form_id]["condition"].startswith("kind = ") and form_id.split(".")[0] in FIELDS[form_id]["condition"]
    )
    if form_id in REMARKS or form_id in BY_SECTION or form_id in BEFORE_THE_TRACK:
        assert declared()[form_id].ask.when is ALWAYS
    elif is_group:
        assert declared()[f"act.{form_id.split('.')[0]}"].ask.when is not ALWAYS
    else:
        assert declared()[form_id].ask.when is not ALWAYS


def test_every_trait_that_a_condition_names_is_named_in_the_model_too():
    differing = {
        form_id: (row["condition"], declared()[form_id].ask.when.name)
        for form_id, row in FIELDS.items()
        if form_id not in WORKED_OUT | REMARKS
        for trait in re.findall(r"\bt\.\w+|\b(?:aap|youth|assess)\b", row["condition"])
        if trait not in declared()[form_id].ask.when.name
    }
    assert differing == {}


WORDED_OTHERWISE = {
    "sign.behalf_by", "sign.behalf_reason", "dis.advisory_date", "dis.advisory_advice", "measure.percent", "measure.step_up",
    "trial.question", "area.state", "basis.ability", "coop.coordinator_none",
}  # fmt: skip
"""Fields that share one label in the form and need one each here; those that may stand alone, without the field before
them; the answer that follows from the overall assessment, which says so itself; and the state of an area: the screen
asks what the design of the screen asks, and its paper has the form's words (see below)."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_the_forms(language: str):
    said = load_texts(language)  # type: ignore[arg-type]
    differing = {}
    for form_id in shared():
        wanted, got = FIELDS[form_id][language], said.say(text_id("field", form_id))
        ends_alike = got.casefold().endswith(wanted.casefold().replace('"', ""))
        if wanted and not ends_alike and form_id not in WORDED_OTHERWISE and "«" not in got:
            differing[form_id] = (wanted, got)
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_state_of_an_area_is_asked_for_in_the_words_of_the_screen_and_printed_in_the_forms(language: str):
    said = load_texts(language)  # type: ignore[arg-type]
    words = Wording(said, load_catalogues())
    assert said.printed("field-area-state") == FIELDS["area.state"][language]
    assert said.say("field-area-state").startswith("Har dette nok" if language == "nn" else "Har dette noe å si")
    codes = load_catalogues()["area_state"].entries
    assert not {words.answer("area_state", code) for code in codes} & {words.choice("area_state", c) for c in codes}


# checks, choices and limits -------------------------------------------------------------------------------------------
def test_every_check_of_the_papers_is_here_and_weighs_and_is_asked_as_they_say():
    """G01 sums up the others, and our own checks K01 to K11 guard the columns of the form."""
    whenever = {"any edit": frozenset({"live", "tick"})}
    papers = {
        row["id"]: (row["severity"], whenever.get(row["when"]) or frozenset(row["when"].split(", ")))
        for row in table("checks.tsv")
    }
    ours = {check.id: (check.severity, check.when) for check in CHECKS if not re.fullmatch(r"K(0[1-9]|1\d)", check.id)}
    assert papers.keys() - ours.keys() == {"G01"}
    assert ours.keys() - papers.keys() == set()
    assert {one: (papers[one], ours[one]) for one in ours if papers[one] != ours[one]} == {}


def test_every_choice_of_the_papers_is_in_the_catalogues():
    catalogues = load_catalogues()
    traits = {"ynu"}  # yes, no and unknown are widgets, not a catalogue
    lacking = [
        (row["catalogue"], row["code"])
        for row in table("choices.tsv")
        if row["catalogue"] not in traits and row["code"] not in catalogues[row["catalogue"]]
    ]
    assert lacking == []


OWN_CHOICES = {"info": {"on_paper", "ufore_work", "under_age"}}
"""Texts that the form asks for in words: by post, the fixed line of section 13, and who has a guardian."""


def test_every_choice_of_a_catalogue_of_the_papers_is_in_them():
    catalogues = load_catalogues()
    papers: dict[str, set[str]] = {}
    for row in table("choices.tsv"):
        papers.setdefault(row["catalogue"], set()).add(row["code"])
    papers.pop("ynu")
    beyond = {name: set(catalogues[name].entries) - codes for name, codes in papers.items()}
    assert {name: codes for name, codes in beyond.items() if codes} == OWN_CHOICES


NAMED_OTHERWISE = {
    ("actor_types", "other"), ("goal_kinds", "part_work"), ("ufore_steps", "notified"), ("notices", "none"),
}  # fmt: skip
"""Slips of spelling in the papers, and a note of nothing."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_is_called_as_the_papers_call_it(language: str):
    catalogues = load_catalogues()
    differing = {}
    for row in table("choices.tsv"):
        place, wanted = (row["catalogue"], row["code"]), row[language]
        if place in NAMED_OTHERWISE or place[0] == "ynu":
            continue
        entry = catalogues[place[0]].entry(place[1])
        longer = entry.text.said(language) if entry.text else ""  # type: ignore[arg-type]
        alike = {entry.said(language), entry.said(language).split(" (")[0], longer}  # type: ignore[arg-type]
        if without_places(wanted) not in {without_places(one) for one in alike}:
            differing[place] = (wanted, alike)
    assert differing == {}


def without_places(text: str) -> str:
    """The text with places to fill, and the number of days that is one, made alike."""
    return re.sub(r"\{\w+\}|\b14\b", "{}", text)


def test_what_the_papers_call_history_cannot_be_chosen():
    catalogues = load_catalogues()
    past = [row for row in table("choices.tsv") if row["past"]]
    assert len(past) > 5
    assert [row["code"] for row in past if catalogues[row["catalogue"]].entry(row["code"]).selectable] == []


def test_every_limit_of_the_papers_is_here_with_its_value():
    ours = {limit.id: str(limit.value) for limit in read_limits()}
    papers = {row["id"]: row["value"] for row in table("limits.tsv")}
    assert {one: (value, ours.get(one)) for one, value in papers.items() if ours.get(one) != value} == {}
    second_numbers = {"avklaring_weeks_max", "arbeidstrening_months_extra", "kvp_hours_full"}
    assert ours.keys() - papers.keys() == second_numbers | {"return_step_days"}
