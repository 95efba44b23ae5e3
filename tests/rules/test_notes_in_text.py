"""Marks in one text, as a text box shows them while somebody writes."""

import time
import unicodedata

import pytest

from aevdesk.rules.checks import problems, set_aside
from aevdesk.rules.language.notes import Mark, notes_in_text
from aevdesk.rules.outline import find_field
from aevdesk.rules.readability import notes_in_field
from aevdesk.texts import load_texts
from tests.builders import ground
from tests.rules.checks.tables import FULL

TELLING = (
    "Brukeren virker umotivert. Hun bør iverksette trening iht. § 8-4 på QXR. "
    "Moren har kreft. Han er muslim. «Iverksatt», sa hun."
)


def told(text: str, marks: tuple[Mark, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mark in marks:
        found.setdefault(mark.kind, []).append(text[mark.start : mark.end])
    return found


def test_each_kind_is_marked_at_its_place():
    marks = notes_in_text(TELLING, ground(), in_agreement=True)
    assert told(TELLING, marks) == {
        "from_outside": ["Brukeren"], "judging": ["umotivert"], "heavy_word": ["iverksette", "iht"], "law": ["§"],
        "abbreviation": ["QXR"], "third_party": ["Moren har kreft."], "special_category": ["muslim"],
    }  # fmt: skip
    assert [mark.span for mark in marks] == sorted(mark.span for mark in marks)
    heavy = next(mark for mark in marks if mark.kind == "heavy_word")
    assert heavy.suggestions == ("sette i gang",)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_mark_has_a_sentence_that_its_arguments_fill(language):
    texts = load_texts(language, strict=True)
    long = TELLING + " og så" * 30 + " slutt."
    marks = notes_in_text(long, ground(), in_agreement=True)
    assert {mark.kind for mark in marks} >= {"long_sentence", "heavy_word", "abbreviation"}
    assert all(texts.say(mark.message, "", **mark.args) for mark in marks)


def test_the_persons_words_are_read_for_privacy_alone():
    marks = notes_in_text(TELLING, ground(), voice="person", in_agreement=True)
    assert told(TELLING, marks).keys() == {"third_party", "special_category"}


def test_a_source_is_not_asked_for_style_and_law_stands_freely_outside_the_agreement():
    assert told(TELLING, notes_in_text(TELLING, ground(), voice="source")).keys() == {
        "judging", "third_party", "special_category",
    }  # fmt: skip
    assert "law" not in told(TELLING, notes_in_text(TELLING, ground()))
    assert "from_outside" not in told(TELLING, notes_in_text(TELLING, ground(), says_du=False))


@pytest.mark.parametrize(
    ("language", "text", "word", "plain"),
    [
        ("nb", "Tiltaket blir iverksatt på ære og åre.", "iverksatt", "sette i gang"),
        ("nb", "Vi vektla det.", "vektla", "legge vekt på"),
        ("nb", "Avtalen ivaretok økonomien", "ivaretok", "ta vare på"),
        ("nb", "Vi går i gang, såfremt det går", "såfremt", "hvis"),
        ("nn", "Tiltaket blir sett i verk. Vi innhenta svar.", "innhenta", "skaffe"),
        ("nn", "Det er føremålstenlege øvingar.", "føremålstenlege", "nyttig"),
    ],
)
def test_inflected_forms_are_found_with_a_plainer_word(language, text, word, plain):
    (mark,) = [m for m in notes_in_text(text, ground(language)) if m.kind == "heavy_word"]
    assert text[mark.start : mark.end] == word
    assert mark.suggestions == (plain,)


def test_accents_that_stand_by_themselves_do_not_hide_a_word_nor_move_its_place():
    text = unicodedata.normalize("NFD", "Så går vi videre, såfremt kneet tåler det. Søsteren har kreft.")
    marks = notes_in_text(text, ground())
    assert told(text, marks) == {
        "heavy_word": [unicodedata.normalize("NFD", "såfremt")],
        "third_party": [unicodedata.normalize("NFD", "Søsteren har kreft.")],
    }


@pytest.mark.parametrize("text", ["", "   \n", "a" * 20_001, "\ud800 og \x00 å", "[", "«»", "Ø" * 500])
def test_odd_texts_have_no_marks_and_break_nothing(text):
    assert notes_in_text(text, ground(), in_agreement=True) == ()


def test_the_marks_of_a_field_are_those_that_the_checks_tell_of():
    case = FULL.set("area_health", "assessment", "Hun bør trene såfremt kneet tåler det. Moren har kreft.")
    moment, path = case.moment(), ("area_health", "assessment")
    spot = find_field(moment, path)
    assert spot is not None
    marks = notes_in_field(moment, spot)
    assert [(m.check, m.span) for m in marks] == [
        (p.check, p.span) for p in problems(moment) if p.path == path and p.span
    ]
    heavy = next(p for p in problems(moment) if p.path == path and p.check == "L06")
    let_be = case.set("set_aside", (set_aside(moment.case, heavy),)).moment()
    spot = find_field(let_be, path)
    assert spot is not None
    assert [m.check for m in notes_in_field(let_be, spot)] == ["L07"]


def test_names_and_short_facts_are_not_read():
    moment = FULL.set("facts", "office", "Såfremt").moment()
    spot = find_field(moment, ("facts", "office"))
    assert spot is not None
    assert notes_in_field(moment, spot) == ()


@pytest.mark.benchmark
def test_five_thousand_characters_are_read_in_ten_milliseconds():
    text = ("Hun trener kneet hver uke og går litt lenger. Da kan hun ta flere vakter etter jul. " * 70)[:5000]
    notes_in_text(text, ground(), in_agreement=True)
    times = []
    for number in range(9):
        started = time.process_time()
        notes_in_text(text + str(number), ground(), in_agreement=True)
        times.append(time.process_time() - started)
    print(f"\nmarks in 5,000 characters: {min(times) * 1000:.1f} ms")
    assert min(times) < 0.01
