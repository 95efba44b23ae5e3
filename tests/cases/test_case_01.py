"""Case 01: a nurse returns to the nursing home, confirmed. What must be possible, said, refused and absent."""

import logging
from datetime import date

import pytest

from aevdesk.case.facts import Confirmation, Party, Triage
from aevdesk.desk.review import obstacles
from aevdesk.rules import outline, tracks
from tests.cases.story import (
    Story,
    add,
    at,
    lacking,
    order_of,
    pdf_text,
    printed_words,
    put,
    says,
    says_word,
    squeezed,
    word_text,
)
from tests.cases.table import Table

FILE = "case-01.json"
ASSESSMENT = ("work", "area_environment", "area_work", "area_interests", "area_everyday", "area_health", "overall")
PROCEDURE = "blodtrykk < 90 & > 140"


# Track and sections


def test_01_01_the_track_is_open_when_confirmed_clarified_and_reasoned(story: Story):
    """Name, day, clarified health with its source, and the reason: then the return may be chosen."""
    triage = story.case.triage
    assert (triage.employer_confirmed_by, triage.employer_confirmed_date) == ("Siri Anne Holtet", date(2026, 1, 29))
    assert tracks.obstacles(story.moment(), "return_to_employer") == ()


@pytest.mark.parametrize(
    ("gone", "value", "said"),
    [
        ("employer_confirmed_by", "", "Hvem hos arbeidsgiveren har bekreftet det"),
        ("employer_confirmed_date", None, "Når ble det bekreftet"),
        ("health_clarified", None, "Er helsesituasjonen avklart"),
        ("health_clarified_source", "", "Hva bygger det på"),
        ("reason", "", "Skriv kort hvorfor det holder med mindre"),
    ],
)
def test_01_02_the_message_says_which_condition_is_missing(story: Story, gone: str, value: object, said: str):
    """Take one of them away: the track is closed again, and exactly that one is named."""
    case = put(story.case, f"triage.{gone}", value)
    (found,) = tracks.obstacles(story.moment(case), "return_to_employer")
    assert found.path == ("triage", gone)
    assert said in story.told((found,))
    assert story.blocking(case) != ()


def test_01_03_nothing_is_chosen_in_advance_though_a_register_shows_a_job(table: Table):
    """A register that shows employment ticks nothing."""
    session = table.desk.new_case()
    employer = Party(id="p-siri", kind="employer", name="Siri Anne Holtet", org="Solvoll sykehjem")
    session.add(("facts", "parties"), employer)
    session.set(("facts", "employer"), "p-siri")
    session.set(("facts", "position_percent"), 80)
    assert session.case.triage == Triage()
    assert session.case.t.has_employer is None


def test_01_04_the_screen_asks_for_nothing_of_the_assessment(story: Story):
    """No work history, education, interests, social conditions, occupations or five statements."""
    assert not set(story.sections()) & {*ASSESSMENT, "short", "tried"}
    prefixes = ("work.", "work_hist.", "education.", "everyday.", "occ.", "overall.", "finding.", "area.")
    assert [field for field in story.asked() if field.startswith(prefixes)] == []


def test_01_05_a_fuller_track_may_be_chosen_and_nothing_written_is_lost(table: Table):
    """The caseworker may choose a fuller track; all that is written stays."""
    before = table.case
    table.set("triage.track", "full")
    assert set(ASSESSMENT) <= {section.id for section in outline.sections(table.session.moment)}
    table.set("triage.track", "return_to_employer")
    assert table.case.model_copy(update={"events": before.events}) == before
    assert table.case.need == before.need


# Checks


def test_01_06_nothing_is_missing_and_nothing_is_worth_a_note(story: Story):
    """Filled in as told, no check has anything to say."""
    assert story.told(story.problems()) == ""


def test_01_07_the_day_of_the_talk_and_her_own_view_are_required(story: Story):
    """An empty day of the talk stops signing, and so does an empty own view, in this track too."""
    no_day = put(story.case, "conversation.talks.s-1.date", None)
    assert {p.path[0] for p in story.blocking(no_day)} >= {"conversation"}
    silent = story.case
    for text in ("situation", "can", "wish", "hard", "help"):
        silent = put(silent, f"own_view.{text}", "")
    assert [p.check for p in story.blocking(silent)] == ["C03"]


def test_01_08_hours_a_week_are_enough_and_nothing_is_converted(table: Table, story: Story):
    """Steps may be given in hours without per cent; the program fills in neither from the other."""
    plan = story.case.return_
    assert [str(step.hours) for step in plan.steps] == ["8", "13.5", "20", "26.6"]
    assert {step.percent for step in plan.steps} | {plan.percent_now, plan.target_percent} == {None}
    assert story.blocking() == ()
    table.set("return.steps.d-2.hours", at(story.case, "return.steps.d-1.hours"))
    assert at(table.case, "return.steps.d-2.percent") is None
    table.set("return.steps.d-3.hours", None)
    table.set("return.steps.d-3.percent", 50)
    assert at(table.case, "return.steps.d-3.hours") is None


