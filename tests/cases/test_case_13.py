"""Case 13: an accounts worker on half time whose goal is 80 per cent, and stops there."""

from datetime import date

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from aevdesk import places
from aevdesk.desk.review import obstacles
from aevdesk.rules import tracks
from aevdesk.texts import load_texts
from aevdesk.texts.limits import load_limits
from aevdesk.ui.pages.cases.matters import matters
from aevdesk.ui.widgets import use_words
from aevdesk.ui.widgets.text_box import TextBox
from tests.cases.story import Story, at, lacking, pages_of, pdf_text, printed_words, put, says, says_word, squeezed
from tests.cases.table import Table

FILE = "case-13.json"
REPORT = "Håndkraft høyre 18 kg venstre 21 kg. Kan skrive 40 min. om gangen."


# Track and sections


def test_13_01_all_four_agree_by_name(story: Story):
    """Straightforward is open with all four; since there is an employer, he is needed too."""
    assert tracks.obstacles(story.moment(), "straightforward") == ()
    without = put(story.case, "triage.agree_employer", "not_asked")
    assert [p.path[-1] for p in tracks.obstacles(story.moment(without), "straightforward")] == ["agree_employer"]
    short = story.content().short
    assert short
    assert short.agreeing
    assert all(name in short.agreeing.text for name in ("Siv Marie Håkonsen", "Per Gunnar Rise", "Trond Vibe"))


def test_13_02_the_lighter_track_is_possible_and_not_pressed_on_her(story: Story):
    """The return is open too; no check speaks of it, and the fuller track needs no reason."""
    assert tracks.obstacles(story.moment(), "return_to_employer") == ()
    assert [p for p in story.problems() if p.section == "triage"] == []
    full = put(put(story.case, "triage.track", "full"), "triage.reason", "")
    assert [p for p in story.blocking(full) if p.section == "triage"] == []


def test_13_03_eighty_per_cent_is_a_goal(story: Story):
    """The goal below 100 % is valid and nobody asks for the rest."""
    assert (story.case.return_.target_percent, story.case.return_.steps[-1].percent) == (80, 80)
    assert [p for p in story.problems() if p.section == "return"] == []
    assert not says_word(story.told(story.problems()), "100 %")


def test_13_04_variation_over_time_has_its_own_place(story: Story):
    """Good days and bad days are told as such; the figures of the log are printed and not computed on."""
    health = story.case.area_health
    assert (health.good_day, health.bad_day, health.pattern) != ("", "", "")
    assert lacking(story, ("6 gode, 9 greie og 4 dårlige", "6 gode dager, 9 greie, 4 dårlige")) == []
    assert printed_words(story, "32 %", "47 %", "21 %", "19 dager") == []


# Checks


def test_13_05_steps_after_the_end_get_a_note_that_can_be_let_stand(story: Story):
    """The steps run past 30 June: a note. She let it stand with a reason, and it does not come again in this version."""
    unanswered = put(story.case, "set_aside", ())
    assert [p.check for p in story.notes(unanswered) if p.section == "activities"] == ["P16"]
    assert "P16" not in {p.check for p in story.problems()}
    (answer,) = story.case.set_aside
    assert answer.reason == "Fornyes i juni."
    longer = put(story.case, "agreement.to", date(2026, 7, 31))
    assert "P16" not in {p.check for p in story.problems(longer)}


def test_13_06_agreement_and_decision_end_on_the_same_day(story: Story):
    """Different ends get a note; the same end gets none."""
    assert "P15" not in {p.check for p in story.problems()}
    assert "P15" in {p.check for p in story.notes(put(story.case, "agreement.to", date(2026, 10, 31)))}


def test_13_07_invisible_signs_are_gone_when_the_text_is_pasted(table: Table, story: Story):
    """The text as it was pasted: the invisible signs go at once, the rest is whole, and nothing stops the saving."""
    pasted = (places.resources() / "demo" / "raw" / "case-13-k4.txt").read_bytes().decode()
    assert {"\v", "\f", "\0", "\u00ad", "\u200b"} <= set(pasted)
    table.set("sources.items.k-4.key_point", pasted.rstrip("\n"))
    assert at(table.case, "sources.items.k-4.key_point") == f"{REPORT}\nRegnskapsarbeid er forenlig med funnene."
    table.go_to(date(2026, 1, 23))
    assert table.case == story.case


