"""Case 05: a woman with pain, an interpreter, and health and language kept apart."""

from datetime import date

from aevdesk.case.base import PDate
from aevdesk.case.talk import Attempt, Source, Talk
from aevdesk.desk.review import obstacles
from aevdesk.rules import tracks
from aevdesk.rules.marks import content_mark
from tests.cases.story import (
    Story,
    at,
    drop,
    lacking,
    pdf_text,
    printed_words,
    put,
    says,
    says_word,
    word_text,
)
from tests.cases.table import Table

FILE = "case-05.json"
NOTE = "ስራሕ እደሊ ኣለኹ"
STANDARD = "Du må møte på [sted] den [dato]. Hvis du ikke møter, kan [ytelse] bli redusert."


# Track and sections


def test_05_01_the_short_assessment_is_closed(story: Story):
    """The full assessment stands: the doctor has agreed to nothing yet, and health is not clarified."""
    assert story.case.triage.track == "full"
    assert ("triage", "agree_doctor") in {p.path for p in tracks.obstacles(story.moment(), "straightforward")}
    assert story.case.triage.health_clarified is None
    assert tracks.obstacles(story.moment(), "full") == ()


def test_05_02_language_as_a_barrier_does_not_leave_health_untouched(story: Story):
    """With language as a barrier, health cannot stand empty unseen; both may be part of the reason."""
    only_language = drop(story.case, "area_work.findings.f-3", "area_work.findings.f-6", "area_everyday.findings.f-8")
    unseen = put(only_language, "area_health.state", "not_relevant")
    assert "F09" in {p.check for p in story.blocking(unseen)}
    assert "F09" not in {p.check for p in story.problems()}
    reasons = {story.case.area_work.findings[4].cause, story.case.area_health.findings[1].cause}
    assert reasons == {("language",), ("health",)}
    assert {"f-5", "f-10"} <= set(story.case.overall.d.based_on)


def test_05_03_the_talk_tells_of_the_interpreter_and_not_by_name(story: Story):
    """Language, interpreter, how, and the number of the assignment; the interpreter's name is not asked for."""
    talk = story.case.conversation.talks[0]
    assert talk.interpreter == "used"
    assert talk.interpreter_detail == "tigrinja, skjermtolk hele tiden, oppdrag 26-03-1187"
    silent = put(story.case, "conversation.talks.s-1.interpreter_detail", "")
    assert [p.path[-1] for p in story.blocking(silent)] == ["interpreter_detail"]
    assert "interpreter" not in {party.kind for party in story.case.facts.parties}


# Checks


def test_05_04_placeholders_left_in_the_agreement_stop_the_sealing(story: Story, table: Table):
    """[sted], [dato] and [ytelse] are each pointed out, and cannot be let stand."""
    table.set("agreement.nav_expects", STANDARD)
    found = [p for p in story.blocking(table.case) if p.check == "L01"]
    assert {p.path for p in found} == {("agreement", "nav_expects")}
    assert [STANDARD[slice(*p.span)] for p in found if p.span] == ["[sted]", "[dato]", "[ytelse]"]
    assert obstacles(table.session.moment) != ()
    filled = STANDARD.replace("[sted]", "Nav").replace("[dato]", "7. mai").replace("[ytelse]", "stønaden")
    table.set("agreement.nav_expects", filled)
    assert obstacles(table.session.moment) == ()


def test_05_05_what_looks_like_a_placeholder_in_a_source_is_confirmed_in_one_action(story: Story):
    """«[se vedlegg]» belongs to the source. Unconfirmed it is asked about; confirmed it stops nothing."""
    assert story.blocking() == ()
    unconfirmed = put(story.case, "set_aside", ())
    (found,) = story.blocking(unconfirmed)
    assert found.path == ("sources", "items", "k-2", "key_point")
    (confirmed,) = story.case.set_aside
    assert confirmed.content_hash == content_mark(at(story.case, "sources.items.k-2.key_point"))


def test_05_06_the_remark_follows_the_source_wherever_it_is_used(story: Story):
    """«Tolket av et familiemedlem» stands in the list of sources and at the finding."""
    content = story.content()
    assert content.sources
    (listed,) = (row for row in content.sources.rows if "Tvedten" in row.origin)
    assert "Tolket av et familiemedlem" in listed.note
    (row,) = (f for area in content.areas for f in area.findings if f.text.startswith("Smerter og lite"))
    assert "Tolket av et familiemedlem" in row.source


