"""Case 14: a sheep farmer who waits for surgery; nynorsk, and hours per season."""

import hashlib
import re
import time
from datetime import date
from decimal import Decimal

import pytest

from aevdesk.case.model import Case
from aevdesk.desk.review import obstacles
from aevdesk.desk.wording import Wording
from aevdesk.rules import tracks
from aevdesk.texts import load_texts
from tests.cases.story import (
    Story,
    at,
    drop,
    lacking,
    own_words,
    pdf_text,
    printed_words,
    put,
    says,
    says_word,
    squeezed,
    texts_of,
)
from tests.cases.table import Table

FILE = "case-14.json"
LETTER_SHA256 = "c28074d7d451e6b1ebe05e6b178826e51c3413f26a5f20917b6f8db6cf572a4c"
QUOTED = "Avklart slitasje i høyre hofte. Full funksjon ventes tolv uker etter operasjonen."


def lead_texts(story: Story, kind: str = "complete") -> str:
    """What the program itself says in a document: all its texts without the words that somebody typed."""
    told = "\n".join(texts_of(story.content(kind)))  # pyright: ignore[reportArgumentType]
    for words in own_words(story.case):
        if len(words) > 3:
            told = told.replace(words, " ")
    return told


# Track and sections


def test_14_01_three_agree_and_no_employer_is_asked_for(story: Story):
    """Olav, Jorid and the doctor agree, and the reason is written."""
    assert tracks.obstacles(story.moment(), "straightforward") == ()
    assert not {"triage.agree_employer", "facts.employer"} & story.asked()


def test_14_02_a_self_employed_cannot_confirm_himself(story: Story):
    """The return is closed for the self-employed, also with Olav as the one who confirms."""
    case = put(story.case, "t.has_employer", "yes")
    case = put(case, "triage.same_employer", "yes")
    case = put(case, "triage.person_confirms", "yes")
    case = put(case, "triage.employer_confirmed_by", "Olav Torstein Myrdalen")
    case = put(case, "triage.employer_confirmed_date", date(2026, 3, 19))
    for value in (story.case, case):
        found = tracks.obstacles(story.moment(value), "return_to_employer")
        assert ("t", "self_employed") in {p.path for p in found}


def test_14_03_the_number_of_the_business_makes_no_employer(story: Story):
    """The organisation number stands with the business; the case has no employer."""
    assert (story.case.facts.business_number, story.case.facts.employer) == ("313500659", "")
    assert [p for p in story.problems() if p.section == "facts"] == []
    assert "employer" not in {party.kind for party in story.case.facts.parties}


def test_14_04_hours_stand_per_season_and_are_never_added_up(story: Story):
    """Four rows, each its own figure; no sum, nothing divided by 52, no per cent."""
    assert [row.hours for row in story.case.agreement.seasons] == [Decimal(hours) for hours in (12, 30, 20, 10)]
    agreement = story.content("agreement").agreement
    assert agreement
    assert agreement.load
    assert [row[1] for row in agreement.load.rows] == ["12", "30", "20", "10"]
    assert printed_words(story, "72", "18", "1,4", kind="agreement") == []
    assert not re.search(r"\d\s*%", squeezed(" ".join(story.of_kind("agreement").values())))


# Checks


def test_14_05_the_waiting_is_told_and_filled(story: Story):
    """What, from whom, since when, by when, what meanwhile; without the activities the plan is only waiting."""
    (row,) = story.case.agreement.waiting
    assert row.since
    assert (row.what, row.since.date, row.next_check) == ("ny hofte, høgre side", date(2026, 1, 12), date(2026, 10, 30))
    assert row.meanwhile == ("a-1", "a-2", "a-3")
    assert "P18" not in {p.check for p in story.problems()}
    idle = drop(story.case, *(f"agreement.activities.{name}" for name in row.meanwhile))
    assert "P18" in {p.check for p in story.notes(idle)}


