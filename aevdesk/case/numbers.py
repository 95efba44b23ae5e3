"""Norwegian id numbers: told right from wrong in one place, synthetic ones included.

A national id is a fødselsnummer or a d-number (40 added to the day). Synthetic ones have 40 or 80 added to the month
(Skatteetaten's test numbers). There is no clock here: a number dated in the future is a number.

Source: forskrift til folkeregisterloven (FOR-2017-07-14-1201); Brønnøysundregistrene for organisation numbers.
The tests hold these rules against python-stdnum, which itself would load the TLS library.
"""

import re
from collections.abc import Iterator
from datetime import date

_CANDIDATE = re.compile(r"(?<!\d)\d{6}[ \u00a0-]?\d{5}(?!\d)")
_SEPARATORS = re.compile(r"[\s.:-]+")

# A number is right when each of its weighted sums, check digit included, is a multiple of 11.
_NATIONAL_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))
_ORG_WEIGHTS = ((3, 2, 7, 6, 5, 4, 3, 2, 1),)

# First and last individual number, first and last year of two digits, and the century that these have in common.
_CENTURIES = ((0, 499, 0, 99, 1900), (500, 749, 54, 99, 1800), (500, 999, 0, 39, 2000), (900, 999, 40, 99, 1900))
_D_DAY, _SYNTHETIC_MONTHS = 40, (80, 40)


def is_national_id(text: str) -> bool:
    """Say whether the text is a national id: eleven digits, a date and two right check digits. Spaces do not count."""
    return birth_date(text) is not None


def birth_date(text: str) -> date | None:
    """The birth date in a national id, or None when the text is no national id."""
    digits = _compact(text)
    if not _is_right(digits, 11, _NATIONAL_WEIGHTS):
        return None
    day, month, year, individual = (int(digits[start:end]) for start, end in ((0, 2), (2, 4), (4, 6), (6, 9)))
    month -= next((added for added in _SYNTHETIC_MONTHS if month > added), 0)
    day -= _D_DAY if day > _D_DAY else 0
    for first, last, oldest, youngest, century in _CENTURIES:
        if first <= individual <= last and oldest <= year <= youngest:
            return _date(century + year, month, day)
    return None


def same_national_id(one: str, other: str) -> bool:
    """Say whether two texts are the same number, however it is spaced."""
    return _compact(one) == _compact(other)


def national_ids_in(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each national id that stands in the text."""
    for hit in _CANDIDATE.finditer(text):
        if is_national_id(hit[0]):
            yield hit.span()


def is_org_number(text: str) -> bool:
    """Say whether the text is an organisation number: nine digits, the last a check digit. Spaces do not count."""
    return _is_right(_compact(text), 9, _ORG_WEIGHTS)


def _is_right(digits: str, length: int, weights: tuple[tuple[int, ...], ...]) -> bool:
    if len(digits) != length or not (digits.isascii() and digits.isdigit()):
        return False
    return all(sum(w * int(d) for w, d in zip(row, digits, strict=False)) % 11 == 0 for row in weights)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _compact(text: str) -> str:
    return _SEPARATORS.sub("", text)
