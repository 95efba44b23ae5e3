"""Case 04: a young man who waits for treatment, and what he can do meanwhile."""

from datetime import date

import pytest

from aevdesk.case.activities import Activity, Measure
from aevdesk.case.base import PDate
from aevdesk.case.facts import Triage
from aevdesk.case.talk import Attempt
from aevdesk.rules import tracks
from aevdesk.texts.limits import load_limits
from aevdesk.ui.pages.cases.matters import matters
from tests.cases.story import (
    Story,
    add,
    at,
    lacking,
    order_of,
    pages_of,
    pdf_text,
    printed_words,
    put,
    says,
    word_text,
)
from tests.cases.table import Table

FILE = "case-04.json"
MESSAGE = """{% if angst %}hjemme{% else %}jobb{% endif %}
fremtid = None
{{ meg }} kommer ca 15.30 hvis det ikke er folk i døra"""
BARRIERS = {"f-2": "area_work", "f-4": "area_work", "f-7": "area_everyday", "f-9": "area_health", "f-10": "area_health"}
SEALED_ON = date(2026, 9, 15)


# Track and sections


def test_04_01_full_assessment_is_what_an_unanswered_track_means(story: Story):
    """Nothing is said of the track: the case behaves as a full assessment."""
    silent = put(story.case, "triage", Triage())
    assert story.moment(silent).full
    assert story.sections(silent) == story.sections()


def test_04_02_the_lighter_tracks_are_closed(story: Story):
    """Straightforward needs the doctor's agreement and a reason; a job held in 2021 is no employer to return to."""
    short = {p.path for p in tracks.obstacles(story.moment(), "straightforward")}
    assert {("triage", "agree_doctor"), ("triage", "reason")} <= short
    assert tracks.obstacles(story.moment(), "return_to_employer") != ()
    assert story.case.area_work.work_hist[0].years == "mars–august 2021"


def test_04_03_resources_come_before_barriers_however_they_were_typed(story: Story):
    """In each area, in the document, also when typed the other way round."""
    turned = put(story.case, "area_work.findings", story.case.area_work.findings[::-1])
    for case in (story.case, turned):
        for area in story.content("complete", case).areas:
            tags = [finding.resource for finding in area.findings]
            assert tags == sorted(tags, reverse=True), area.heading
    for text in story.of_kind("complete").values():
        places = order_of(text, "Fullførte IKT-fagene på Vg2", "Avbrøt to tiltak der han måtte møte ukjente")
        assert places == sorted(places)


@pytest.mark.parametrize("finding", BARRIERS)
def test_04_04_each_barrier_becomes_an_activity_in_one_action(table: Table, story: Story, finding: str):
    """One action, one step of undo, and the link is shown; a barrier may also stand without."""
    assert not any("f-7" in activity.links for activity in story.case.agreement.activities)
    assert [p for p in story.problems() if p.check == "F07"] == []
    table.session.add(
        ("agreement", "activities"), Activity(id="a-9", what="Et nytt steg", who="person", links=(finding,))
    )
    (row,) = (f for area in story.content("complete", table.case).areas for f in area.findings
              if f.text == at(table.case, f"{BARRIERS[finding]}.findings.{finding}.text"))  # fmt: skip
    assert "Et nytt steg" in row.follow_up
    table.session.undo()
    assert table.case == story.case


# Checks


def test_04_05_a_goal_that_fits_anyone_gets_a_note(story: Story, table: Table):
    """The first draft of the goal gets a note; it can be saved all the same, and his own goal gets none."""
    table.set("agreement.goal", "komme i jobb eller utdanning")
    table.session.save_now()
    assert "P02" in {p.check for p in story.notes(table.case)}
    assert story.blocking(table.case) == ()
    assert "P02" not in {p.check for p in story.problems()}


def test_04_06_a_plan_of_waiting_alone_gets_a_note(story: Story):
    """A note when there is only the waiting for treatment; none with the five activities."""
    assert "P18" not in {p.check for p in story.problems()}
    only_waiting = put(story.case, "agreement.activities", ())
    assert "P18" in {p.check for p in story.notes(only_waiting)}


def test_04_07_the_same_kind_of_measure_again_asks_why(story: Story):
    """Work-preparing training was broken off before; ordering it again without a reason gets a note."""
    assert "P23" not in {p.check for p in story.problems()}
    measure = Measure(measure="aft", question="Tåler han fire timer på et kjent sted, og hva skal til?", why="trene")
    again = Activity(id="a-9", kind="measure", what="AFT", who="person", purpose="øve", links=("f-2",), measure=measure,
                     from_=PDate(date=date(2026, 10, 1)), to=PDate(date=date(2026, 12, 1)))  # fmt: skip
    assert "P23" in {p.check for p in story.notes(add(story.case, "agreement.activities", again))}
    reasoned = again.model_copy(update={"measure": measure.model_copy(update={"why_again": "Nå er stedet kjent."})})
    assert "P23" not in {p.check for p in story.notes(add(story.case, "agreement.activities", reasoned))}


