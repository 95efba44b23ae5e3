"""A case on a given day: the named conditions of the form, computed and never stored."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aevdesk.case.facts import Party
    from aevdesk.case.model import Case
    from aevdesk.case.talk import Talk


@dataclass(frozen=True)
class Ground:
    """The data that rules judge by, all from resources: limits, sets of codes, lists and pairs of words, by name.

    `days_off` are the public holidays.
    """

    limits: Mapping[str, Decimal] = field(default_factory=dict[str, Decimal])
    sets: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    pairs: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    days_off: Container[date] = field(default_factory=frozenset[date])

    def limit(self, name: str) -> int:
        """The limit as a whole number; KeyError when resources lack it."""
        return int(self.limits[name])


@dataclass(frozen=True)
class Moment:
    """A case as it stands on `today`, judged by `ground`."""

    case: Case
    today: date
    ground: Ground = field(default_factory=Ground)

    def has(self, trait: str) -> bool:
        """Say whether the trait is `yes`."""
        return getattr(self.case.t, trait) == "yes"

    def has_benefit(self, code: str, *states: str) -> bool:
        """Say whether a benefit stands in the list with one of the states."""
        return any(b.code == code and b.state in states for b in self.case.income.benefits)

    @cached_property
    def agreement_talk(self) -> Talk | None:
        """The latest talk in which the agreement was gone through."""
        talks = [t for t in self.case.conversation.talks if "agreement" in t.gone_through and t.date]
        return max(talks, key=lambda t: t.date or date.min, default=None)

    @cached_property
    def ref_date(self) -> date:
        """The day of the agreement talk if there is one, else today."""
        talk = self.agreement_talk
        return talk.date if talk and talk.date else self.today

    @cached_property
    def age(self) -> int | None:
        """Whole years on `ref_date`, or None without a birth date."""
        born, day = self.case.facts.birth_date, self.ref_date
        if born is None:
            return None
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))

    @property
    def rte(self) -> bool:
        """The track is return_to_employer."""
        return self.case.triage.track == "return_to_employer"

    @property
    def short(self) -> bool:
        """The track is straightforward."""
        return self.case.triage.track == "straightforward"

    @property
    def full(self) -> bool:
        """The track is full, or not chosen: an empty track behaves as full."""
        return self.case.triage.track in ("full", None)

    @property
    def assess(self) -> bool:
        """An assessment is made."""
        return self.short or self.full

    @cached_property
    def aap(self) -> bool:
        """Some benefit row has code AAP and is current or applied for."""
        return self.has_benefit("AAP", "current", "applied")

    @property
    def youth(self) -> bool:
        """Younger than limit youth_upper_age on `ref_date`."""
        return self.age is not None and self.age < self.ground.limits.get("youth_upper_age", 0)

    @property
    def minor(self) -> bool:
        """Younger than limit majority_age on `ref_date`."""
        return self.age is not None and self.age < self.ground.limits.get("majority_age", 0)

    @property
    def kvp_entitled(self) -> bool:
        """The person is entitled to the qualification programme."""
        return self.case.t.kvp == "entitled"

    @property
    def ufore_branch(self) -> bool:
        """Has disability benefit and wishes to work, and an assessment is made."""
        return self.has("ufore_wants_work") and self.assess

    @property
    def revision(self) -> bool:
        """The case has at least one earlier sealed version."""
        return self.case.doc.number > 1

    @cached_property
    def has_agreement(self) -> bool:
        """The agreement exists: closed only by kvp.use = no_agreement."""
        return not (self.kvp_entitled and self.case.kvp.use == "no_agreement")

    @property
    def has_planned_return(self) -> bool:
        """A return is planned: by track, or by an activity of type return."""
        return self.rte or any(a.kind == "return" for a in self.case.agreement.activities)

    @cached_property
    def parties(self) -> Mapping[str, Party]:
        """Every party by id, the person included under the id `person`."""
        return self.case.parties()

    @property
    def several_parties(self) -> bool:
        """Two or more parties other than the person and Nav have a row in the agreement."""
        agreement, coop = self.case.agreement, self.case.coop
        named = {p for a in agreement.activities for p in (a.who, *a.with_)} | {row.party for row in coop.rows}
        return sum(1 for p in named if self.is_external(p)) >= 2

    def is_external(self, party_id: str) -> bool:
        """Say whether the id names a party that is neither the person nor Nav."""
        party = self.parties.get(party_id)
        return party is not None and party.kind != "person" and not party.is_nav
