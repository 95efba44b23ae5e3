"""The letters and notes: what each says and to whom, what none of them may say, and that Word and PDF say the same.

`AEVDESK_WRITE_GOLDEN=1 pytest tests/documents/test_letters.py` writes the golden files anew; read the difference.
"""

import io
import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import docx
import pypdf
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings

from aevdesk.case.activities import Activity, DueDate, Measure, Point
from aevdesk.case.base import PDate
from aevdesk.case.facts import Party
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.case.signing import Signature
from aevdesk.case.text import clean
from aevdesk.cli import DOCUMENTS
from aevdesk.desk.ground import load_ground
from aevdesk.documents.content import Language
from aevdesk.documents.letter import Letter
from aevdesk.documents.letters.build import LETTERS, Offer, build_letter, offers
from aevdesk.documents.letters.sheet import Beside
from aevdesk.documents.pieces import Passage
from aevdesk.documents.verify import faults_of_word, leftover_tags, missing_in_pdf, missing_in_word, squeezed
from aevdesk.documents.word import render_word
from aevdesk.documents.words import Words

from .archival import faults_of_pdf
from .conftest import DEMO_CASES, KINDS, Paper, changed
from .ooxml import faults_of_ooxml
from .test_content import GOLDEN, told
from .test_demo_cases import BOKMAL
from .test_word import hostile

ONE_PAGE = (
    "handover", "benefit_note", "doctor_request", "invitation", "reminder", "provider_order", "changes", "employer_sheet",
)  # fmt: skip