def test_04_08_that_it_cannot_be_decided_now_is_an_answer(story: Story):
    """No block when it cannot be decided and the reason is written; nothing is computed."""
    assert story.case.overall.ability == "cannot_decide"
    assert [p for p in story.problems() if p.path == ("overall", "ability")] == []
    assert [p.check for p in story.blocking(put(story.case, "overall.ability_reason.text", ""))] == ["O02"]
    assert story.case.overall.ability_hours is None


def test_04_09_what_is_not_mapped_yet_is_carried_over(story: Story):
    """Debt is not mapped: no block, for it stands as something to find out and as a talk in October."""
    assert story.blocking() == ()
    assert lacking(story, ("Gjeld. Vi tar det opp 20. oktober 2026.", "Snakker om økonomi og gjeld")) == []


def test_04_10_a_source_with_only_a_year_gets_a_note_and_may_be_used(story: Story):
    """The report from 2018 has a year and no day: a note, and «2018» on paper."""
    assert ("sources", "items", "k-3", "date") in {p.path for p in story.notes()}
    assert story.blocking() == ()
    assert lacking(story, ("PPT-rapport, ungdomsskolen 2018",)) == []


def test_04_11_what_he_says_is_kept_apart_from_what_the_doctor_judges(story: Story):
    """The mark at the finding tells his words from the doctor's, also where the doctor renders his."""
    (row,) = (f for area in story.content().areas for f in area.findings if f.text.startswith("Panikk i butikk"))
    assert row.source.startswith("Fortalt av deg")
    assert "dels det du har fortalt" in row.source
    (documented,) = (f for area in story.content().areas for f in area.findings if f.text.startswith("Behandling ikke"))
    assert "Fortalt av deg" not in documented.source


# In the document


def test_04_12_his_message_is_printed_sign_by_sign(story: Story):
    """Nothing in it is interpreted, emptied or replaced, and the word None stands."""
    assert story.case.own_view.situation == MESSAGE
    assert lacking(story, (MESSAGE, "fremtid = None")) == []


def test_04_13_a_confirmed_message_does_not_stop_the_sealing(story: Story, sealed: Table):
    """It looks like placeholders and stops signing until the caseworker has confirmed it."""
    unconfirmed = put(story.case, "set_aside", ())
    assert {(p.check, p.path) for p in story.blocking(unconfirmed)} == {("L01", ("own_view", "situation"))}
    assert says(pdf_text(sealed.files(1)["complete.pdf"]), MESSAGE)


def test_04_14_the_five_statements_are_about_sander(story: Story):
    """All five, as they were written about him."""
    overall = story.case.overall
    assert lacking(story, tuple(s.text for s in (overall.a, overall.b, overall.c, overall.d, overall.e))) == []


def test_04_15_the_waiting_says_what_from_whom_since_when_and_what_meanwhile(story: Story):
    """Treatment, Storbygda DPS, since 7 September, by 14 January, and the four activities meanwhile."""
    agreement = story.content().agreement
    assert agreement
    assert agreement.waiting
    (row,) = agreement.waiting.rows
    assert (row.what, row.since) == ("behandling", "7. september 2026")
    assert "Storbygda DPS" in row.origin
    assert "14. januar 2027" in row.next_step
    assert all(activity.what in row.meanwhile for activity in story.case.agreement.activities[:4])
    for kind in ("complete", "agreement"):
        assert lacking(story, ("7. september 2026", "14. januar 2027"), kind) == []


def test_04_16_the_number_of_the_flat(story: Story):
    """H0302."""
    assert lacking(story, ("H0302",)) == []


def test_04_17_the_agreement_alone_has_no_findings(story: Story):
    """The agreement on its own sheet: no findings, and nothing of what the doctor's letter says of panic."""
    findings = [finding.text for area in story.case.areas().values() for finding in area.findings]
    assert [f for f in findings for text in story.of_kind("agreement").values() if says(text, f)] == []
    assert printed_words(story, "panikk", "Ressurs", "Hindring", kind="agreement") == []
    assert lacking(story, ("Lærlingplass i IT. Ikke butikk.",), "agreement") == []


# Nowhere


def test_04_18_what_his_mother_said_is_nowhere(story: Story):
    """Neither her words nor that she rang, not even among the sources."""
    assert printed_words(story, "lat", "røyker noe", "røyker", "moren", "ringte") == []
    assert [s.id for s in story.case.sources.items] == [f"k-{n}" for n in range(1, 8)]


