"""How values are said in a document: choices by name, dates in full, people by name, in one language and one voice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aevdesk.case.base import Amount, Day, PDate, Statement
from aevdesk.case.facts import Party
from aevdesk.case.model import PERSON, Case
from aevdesk.rules.outline import FieldSpot
from aevdesk.texts import Texts, formats, text_id
from aevdesk.texts.catalogues import Catalogue
from aevdesk.texts.language import Language

_CALLINGS = (
    "gp", "physio", "psychologist", "coordinator_m", "union", "relative", "guardian", "interpreter", "nav_jobspec",
)  # fmt: skip
"""Kinds of actor that say what a person is. The others (a hospital, a school) stand in the name already."""


@dataclass(frozen=True)
class Words:
    """The texts and catalogues of the document's language, and whether it speaks to the person or about them."""

    texts: Texts
    catalogues: Mapping[str, Catalogue]
    case: Case

    @property
    def language(self) -> Language:
        """The language of the document."""
        return self.texts.language

    @property
    def third(self) -> bool:
        """Whether the document speaks about the person, not to them."""
        return self.case.options.voice == "third"

    def say(self, sentence: str, /, **params: object) -> str:
        """A sentence of the documents by its id without `doc-`. It may use `$person`, the person's name."""
        return self.texts.printed(f"doc-{sentence}", third=self.third, person=self.case.facts.name, **params)  # pyright: ignore[reportArgumentType]

    def heading(self, section: str) -> str:
        """The document heading of a section."""
        return self.texts.printed(text_id("section", section), third=self.third)

    def label(self, form_id: str) -> str:
        """The label of a field."""
        return self.texts.printed(text_id("field", form_id), third=self.third)

    def choice(self, catalogue: str, code: str | None) -> str:
        """The name of a choice, its code where the catalogue does not know it, or nothing for no choice."""
        if not code:
            return ""
        if catalogue not in self.catalogues:
            return code
        return self.catalogues[catalogue].name(code, self.language, third=self.third)

    def choices(self, catalogue: str, codes: Iterable[str]) -> str:
        """The names of several choices as one list: the first with a capital, and none runs into the next."""
        names = [name for code in codes if (name := self.choice(catalogue, code))]
        names[1:] = map(uncapital, names[1:])
        return self.listed(names) if formats.reads_as_one(names, self.language) else "; ".join(names)

    def listed(self, items: Iterable[str]) -> str:
        """«a, b og c», empty ones left out."""
        return formats.listed([item for item in items if item], self.language)

    def long(self, day: Day | None) -> str:
        """«5. februar 2026», or nothing."""
        return formats.long_date(day, self.language) if day else ""

    def full(self, day: Day | None) -> str:
        """«torsdag 5. februar 2026», or nothing."""
        return formats.full_date(day, self.language) if day else ""

    def short(self, day: Day) -> str:
        """«5. feb.», for figures."""
        return formats.day_and_month(day, self.language)

    def month(self, day: Day) -> str:
        """«feb.», for figures."""
        return formats.short_month(day, self.language)

    def day_of(self, when: PDate) -> str:
        """The date as precise as it is meant: the day, the month or the year."""
        if when.precision == "year":
            return str(when.date.year)
        return formats.month_year(when.date, self.language) if when.precision == "month" else self.long(when.date)

    def pdate(self, when: PDate | None) -> str:
        """The date with its bound: «innen 30. april 2026», «avventer DPS, vurderes senest 31. januar 2027»."""
        if when is None:
            return ""
        if when.awaits:
            return self.say("date-awaits", what=when.awaits, date=self.long(when.latest))
        return self.say(f"date-{when.bound}", date=self.day_of(when))

    def span(self, first: PDate | None, last: PDate | None) -> str:
        """From one date to another, in one phrase."""
        if first is None or last is None:
            return self._half_span(first, last)
        if first == last:
            return self.pdate(first)
        if first.awaits or last.awaits or last.bound != "on" or first.bound not in ("on", "from"):
            start = first.model_copy(update={"bound": "from"}) if first.bound == "on" and not first.awaits else first
            return f"{self.pdate(start)}, {self.pdate(last)}"
        start, end = self.day_of(first), self.day_of(last)
        year = str(last.date.year)
        if first.date.year == last.date.year and start.endswith(f" {year}"):
            start = start.removesuffix(f" {year}")
        return f"{start}–{end}"

    def _half_span(self, first: PDate | None, last: PDate | None) -> str:
        if first is not None:
            return self.pdate(first if first.awaits or first.bound != "on" else _bound(first, "from"))
        if last is not None and last.bound == "on" and not last.awaits:
            return self.say("date-until", date=self.day_of(last))
        return self.pdate(last)

    def hours(self, value: Decimal | None) -> str:
        """«13,5 timer i uken», or nothing."""
        return "" if value is None else self.say("hours-a-week", hours=formats.number(value), one=_is_one(value))

    def amount(self, value: Amount | None) -> str:
        """So many hours, days, times or per cent a week."""
        return (
            ""
            if value is None
            else self.say(f"amount-{value.unit}", value=formats.number(value.value), one=_is_one(value.value))
        )

    def party(self, ref: str) -> str:
        """Who a reference names, in running text: the person is «du», others by name and what they are.

        Nothing for a name typed in place of a reference, or a reference to nobody.
        """
        if ref == PERSON:
            return self.say("you")
        found = self.case.parties().get(ref)
        if found is None:
            return ""
        return self.named(found)

    def party_listed(self, ref: str, *, more: str = "") -> str:
        """Who a reference names in a list of people: «Torunn Engebakk (Nav)», with `more` in the same brackets."""
        found = self.case.parties().get(ref)
        if found is None or ref == PERSON:
            return self.party(ref)
        name, _, about = self.named(found).partition(", ") if found.name else (found.org, "", "")
        within = ", ".join(part for part in (about, more) if part)
        return f"{name} ({within})" if within else name

    def party_object(self, ref: str) -> str:
        """Who a reference names in a list after «med»: the person is «deg»."""
        return self.say("you-object") if ref == PERSON else self.party_listed(ref)

    def named(self, party: Party) -> str:
        """Someone else's name with role: «Randi Soltvedt, fastlege»; the kind stands in where no role is written."""
        about = party.role or self.calling(party)
        name = party.name or party.org
        return f"{name}, {about}" if about and about.casefold() not in name.casefold() else name

    def calling(self, party: Party) -> str:
        """What someone is, in running text, where a kind of actor names a calling and not a place."""
        if party.is_nav:
            return self.say("nav")
        return uncapital(self.choice("actor_types", party.kind)) if party.kind in _CALLINGS else ""

    def value(self, spot: FieldSpot) -> str:
        """A field's value in words, or nothing when it is empty or has no words of its own (lists, groups, ticks)."""
        if spot.is_empty:
            return ""
        value, ask = spot.value, spot.ask
        say: dict[str, Callable[[Any], str]] = {
            "line": str.strip,
            "text": str.strip,
            "statement": _statement_text,
            "date": self.long,
            "pdate": self.pdate,
            "yn": lambda code: self.choice("ynu", code),
            "ynu": lambda code: self.choice("ynu", code),
            "choice": lambda code: self.choice(ask.catalogue, code),
            "multi": lambda codes: self.choices(ask.catalogue, codes),
            "num": lambda number: self._number(number, ask.unit),
            "amount": self.amount,
            "ref": lambda ref: self._who(ref, ask.catalogue),
            "who": lambda ref: self._who(ref, ask.catalogue),
            "refs": lambda refs: self.listed(self.party(ref) for ref in refs),
        }
        return say[ask.kind](value) if ask.kind in say else ""

    def _number(self, value: Decimal | int, unit: str) -> str:
        if unit == "%":
            return formats.percent(value)
        return self.hours(Decimal(value)) if unit == "hours/week" else formats.number(value)

    def _who(self, value: str, catalogue: str) -> str:
        return self.choice(catalogue, value) if catalogue else self.party(value) or value


def uncapital(text: str) -> str:
    """The text as it stands inside a sentence: its first letter small, unless it begins with a name or a short form."""
    return text if text[1:2].isupper() or text.startswith(("Nav ", "Nav-")) else text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """The text as it stands first in a sentence."""
    return text[:1].upper() + text[1:]


def _is_one(value: Decimal) -> str:
    """Whether a unit stands in the singular, as a text may choose by it."""
    return "yes" if value == 1 else "no"


def _statement_text(statement: Statement) -> str:
    return statement.text.strip()


def _bound(when: PDate, bound: str) -> PDate:
    return when.model_copy(update={"bound": bound})
