"""Shapes in a text that no list can hold: placeholders, diagnosis codes, references to law, abbreviations."""

import re
from collections.abc import Iterator

Span = tuple[int, int]

_LETTER = r"[^\W\d_]"
_PLACEHOLDER = re.compile(
    rf"\[[^\[\]\n]*{_LETTER}[^\[\]\n]*\]"  # [place]
    r"|\{[^{}\n]*\}"  # {name}, and the inner part of {{ name }} and {% if %}
    r"|\b20xx\b|\bdd\.mm\b",
    re.IGNORECASE,
)
_SIGNS = ("[", "{", "X", "x", "...", "\u2026", "d.m", "D.M")  # without one of these there is nothing to look for
_ALONE = re.compile(r"\s*(XX+|\.\.\.|\u2026)\s*")
_DIAGNOSIS = re.compile(r"(?<![\w-])[A-Z]\d{2}(?:\.\d{1,2})?(?![\w-])")
_LAW_SIGN = re.compile(r"\u00a7|\bNAV\s\d{2}-\d{2}\.\d{2}\b", re.IGNORECASE)
_MONEY = re.compile(r"inntekt|trygd|peng|utbetal|gjeld|st\u00f8nad|\u00f8konomi|\bl\u00f8nn?", re.IGNORECASE)
_CAPITALS = re.compile(r"(?<![\w-])[^\W\d_]{2,6}(?![\w])")


def placeholders(text: str) -> Iterator[Span]:
    """Each place left to be filled in: words in square brackets, anything in braces, XX or ... alone, 20xx, dd.mm."""
    if not any(sign in text for sign in _SIGNS):
        return
    alone = _ALONE.fullmatch(text)
    if alone:
        yield alone.span(1)
        return
    for hit in _PLACEHOLDER.finditer(text):
        yield _with_outer_brace(text, *hit.span())


def diagnosis_codes(text: str) -> Iterator[Span]:
    """Each ICD-10 shaped code: a capital A to Z and two digits, with or without a point and one or two more."""
    return (hit.span() for hit in _DIAGNOSIS.finditer(text))


def law_signs(text: str) -> Iterator[Span]:
    """Each section sign and each number of a Nav form."""
    return (hit.span() for hit in _LAW_SIGN.finditer(text))


def speaks_of_money(text: str) -> bool:
    """Say whether the text holds a word about income, benefits or debt."""
    return _MONEY.search(text) is not None


def capital_abbreviations(text: str) -> Iterator[tuple[str, Span]]:
    """Each word of two to six capitals, with its place."""
    for hit in _CAPITALS.finditer(text):
        if hit[0].isupper():
            yield hit[0], hit.span()


def is_explained(text: str, abbreviation: str) -> bool:
    """Say whether the text explains the abbreviation: in brackets after words, or followed by words in brackets."""
    short = re.escape(abbreviation)
    return re.search(rf"\w\s*\({short}\)|(?<!\w){short}\s*\([^)]*\w{{3}}", text) is not None


def _with_outer_brace(text: str, start: int, end: int) -> Span:
    if text[start] == "{" and text[start - 1 : start] == "{" and text[end : end + 1] == "}":
        return start - 1, end + 1
    return start, end