def test_05_07_two_refusals_need_a_way_ahead(story: Story):
    """Refused by both: what happens now must be written, and the agreement answers it."""
    silent = put(story.case, "income.gap_way", "")
    assert [p.path for p in story.blocking(silent)] == [("income", "gap_way")]


def test_05_08_how_much_may_stay_open_with_a_reason(story: Story):
    """That it cannot be decided before the doctor has examined her with an interpreter is an answer."""
    assert story.case.overall.ability == "cannot_decide"
    assert [p for p in story.problems() if p.section == "overall"] == []


def test_05_09_no_check_proposes_a_diagnosis_a_cause_or_a_benefit(story: Story):
    """What the checks say names no illness and recommends no benefit, even on an empty assessment."""
    bare = put(put(story.case, "area_health.findings", ()), "overall", type(story.case.overall)())
    said = story.told(story.problems(bare))
    words = ("diagnose", "traume", "PTSD", "depresjon", "uføretrygd", "AAP bør", "søk om")
    assert [word for word in words if says_word(said, word)] == []


# In the document


def test_05_10_the_talk_was_in_tigrinya_with_an_interpreter_and_read_aloud(story: Story):
    """Language, interpreter, day, and that all was read aloud before signing."""
    assert lacking(story, ("tigrinja, skjermtolk hele tiden, oppdrag 26-03-1187",)) == []
    for kind in ("complete", "agreement"):
        assert (
            lacking(story, ("12. mars 2026", "på tigrinja, med tolk", "Tolken leste opp alt før vi skrev under."), kind)
            == []
        )


def test_05_11_her_own_letters_are_drawn(story: Story, sealed: Table):
    """«ስራሕ እደሊ ኣለኹ» in Word, print and sealed PDF, followed by what it says; no boxes, no question marks."""
    assert lacking(story, (f"{NOTE} Jeg vil ha arbeid.",)) == []
    assert story.press.pdf(story.content()).replaced == ()
    files = sealed.files(1)
    assert says(pdf_text(files["complete.pdf"]), f"{NOTE} Jeg vil ha arbeid.")
    assert says(word_text(files["complete.docx"]), NOTE)


def test_05_12_interpreted_words_are_marked(story: Story):
    """Each quotation says that it was interpreted, and the agreement says it of hers."""
    view = story.case.own_view
    assert all(text.endswith("(tolket)") for text in (view.situation, view.can, view.wish, view.hard, view.help))
    assert lacking(story, ("Letebrhans ord er tolket.",), "agreement") == []


def test_05_13_resources_first(story: Story):
    """F1, F2 and F7 before the barriers of their areas."""
    for area in story.content().areas:
        tags = [finding.resource for finding in area.findings]
        assert tags == sorted(tags, reverse=True), area.heading
    first = story.content().areas[0].findings
    assert [f.text for f in first[:2]] == [
        "Drev egen tebod i elleve år, hadde to ansatte",
        "Rask og god med folk i praksis",
    ]


def test_05_14_both_refusals_with_their_days_and_no_verdict(story: Story):
    """Both decisions with date; nobody is said to have been right."""
    assert lacking(story, ("20. september 2024", "3. februar 2025", "Avslag, arbeidsavklaringspenger",
                           "Avslag, kvalifiseringsprogrammet")) == []  # fmt: skip
    assert printed_words(story, "motsier", "feil avslag", "hadde rett", "tok feil", "uenig") == []


def test_05_15_the_agreement_is_in_simple_sentences(story: Story):
    """Short sentences, nothing abbreviated without being explained, and it can be printed alone."""
    assert printed_words(story, "AAP", "KVP", "AEV", kind="agreement") == []
    notes = {p.check for p in story.notes() if p.section in ("agreement", "activities", "expectations", "waiting")}
    assert not notes & {"L02", "L03", "L04", "L06"}
    assert lacking(story, ("Arbeid med mat. Sammen med folk.", "Går til legetimen"), "agreement") == []
    assert story.case.options.plain_version


def test_05_16_two_lines_to_sign_and_none_for_the_interpreter(story: Story):
    """Letebrhan and Kristin."""
    signing = story.content().signing
    assert signing
    assert [place.name for place in signing.places] == ["Letebrhan Ghebremedhin Haile", "Kristin Solheim Aakre"]


