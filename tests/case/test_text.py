"""Text is cleaned where it enters, and nothing that can be printed is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.text import clean, clean_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Håndkraft\x0bhøyre 18 kg\x0cvenstre 21 kg.\x00 Kan", "Håndkraft høyre 18 kg venstre 21 kg. Kan"),
        ("Regn\xadskaps\xadarbeid\u200b er", "Regnskapsarbeid er"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("før\ud800 etter", "før etter"),
        ("A\u030ase Ka\u030aven", "Åse Kåven"),
        ("👨🏽\u200d🔧🚲 😶\u200d🌫️", "👨🏽\u200d🔧🚲 😶\u200d🌫️"),
        ("blodtrykk < 90 & > 140 {{ x }} &lt;", "blodtrykk < 90 & > 140 {{ x }} &lt;"),
        ("Iŋgá Vuođđogeaidnu Ruoŧŧajávri ስራሕ", "Iŋgá Vuođđogeaidnu Ruoŧŧajávri ስራሕ"),
        ("snudd \u202etekst\u202c", "snudd tekst"),
    ],
)
def test_what_cannot_be_printed_goes_and_the_rest_stays(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_gives_composed_text(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@given(st.text())
def test_a_line_is_one_line(text: str) -> None:
    assert "\n" not in clean_line(text)
