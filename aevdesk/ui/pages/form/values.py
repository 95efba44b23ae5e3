"""Between a case and what is seen: rows to choose from, and what a field says in words."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import cast

from aevdesk.case.agreement import ReturnStep
from aevdesk.case.base import ANSWERABLE, Amount, PDate, Row, Statement
from aevdesk.case.edits import Path
from aevdesk.case.model import AREAS, PERSON, Case
from aevdesk.case.moment import Moment
from aevdesk.case.talk import Source, Talk
from aevdesk.desk.wording import Wording, party_name
from aevdesk.rules.outline import FieldSpot, row_fields, section_exists
from aevdesk.rules.stair import Step
from aevdesk.texts import Texts, formats
from aevdesk.ui.pages.form.answerable import said_at
from aevdesk.ui.widgets import Option
from aevdesk.ui.widgets.list_editor import ListRow

_TITLE_FIELDS = ("name", "what", "title", "text", "period")
_SPOKEN_KINDS = ("line", "text", "date", "pdate", "choice", "who", "ref", "refs", "num", "amount")
_MOST_IN_SUB = 3
_LONGEST = 90


class Sayer:
    """Says the values of a case in the language of the screen."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._texts = words.texts
        self._rows_of: tuple[Case, Mapping[str, Row]] | None = None
        self._options_of: tuple[Moment, dict[tuple[str, ...], list[Option]]] | None = None

    def value(self, moment: Moment, spot: FieldSpot) -> str:
        """The value of a field in words; empty when nothing stands there."""
        if spot.is_empty and spot.value != 0:
            return ""
        kind = spot.ask.kind
        if kind in ("choice", "multi", "yn", "ynu", "bool"):
            return self._choice(spot)
        if kind in ("ref", "who", "refs", "links"):
            return self._pointed(moment, spot)
        match spot.value:
            case PDate() as value:
                return self.rough_date(value)
            case Amount(value=value, unit=unit):
                return f"{formats.number(value)} {self._words.choice('amount_units', unit)}"
            case Statement(text=text):
                return text
            case date() as value:
                return formats.short_date(value)
            case int() | Decimal() as value:
                return f"{formats.number(value)} {unit_words(self._texts, spot.ask.unit)}".strip()
            case value:
                return str(value)

    def _choice(self, spot: FieldSpot) -> str:
        """What was chosen, in words."""
        value, kind = spot.value, spot.ask.kind
        if kind == "bool":
            return self._texts.say("ui-yes")
        if kind in ("yn", "ynu"):
            return self._texts.say(f"ui-{value}")
        if kind == "choice":
            return self._words.answer(spot.ask.catalogue, str(value))
        names = [self._words.answer(spot.ask.catalogue, code) for code in cast("tuple[str, ...]", value)]
        return formats.listed(names, self._texts.language)

    def _pointed(self, moment: Moment, spot: FieldSpot) -> str:
        """The rows that are pointed to, by name; words that name no row are said as they are."""
        if isinstance(spot.value, str):
            return self.row(moment, spot.value) or spot.value
        named = [self.row(moment, code) for code in cast("tuple[str, ...]", spot.value)]
        return formats.listed([name for name in named if name], self._texts.language)

    def rough_date(self, value: PDate) -> str:
        """«innen november 2026», or what is awaited and when it is looked at again."""
        if value.precision == "day":
            said = formats.short_date(value.date)
        elif value.precision == "month":
            said = formats.month_year(value.date, self._texts.language)
        else:
            said = str(value.date.year)
        if value.awaits:
            return self._texts.say("screen-awaits", what=value.awaits, date=said)
        return said if value.bound == "on" else self._texts.say(f"screen-bound-{value.bound}", date=said)

    def row(self, moment: Moment, row_id: str) -> str:
        """What a row of the case is called; empty when there is none."""
        case = moment.case
        if row_id in moment.parties:
            return party_name(moment.parties[row_id]) or self._nameless_party(row_id)
        if row_id == "goal":
            return self._texts.say("screen-goal")
        if row_id in ANSWERABLE:
            return self._answerable(row_id)
        found = self._rows(case).get(row_id)
        if isinstance(found, Source):
            return self.source(moment, found)
        if isinstance(found, Talk):
            day = formats.short_date(found.date) if found.date else ""
            return self._texts.say("screen-talk-on", date=day) if day else self._texts.say("screen-talk")
        return title_of(found) or self._unnamed(row_id.partition("-")[0]) if found is not None else ""

    def source(self, moment: Moment, source: Source) -> str:
        """«Legeerklæring, 12.10.2026», with who it is from when there is no date."""
        name = source.title or (self._words.choice("source_types", source.type) if source.type else "")
        who = self.row(moment, source.from_) or source.from_
        day = self.rough_date(source.date) if source.date else ""
        return ", ".join(part for part in (name, who if not day else "", day) if part) or self._unnamed("source")

    def summary(self, moment: Moment, spot: FieldSpot, row: Row, error: str = "") -> ListRow:
        """One row of a list as its folded card shows it."""
        said = {
            inner.path[-1]: first_line(self.value(moment, inner))
            for inner in row_fields(moment, spot, row)
            if inner.ask.kind in _SPOKEN_KINDS and not inner.is_empty and not inner.ask.private
        }
        title = next((name for name in _TITLE_FIELDS if said.get(name)), None) or next(iter(said), None)
        rest = [words for name, words in said.items() if name != title and words]
        return ListRow(row.id, said[title] if title else "", " · ".join(rest[:_MOST_IN_SUB]), error=error)

    def options(self, moment: Moment, kinds: tuple[str, ...]) -> list[Option]:
        """The rows that a field may point to, in the order of its kinds. Worked out once for each moment."""
        if self._options_of is None or self._options_of[0] is not moment:
            self._options_of = (moment, {})
        made = self._options_of[1]
        if kinds not in made:
            ids = [row_id for kind in kinds for row_id in _rows_of(moment, kind)]
            made[kinds] = [Option(row_id, self.row(moment, row_id)) for row_id in ids]
        return list(made[kinds])

    def _rows(self, case: Case) -> Mapping[str, Row]:
        """Every row by id, looked up once for each value of the case."""
        if self._rows_of is None or self._rows_of[0] is not case:
            self._rows_of = (case, {row.id: row for row in case.rows()})
        return self._rows_of[1]

    def _answerable(self, form_id: str) -> str:
        """The label of a field that may be answered, with its area where all five ask the same."""
        section, _, name = form_id.partition(".")
        if section not in AREAS:
            return self._words.field(form_id)
        return f"{self._words.section(section)}: {self._words.field(f'area.{name}')}"

    def _nameless_party(self, row_id: str) -> str:
        return self._words.choice("actor_types", PERSON) if row_id == PERSON else self._unnamed("party")

    def _unnamed(self, kind: str) -> str:
        name = f"screen-row-{kind}"
        what = self._texts.say(name) if self._texts.has(name) else self._texts.say("screen-row")
        return self._texts.say("screen-unnamed", what=what)