# Nowhere


def test_05_17_guesses_and_a_doctors_wish_for_a_benefit_are_nowhere(story: Story):
    """No country, no diagnosis, no «culture», no benefit recommended by the doctor."""
    assert printed_words(story, "Libya", "PTSD", "kultur", "uføretrygd") == []
    assert lacking(story, ("Ole-Jakob Tvedten, fastlege",)) == []


def test_05_18_her_children_have_no_names_and_no_ages(story: Story):
    """Not the daughter either."""
    assert printed_words(story, "datter", "datteren", "datteren på 15", "sønn", "sønnen") == []


def test_05_19_what_she_asked_not_to_have_written_is_not(story: Story):
    """Neither the journey nor her asking."""
    assert printed_words(story, "Det er mitt", "Ikke skriv det", "reisen", "flukt", "flyktning") == []


def test_05_20_nobody_says_that_she_will_not(story: Story):
    """No word on motivation, and her Norwegian is told by what it is not enough for."""
    assert printed_words(story, "umotivert", "motivasjon", "dårlig norsk", "fravær", "vil ikke jobbe") == []
    assert lacking(story, ("Norsk rekker ikke til å forstå sikkerhetsbeskjeder uten tegning eller tolk",)) == []


def test_05_21_the_standard_text_is_not_there(story: Story):
    """The text with the brackets stands in no paper."""
    assert printed_words(story, "[sted]", "[dato]", "[ytelse]", "Hvis du ikke møter") == []


# Afterwards


def _new_letter() -> Source:
    return Source(id="k-7", type="legeerklaering", date=PDate(date=date(2026, 4, 20)), from_="p-olejakob", state="have",
                  key_point="Jernmangel og lite D-vitamin, behandles. Kan være i lett arbeid to timer om gangen.",
                  function="Lett arbeid, to timer om gangen.", covers=("function", "risk", "treatment"), voice="doctor",
                  note="Med telefontolk")  # fmt: skip


def test_05_22_the_new_letter_stands_beside_the_old_one(table: Table, story: Story):
    """Both letters are in the case, the new one is used, and the paper from March is as it was."""
    table.sign()
    sealed = table.files(1)
    table.revise("report", date(2026, 5, 12))
    table.session.add(("sources", "items"), _new_letter())
    table.set("area_health.findings.f-9.sources", ("k-7",))
    assert {"k-2", "k-7"} <= {source.id for source in table.case.sources.items}
    assert table.files(1) == sealed
    used = story.content("complete", table.case).sources
    assert used
    assert [row.note for row in used.rows if row.date == "20. april 2026"] == ["Med telefontolk"]


def test_05_23_a_meeting_without_an_interpreter_is_a_contact_and_no_talk(table: Table):
    """Five minutes without the interpreter can be kept as a contact, but nobody can sign on it."""
    table.count_as_signed()
    table.revise("report", date(2026, 5, 7))
    missed = Attempt(id="u-1", date=date(2026, 5, 7), form="meeting", result="Tolken kom ikke. Ny tid 12. mai 2026.")
    table.session.add(("conversation", "attempts"), missed)
    assert "C01" in {p.check for p in obstacles(table.session.moment)}
    short = Talk(id="s-2", date=date(2026, 5, 7), form="meeting", participants=("person", "p-kristin"),
                 interpreter="needed_not_used", gone_through=("facts",))  # fmt: skip
    table.session.add(("conversation", "talks"), short)
    assert {"C05", "C06"} & {p.check for p in obstacles(table.session.moment)}


def test_05_24_the_new_version_says_that_health_and_agreement_changed(table: Table):
    """Only health, the fourth statement and the agreement have changed, and the paper says so."""
    table.sign()
    table.revise("report", date(2026, 6, 2))
    table.set("area_health.assessment", "Legen har undersøkt med tolk. Lett arbeid to timer om gangen går.")
    page = pdf_text(table.letter("changes"))
    assert says(page, "Hos legen har det aldri vært tolk."), "what stood there before"
    assert says(page, "Legen har undersøkt med tolk.")


def test_05_25_she_is_found_by_either_name(table: Table):
    """Both Letebrhan and Haile find her in the list."""
    for name in ("Letebrhan", "Haile"):
        (found,) = table.desk.search(name)
        assert found.case_id == table.case_id
