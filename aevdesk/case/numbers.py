"""Norwegian id numbers: told right from wrong in one place, synthetic ones included.

A national id is a fødselsnummer or a d-number. Synthetic ones have 40 or 80 added to the month (Skatteetaten's test
numbers); python-stdnum knows the first kind only. There is no clock here: a number dated in the future is a number.
"""

import re
from collections.abc import Iterator
from datetime import date

from stdnum.exceptions import ValidationError
from stdnum.no import fodselsnummer, orgnr

_CANDIDATE = re.compile(r"(?<!\d)\d{6}[ \u00a0-]?\d{5}(?!\d)")
_SEPARATORS = re.compile(r"[\s.:-]+")
_SYNTHETIC_MONTH = 80


def is_national_id(text: str) -> bool:
    """Say whether the text is a national id: eleven digits, a date and two right check digits. Spaces do not count."""
    return birth_date(text) is not None


def birth_date(text: str) -> date | None:
    """The birth date in a national id, or None when the text is no national id."""
    digits = _compact(text)
    if len(digits) != 11 or not (digits.isascii() and digits.isdigit()):
        return None
    if digits[9] != fodselsnummer.calc_check_digit1(digits) or digits[10] != fodselsnummer.calc_check_digit2(digits):
        return None
    month = int(digits[2:4])
    if month > _SYNTHETIC_MONTH:
        digits = f"{digits[:2]}{month - _SYNTHETIC_MONTH:02}{digits[4:]}"
    try:
        return fodselsnummer.get_birth_date(digits)
    except ValidationError:
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
    return orgnr.is_valid(_compact(text))


def _compact(text: str) -> str:
    return _SEPARATORS.sub("", text)