class Post:
    """Writes letters, each made once."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.word = cache(lambda name, kind: render_word(self.of(name, kind), paper.press))
        self.pdf = cache(lambda name, kind: paper.press.pdf(self.of(name, kind)).data)
        self.of = cache(self._of)

    def write(self, case: Case, kind: str, day: date, language: Language = "nb", **beside: Any) -> Letter:
        moment = self.moment(case, day, language)
        words = Words(self.paper.texts(language), self.paper.catalogues, case)
        made = datetime(day.year, day.month, day.day, 10, 30, tzinfo=UTC)
        return build_letter(moment, words, kind, made=made, beside=Beside(**beside))  # type: ignore[arg-type]

    def moment(self, case: Case, day: date, language: Language = "nb") -> Moment:
        return Moment(case, day, load_ground(self.paper.catalogues, language, day))

    def case(self, name: str) -> Case:
        return with_order(self.paper.case("case-04")) if name == "order" else self.paper.case(name)

    def _of(self, name: str, kind: str) -> Letter:
        """The letter of a demo case; of case 04 with a measure ordered, a sheet sent and a goal that was another."""
        entry = DEMO_CASES["case-04" if name == "order" else name]
        case, day = self.case(name), date.fromisoformat(entry["clock"])
        found = offers(self.moment(case, day, entry["language"]), has_before=name == "order")
        row = next(one.row for one in found if one.kind == kind)
        before = changed(case, agreement={"goal": "Fast jobb på lager", "activities": case.agreement.activities[1:]})
        history = (Passage("15. september 2026", "Samtale i biblioteket."),)
        return self.write(case, kind, day, entry["language"], row=row, before=before, history=history)


def with_order(case: Case) -> Case:
    """Case 04 with a measure to be ordered, and the sheet sent to the person."""
    measure = Measure(
        measure="aft", provider="p-arr", question="Tåler han fire timer på et kjent sted, og hva skal til?",
        clarify=(Point(id="pt-1", text="Hvor lenge av gangen"), Point(id="pt-2", text="Hvilke beskjeder som virker")),
        not_clarified="Om morgenen går.", why="Stedet er kjent og lite.", job_goal="IKT-arbeid", chosen_together="yes",
        person_expects="Om jeg slipper kassa.", percent=40, step_up="Opp til 60 etter jul.",
        report_due=(DueDate(id="due-1", date=date(2026, 12, 1)),),
    )  # fmt: skip
    order = Activity(
        id="act-ordre", kind="measure", what="Arbeidsforberedende trening på dataverkstedet", who="person",
        purpose="finne ut hva som skal til", from_=PDate(date=date(2026, 10, 1)), to=PDate(date=date(2026, 12, 31)),
        measure=measure,
    )  # fmt: skip
    provider = Party(id="p-arr", kind="provider", name="Live Tangen", org="Storbygda Arbeid", phone="68 05 04 70")
    sent = Signature(
        id="sign-1", party="person", mode="none_yet", sent_date=date(2026, 9, 15), return_by=date(2026, 9, 29)
    )
    shared, *kept = case.area_work.findings
    work = {"findings": (shared.model_copy(update={"share": ("provider",)}), *kept)}
    return changed(
        case, facts={"parties": (*case.facts.parties, provider)}, area_work=work, signing={"signatures": (sent,)},
        agreement={"activities": (order, *case.agreement.activities)},
    )  # fmt: skip


@pytest.fixture(scope="module")
def post(paper) -> Post:
    return Post(paper)


KIND_AND_CASE = [
    *(("order", kind) for kind in LETTERS if kind != "employer_sheet"),
    *((name, kind) for name in ("case-01", "case-14") for kind in ("guide", "doctor_request", "benefit_note", "handover")),
    ("case-14", "full_copy"), ("case-01", "employer_sheet"), ("case-01", "plain"), ("case-11", "employer_sheet"), ("case-14", "plain"),
]  # fmt: skip


def every_word(post: Post, name: str, kind: str) -> str:
    return "\n".join(told(post.of(name, kind)))


def test_the_command_line_knows_every_document():
    assert (*KINDS, *LETTERS) == DOCUMENTS


@pytest.mark.parametrize(("name", "kind"), KIND_AND_CASE)
def test_a_letter_says_what_its_golden_file_says(post, name, kind):
    said = every_word(post, name, kind) + "\n"
    golden = GOLDEN / f"letter-{name}-{kind}.txt"
    if os.environ.get("AEVDESK_WRITE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "kind"), KIND_AND_CASE)
def test_word_and_pdf_say_all_of_it_and_the_pdf_is_archival_and_accessible(post, name, kind):
    letter, word, pdf = post.of(name, kind), post.word(name, kind), post.pdf(name, kind)
    assert missing_in_word(word, letter) == ()
    assert faults_of_word(word) == ()
    assert faults_of_ooxml(word) == []
    assert leftover_tags(word, letter) == ()
    assert missing_in_pdf(pdf, letter) == ()
    assert faults_of_pdf(pdf, language=letter.language) == []


@pytest.mark.parametrize(("name", "kind"), KIND_AND_CASE)
def test_a_letter_in_word_can_be_read_by_all(post, name, kind):
    letter, document = post.of(name, kind), docx.Document(io.BytesIO(post.word(name, kind)))
    tongue = {"nb": "nb-NO", "nn": "nn-NO"}[letter.language]
    assert document.styles.element.find(".//" + qn("w:lang")).get(qn("w:val")) == tongue
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings == [block.heading for block in letter.blocks if block.heading]
    assert document.core_properties.title == letter.title
    for table in document.tables:
        if table.style.name == "Avtaletabell":
            assert table.rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None
    assert all(e.get("descr") for e in document.element.body.iter(qn("wp:docPr")))


@pytest.mark.parametrize("name", DEMO_CASES)
def test_what_must_be_short_is_one_page_for_every_demo_case(post, name):
    for kind in ("handover", "benefit_note", "doctor_request", "invitation", "employer_sheet", "plain"):
        try:
            pages = len(pypdf.PdfReader(io.BytesIO(post.pdf(name, kind))).pages)
        except StopIteration:
            continue
        assert pages == 1, kind


@pytest.mark.parametrize("kind", [kind for kind in LETTERS if kind not in ("full_copy", "employer_sheet")])
def test_a_letter_is_at_most_two_pages_and_most_are_one(post, kind):
    pages = len(pypdf.PdfReader(io.BytesIO(post.pdf("order", kind))).pages)
    assert pages <= (1 if kind in ONE_PAGE else 2)


def test_an_empty_case_gives_a_guide_of_two_pages_at_most_that_asks_everything_in_du_form(post):
    case = Case()
    letter = post.write(case, "guide", date(2026, 9, 15))
    asked = [question.text for block in letter.blocks for question in block.questions]
    assert "Hva er viktigst for deg?" in asked
    assert "Hva er det første lille steget?" in asked
    pages = len(pypdf.PdfReader(io.BytesIO(post.paper.press.pdf(letter).data)).pages)
    assert pages <= 2


def test_every_question_of_the_guide_is_a_question_to_the_person(post):
    letters = [post.of("order", "guide"), post.of("case-14", "guide"), post.write(Case(), "guide", date(2026, 9, 15))]
    asked = [one.text for letter in letters for block in letter.blocks for one in block.questions]
    assert "Arbeidsmarkedet her: hva kan du si om det?" in asked
    assert [text for text in asked if not text.endswith("?")] == []


def test_the_guide_asks_only_for_what_is_open(post):
    said = every_word(post, "order", "guide")
    assert "Hva har du prøvd?" not in said
    assert "Hvordan har du det nå?" not in said


# ---- what must not stand there


def _secrets(case: Case) -> Iterator[str]:
    """What no outsider needs: id number, what the person lives on, health, sources, and the caseworker's own notes."""
    yield case.facts.national_id
    yield case.facts.address
    yield from (source.key_point for source in case.sources.items)
    yield from (finding.text for finding in case.area_health.findings)
    yield from (case.area_health.assessment, case.overall.ability_reason.text, case.basis.cause, case.worknote)
    yield from (case.own_view.situation, case.own_view.hard, case.income.worry, case.conversation.talks[0].summary)


