"""Reading dates as people type them. Free of Qt and of the clock: today is a parameter.

A general date library guesses: it makes a date of nearly anything. Here what is not plainly a date is refused with a
reason, so that the writer can put it right.
"""

import calendar
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from aevdesk import places

Precision = Literal["day", "month", "year"]
Bound = Literal["on", "by", "from", "earliest"]
EARLIEST, LATEST = 1900, 2100
_NUMERIC = re.compile(r"^(\d{1,2})[.,/\- ]\s?(\d{1,2})[.,/\- ]?\s?(\d{4}|\d{2})?\.?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_SOLID = re.compile(r"^(\d{2})(\d{2})(\d{4}|\d{2})$")
_NAMED = re.compile(r"^(\d{1,2})\.?\s*([^\W\d_]+)\.?\s*(\d{4}|\d{2})?$")
_MONTH = re.compile(r"^([^\W\d_]+)\.?\s*(\d{4}|\d{2})$")
_MONTH_NUMBER = re.compile(r"^(\d{1,2})[./\-](\d{4})$")
_YEAR = re.compile(r"^(\d{4})$")
_STEP = re.compile(r"^([+-])\s*(\d{1,3})\s*([^\W\d_]+)\.?$")


class DateError(ValueError):
    """What was typed is no date. `code` names a text `ui-date-<code>`, `params` fill it in."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class RoughDate:
    """A date as exactly as it was said: `date` is the day, or the first day of the month or year."""

    date: date
    precision: Precision = "day"
    bound: Bound = "on"


def parse_date(text: str, today: date) -> date:
    """The day a text means: 24.11.26, 24112026, 1.2, 24. november, i morgen, +3 mnd, om to uker. Else DateError.

    A day without a year is the one nearest to today; a weekday is the next after today. A year of two figures is the
    one within 20 years ahead and 80 years back.
    """
    said = _normalise(text)
    found = _relative(said, today) or _absolute(said, today)
    if found is None:
        raise DateError("not-understood")
    return found


def parse_rough_date(text: str, today: date) -> RoughDate:
    """A date that may be only a month or a year, with a word on how it binds: «innen mars 2027». Else DateError."""
    said = _normalise(text)
    first, _, rest = said.partition(" ")
    bound = _words("bounds").get(first) if rest else None
    if bound:
        said = rest
    binds: Bound = bound or "on"  # type: ignore[assignment]
    if match := _YEAR.match(said):
        return RoughDate(date(_year(match[1], today), 1, 1), "year", binds)
    if match := _MONTH.match(said):
        month = _words("months").get(match[1])
        if month:
            return RoughDate(date(_year(match[2], today), int(month), 1), "month", binds)
    if match := _MONTH_NUMBER.match(said):
        if not 1 <= int(match[1]) <= 12:
            raise DateError("month", month=int(match[1]))
        return RoughDate(date(_year(match[2], today), int(match[1]), 1), "month", binds)
    return RoughDate(parse_date(said, today), "day", binds)


def show_date(day: date) -> str:
    """24.11.2026."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a shorter month. DateError outside 1900 to 2100."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not EARLIEST <= year <= LATEST:
        raise DateError("year", low=str(EARLIEST), high=str(LATEST))
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _relative(said: str, today: date) -> date | None:
    days = _words("days").get(said)
    if days is not None:
        return _shift(today, int(days), "d")
    if match := _STEP.match(said):
        unit = _words("units").get(match[3])
        return _shift(today, int(match[1] + match[2]), str(unit)) if unit else None
    words = said.split(" ")
    if words[0] in _list("ahead") and len(words) == 3:
        count = int(words[1]) if words[1].isdecimal() and len(words[1]) <= 3 else _words("numbers").get(words[1])
        unit = _words("units").get(words[2])
        return _shift(today, int(count), str(unit)) if count is not None and unit else None
    if words[0] in _list("next") and len(words) == 2 and words[1] in _words("units"):
        return _shift(today, 1, str(_words("units")[words[1]]))
    return _weekday(words, today)


def _weekday(words: list[str], today: date) -> date | None:
    wanted = words[1:] if words[0] in _list("next") else words
    if len(wanted) != 1 or wanted[0] not in _words("weekdays"):
        return None
    ahead = (int(_words("weekdays")[wanted[0]]) - today.weekday()) % 7 or 7
    return today + timedelta(days=ahead)


def _shift(today: date, count: int, unit: str) -> date:
    if unit == "d":
        return today + timedelta(days=count)
    if unit == "w":
        return today + timedelta(weeks=count)
    return add_months(today, count * (12 if unit == "y" else 1))


def _absolute(said: str, today: date) -> date | None:
    if match := _ISO.match(said):
        return _day(int(match[3]), int(match[2]), _year(match[1], today))
    if match := _SOLID.match(said):
        return _day(int(match[1]), int(match[2]), _year(match[3], today))
    if match := _NUMERIC.match(said):
        return _dated(int(match[1]), int(match[2]), match[3], today)
    if match := _NAMED.match(said):
        month = _words("months").get(match[2])
        return _dated(int(match[1]), int(month), match[3], today) if month else None
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return _day(day, month, _year(year, today))
    candidates: list[date] = []
    problem: DateError | None = None
    for near in (today.year - 1, today.year, today.year + 1):
        try:
            candidates.append(_day(day, month, near))
        except DateError as error:
            problem = error
    if not candidates:
        raise problem or DateError("not-understood")
    return min(candidates, key=lambda found: abs(found - today))


def _day(day: int, month: int, year: int) -> date:
    if not 1 <= month <= 12:
        raise DateError("month", month=month)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise DateError("day", month=month, year=str(year), days=last, example=show_date(date(year, month, last)))
    return date(year, month, day)


def _year(figures: str, today: date) -> int:
    year = int(figures)
    if len(figures) == 2:
        year += today.year // 100 * 100
        if year > today.year + 20:
            year -= 100
        elif year <= today.year - 80:
            year += 100
    if not EARLIEST <= year <= LATEST:
        raise DateError("year", low=str(EARLIEST), high=str(LATEST))
    return year


def _normalise(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\u2212", "-").strip().lower().split())


@cache
def _lexicon() -> Mapping[str, Mapping[str, object]]:
    return tomllib.loads((places.resources() / "words" / "dates.toml").read_text(encoding="utf-8"))


def _words(table: str) -> Mapping[str, str | int]:
    return _lexicon()[table]  # type: ignore[return-value]


def _list(table: str) -> list[str]:
    return _lexicon()[table]["words"]  # type: ignore[return-value]