# In the document


def test_01_09_the_order_of_the_document(story: Story):
    """Facts, own view, need with the reason for skipping, agreement, signatures."""
    for text in story.of_kind("complete").values():
        places = order_of(
            text,
            "Sykepengene tar snart slutt",
            "Det er der jeg hører til",
            "Annet arbeid, utdanning og andre forhold er derfor ikke tatt opp.",
            "Marit trenger Nav til tre ting",
            "Jeg skal være tilbake i hele 75 %-stillingen min",
            "Jobber etter trinnene",
            "Jeg har lest eller fått lest opp avtalen",
        )
        assert places == sorted(places)


def test_01_10_who_confirmed_with_role_and_day(story: Story):
    """The confirmation by name, role and date."""
    (card,) = (card for card in story.content().parties if card.label == "Arbeidsgiver")
    said = squeezed(" ".join((card.name, *card.lines)))
    assert all(part in said for part in ("Siri Anne Holtet", "avdelingsleder", "Bekreftet 29. januar 2026"))
    assert lacking(story, ("Siri Anne Holtet", "avdelingsleder", "29. januar 2026")) == []


def test_01_11_the_procedure_is_printed_sign_by_sign(story: Story, sealed: Table):
    """< > & and the rest of the sentence, in Word, in print and in the sealed PDF."""
    assert lacking(story, (f"Varsling etter prosedyre «{PROCEDURE}»",)) == []
    files = sealed.files(1)
    assert says(pdf_text(files["complete.pdf"]), PROCEDURE)
    assert says(pdf_text(files["agreement.pdf"]), PROCEDURE)
    assert says(word_text(files["complete.docx"]), PROCEDURE)


def test_01_12_what_the_employer_does_stands_apart_with_its_days(story: Story):
    """The employer's measure: who, until when, evaluated when, apart from what Marit and Nav do."""
    agreement = story.content().agreement
    assert agreement
    assert agreement.activities
    groups = {group.label: group for group in agreement.activities.groups}
    assert list(groups) == ["Du", "Siri Anne Holtet", "Nav"]
    (row,) = groups["Siri Anne Holtet"].rows
    assert row.what == "Rom 4–11 med takheis, to ved hver forflytning, bare dagvakt"
    assert row.when.endswith("31. mai 2026")
    assert "26. mars 2026" in row.follow_up
    assert lacking(story, (row.what,)) == []


def test_01_13_quotations_and_emoji_are_as_they_were(story: Story):
    """All three kinds of quotation marks; the emoji as signs, skin tone and all."""
    quoted = (f"«{PROCEDURE}»", 'prosedyre "Akutt 3"', "kneet er “nesten” som nytt!")
    assert lacking(story, quoted) == []
    assert lacking(story, ("Klar for jobb 💪🏻😅",)) == []
    assert story.press.pdf(story.content()).replaced == ()


def test_01_14_expectations_follow_up_and_two_signatures(story: Story):
    """Expectations both ways, the next follow-up with day and purpose, two lines to sign on."""
    expected = (
        "At du ringer hvis du ikke hører noe, og at jeg slipper å forklare alt på nytt.",
        "Sier fra innen to dager hvis et trinn ikke går, og sender meldekort når AAP er innvilget.",
        "Torsdag 26. mars 2026 kl. 13.00",
        "justere trinn 3",
    )
    for kind in ("complete", "agreement"):
        assert lacking(story, expected, kind) == []
    places = story.content().signing
    assert places
    assert [place.name for place in places.places] == ["Marit Elise Rognhaug", "Torunn Engebakk"]


def test_01_15_the_agreement_alone_says_no_more_of_health_than_the_two_put_in_it(story: Story):
    """The employer's print: the agreement, without health beyond what stands in it."""
    alone = "\n".join(story.lines("agreement"))
    health = [story.case.need.risk, story.case.need.hindrance, story.case.own_view.situation]
    health += [source.key_point for source in story.case.sources.items]
    assert [text for text in health if says(alone, text)] == []
    assert printed_words(story, "kne", "kneet", "halvprotese", "vridd", "Legeerklæring", kind="agreement") == []
    assert lacking(story, ("Rom 4–11 med takheis",), "agreement") == []


# Nowhere