def test_the_provider_gets_the_question_and_nothing_of_health_benefits_or_id_numbers(post):
    case, said = post.case("order"), squeezed(every_word(post, "order", "provider_order"))
    assert squeezed("Tåler han fire timer på et kjent sted, og hva skal til?") in said
    assert squeezed(case.area_work.findings[0].text) in said, "what was marked to be shared"
    assert squeezed(case.tried.items[0].learnt) in said
    assert [text for text in _secrets(case) if text and squeezed(text) in said] == []
    assert [f.text for f in case.area_work.findings[1:] if squeezed(f.text) in said] == []
    assert re.search(r"\d{6} ?\d{5}|AAP|arbeidsavklaringspenger", every_word(post, "order", "provider_order")) is None


def test_treatment_that_was_tried_is_not_for_the_provider(post):
    case = post.case("order")
    treated = case.tried.items[0].model_copy(update={"id": "e-9", "kind": "treatment", "what": "Kognitiv terapi"})
    letter = post.write(changed(case, tried={"items": (*case.tried.items, treated)}), "provider_order",
                        date(2026, 9, 15), row="act-ordre")  # fmt: skip
    assert "Kognitiv terapi" not in "\n".join(told(letter))


def test_the_doctor_is_asked_for_function_risk_load_and_prognosis_and_told_none_of_navs_judgements(post):
    case, said = post.case("order"), every_word(post, "order", "doctor_request")
    assert [word for word in ("Funksjon:", "Risiko:", "Belastning:", "Prognose:") if word not in said] == []
    assert "En diagnose alene er ikke nok" in said
    kept = [*_secrets(case), case.overall.a.text, case.overall.way_ahead.text, case.area_work.assessment]
    kept.remove(case.facts.national_id)  # the doctor must find the right patient
    assert [text for text in kept if text and squeezed(text) in squeezed(said)] == []
    assert "Innsatsgruppe" not in said


def test_what_a_source_has_answered_is_not_asked_again(post):
    case = post.case("case-14")
    doctor = next(p.id for p in case.facts.parties if p.kind == "gp")
    letter = post.write(case, "doctor_request", date(2026, 3, 19), "nn", row=doctor)
    asked = next(block.steps for block in letter.blocks if block.steps)
    assert [step.split(":")[0] for step in asked] == ["Belastning"]


def test_the_note_to_the_benefit_unit_decides_nothing_and_holds_no_own_story(post):
    case, said = post.case("order"), every_word(post, "order", "benefit_note")
    assert "Vi vurderer" in said
    assert "innvilges" not in said
    hidden = [case.own_view.situation, case.own_view.hard, case.worknote, case.conversation.talks[0].summary]
    assert [text for text in hidden if text and squeezed(text) in squeezed(said)] == []


@pytest.mark.parametrize("kind", ["invitation", "reminder"])
def test_a_letter_about_signing_threatens_with_nothing_and_tells_no_health(post, kind):
    case, said = post.case("order"), every_word(post, "order", kind)
    assert [w for w in ("stans", "brudd", "reduksjon", "sanksjon", "mister") if w in said.casefold()] == []
    assert "Du bestemmer selv om du vil skrive under." in said
    assert [text for text in _secrets(case) if text and squeezed(text) in squeezed(said)] == []


def test_the_invitation_says_the_day_it_is_wanted_back_and_the_reminder_when_it_was_sent(post):
    assert "innen 29. september 2026" in every_word(post, "order", "invitation")
    assert "Vi sendte deg avtalen 15. september 2026" in every_word(post, "order", "reminder")


