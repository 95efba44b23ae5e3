"""Named conditions of the form: when a field or a section exists, and when it must be filled.

A condition is asked with a moment (the case and the day it is looked at) and with the row or group that the field
belongs to, so that a field can depend on its neighbour. The names are those of the form.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aevdesk.case.moment import Moment


@dataclass(frozen=True, slots=True)
class Condition:
    """A named question about a moment and a row; conditions combine with `&`, `|` and `~`."""

    name: str
    test: Callable[[Moment, object], bool]

    def holds(self, moment: Moment, item: object = None) -> bool:
        """Say whether the condition holds for this moment and this row."""
        return self.test(moment, item)

    def __and__(self, other: Condition) -> Condition:
        return Condition(f"({self.name} and {other.name})", lambda m, i: self.holds(m, i) and other.holds(m, i))

    def __or__(self, other: Condition) -> Condition:
        return Condition(f"({self.name} or {other.name})", lambda m, i: self.holds(m, i) or other.holds(m, i))

    def __invert__(self) -> Condition:
        return Condition(f"not {self.name}", lambda m, i: not self.holds(m, i))


ALWAYS = Condition("always", lambda _m, _i: True)
NEVER = Condition("never", lambda _m, _i: False)


def trait(name: str) -> Condition:
    """The trait is `yes`; unknown and empty count as not yes."""
    return Condition(f"t.{name}", lambda m, _i: m.has(name))


def neighbour(field: str, *values: object) -> Condition:
    """The field of the same row or group has one of the values."""
    return Condition(f"{field} in {values}", lambda _m, item: getattr(item, field, None) in values)


def neighbour_filled(field: str) -> Condition:
    """The field of the same row or group is not empty. Nought is an answer."""
    return Condition(f"{field} filled", lambda _m, item: _is_filled(getattr(item, field, None)))


def benefit_codes(*codes: str, state: str = "refused") -> Condition:
    """Each of the benefits stands in the list with the given state."""
    return Condition(f"{codes} {state}", lambda m, _i: all(m.has_benefit(code, state) for code in codes))


rte = Condition("rte", lambda m, _i: m.rte)
short = Condition("short", lambda m, _i: m.short)
full = Condition("full", lambda m, _i: m.full)
assess = Condition("assess", lambda m, _i: m.assess)
aap = Condition("aap", lambda m, _i: m.aap)
youth = Condition("youth", lambda m, _i: m.youth)
minor = Condition("minor", lambda m, _i: m.minor)
kvp_entitled = Condition("kvp_entitled", lambda m, _i: m.kvp_entitled)
kvp_any = Condition("t.kvp", lambda m, _i: m.case.t.kvp in ("considered", "entitled"))
ufore_branch = Condition("ufore_branch", lambda m, _i: m.ufore_branch)
revision = Condition("revision", lambda m, _i: m.revision)
several_parties = Condition("several_parties", lambda m, _i: m.several_parties)
planned_return = Condition("planned return", lambda m, _i: m.has_planned_return)
on_sick_leave = Condition("phase is sick leave", lambda m, _i: m.case.facts.phase in ("sick_leave", "sick_leave_end"))
address_protected = Condition("address protection", lambda m, _i: m.case.t.address_protection not in (None, "no"))
address_asked = Condition("the office asks for addresses", lambda m, _i: m.case.options.address)
external_party = Condition("external", lambda _m, i: getattr(i, "kind", None) not in (None, "person") and not is_nav(i))


def _is_filled(value: object) -> bool:
    return value is not False and value not in (None, "", ())


def is_nav(party: object) -> bool:
    """Say whether a party works at Nav (its kind begins with `nav_`)."""
    return str(getattr(party, "kind", "") or "").startswith("nav_")