def test_01_16_what_was_skipped_leaves_no_trace(story: Story):
    """No heading, empty row or «not relevant» of the skipped parts; their words only in the one sentence of why."""
    gone = ("arbeidserfaring", "interesser", "ikke aktuelt", "ikke vurdert", "Ressurs", "Hindring", "Innsatsgruppe")
    assert printed_words(story, *gone) == []
    for text in story.of_kind("complete").values():
        for word in ("utdanning", "annet arbeid"):
            assert squeezed(text).casefold().count(word) == 1, word
    assert printed_words(story, "utdanning", "annet arbeid", kind="agreement") == []


def test_01_17_the_registers_eighty_per_cent_is_nowhere(story: Story):
    """80 % stands only in the title of the sick note, and that source is not printed here."""
    assert printed_words(story, "80 %") == []
    assert at(story.case, "facts.position_percent") == 75
    assert [s.id for s in story.case.sources.items if "80 %" in f"{s.title} {s.key_point}"] == ["k-7"]


def test_01_18_what_came_up_at_the_door_is_nowhere(story: Story, table: Table, caplog: pytest.LogCaptureFixture):
    """Neither in papers, properties, file names nor log."""
    words = ("ufør", "slag", "sliten av det òg", "Fristende")
    assert printed_words(story, *words) == []
    with caplog.at_level(logging.DEBUG):
        table.sign()
    said = "\n".join([caplog.text, *table.files(1), *(str(entry) for entry in table.desk.drawer.log_entries())])
    assert [word for word in words if says_word(said, word)] == []


def test_01_19_no_health_and_no_number_in_the_name_of_a_file(sealed: Table):
    """Sealed files are named by what they are, not by whom they are about."""
    (version,) = sealed.desk.sealed(sealed.case_id)
    names = " ".join((*version.files, sealed.case_id)).casefold()
    assert [word for word in ("kne", "protese", "148578", "marit", "rognhaug") if word in names] == []


# Afterwards


def test_01_20_the_sealed_first_version_stands(table: Table):
    """Step 3 has moved in the second version; the first is sealed and unchanged."""
    table.sign()
    sealed = table.files(1)
    table.revise("changed", date(2026, 3, 26))
    table.set("return.steps.d-3.from", date(2026, 4, 27))
    table.go_to(date(2026, 3, 27))
    assert table.files(1) == sealed


def test_01_20_the_second_version_says_what_changed(table: Table):
    """The second version shows that only the day of step 3 has moved."""
    table.sign()
    table.revise("changed", date(2026, 3, 26))
    table.set("return.steps.d-3.from", date(2026, 4, 27))
    page = pdf_text(table.letter("changes"))
    assert says(page, "13. april 2026")
    assert says(page, "27. april 2026")


def test_01_21_a_new_version_opens_only_the_agreement(table: Table):
    """After moving a step, only the talk, the agreement and its follow-up ask for anything."""
    first = table.case.conversation.talks[0]
    table.count_as_signed()
    table.revise("changed", date(2026, 3, 26))
    table.set("return.steps.d-3.from", date(2026, 4, 27))
    asking = {problem.section for problem in obstacles(table.session.moment)}
    assert asking <= {"conversation", "expectations"}, "no part but the talk and the next follow-up asks for anything"
    table.talk_again(first)
    table.set("follow.form", "meeting")
    table.set("follow.purpose", "Se på trinn 4.")
    table.sign()
    assert [version.number for version in table.desk.sealed(table.case_id)] == [2]
    assert table.case.need.statement


def test_01_22_a_new_confirmation_does_not_wipe_out_the_old_one(story: Story):
    """When the leader changes, the new confirmation stands first and the old one is kept."""
    case = add(
        story.case,
        "triage.earlier_confirmations",
        Confirmation(id="c-1", by="Siri Anne Holtet", date=date(2026, 1, 29)),
    )
    case = put(case, "triage.employer_confirmed_by", "Per-Olav Nymo")
    case = put(case, "triage.employer_confirmed_date", date(2026, 5, 6))
    case = add(case, "facts.parties", Party(id="p-nymo", kind="employer", name="Per-Olav Nymo", role="avdelingsleder",
                                            consent="given", consent_scope="avtalen", consent_date=date(2026, 5, 6)))  # fmt: skip
    later = date(2026, 5, 6)
    assert [p for p in story.problems(case, later) if p.section == "triage"] == []
    assert [(row.by, row.date) for row in case.triage.earlier_confirmations] == [
        ("Siri Anne Holtet", date(2026, 1, 29))
    ]
    assert says("\n".join(story.lines("complete", case)), "Per-Olav Nymo")


def test_01_23_the_case_is_ended_with_an_outcome_and_no_assessment(table: Table):
    """The case ends: in work with the same employer. No assessment is asked for."""
    table.count_as_signed()
    table.go_to(date(2026, 6, 15))
    table.desk.end(table.session, "in_work")
    assert table.case.doc.status == "ended"
    assert table.case.revision.closing == "in_work"
    assert table.case.overall.a.text == ""