def test_13_07_pasting_says_that_signs_were_taken_away(qtbot: QtBot):
    """The field where it was pasted says that invisible signs are gone."""
    use_words(load_texts("nb"))
    box = TextBox()
    qtbot.addWidget(box)
    pasted = QMimeData()
    pasted.setText((places.resources() / "demo" / "raw" / "case-13-k4.txt").read_bytes().decode())
    box.writing.insertFromMimeData(pasted)
    assert box.value().startswith(REPORT)
    said = [label.text() for label in box.findChildren(QLabel) if label.isVisibleTo(box)]
    assert any("tegn" in text for text in said)


def test_13_08_no_check_counts_on_sixty_per_cent_or_in_money(story: Story):
    """Above 60 % no check computes anything; a limit that is shown says to verify it."""
    assert [p.check for p in story.problems() if p.check == "P32"] == []
    more = put(story.case, "return.percent_now", 70)
    said = story.told(story.problems(more))
    assert "kroner" not in said
    assert all("Kontroller gjeldende rett" in line for line in said.splitlines() if "60 prosent" in line)


def test_13_09_what_nav_promised_is_overdue_at_nav(table: Table):
    """The answer promised by 30 January is overdue, and it is Nav's turn."""
    table.count_as_signed()
    table.session.save_now()
    table.go_to(date(2026, 2, 2))
    found = matters(table.desk.lines(), date(2026, 2, 2), load_limits(date(2026, 2, 2)))
    assert [(matter.kind, matter.day) for matter in found] == [("nav-task", date(2026, 1, 30))]


# In the document


def test_13_10_the_report_is_one_readable_sentence(story: Story):
    """No strange signs, no page break in the middle; «Regnskapsarbeid» can be found as one word."""
    assert lacking(story, (REPORT,)) == []
    for text in story.of_kind("complete").values():
        assert says_word(text, "Regnskapsarbeid")


def test_13_11_hours_and_per_cent_as_they_were_entered(story: Story):
    """18,75 · 22,5 · 26,25 · 30 hours, with a comma, beside the per cent."""
    figure = story.content().agreement
    assert figure
    assert figure.road
    labels = [step.label for step in figure.road.steps]
    assert labels == [
        "18,75 timer, 50\u00a0%",
        "22,5 timer, 60\u00a0%",
        "26,25 timer, 70\u00a0%",
        "30 timer, 80\u00a0%",
    ]
    assert all(hours in figure.road.alt for hours in ("18,75", "22,5", "26,25", "30"))
    assert lacking(story, ("18,75 timer", "22,5 timer", "26,25 timer", "30 timer")) == []


def test_13_12_a_number_and_its_per_cent_sign_stay_on_one_line(story: Story):
    """«50 %» is held together by a space that does not break, in Word and in PDF."""
    from io import BytesIO

    from docx import Document

    body = Document(BytesIO(story.docx())).element.xpath("//w:t")
    loose = [node.text for node in body if node.text and any(f"{digit} %" in node.text for digit in "0123456789")]
    assert loose == []
    for name, text in story.papers.items():
        broken = [line for line in text.splitlines() if line.lstrip().startswith("%")]
        assert broken == [], name


def test_13_13_the_period_and_the_two_days_of_signing(table: Table):
    """From and to, and the two days each by itself."""
    table.go_to(date(2026, 1, 26))
    table.sign(person=date(2026, 1, 26), nav=date(2026, 1, 22))
    page = pdf_text(table.files(1)["agreement.pdf"])
    assert says(page, "Gjelder fra 22. januar 2026 til 30. juni 2026.")
    assert squeezed(page).count("26. januar 2026") >= 1
    assert {s.party: s.date for s in table.case.signing.signatures} == {
        "person": date(2026, 1, 26), "p-sivmarie": date(2026, 1, 22),
    }  # fmt: skip


def test_13_14_the_employers_print_is_the_agreement_without_health(story: Story):
    """No finding, no source, nothing of the illness."""
    words = ("Ressurs", "Hindring", "Epikrise", "Legeerklæring", "sykdom", "sykdommen", "oppbluss", "Håndkraft")
    assert printed_words(story, *words, kind="agreement") == []
    assert lacking(story, ("Hjemmekontor mandager",), "agreement") == []


