"""Cleaning of text at every entrance of a case (keys, paste, import)."""

import re
import unicodedata

_NEWLINES = re.compile(r"\r\n|[\r\x1c-\x1e\x85\u2028\u2029]")
_BREAKS = re.compile(r" ?[\v\f] ?")
# What no page can show and every later step trips on: controls, lone surrogates, bidi overrides, private use.
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    r"\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]"
)


def clean(text: str) -> str:
    """Return the text in NFC with Unix line ends and without characters that cannot be printed. Idempotent.

    Page breaks and vertical tabs become spaces: they come from PDF pages and would split a sentence.
    Soft hyphens and zero-width spaces go too, so that a word pasted from a PDF can be found again. The zero-width
    joiner stays: it holds joined emoji together.
    """
    lines = _BREAKS.sub(" ", _NEWLINES.sub("\n", text))
    kept = "".join(c for c in _UNPRINTABLE.sub("", lines) if _is_character(ord(c)))
    return unicodedata.normalize("NFC", kept)


def clean_line(text: str) -> str:
    """Return the cleaned text on one line: line ends and tabs become spaces."""
    return clean(text).replace("\n", " ").replace("\t", " ")


def is_blank(text: str) -> bool:
    """Say whether the text holds nothing but white space."""
    return not text.strip()


def _is_character(code: int) -> bool:
    return code & 0xFFFE != 0xFFFE and code < 0xF0000
