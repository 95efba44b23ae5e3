"""What every model of a case has in common."""

import datetime
import re
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from aevdesk.case.ask import Ask
from aevdesk.case.text import clean, clean_line

MAX_CHARS = 2_000_000
"""No text is longer. The limits of the form are far lower, and are checks: a long paste is kept and told of."""


def _clean(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


def _clean_line(value: object) -> object:
    return clean_line(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_clean), Field(max_length=MAX_CHARS, repr=False)]
Line = Annotated[str, BeforeValidator(_clean_line), Field(max_length=MAX_CHARS, repr=False)]
Code = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_.]{0,63}$")]
"""A code of a catalogue that an office may add to; an unknown code is shown as it is."""
RowId = Annotated[str, Field(pattern=r"^[a-z]{1,12}-[a-z0-9]{1,24}$")]
ANSWERABLE = (
    "health.risk", "need.risk", "need.statement", "need.hindrance", "income.worry", "ufore_work.worry",
    "ufore_work.first_step", "area_environment.find_out", "area_work.find_out", "area_interests.find_out",
    "area_everyday.find_out", "area_health.find_out",
)  # fmt: skip
"""Fields whose words an activity or a milestone may answer, beside findings, milestones and the goal."""
_FIXED = "|".join(re.escape(place) for place in ("person", "goal", *ANSWERABLE))
Ref = Annotated[str, Field(pattern=rf"^(|{_FIXED}|[a-z]{{1,12}}-[a-z0-9]{{1,24}})$")]
"""A row's id, `person`, or one of the fixed places an activity may answer to. Empty = not chosen."""
Percent = int
Day = datetime.date
YesNo = Literal["yes", "no"]
YesNoUnknown = Literal["yes", "no", "unknown"]


def _json_name(field: str) -> str:
    return field.rstrip("_")


class Model(BaseModel):
    """A frozen part of a case. Errors never repeat what was typed."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, hide_input_in_errors=True, validate_by_name=True,
        validate_by_alias=True, alias_generator=_json_name, serialize_by_alias=True,
    )  # fmt: skip
    prefix: ClassVar[str] = ""
    """The first part of the form ids of this model's fields."""


class Row(Model):
    """A part of a list. The id is given once and never changes; ids are unique in the whole case."""

    id: RowId


class PDate(Model):
    """A date with its precision.

    `date` is the day meant, the first day of the month or year meant, or, with `awaits`, the day by which it is
    looked at again. `bound` says «on», «by» (innen), «from» (fra) or «earliest» (tidligst).
    """

    date: Day
    precision: Literal["day", "month", "year"] = "day"
    bound: Literal["on", "by", "from", "earliest"] = "on"
    awaits: Line = ""

    @property
    def latest(self) -> Day:
        """The last day that the date can mean."""
        if self.precision == "year":
            return Day(self.date.year, 12, 31)
        if self.precision == "month":
            first_of_next = Day(self.date.year + self.date.month // 12, self.date.month % 12 + 1, 1)
            return Day.fromordinal(first_of_next.toordinal() - 1)
        return self.date


class Amount(Model):
    """So many hours, days, times or per cent a week. A decimal number, kept as typed and never converted."""

    value: Decimal = Field(ge=0, le=1000, max_digits=6, decimal_places=2)
    unit: Literal["hours", "days", "times", "percent"]


class Statement(Model):
    """A text and the findings, sources, tried rows and occupations it rests on."""

    prefix: ClassVar[str] = "statement"
    text: Annotated[Text, Ask("text")] = ""
    based_on: Annotated[
        tuple[Ref, ...], Ask("refs", refs=("finding", "source", "tried_item", "occ"), printed=False)
    ] = ()


def is_empty(value: object) -> bool:
    """Say whether a field's value counts as not filled: no choice, no row, or nothing but white space."""
    if value is None or value == () or value is False:
        return True
    if isinstance(value, Statement):
        return is_empty(value.text)
    return isinstance(value, str) and not value.strip()