# Nowhere


def test_13_15_the_name_of_the_illness_is_for_nav_only(story: Story, sealed: Table):
    """Not in the employer's print, not in a file name, property or log."""
    assert printed_words(story, "leddgikt", kind="agreement") == []
    (version,) = sealed.desk.sealed(sealed.case_id)
    told = " ".join([*version.files, *(str(entry) for entry in sealed.desk.drawer.log_entries())])
    assert not says_word(told, "leddgikt")


def test_13_16_asides_are_nowhere(story: Story):
    """What she said in passing, and what he thought of most."""
    assert printed_words(story, "Overgangsalder", "momsfristene") == []


def test_13_17_the_last_fifth_is_no_failure(story: Story):
    """Nothing says «not reached» of the last 20 per cent."""
    assert printed_words(story, "Ikke oppnådd", "ikke nådd", "mangler 20") == []


def test_13_18_closed_parts_have_no_headings(story: Story):
    """No education, no everyday life, nothing tried before."""
    words = ("Hverdagen din", "Det du vil og det som driver deg", "Det vi har prøvd", "Utdanning og kurs")
    assert printed_words(story, *words) == []


# Afterwards


def test_13_19_the_case_is_among_those_that_run_out(table: Table):
    """On 31 May it stands in the list of agreements that end; who the caseworker is does not matter."""
    table.go_to(date(2026, 1, 26))
    table.count_as_signed()
    table.session.save_now()
    for caseworker in ("Siv Marie Håkonsen", "Odd Kåre Fossheim"):
        table.desk.remember(table.desk.office.model_copy(update={"caseworker": caseworker}))
        found = matters(table.desk.lines(), date(2026, 5, 31), load_limits(date(2026, 5, 31)))
        assert [(m.kind, m.day) for m in found] == [("plan-end", date(2026, 6, 30))]


def test_13_20_after_the_last_day_it_is_marked_and_can_be_read(sealed: Table):
    """On 1 July its end is past; the old agreement can be read and is sealed."""
    (matter,) = matters(sealed.desk.lines(), date(2026, 7, 1), load_limits(date(2026, 7, 1)))
    assert matter.kind == "plan-end"
    assert matter.day
    assert matter.day < date(2026, 7, 1)
    assert sealed.case.doc.status == "signed"
    assert says(pdf_text(sealed.files(1)["agreement.pdf"]), "30. juni 2026")


def test_13_21_a_new_agreement_from_the_old_takes_what_still_holds(table: Table):
    """Steps, parties and expectations come along; signatures, acknowledgements and the day of the talk do not."""
    table.count_as_signed()
    table.session.save_now()
    old = table.case
    table.revise("caseworker", date(2026, 7, 6))
    new = table.case
    assert new.return_.steps == old.return_.steps
    assert new.facts.parties == old.facts.parties
    assert (new.agreement.expects_from_nav, new.agreement.nav_expects) == (
        old.agreement.expects_from_nav, old.agreement.nav_expects,
    )  # fmt: skip
    assert new.signing.signatures == ()
    assert new.set_aside == ()
    assert new.conversation.talks == ()
    assert at(new, "agreement.activities.a-4.status_reason") == ""


def test_13_22_a_hole_in_the_period_stays_a_hole(table: Table):
    """1 to 5 July had no agreement: the new one is not dated back over them."""
    first = table.case.conversation.talks[0]
    table.count_as_signed()
    table.session.save_now()
    table.revise("caseworker", date(2026, 7, 6))
    assert "C01" in {p.check for p in obstacles(table.session.moment)}
    table.talk_again(first)
    assert table.case.agreement.from_ is None or table.case.agreement.from_ >= date(2026, 7, 6)


def test_13_23_whoever_takes_over_sees_what_was_promised(table: Table, story: Story):
    """On one page: the goal, the next step, and what Nav promised and has not done."""
    table.sign()
    page = pdf_text(table.letter("handover"))
    assert pages_of(table.letter("handover")) == 1
    assert all(says(page, text) for text in (story.case.agreement.goal, "17. august 2026", "Svarer skriftlig om AAP"))
