"""The editor of a field, chosen from what the field asks, and the values on both sides of it."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import cast

from aevdesk.case.base import Amount, PDate, Statement
from aevdesk.rules.outline import FieldSpot
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.text_aids import CaseTextAids
from aevdesk.ui.pages.form.values import choices, unit_words
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import (
    AmountEdit,
    Choice,
    DateEdit,
    Editor,
    LineEdit,
    MultiChoice,
    NumberEdit,
    Option,
    PDateEdit,
    PDateValue,
    Picker,
    RefPicker,
    RefsPicker,
    TextBox,
    Tick,
    YesNo,
    YesNoUnknown,
)

TYPED_KINDS = ("line", "text", "date", "pdate", "num", "who", "amount", "statement", "lines")
"""Kinds that are typed key by key, so that the keys until the field is left are one step of undo."""
MADE_ON_THE_WAY = ("party", "source")
"""Kinds of row that a field which points to them can make."""
_SHORT_LINES = ("phone", "national_id", "org_number", "business_number", "time", "years", "year", "position_percent")
_LINE_WIDTH = 260
_WHOLE_LINES = ("time", "years", "year", "position_percent")
"""Short lines that are written anew rather than mended."""
_SHORT_LABEL = 30
_TEXT_LINES = {"normal": 2, "talk": 3}
_MUST_BE_AMONG: Mapping[str, tuple[str, ...]] = MappingProxyType({"talk.gone_through": ("own_view", "agreement")})
"""Choices that a rule asks for: seen at once, also where the others are folded (the checks of the talk)."""
_SAYS_ENOUGH = 3
"""Letters of a type of source that say which is meant."""
_UNLIMITED = 5000


def make_editor(work: Work, spot: FieldSpot, *, size: str = "normal") -> Editor:
    """A new, empty editor for the field; `talk` is the size that two can read."""
    ask, today = spot.ask, _today_of(work)
    match ask.kind:
        case "date":
            return DateEdit(today=today)
        case "pdate":
            return PDateEdit(today=today)
        case "choice" | "multi" | "yn" | "ynu" | "bool":
            return _choosing(work, spot)
        case "ref":
            return RefPicker(options_for(work, spot), new_label=new_label(work, spot))
        case "refs" | "links":
            return RefsPicker(options_for(work, spot), new_label=new_label(work, spot))
        case "who":
            return Picker(options_for(work, spot), free=True)
        case "num":
            return _number(work, spot)
        case "amount":
            return AmountEdit(choices(work.words, work.moment, "amount_units", ()))
        case _:
            return _writing(work, spot, size)


def options_for(work: Work, spot: FieldSpot) -> list[Option]:
    """The rows that the field may point to, those it points to already included."""
    if spot.ask.catalogue:
        return [Option(name.label, name.label) for name in choices(work.words, work.moment, spot.ask.catalogue, ())]
    sayer, moment = work.sayer, work.moment
    options = sayer.options(moment, spot.ask.refs)
    known = {option.code for option in options}
    pointed = spot.value if isinstance(spot.value, tuple) else (spot.value,)
    for code in cast(tuple[str, ...], pointed):
        if code and code not in known and (name := sayer.row(moment, code)):
            options.append(Option(code, name))
    return options


def new_label(work: Work, spot: FieldSpot) -> str:
    """«Ny kilde …» where the field may make the row it points to; else nothing."""
    kind = kind_made(spot)
    return work.say(f"screen-new-{kind}") if kind else ""


def kind_made(spot: FieldSpot) -> str:
    """The kind of row that the field may make on the way; empty when it makes none."""
    return next((kind for kind in MADE_ON_THE_WAY if kind in spot.ask.refs), "")


def source_type_of(work: Work, typed: str) -> str:
    """The type of source that one began to name: «legeer» is a doctor's statement. Empty where it may be several."""
    named = typed.strip().casefold()
    types = choices(work.words, work.moment, "source_types", ()) if len(named) >= _SAYS_ENOUGH else ()
    found = [option.code for option in types if option.label.casefold().startswith(named)]
    return found[0] if len(found) == 1 else ""


def is_short(spot: FieldSpot, label: str, hint: str) -> bool:
    """Say whether the field may share a row: a small editor under a short label, without help."""
    small = spot.ask.kind in ("date", "num", "yn") or spot.path[-1] in _SHORT_LINES
    return small and not hint and len(label) <= _SHORT_LABEL


def to_editor(spot: FieldSpot) -> object:
    """The value of a field as its editor shows it."""
    value = spot.value
    if isinstance(value, PDate):
        return PDateValue(value.date, value.precision, value.bound, value.awaits)
    if isinstance(value, Amount):
        return (value.value, value.unit)
    if isinstance(value, Statement):
        return value.text
    return value


def from_editor(spot: FieldSpot, value: object) -> object:
    """What the editor holds, as the case keeps it."""
    if isinstance(value, PDateValue):
        return PDate(date=value.date, precision=value.precision, bound=value.bound, awaits=value.awaits)
    if spot.ask.kind == "amount" and isinstance(value, tuple):
        number, unit = cast("tuple[Decimal, str]", value)
        return Amount.model_validate({"value": number, "unit": unit})
    if isinstance(spot.value, Statement):
        return spot.value.model_copy(update={"text": value})
    if spot.ask.kind in ("ref", "who", "line", "text"):
        return value or ""
    return value


def _writing(work: Work, spot: FieldSpot, size: str) -> Editor:
    """An editor of words: a box that grows, or one line."""
    limit = spot.ask.max_chars or 0
    if spot.ask.kind in ("text", "statement"):
        kind = "talk_answer" if size == "talk" else "body"
        box = TextBox(lines=_TEXT_LINES[size], limit=limit if limit < _UNLIMITED else 0, kind=kind)
        box.use_aids(CaseTextAids(work, spot))
        return box
    name = spot.path[-1]
    return LineEdit(width=_LINE_WIDTH if name in _SHORT_LINES else 0, limit=limit, whole=name in _WHOLE_LINES)


def _choosing(work: Work, spot: FieldSpot) -> Editor:
    """An editor that chooses among what may be chosen today, and what is chosen already."""
    name, catalogue = text_id("field", spot.form_id), spot.ask.catalogue
    match spot.ask.kind:
        case "yn":
            return YesNo()
        case "ynu":
            return YesNoUnknown()
        case "bool":
            return Tick(work.texts.say(name), work.texts.help(name))
        case "multi":
            options = choices(work.words, work.moment, catalogue, cast("tuple[str, ...]", spot.value))
            return MultiChoice(options, always=_MUST_BE_AMONG.get(spot.form_id, ()))
        case _:
            return Choice(choices(work.words, work.moment, catalogue, [str(spot.value or "")]))


def _today_of(work: Work) -> Callable[[], date]:
    return lambda: work.moment.today


def _number(work: Work, spot: FieldSpot) -> NumberEdit:
    unit = spot.ask.unit
    words = unit_words(work.texts, unit)
    if unit == "%":
        return NumberEdit(unit=words, low=0, high=100)
    if unit == "count":
        return NumberEdit(low=1, high=99)
    return NumberEdit(unit=words, decimals=2, low=0, high=168)
