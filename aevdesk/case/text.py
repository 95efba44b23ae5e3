"""Cleaning of text at every entrance of a case (keys, paste, import)."""

import re
import unicodedata

_NEWLINES = re.compile(r"\r\n|[\r\x1c-\x1e\x85\u2028\u2029]")
_BREAKS = re.compile(r" ?[\v\f] ?")
# What no page can show and every later step trips on: controls, lone surrogates, bidi overrides, private use, and the
# two places at the end of each plane that are no characters.
_NO_CHARACTERS = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0xF0000, 0x10000))
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    rf"\u202a-\u202e\u2066-\u2069\ue000-\uf8ff{_NO_CHARACTERS}\U000f0000-\U0010ffff]"
)


def clean(text: str) -> str:
    """Return the text in NFC with Unix line ends and without characters that cannot be printed. Idempotent.

    Page breaks and vertical tabs become spaces: they come from PDF pages and would split a sentence.
    Soft hyphens and zero-width spaces go too, so that a word pasted from a PDF can be found again. The zero-width
    joiner stays: it holds joined emoji together.
    """
    if not text.replace("\n", "").replace("\t", "").isprintable():  # nearly every text is, and every key asks
        text = _UNPRINTABLE.sub("", _BREAKS.sub(" ", _NEWLINES.sub("\n", text)))
    return unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """Return the cleaned text on one line: line ends and tabs become spaces."""
    return clean(text).replace("\n", " ").replace("\t", " ")


def is_blank(text: str) -> bool:
    """Say whether the text holds nothing but white space."""
    return not text.strip()