def test_14_06_by_a_day_is_a_date_enough(story: Story):
    """«innan 30.10.2026» is enough: nobody asks for the day of the operation."""
    assert [p for p in story.problems() if p.path[:3] == ("agreement", "milestones", "d-2")] == []


def test_14_07_the_length_of_his_letter_is_no_matter(story: Story, table: Table):
    """No note, nothing cut, and saving and page are as quick as for a short one."""
    assert len(story.case.own_view.situation) > 3000
    assert [p for p in story.problems() if p.section == "own_view"] == []
    brief = put(story.case, "own_view.situation", "Kort.")
    long, short = _seconds(story, story.case), _seconds(story, brief)
    assert long < 3 * short + 0.5
    table.go_to(date(2026, 3, 20))
    assert table.case.own_view.situation == story.case.own_view.situation


def _seconds(story: Story, case: Case) -> float:
    started = time.perf_counter()
    story.press.pdf(story.content("complete", case))
    return time.perf_counter() - started


def test_14_08_the_day_that_is_awaited_does_not_pass_in_silence(story: Story):
    """After 30 October with nothing entered, the waiting row asks for a new day."""
    after = story.problems(today=date(2026, 10, 31))
    assert ("agreement", "waiting", "w-2", "next_check") in {p.path for p in after}
    before = story.problems(today=date(2026, 3, 20))
    assert ("agreement", "waiting", "w-2", "next_check") not in {p.path for p in before}


def test_14_09_no_check_raises_the_question_of_other_work(story: Story):
    """Nothing asks whether he could do something else."""
    assert [p for p in story.problems() if p.path == ("overall", "any_work")] == []
    wording = Wording(load_texts("nn"), story.catalogues)
    said = "\n".join(wording.problem(p) for p in story.problems())
    assert [word for word in ("anna arbeid", "annan jobb", "andre yrke") if says_word(said, word)] == []


# In the document


def test_14_10_the_whole_letter_is_one_paragraph_word_for_word(story: Story):
    """From «Eg skal prøve» to «Helsing Olav», with its ampersand, dashes and decimals."""
    letter = story.case.own_view.situation
    assert letter.startswith("Eg skal prøve")
    assert letter.endswith("Helsing Olav")
    assert "\n" not in letter
    assert all(sign in letter for sign in (" & ", "–", "1,94", "òg"))
    assert hashlib.sha256(letter.encode()).hexdigest() == LETTER_SHA256
    assert lacking(story, (letter,)) == []
    view = story.content().own_view
    assert view
    assert view.situation
    assert (view.situation.text, view.situation.quote) == (letter, True)


def test_14_11_all_that_the_program_says_is_nynorsk(story: Story):
    """«hovudmål», «kven», «kvifor», «når», «neste oppfølging», «underskrift»; dates and days too."""
    said = lead_texts(story)
    words = (
        "Hovudmålet",
        "Kven",
        "Formål",
        "Når",
        "Neste oppfølging",
        "Underskrift",
        "Tysdag 26. mai 2026",
        "Vegen til målet",
    )
    assert [word for word in words if not says(said, word)] == []


def test_14_12_the_doctors_words_stay_in_bokmal(story: Story):
    """The quotation is neither translated nor marked as wrong."""
    assert lacking(story, (QUOTED,)) == []
    assert [p for p in story.problems() if p.path[:3] == ("sources", "items", "k-2")] == []


def test_14_13_the_seasons_and_what_happens_if_the_day_is_moved(story: Story):
    """Four rows, and the sentence on what they do if the day is moved into the lambing."""
    agreement = story.content("agreement").agreement
    assert agreement
    assert agreement.load
    assert len(agreement.load.rows) == 4
    for kind in ("complete", "agreement"):
        assert lacking(story, ("lamming 20.04–15.05", "sanking i september", "ikkje i bratt lende",
                               "Om datoen blir flytta inn i lamminga: møte innan ei veke"), kind) == []  # fmt: skip


