"""Case 08: a man with disability benefit who wants an ordinary job."""

from datetime import date

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Pause
from aevdesk.case.facts import Triage
from aevdesk.rules.tracks import obstacles
from tests.cases.story import (
    Story,
    add,
    at,
    drop,
    lacking,
    order_of,
    pages_of,
    pdf_text,
    printed_words,
    put,
    says,
    says_word,
)
from tests.cases.table import Table

FILE = "case-08.json"
MESSAGE = (
    'hei. jeg har uføretrygd men jeg vil ha jobb. ordinær jobb. ikke kurs ikke praksis ikke "avklaring". '
    "jeg kan fikse sykler 👨🏽‍🔧🚲 kan dere hjelpe eller bør jeg bare spørre selv"
)
WORKSHOP = "Pedal & Eike Sykkelverksted AS"


# Track and sections


def test_08_01_a_psychologist_may_be_the_one_who_agrees(story: Story):
    """Straightforward with Emil, Ragnhild and the psychologist who treats him, and a written reason; no doctor asked."""
    assert obstacles(story.moment(), "straightforward") == ()
    assert at(story.case, "facts.parties.p-lars.kind") == "psychologist"
    short = story.content().ufore_work
    assert short
    assert short.agreeing
    assert all(part in short.agreeing.text for part in ("Lars Tangvald", "psykologspesialist", "Ragnhild Mo Stensrud"))
    alone = put(story.case, "triage.agree_doctor", "not_involved")
    assert obstacles(story.moment(alone), "straightforward") == ()


def test_08_02_the_trait_opens_his_wish_and_closes_the_question_of_half(story: Story):
    """What has changed and what he wants are asked; whether ability is reduced by half is not."""
    asked = story.asked()
    assert {"ufore_work.changed", "ufore_work.wish"} <= asked
    assert not {"overall.ability", "overall.ability_reason", "overall.any_work"} & asked
    without = put(story.case, "t.ufore_wants_work", "no")
    assert "overall.ability" in story.asked(without)
    assert "ufore_work" not in story.sections(without)


def test_08_03_that_the_benefit_is_not_assessed_anew_is_an_answer(story: Story):
    """The fourth statement may say so, and may even be empty."""
    assert story.case.overall.d.text == "Emil har uføretrygd. Det vurderer vi ikke på nytt."
    assert story.blocking() == ()
    assert story.blocking(put(story.case, "overall.d.text", "")) == ()


def test_08_04_with_a_full_assessment_all_that_was_written_comes_along(story: Story):
    """Nothing is lost, and his wish still comes first."""
    full = put(story.case, "triage.track", "full")
    assert put(full, "triage.track", "straightforward") == story.case
    there = story.sections(full)
    assert {"ufore_work", "work", "area_work", "area_health", "overall"} <= set(there)
    assert there.index("ufore_work") < there.index("work")


def test_08_05_nothing_is_proposed(story: Story):
    """No check proposes a measure or a clarification, even when the agreement is empty."""
    bare = put(story.case, "agreement.activities", ())
    said = story.told(story.problems(bare))
    assert [
        word for word in ("VTA", "avklaring", "tiltak", "tiltak fra Nav", "arbeidstrening") if says_word(said, word)
    ] == []
    assert not any(activity.kind == "measure" for activity in story.case.agreement.activities)


# Checks


def test_08_06_few_hours_and_no_measures_are_fine(story: Story):
    """Nothing at all is worth a note: not the hours, no measure, no report card, no small position."""
    assert story.told(story.problems()) == ""


def test_08_07_his_worry_about_money_needs_an_activity(story: Story):
    """Without the two activities the worry has no answer; with one of them it has."""
    without = drop(story.case, "agreement.activities.a-3", "agreement.activities.a-4")
    assert ("area_everyday", "findings", "f-4", "no_action") in {p.path for p in story.notes(without)}
    for kept in ("a-3", "a-4"):
        other = {"a-3": "a-4", "a-4": "a-3"}[kept]
        assert "F07" not in {p.check for p in story.problems(drop(story.case, f"agreement.activities.{other}"))}


def test_08_08_consent_says_what_it_is_for(story: Story):
    """A consent without its scope stops signing; Yusuf's is for pauses and noise, not for health."""
    assert at(story.case, "facts.parties.p-yusuf.consent_scope") == "pauser og støy, ikke helse"
    unsaid = put(story.case, "facts.parties.p-yusuf.consent_scope", "")
    assert [p.path[-1] for p in story.blocking(unsaid)] == ["consent_scope"]
    refused = put(story.case, "facts.parties.p-yusuf.consent", "refused")
    asks = Activity(id="a-9", kind="nav_task", what="Spør om helse", who="p-ragnhild", with_=("p-yusuf",),
                    links=("goal",), from_=at(refused, "agreement.activities.a-2.from"),
                    to=at(refused, "agreement.activities.a-2.to"), purpose="vite")  # fmt: skip
    assert "P40" in {p.check for p in story.blocking(add(refused, "agreement.activities", asks))}