def title_of(row: Row) -> str:
    """The words by which a row is known, on one line."""
    return next((first_line(words) for name in _TITLE_FIELDS if (words := getattr(row, name, ""))), "")


def first_line(words: str) -> str:
    """The first line of a text, cut where it gets long."""
    line = words.strip().split("\n", 1)[0]
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def unit_words(texts, unit: str) -> str:
    """The words of a unit; «%» is its own."""
    return unit if unit in ("", "%") else texts.say(f"screen-unit-{unit.replace('/', '-')}")


def amount_of(step: Step | ReturnStep, texts: Texts) -> str:
    """How much a step of the way back is: «40 %» or «13,5 timer i uken»."""
    in_hours = step.hours is not None
    amount = formats.number(step.hours if step.hours is not None else step.percent or 0)
    return f"{amount} {unit_words(texts, 'hours/week' if in_hours else '%')}"


def choices(words: Wording, moment: Moment, catalogue: str, chosen: Iterable[str]) -> list[Option]:
    """What may be chosen today, and what is chosen already though it is offered no more."""
    known = words.catalogues.get(catalogue)
    if known is None:
        return [Option(code, code) for code in chosen]
    taken = set(chosen)
    entries = [entry for entry in known if entry.is_selectable(moment.today) or entry.code in taken]
    strangers = [Option(code, code) for code in taken if code and code not in known]
    from_office = words.texts.say("office-file-from") if any(entry.from_office for entry in entries) else ""
    return [
        Option(entry.code, words.answer(catalogue, entry.code), hint=from_office if entry.from_office else "")
        for entry in entries
    ] + strangers


def list_path(kind: str) -> Path:
    """Where a new row of this kind is put. KeyError when rows of the kind are not made on the way."""
    return {"party": ("facts", "parties"), "source": ("sources", "items")}[kind]


def _rows_of(moment: Moment, kind: str) -> Iterable[str]:
    case = moment.case
    agreement = case.agreement
    match kind:
        case "party":
            return [PERSON, *(party.id for party in case.facts.parties)]
        case "source":
            return [row.id for row in case.sources.items]
        case "talk":
            return [row.id for row in case.conversation.talks]
        case "finding":
            areas = [getattr(case, area) for area in AREAS if section_exists(moment, area)]
            return [row.id for area in areas if area.state == "assessed" for row in area.findings]
        case "act":
            return [row.id for row in agreement.activities]
        case "milestone":
            return [row.id for row in agreement.milestones]
        case "tried_item":
            return [row.id for row in case.tried.items]
        case "occ":
            return [row.id for row in case.work.occupations]
        case _:
            return [kind] if kind not in ANSWERABLE or said_at(moment, kind) else []
