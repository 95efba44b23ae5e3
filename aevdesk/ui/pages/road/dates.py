"""Days as the road says them: short, without the year that everybody knows, and as rough as they were meant."""

from __future__ import annotations

from datetime import date

from aevdesk.case.base import PDate
from aevdesk.texts import Texts, formats

_LONGEST_MONTH = 5


class DayWords:
    """Says dates in the language of the screen. A year is said when it is not the one it is `today`."""

    def __init__(self, texts: Texts, today: date) -> None:
        self._texts, self._today = texts, today
        self._months: dict[int, str] = {}

    def day(self, day: date, *, year: bool | None = None) -> str:
        """«30. april», with the year when it is not this one or when `year` says so."""
        month = self._month(day)
        return self._with_year(self._texts.say("road-day", day=str(day.day), month=month), day, year)

    def short_day(self, day: date) -> str:
        """«30. apr.», for marks on the road."""
        return self._texts.say("road-day", day=str(day.day), month=self._short_month(day))

    def weekday(self, day: date) -> str:
        """«fredag 30. april»."""
        return f"{formats.weekday(day, self._texts.language)} {self.day(day)}"

    def month(self, day: date, *, year: bool) -> str:
        """«Jan. 2027», for the head of the road."""
        said = self._short_month(day)
        return self._with_year(said[:1].upper() + said[1:], day, year)

    def rough(self, value: PDate, *, year: bool | None = None) -> str:
        """The day, the month or the year that is meant."""
        if value.precision == "year":
            return str(value.date.year)
        if value.precision == "month":
            return self._with_year(self._month(value.date), value.date, year)
        return self.day(value.date, year=year)

    def bounded(self, value: PDate, *, year: bool | None = None) -> str:
        """«innen 30. april», or what is awaited and when it is looked at again."""
        said = self.rough(value, year=year)
        if value.awaits:
            return self._texts.say("road-awaits", what=value.awaits, date=said)
        return said if value.bound == "on" else self._texts.say(f"road-bound-{value.bound}", date=said)

    def span(self, first: PDate | None, last: PDate | None, *, spoken: bool = False) -> str:
        """«1. mars–30. april», «innen 12. februar», «fra 19. mars»; empty when neither is known.

        `spoken` says «til» where the eye reads a dash.
        """
        if first is None or last is None or first == last:
            return self._half(first, last)
        if first.awaits or last.awaits or first.bound != "on" or last.bound != "on":
            start = first if first.bound != "on" or first.awaits else first.model_copy(update={"bound": "from"})
            return f"{self.bounded(start)}, {self.bounded(last)}"
        ends = self.rough(last)
        same_year = first.date.year == last.date.year
        starts = self.rough(first, year=False if same_year else None)
        same_month = same_year and first.date.month == last.date.month
        if same_month and first.precision == last.precision == "day" and not spoken:
            starts = self._texts.say("road-day-alone", day=str(first.date.day))
        return self._texts.say("road-span-spoken" if spoken else "road-span", first=starts, last=ends)

    def _half(self, first: PDate | None, last: PDate | None) -> str:
        if first is not None and last is not None:
            return self.bounded(first)
        if first is not None:
            is_bare = first.bound == "on" and not first.awaits
            return self.bounded(first.model_copy(update={"bound": "from"}) if is_bare else first)
        if last is None:
            return ""
        is_bare = last.bound == "on" and not last.awaits
        return self._texts.say("road-until", date=self.rough(last)) if is_bare else self.bounded(last)

    def _month(self, day: date) -> str:
        if day.month not in self._months:
            self._months[day.month] = formats.month(day.month, self._texts.language)
        return self._months[day.month]

    def _short_month(self, day: date) -> str:
        name = self._month(day)
        return name if len(name) <= _LONGEST_MONTH else self._texts.say("road-month-short", month=name[:3])

    def _with_year(self, said: str, day: date, year: bool | None) -> str:
        wants = day.year != self._today.year if year is None else year
        return f"{said} {day.year}" if wants else said


def capital(text: str) -> str:
    """The text as it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]
