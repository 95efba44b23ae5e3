"""The shipped fonts, and what they can draw."""

import hashlib
import json

import pytest

from aevdesk.documents.glyphs import font_folder, load_glyphs

FONTS = json.loads((font_folder() / "fonts.json").read_text(encoding="utf-8"))["fonts"]


@pytest.mark.parametrize("font", FONTS, ids=[font["file"] for font in FONTS])
def test_each_font_is_the_one_that_was_chosen_and_has_its_licence_beside_it(font):
    data = (font_folder() / font["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == font["sha256"]
    assert "SIL Open Font License" in (font_folder() / font["licence"]).read_text(encoding="utf-8")


def test_no_font_lies_there_unlisted_and_all_together_are_small_enough_to_ship():
    files = sorted(font_folder().glob("*.ttf"))
    assert [file.name for file in files] == sorted(font["file"] for font in FONTS)
    assert sum(file.stat().st_size for file in files) < 12_000_000


@pytest.mark.parametrize(
    "text",
    [
        "Vuođđogeaidnu Iŋgá Ruoŧŧajávri",
        "ስራሕ እደሊ ኣለኹ",
        "💪🏻😅 🙏 👨🏽‍🔧🚲 😶‍🌫️",
        "Олена Шевченко",
        "مريم",
        "≥ ½ € → “…” «»",
        "a\u0301",
    ],
)
def test_these_can_be_printed(text):
    assert load_glyphs().missing(text) == ()


def test_what_cannot_be_printed_is_named_once_in_the_order_it_comes():
    assert load_glyphs().missing("漢字 og 漢") == ("漢", "字")


def test_the_stand_in_keeps_what_the_character_was():
    assert load_glyphs().replace_missing("Li 李, ja") == "Li [U+674E], ja"