def test_a_letter_speaks_to_the_person_as_du_and_of_them_to_others_whatever_the_document_does(post):
    third = changed(post.case("order"), options={"voice": "third"})
    assert "Hovedmålet ditt" in "\n".join(told(post.write(third, "invitation", date(2026, 9, 15))))
    du = changed(post.case("order"), options={"voice": "du"})
    about = "\n".join(told(post.write(du, "handover", date(2026, 9, 15)).blocks))
    assert not re.search(r"\b(du|deg|din|ditt)\b", about)


def test_address_protection_takes_the_phone_out_of_the_order(post):
    case = changed(post.case("order"), t={"address_protection": "strict"})
    assert "68 05 04 24" not in "\n".join(told(post.write(case, "provider_order", date(2026, 9, 15), row="act-ordre")))


def test_the_copy_of_everything_holds_what_no_document_prints_and_nothing_typed_is_left_out(post):
    case = post.case("order")
    said = squeezed(every_word(post, "order", "full_copy"))
    typed = [*_strings(case.model_dump(mode="json"))]
    lacking = [text for text in typed if len(text) > 12 and " " in text and squeezed(text) not in said]
    assert lacking == []


def test_the_copy_of_everything_in_nynorsk_names_every_field_in_nynorsk(post):
    said = every_word(post, "case-14", "full_copy").replace(
        post.of("case-14", "full_copy").blocks[-4].facts[0].text, ""
    )
    for text in sorted(_strings(post.case("case-14").model_dump(mode="json")), key=len, reverse=True):
        said = said.replace(text.replace("\n", "\n    "), " ") if len(text) > 3 else said
    assert [word for word in BOKMAL if re.search(rf"(?<!\w){word}(?!\w)", said, re.IGNORECASE)] == []