def test_04_19_drafts_that_were_replaced_are_nowhere(story: Story):
    """The first draft of the order, and the word for it."""
    assert printed_words(story, "Avklare arbeidsevne", "Pinlig", "komme i jobb eller utdanning") == []


def test_04_20_no_employer_no_steps_no_per_cent_of_a_position(story: Story):
    """The job of 2021 makes no employer."""
    assert printed_words(story, "Arbeidsgiver", "Opptrapping", "Stillingsprosent", "Nærmat") == []
    assert story.content().agreement
    assert [text for text in story.papers.values() if "%" in text.replace("{%", "").replace("%}", "")] == []


def test_04_21_nobody_is_ranked(story: Story):
    """No points, no words that rank him, and no per cent of the days he came."""
    words = ("poeng", "score", "motivert", "umotivert", "svak", "33 %", "33,3 %", "en tredel")
    assert printed_words(story, *words) == []
    assert lacking(story, ("Møtte fem av femten dager.",)) == []


# Afterwards


def test_04_22_the_case_is_overdue_until_there_is_a_new_day(table: Table):
    """After 20 October it is among those that need someone, until a new date is set."""
    table.count_as_signed()
    table.go_to(date(2026, 10, 21))
    limits = load_limits(date(2026, 10, 21))
    (matter,) = matters(table.desk.lines(), date(2026, 10, 21), limits)
    assert (matter.kind, matter.day) == ("follow-up", date(2026, 10, 20))
    table.revise("changed", date(2026, 10, 21))
    table.set("follow.next_date", date(2026, 10, 27))
    for activity in table.case.agreement.activities:
        table.set(f"agreement.activities.{activity.id}.status", "done")
    table.count_as_signed()
    table.session.save_now()
    assert matters(table.desk.lines(), date(2026, 10, 21), limits) == []


def test_04_23_a_moved_activity_leaves_the_sealed_version_alone(table: Table):
    """The sealed version is untouched by the move."""
    table.sign()
    sealed = table.files(1)
    _move_the_talk_on_careers(table)
    table.go_to(date(2026, 10, 28))
    assert table.files(1) == sealed


def _move_the_talk_on_careers(table: Table) -> None:
    moved = PDate(date=date(2026, 11, 20), bound="by")
    table.revise("changed", date(2026, 10, 27))
    table.set("agreement.activities.a-3.from", moved)
    table.set("agreement.activities.a-3.to", moved)


def test_04_23_the_move_is_shown_with_old_and_new_day(table: Table):
    """Both days stand in the new version."""
    table.sign()
    _move_the_talk_on_careers(table)
    page = pdf_text(table.letter("changes"))
    assert says(page, "20. november 2026")
    assert says(page, "30. oktober 2026")


def test_04_24_a_missed_meeting_writes_nothing_by_itself(table: Table, story: Story):
    """A meeting or a message that did not come adds no text of breach or stop."""
    table.go_to(date(2026, 10, 20))
    before = story.lines("complete", table.case)
    missed = Attempt(id="u-1", date=date(2026, 10, 20), form="elsewhere", result="Møtte ikke.")
    table.session.add(("conversation", "attempts"), missed)
    assert story.lines("complete", table.case) == before
    said = story.told(story.problems(table.case, date(2026, 10, 20))).casefold()
    assert [word for word in ("brudd", "stans", "reduksjon", "sanksjon") if word in said] == []


def test_04_25_whoever_takes_over_reads_one_page(table: Table, story: Story):
    """Goal, agreement, next date and open points on one page; Aisha stays the one who signed."""
    table.sign()
    assert pages_of(table.letter("handover")) == 1
    page = word_text(table.letter("handover", form="docx"))
    assert says(page, "Aisha Rahimi-Vold 15. september 2026"), "she stays the one who signed"
    assert all(says(page, text) for text in (story.case.agreement.goal, "20. oktober 2026", "Gjeld", "DPS"))


def test_04_26_a_joined_emoji_is_kept_and_drawn_as_one(table: Table, story: Story):
    """😶‍🌫️ in a note is the same when the case is opened again, and a font draws it."""
    said = "😶‍🌫️ klubben ja, resten nei"
    table.set("worknote", said)
    table.go_to(date(2026, 10, 14))
    assert table.case.worknote == said
    printed = story.press.pdf(story.content("complete", put(table.case, "own_view.comment", said)))
    assert printed.replaced == ()


def test_the_message_is_only_confirmed_as_it_is(story: Story):
    changed = put(story.case, "own_view.situation", f"{MESSAGE} [navn]")
    assert {p.check for p in story.blocking(changed)} == {"L01"}
