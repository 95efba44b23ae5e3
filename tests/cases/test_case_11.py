"""Case 11: a return that fails after four months, and the assessment that opens in the same case."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from aevdesk import places
from aevdesk.case.activities import Activity
from aevdesk.case.model import Case
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.desk.opening import Opening
from aevdesk.desk.paper import Paper
from aevdesk.desk.review import obstacles
from aevdesk.rules import outline, tracks
from aevdesk.texts.limits import load_limits
from aevdesk.ui.pages.cases.matters import matters
from tests.cases.story import (
    Story,
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
from tests.cases.table import Table, a_table
from tests.store.samples import PASSPHRASE, TERMS

FILE = "case-11.json"
REASON = "Iŋgá skal tilbake i stillingen sin. Styreren har bekreftet det, og skulderen er avklart."
AREAS = ("area_environment", "area_work", "area_interests", "area_everyday", "area_health")
HIDDEN = ("søvn", "bare vinteren", "gråtende", "grei sak", "redd for å si det rett ut")
FAILED_ON = date(2026, 6, 10)


@pytest.fixture
def june(stories: dict[str, Story]) -> Story:
    """The same case in June: version 2, with the assessment."""
    return stories["case-11-june.json"]


@pytest.fixture
def failed(table: Table) -> Table:
    """The version of February counts as signed, and on 10 June the return is told as not carried out."""
    table.count_as_signed()
    _fail(table)
    return table


@pytest.fixture
def sealed_and_failed(table: Table) -> Table:
    """The same, with the papers of February in the drawer."""
    table.sign()
    _fail(table)
    return table


def _fail(table: Table) -> None:
    table.go_to(FAILED_ON)
    table.desk.fail_return(table.session, "Ny tilstand er ikke utredet, og stillingen kan ikke lenger bekreftes.")


@pytest.fixture
def june_table(june: Story, paper: Paper) -> Iterator[Table]:
    """A desk with the case of June open."""
    opened = a_table(june, paper)
    yield opened
    opened.desk.close()


# Track and sections


def test_11_01_in_february_the_return_is_open_and_no_area_is_shown(story: Story):
    """Confirmed by Åse Kåven on 27 January, health clarified, reason written."""
    assert tracks.obstacles(story.moment(), "return_to_employer") == ()
    assert not set(story.sections()) & set(AREAS)


def test_11_02_a_failed_return_opens_the_assessment_in_the_same_case(failed: Table, story: Story):
    """With day and reason, without a new case and without writing anything again."""
    case = failed.case
    assert [line.case_id for line in failed.desk.lines()] == [failed.case_id]
    assert (case.return_.outcome, case.return_.outcome_date) == ("not_done", FAILED_ON)
    assert set(AREAS) <= {section.id for section in outline.sections(failed.session.moment)}
    for part in ("facts", "income", "own_view", "sources", "need", "agreement", "coop"):
        assert getattr(case, part) == getattr(story.case, part), part


def test_11_03_the_old_confirmation_opens_nothing(june: Story, failed: Table):
    """It was withdrawn on 8 June: the return cannot be chosen on it again."""
    found = {p.path for p in tracks.obstacles(june.moment(), "return_to_employer")}
    assert {("triage", "employer_withdrawn_date"), ("triage", "health_clarified")} <= found
    assert tracks.obstacles(failed.session.moment, "return_to_employer") != ()


def test_11_04_all_of_february_is_there_in_june(story: Story, june: Story):
    """Facts, sources 1 to 5, own view and the agreement with its outcome; sources 6 to 8 have come."""
    before, after = story.case, june.case
    assert after.facts.name == before.facts.name
    assert after.sources.items[:5] == before.sources.items
    assert [source.id for source in after.sources.items[5:]] == ["k-6", "k-7", "k-8"]
    assert after.own_view.model_copy(update={"later": ()}) == before.own_view
    status = {activity.id: activity.status for activity in after.agreement.activities}
    assert [status[a.id] for a in before.agreement.activities] == ["stopped", "done", "done", "done"]
    assert after.return_.steps == before.return_.steps
    assert after.need == before.need


def test_11_05_why_the_assessment_was_skipped_stands_only_in_version_one(
    sealed_and_failed: Table, story: Story, june: Story
):
    """In the history and in the sealed version, and in no paper of June."""
    assert says(pdf_text(sealed_and_failed.files(1)["complete.pdf"]), REASON)
    assert [text for text in june.papers.values() if says(text, REASON)] == []
    assert not says("\n".join(story.lines("complete", sealed_and_failed.case)), REASON)


# Checks


def test_11_06_in_february_nothing_is_missing_or_worth_a_note(story: Story):
    """Filled in as told, no check has anything to say."""
    assert story.told(story.problems()) == ""


def test_11_07_when_the_day_of_the_last_step_is_past_the_case_asks_for_attention(table: Table):
    """From 2 June, the last step not reached, the list says so; the day before it does not."""
    table.count_as_signed()
    table.session.save_now()
    lines = table.desk.lines()
    limits = load_limits(date(2026, 6, 2))
    assert [
        m.kind
        for m in matters(lines, date(2026, 6, 2), limits)
        if m.deadline and m.deadline.is_overdue(date(2026, 6, 2))
    ] == ["return"]
    assert not any(
        m.deadline.is_overdue(date(2026, 6, 1)) for m in matters(lines, date(2026, 6, 1), limits) if m.deadline
    )


def test_11_08_in_june_the_statements_and_a_new_talk_are_required(june: Story, failed: Table):
    """Empty statements block, and so does a case without a talk since February."""
    for statement in ("a", "b", "c", "d", "e"):
        bare = put(june.case, f"overall.{statement}.text", "")
        assert [p.check for p in june.blocking(bare)] == ["O01"], statement
    assert "C01" in {p.check for p in obstacles(failed.session.moment)}
    february = put(june.case, "conversation.talks.s-2.date", date(2026, 2, 2))
    assert [p.check for p in june.blocking(february)] == ["C01"]


def test_11_09_an_assessment_on_old_sources_alone_gets_a_note(june: Story):
    """After the failed return, something the assessment rests on should be from after it."""
    assert "K05" not in {p.check for p in june.problems()}
    old = june.case
    for path in ("area_work.findings.f-1.sources", "area_work.findings.f-2.sources"):
        old = put(old, path, ("k-1",))
    assert "K05" in {p.check for p in june.notes(old)}


def test_11_10_only_what_was_broken_off_says_why(june: Story):
    """A short reason for the broken-off activity, none for the finished ones."""
    reasons = {a.id: a.status_reason for a in june.case.agreement.activities[:4]}
    assert reasons["a-1"].startswith("Sykdom og usikker stilling")
    assert [reasons[name] for name in ("a-2", "a-3", "a-4")] == ["", "", ""]
    assert [p for p in june.problems() if p.path[-1] == "status_reason"] == []


def test_11_11_barriers_become_activities_in_one_action(june: Story, june_table: Table):
    """F4 and F5 lead to B1 to B4, and the link is shown."""
    rows = {f.text: f.follow_up for area in june.content().areas for f in area.findings}
    assert "Utredning" in rows["Utmattelse og hjertebank, ikke utredet"]
    work = june.content().work
    assert work
    assert work.environment
    assert "Avklarer stillingen skriftlig" in work.environment.findings[0].follow_up
    june_table.session.add(("agreement", "activities"), Activity(id="b-9", what="Ny", who="person", links=("f-5",)))
    june_table.session.undo()
    assert june_table.case == june.case


# In the document


@pytest.mark.parametrize("name", ["case-11.json", "case-11-june.json"])
def test_11_12_northern_sami_letters_are_as_they_are(stories: dict[str, Story], name: str, table: Table):
    """ŋ, đ and ŧ in name, address, employer, heading, list of cases and line to sign on."""
    told = stories[name]
    words = ("Iŋgá Biret Lemetmoen", "Vuođđogeaidnu 7", "Ruoŧŧajávri mánáidgárdi SA", "Gáisavággi")
    for kind in ("complete", "agreement"):
        assert lacking(told, words, kind) == []
    assert told.press.pdf(told.content()).replaced == ()
    assert "Iŋgá Biret Lemetmoen" in told.content().frame.subject
    assert printed_words(told, "Inga", "Ruottajávri", "Vuoddogeaidnu") == []
    (line,) = table.desk.lines()
    assert line.name == "Iŋgá Biret Lemetmoen"


def test_11_13_a_name_in_two_forms_is_one_name(story: Story, table: Table):
    """Decomposed as it was pasted, composed in the rest: the same on paper and in the case."""
    pasted = (places.resources() / "demo" / "raw" / "case-11-k4.txt").read_bytes().decode()
    assert not unicodedata.is_normalized("NFC", pasted)
    table.set("sources.items.k-4.key_point", pasted.rstrip("\n"))
    assert table.case == story.case
    assert "Åse Kåven" in at(table.case, "sources.items.k-4.key_point")


def test_11_13_she_is_found_however_her_name_is_typed(table: Table):
    """«Inga», «Iŋgá» and «Kåven», composed or not, find the case."""
    for typed in ("Inga", "Iŋgá", "Kåven", unicodedata.normalize("NFD", "Kåven")):
        (found,) = table.desk.search(typed)
        assert found.case_id == table.case_id


def test_11_14_the_head_of_the_nursery_is_one_party(story: Story, june: Story):
    """Åse Kåven is there once, also with the letter pasted."""
    for told in (story, june):
        assert [p.name for p in told.case.facts.parties].count("Åse Kåven") == 1


def test_11_15_version_two_has_all_parts_and_tells_what_happened(june: Story):
    """Facts, own view, work, areas, conclusion, agreement, and two sentences on what has happened since February."""
    for text in june.of_kind("complete").values():
        places_of = order_of(
            text,
            "pedagogisk leder, fast",
            "Skuldra er grei. Det er ikke skuldra jeg er redd for.",
            "Annet pedagogisk arbeid",
            "Femten år i barnehage, leder for fem",
            "Utmattelse og hjertebank, ikke utredet",
            "Mulighetene er gode når helsa er avklart.",
            "Dette har vi avtalt",
        )
        assert places_of == sorted(places_of)
    assert lacking(june, (june.case.revision.since,)) == []
    assert june.case.revision.since.startswith("Trinnene gikk som planlagt")


def test_11_16_awaited_and_looked_at_again_are_said_so(june: Story):
    """September is awaited, and looked at again by the 30th; it is never said to be 1 September."""
    assert lacking(june, ("avventer time i september 2026, vurderes senest 30. september 2026",)) == []
    assert printed_words(june, "1. september 2026", "01.09.2026") == []


# Nowhere


def test_11_17_the_old_plan_is_not_printed_as_if_it_held(june: Story):
    """In version 2: neither the old reason, the old goal nor the old steps."""
    assert printed_words(june, "Full stilling i barnehagen fra 1. juni", REASON) == []
    agreement = june.content().agreement
    assert agreement
    assert agreement.returning is None
    assert agreement.road is None or agreement.road.shape != "stairs"


@pytest.mark.parametrize("name", ["case-11.json", "case-11-june.json"])
def test_11_18_what_was_not_to_be_written_is_nowhere(stories: dict[str, Story], name: str):
    """Sleep, winter, tears, and the thoughts of the caseworker."""
    assert printed_words(stories[name], *HIDDEN) == []


def test_11_19_nobody_says_that_it_was_her_fault(june: Story, failed: Table, story: Story):
    """No words that make her guilty of the failed return."""
    words = ("ikke gjennomført av bruker", "brudd", "skyld", "ikke møtt", "unnlatt")
    assert printed_words(june, *words) == []
    lines = "\n".join(story.lines("complete", failed.case))
    assert [word for word in words if says_word(lines, word)] == []


def test_11_20_version_one_has_no_headings_of_the_assessment(story: Story):
    """In February nothing of the assessment stands on paper."""
    words = ("Ressurs", "Hindring", "Innsatsgruppe", "Helsen din og hva den betyr for arbeid", "Arbeid vi har sett på")
    assert printed_words(story, *words) == []


# Afterwards


def test_11_21_version_one_is_the_same_byte_for_byte(sealed_and_failed: Table, june: Story):
    """After the version of June is sealed, the one of February is as it was."""
    first = sealed_and_failed.files(1)
    _become_june(sealed_and_failed, june.case)
    sealed_and_failed.sign()
    assert [version.number for version in sealed_and_failed.desk.sealed(sealed_and_failed.case_id)] == [1, 2]
    assert sealed_and_failed.files(1) == first
    assert says(word_text(sealed_and_failed.files(2)["complete.docx"]), "Mulighetene er gode når helsa er avklart.")


def _become_june(table: Table, june: Case) -> None:
    """Go on from the failed return until the case is the one of June."""
    table.go_to(date(2026, 6, 18))
    kept = table.case
    table.session.replace(june.model_copy(update={"doc": kept.doc, "events": kept.events}))


def test_11_22_what_was_written_is_there_when_the_program_is_closed_midway(story: Story, paper: Paper, tmp_path: Path):
    """Closed in the middle of a word, without saving: the words are there, and version 1 is untouched."""
    clock = StoppedClock(story_time(story.demo))
    opening = Opening(tmp_path, clock=clock, terms=TERMS)
    desk, _code = opening.set_up(PASSPHRASE)
    desk.paper = paper
    table = Table(desk, clock, desk.take_in(story.case))
    table.sign()
    _fail(table)
    first = table.files(1)
    table.set("area_health.state", "assessed")
    table.session.set(("area_health", "assessment"), "Skulderen hindrer ik", typing=True)
    desk.close()

    again = opening.unlock(PASSPHRASE)
    opened = Table(again, clock, again.open(table.case_id))
    assert opened.case.area_health.assessment == "Skulderen hindrer ik"
    assert opened.files(1) == first
    again.close()


def test_11_23_the_history_says_in_norwegian_what_changed_when_by_whom_and_why(failed: Table):
    """From which track to which, when, by whom and why."""
    failed.session.save_now()
    told = squeezed(" ".join(str(happening) for happening in failed.desk.history(failed.case_id)))
    for part in ("Tilbake til arbeidsgiver", "Full vurdering", "10. juni 2026", "Retur til arbeidsgiver gikk ikke",
                 "Nils-Ante Bergstø"):  # fmt: skip
        assert part in told