def test_14_14_his_words_stand_in_the_agreement(story: Story):
    """«Drive garden sjølv att», «At de ikkje deler på 52»."""
    assert lacking(story, ("Drive garden sjølv att hausten 2027.", "At de ikkje deler på 52."), "agreement") == []


# Nowhere


@pytest.mark.parametrize("kind", ["complete", "agreement"])
def test_14_15_no_bokmal_in_what_the_program_says(story: Story, kind: str):
    """None of the bokmål words in the texts of the program itself."""
    bokmal = ("hovedmål", "hovedmålet", "ansvarlig", "hvem", "hva", "hvorfor", "hvordan", "ikke", "uke", "uken", "fra",
              "bruker", "veileder", "sykepenger", "arbeidsevnen", "mulighetene", "jeg", "noe")  # fmt: skip
    said = lead_texts(story, kind)
    assert [word for word in bokmal if says_word(said, word)] == []


def test_14_16_there_is_no_employer_and_no_such_row(story: Story):
    """«arbeidsgivar» stands nowhere, in no form."""
    assert printed_words(story, "arbeidsgivar", "arbeidsgivaren", "arbeidsgiver") == []


def test_14_17_what_the_son_said_and_names_of_others_are_nowhere(story: Story):
    """That he will not take over; and «leggje ned» only in the letter."""
    assert printed_words(story, "ta over", "vil ikkje ta over") == []
    without = put(story.case, "own_view.situation", "Eg driv garden.")
    assert not says_word("\n".join(story.lines("complete", without)), "leggje ned")


def test_14_18_no_per_cent_of_his_ability(story: Story):
    """No figure for what he can: the seasons are the answer."""
    assert story.case.overall.ability_hours is None
    for name, text in story.papers.items():
        assert not re.search(r"\d\s*(%|prosent)", squeezed(text)), name


def test_14_19_nothing_asks_for_e_mail_or_a_login(story: Story):
    """All goes on paper."""
    assert printed_words(story, "e-post", "mobil", "nav.no", "innlogging", "BankID", "Min side") == []
    assert lacking(story, ("Du får avtalen skriven ut på papir.",)) == []


# Afterwards


def test_14_20_a_new_deadline_is_a_new_version_and_shows_what_changed(table: Table):
    """Two milestones and the relief worker have changed; the assessment is not written anew."""
    table.sign()
    table.revise("changed", date(2026, 10, 1))
    moved = at(table.case, "agreement.milestones.d-2.by").model_copy(update={"date": date(2027, 1, 14), "bound": "on"})
    table.set("agreement.milestones.d-2.by", moved)
    table.set("agreement.waiting.w-2.next_check", date(2027, 1, 14))
    table.set("agreement.activities.a-3.to", moved)
    page = pdf_text(table.letter("changes"))
    assert says(page, "14. januar 2027")
    assert says(page, "30. oktober 2026"), "the day it was"


def test_14_21_the_version_of_march_is_sealed_and_unchanged(table: Table):
    """After a new version it is the same bytes."""
    table.sign()
    sealed = table.files(1)
    table.revise("changed", date(2026, 10, 1))
    table.set("agreement.milestones.d-2.text", "Operert på nytt sjukehus")
    table.go_to(date(2026, 10, 2))
    assert table.files(1) == sealed
    assert obstacles(table.session.moment) != ()


def test_14_22_the_document_stays_nynorsk_whatever_the_screen_speaks(table: Table):
    """The screen goes over to bokmål; the paper is nynorsk still."""
    table.desk.remember(table.desk.office.model_copy(update={"screen_language": "nb", "document_language": "nb"}))
    page = pdf_text(table.desk.render(table.session.moment, "agreement", "pdf"))
    assert says(page, "Hovudmålet ditt")
    assert not says_word(page, "Hovedmålet")