def test_08_09_a_pause_is_no_fault_but_the_next_day_must_be_there(story: Story):
    """A paused agreement gets no note; without a next day nobody can sign."""
    pause = Pause(id="x-1", from_=date(2026, 8, 24), to=date(2026, 9, 5), reason="Et brev som gjaldt noe annet")
    paused = add(story.case, "agreement.pauses", pause)
    assert story.problems(paused) == ()
    assert [p.check for p in story.blocking(put(paused, "follow.next_date", None))] == ["P13"]


# In the document


def test_08_10_the_workshops_name_has_its_ampersand(story: Story, sealed: Table):
    """& in every edition."""
    for kind in ("complete", "agreement"):
        assert lacking(story, (WORKSHOP, "Jobbe på Pedal & Eike. Vanlig jobb."), kind) == []
    assert says(pdf_text(sealed.files(1)["agreement.pdf"]), WORKSHOP)


def test_08_11_his_message_is_printed_as_he_wrote_it(story: Story):
    """Small letters, straight quotation marks, the mechanic as one sign, and the bicycle."""
    assert story.case.own_view.situation == MESSAGE
    assert lacking(story, (MESSAGE,)) == []
    assert story.press.pdf(story.content()).replaced == ()


def test_08_12_what_has_changed_comes_before_anything_else_on_health(story: Story):
    """The new medicine and what it did, before the area of health."""
    for text in story.of_kind("complete").values():
        places = order_of(
            text, "Ny medisin siden oktober 2025. Emil sover", "Trenger pauser alene, ikke natt og akkord"
        )
        assert places == sorted(places)


def test_08_13_today_first_step_and_aim_are_three_things(story: Story):
    """No position today, six hours first, towards 40 % in time."""
    assert lacking(story, ("Ingen stilling i dag.", "Først seks timer i uka", "på sikt opp mot 40 %")) == []


def test_08_14_the_agreement_is_one_page_for_the_refrigerator(story: Story):
    """One page, without the areas."""
    assert pages_of(story.pdf("agreement")) == 1
    assert printed_words(story, "Ressurs", "Hindring", "Arbeid og kompetanse", kind="agreement") == []


def test_08_15_that_it_is_voluntary_is_said_when_it_is_written(story: Story):
    """«Oppfølgingen er frivillig.»"""
    for kind in ("complete", "agreement"):
        assert lacking(story, ("Oppfølgingen er frivillig.",), kind) == []


# Nowhere


def test_08_16_no_diagnosis_and_no_doubt_about_the_decision(story: Story):
    """No ground of the benefit, no word that casts doubt on it."""
    assert printed_words(story, "revurdere", "revurdering", "kontroll", "fortsatt ufør", "diagnose", "diagnosen") == []


def test_08_17_no_duties_and_no_sanctions(story: Story):
    """No duty of activity, report cards, breach, stop or reduction."""
    words = ("aktivitetsplikt", "aktivitetsplikten", "meldekort", "brudd", "stans", "stanses", "reduksjon", "redusert")
    assert printed_words(story, *words) == []


def test_08_18_no_sums_of_money(story: Story):
    """Nothing says in kroner what he may earn."""
    assert printed_words(story, "kroner", "kr", "ti tusen", "10 000") == []


def test_08_19_what_was_said_aside_is_nowhere(story: Story):
    """His mother, and what a colleague proposed."""
    assert printed_words(story, "Mamma", "Mamma sier det", "Moren", "VTA", "avklaring i fire uker") == []


def test_08_20_the_part_for_the_workshop_says_nothing_of_health(story: Story):
    """The agreement, which Yusuf gets a part of, has no more than the pauses."""
    words = ("medisin", "medisinen", "akkord", "nattarbeid", "stabil", "FACT", "diagnose", "Legen")
    assert printed_words(story, *words, kind="agreement") == []
    assert lacking(story, ("Snakker med Yusuf om pauser og støy",), "agreement") == []


# Afterwards


def test_08_21_the_pause_is_an_event_and_not_a_version(table: Table, story: Story):
    """From and to, kept in the case; no breach, no new version, nothing on paper."""
    before = story.lines("agreement", table.case)
    pause = Pause(id="x-1", from_=date(2026, 8, 24), to=date(2026, 9, 5), reason="Et brev som gjaldt noe annet")
    table.session.add(("agreement", "pauses"), pause)
    assert table.case.doc.number == 1
    assert story.lines("agreement", table.case) == before


def test_08_22_an_employer_does_not_change_the_track(table: Table):
    """In October employer and position are entered, and the track stays what it was."""
    table.count_as_signed()
    table.revise("changed", date(2026, 10, 14))
    table.set("t.has_employer", "yes")
    table.set("facts.employer", "p-yusuf")
    table.set("facts.position", "sykkelmekaniker, fast")
    table.set("facts.position_percent", 30)
    assert table.case.triage.track == "straightforward"
    assert table.case.triage.same_employer == Triage().same_employer


def test_08_23_the_sealed_agreement_can_be_printed_again_exactly(table: Table):
    """The very bytes that Emil has on his refrigerator."""
    table.sign()
    first = table.files(1)["agreement.pdf"]
    table.revise("changed", date(2026, 10, 14))
    table.set("facts.position", "sykkelmekaniker")
    table.go_to(date(2026, 10, 15))
    assert table.files(1)["agreement.pdf"] == first
