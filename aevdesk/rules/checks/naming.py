"""Values in the sentence of a check that the texts must name, since rules hold no words."""

from dataclasses import dataclass
from typing import Literal

from aevdesk.case.activities import Activity
from aevdesk.case.assessment import Finding
from aevdesk.case.facts import Party
from aevdesk.case.talk import Source


@dataclass(frozen=True, slots=True)
class FieldName:
    """The label of a field, by its id in the form: also a trait (`t.waiting`) or a statement (`overall.a`)."""

    form_id: str


@dataclass(frozen=True, slots=True)
class SectionName:
    """The title of a section, by its id: also an area (`area_health`)."""

    section: str


@dataclass(frozen=True, slots=True)
class CodeName:
    """What a code is called in a catalogue."""

    catalogue: str
    code: str


@dataclass(frozen=True, slots=True)
class RoleName:
    """One of the four who agree, said as a sentence begins: message `role-NAME`."""

    role: Literal["person", "caseworker", "doctor", "employer"]


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A row that has no words yet: message `unnamed-WHAT`."""

    what: Literal["source", "finding", "activity", "milestone", "goal", "party"]


Name = FieldName | SectionName | CodeName | RoleName | Unnamed
"""Everything the desk turns into words before it says a problem."""


def name_of_source(source: Source) -> str | Name:
    """The title of a source, else its type."""
    if source.title.strip():
        return source.title
    return CodeName("source_types", source.type) if source.type else Unnamed("source")


def name_of_finding(finding: Finding) -> str | Name:
    """The words of a finding."""
    return finding.text if finding.text.strip() else Unnamed("finding")


def name_of_activity(activity: Activity) -> str | Name:
    """What an activity is, in the words of the agreement, else its type."""
    if activity.what.strip():
        return activity.what
    return CodeName("activity_types", activity.kind) if activity.kind else Unnamed("activity")


def name_of_party(party: Party) -> str | Name:
    """The name of a party, else what it is."""
    if party.name.strip():
        return party.name
    return CodeName("actor_types", party.kind) if party.kind else Unnamed("party")


def name_of_words(words: str, what: Literal["milestone", "goal"]) -> str | Name:
    """The words of a goal or a milestone."""
    return words if words.strip() else Unnamed(what)
