"""Dates, numbers and lists as Norwegian readers expect them, in screens and documents alike.

Numbers and short dates look the same in all three languages, so that an English screen agrees with the paper.
"""

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from functools import lru_cache

from aevdesk.texts.language import Language

NO_BREAK_SPACE = "\u00a0"
_LOCALES: dict[Language, str] = {"nb": "nb", "nn": "nn", "en": "en_GB"}


def short_date(day: date) -> str:
    """24.11.2026."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


def long_date(day: date, language: Language) -> str:
    """24. november 2026."""
    return _date(day, "d MMMM y" if language == "en" else "d. MMMM y", language)


def full_date(day: date, language: Language) -> str:
    """Tirsdag 24. november 2026, in small letters as in running text."""
    pattern = "EEEE d MMMM y" if language == "en" else "EEEE d. MMMM y"
    return _date(day, pattern, language)


def month_year(day: date, language: Language) -> str:
    """November 2026, in small letters in Norwegian."""
    return _date(day, "MMMM y", language)


def weekday(day: date, language: Language) -> str:
    """The name of the day: tirsdag, tysdag, Tuesday."""
    return _date(day, "EEEE", language)


def month(number: int, language: Language) -> str:
    """The name of the month, 1 to 12."""
    return _date(date(2000, number, 1), "LLLL", language)


def day_and_month(day: date, language: Language) -> str:
    """5. feb., for figures."""
    return _date(day, "d MMM" if language == "en" else "d. MMM", language)


def short_month(day: date, language: Language) -> str:
    """feb., for figures."""
    return _date(day, "LLL", language)


def period(first: date, last: date) -> str:
    """01.12.2026–31.05.2027."""
    return f"{short_date(first)}–{short_date(last)}"


def clock(moment: time) -> str:
    """14.32, in local time."""
    return f"{moment.hour:02}.{moment.minute:02}"


@lru_cache(maxsize=2048)
def number(value: float | Decimal) -> str:
    """37,5: decimal comma, no needless zeros, a no-break space between thousands."""
    exact = Decimal(str(value))
    text = f"{exact:,f}"
    whole, _, fraction = text.partition(".")
    fraction = fraction.rstrip("0")
    return whole.replace(",", NO_BREAK_SPACE) + (f",{fraction}" if fraction else "")


def percent(value: float | Decimal) -> str:
    """50 %: the value is in per cent already, and the sign never starts a line."""
    return f"{number(value)}{NO_BREAK_SPACE}%"


def listed(items: Sequence[str], language: Language) -> str:
    """a, b og c."""
    from babel.lists import format_list

    return format_list(list(items), locale=_LOCALES[language])


def reads_as_one(items: Sequence[str], language: Language) -> bool:
    """Say whether a list of these can be read: none of them is itself a list, with a comma or the language's «og»."""
    between = listed(("", ""), language)
    return not any(sign in item for item in items for sign in (",", between))


@lru_cache(maxsize=2048)
def _date(day: date, pattern: str, language: Language) -> str:
    from babel.dates import format_date

    return format_date(day, pattern, locale=_LOCALES[language])