def _strings(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    for item in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _strings(item)


def test_what_has_changed_is_a_sentence_and_a_new_activity_a_line_with_what_who_and_when(post):
    told_of = [line for block in post.of("order", "changes").blocks for line in block.points]
    assert told_of == [
        "Hovedmålet ditt: Lærlingplass i IT. Ikke butikk. Før: Fast jobb på lager.",
        "Nytt: Arbeidsforberedende trening på dataverkstedet, du, 1. oktober–31. desember 2026",
    ]


def test_after_another_track_what_the_agreement_rests_on_is_named_and_what_is_agreed_is_told_on_one_page(post):
    before, after = post.case("case-11"), post.case("case-11-june")
    letter = post.write(after, "changes", date(2026, 6, 10), before=before)
    (why, parts, *agreed, same) = letter.blocks
    assert why.intro == "Retur til arbeidsgiver gikk ikke som avtalt"
    assert parts.intro == (
        "Vurderingen er gjort på en annen måte. Nå: Full vurdering. Før: Tilbake til arbeidsgiver (bare avtale). "
        "10 deler er nye, endret eller tatt bort. Du leser dem i dokumentet."
    )
    assert [fact.label for fact in parts.facts] == ["Nye deler", "Endrede deler", "Deler som er tatt bort"]
    assert parts.facts[2].text == "Hvorfor vi lager en avtale uten full vurdering"
    assert sum(len(fact.text.splitlines()) for fact in parts.facts) == 10
    told_of = [line for block in agreed for line in block.points]
    assert "Nytt: Karriereveiledning på samisk, du, innen 31. august 2026" in told_of
    assert "Hvordan: Telefon. Før: Møte på kontoret." in told_of
    assert [line for line in told_of if ".." in line or "\n" in line] == []
    assert same.heading == "Alt annet er som før"
    assert len(pypdf.PdfReader(io.BytesIO(post.paper.press.pdf(letter).data)).pages) == 1


def test_in_the_same_track_what_was_taken_away_came_or_changed_is_told_until_it_is_too_much_to_read(post):
    before, day = post.case("case-04"), date(2026, 9, 15)
    after = changed(before, overall={"way_ahead": before.overall.check_out, "check_out": before.overall.way_ahead},
                    own_view={"hard": "", "wish": before.own_view.wish + " Og fri."})  # fmt: skip
    lines = [line for block in post.write(after, "changes", day, before=before).blocks for line in block.points]
    assert any(line.startswith("Tatt bort: Dette er vanskelig: ") for line in lines)
    assert any(line.startswith("Dette ønsker jeg: ") and "Og fri. Før: " in line for line in lines)
    empty = Case(facts=before.facts, triage=before.triage, agreement=before.agreement)
    parts, *_ = post.write(before, "changes", day, before=empty).blocks
    assert parts.heading == "Det avtalen bygger på"
    assert parts.intro.startswith("1"), "how many, and no word of the track"
    assert parts.points == ()


def test_the_next_step_of_a_return_says_how_much_it_is(post):
    said = every_word(post, "case-01", "handover")
    assert "Nytt trinn: 8 timer i uken, bare dag, Marit Elise Rognhaug" in said


def test_the_employer_gets_the_plan_and_nothing_of_health_areas_sources_or_purposes(post):
    case, said = post.case("case-01"), every_word(post, "case-01", "employer_sheet")
    assert "Fra 2. mars 2026 | 13,5 timer i uken" in said
    assert "Siri Anne Holtet, avdelingsleder" in said
    assert "Rom 4–11 med takheis, to ved hver forflytning, bare dagvakt" in said
    hidden = [
        *_secrets(case), *(row.purpose for row in case.agreement.activities), case.agreement.goal, case.need.hindrance,
        *(row.what for row in case.agreement.activities if row.kind == "treatment"), "legen", "AAP", "Sykepenger",
    ]  # fmt: skip
    assert [text for text in hidden if text and squeezed(text) in squeezed(said)] == []


def test_there_is_no_sheet_for_an_employer_where_no_return_is_planned(post):
    case = post.case("case-04")
    assert "employer_sheet" not in {one.kind for one in offers(post.moment(case, date(2026, 9, 15)))}
    with pytest.raises(ValueError, match="no planned return"):
        post.write(case, "employer_sheet", date(2026, 9, 15))


@pytest.mark.parametrize(("name", "day"), [("case-01", date(2026, 2, 5)), ("order", date(2026, 9, 15))])
def test_the_plain_version_says_all_that_is_agreed_and_nothing_of_the_assessment(post, name, day):
    case, letter = post.case(name), post.write(post.case(name), "plain", day)
    said = squeezed("\n".join(told(letter)))
    assert letter.is_large
    agreed = [case.agreement.goal, *(row.what for row in case.agreement.activities), case.agreement.nav_expects]
    assert [text for text in agreed if text and squeezed(text.rstrip(".")) not in said] == []
    assert [text for text in _secrets(case) if text and squeezed(text) in said] == []
    assert letter.blocks[0].quote == case.agreement.goal


@pytest.mark.parametrize("kind", ["invitation", "doctor_request", "provider_order", "plain", "changes"])
def test_a_letter_in_english_says_what_its_golden_file_says(post, kind):
    case = post.case("order")
    row = {"doctor_request": "p-henning", "provider_order": "act-ordre"}.get(kind, "")
    before = changed(case, agreement={"goal": "Fast jobb på lager"})
    letter = post.write(case, kind, date(2026, 9, 15), "en", row=row, before=before)
    golden = GOLDEN / f"letter-order-{kind}-en.txt"
    said = "\n".join(told(letter)) + "\n"
    if os.environ.get("AEVDESK_WRITE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
    assert missing_in_word(render_word(letter, post.paper.press), letter) == ()


def test_where_nothing_has_changed_the_letter_says_so(post):
    case = post.paper.case("case-04")
    letter = post.write(case, "changes", date(2026, 9, 15), before=case)
    assert letter.lead == ("Ingenting i avtalen er endret siden sist.",)
    assert letter.blocks == ()


def test_offers_follow_the_case(post):
    found = offers(post.moment(post.case("order"), date(2026, 9, 15)))
    assert Offer("reminder", "person", "Sander Nyheim Løkken") in found
    assert "changes" not in {one.kind for one in found}
    rte = offers(post.moment(post.paper.case("case-11"), date(2026, 2, 2)))
    assert "provider_order" not in {one.kind for one in rte}


@settings(
    max_examples=min(max(settings().max_examples // 20, 2), 20),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(hostile, hostile, hostile)
def test_no_text_is_lost_or_altered_in_a_letter(post, goal, learnt, name):
    case = post.case("order")
    tried = case.tried.items[0].model_copy(update={"learnt": clean(learnt) or "x"})
    hard = changed(
        case, facts={"name": clean(name).replace("\n", " ") or "x"}, agreement={"goal": clean(goal) or "x"},
        tried={"items": (tried,)},
    )  # fmt: skip
    for kind in ("handover", "plain", "provider_order", "changes", "full_copy"):
        letter = post.write(hard, kind, date(2026, 9, 15), row="act-ordre", before=case)
        word = render_word(letter, post.paper.press)
        assert missing_in_word(word, letter) == (), kind
        assert faults_of_word(word) == (), kind
        assert leftover_tags(word, letter) == (), kind
        assert missing_in_pdf(post.paper.press.pdf(letter).data, letter) == (), kind
