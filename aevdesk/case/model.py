"""The whole case: one frozen value. What the screen shows, what is missing and what the paper says follow from it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from aevdesk.case.agreement import Agreement, Coop, Follow, PlannedReturn
from aevdesk.case.ask import Ask
from aevdesk.case.assessment import (
    Area,
    AreaEnvironment,
    AreaEveryday,
    AreaHealth,
    AreaInterests,
    AreaWork,
    Need,
    Short,
    TriedBefore,
    Work,
)
from aevdesk.case.base import Code, Day, Line, Model, Row, Text
from aevdesk.case.conclusion import Basis, Kvp, Overall, Review, Uforetrygd, UforeWork
from aevdesk.case.facts import Facts, Income, Options, Party, Traits, Triage
from aevdesk.case.signing import Archive, Disagreement, Revision, Signing
from aevdesk.case.talk import Conversation, OwnView, Sources

CASE_VERSION = 1
"""The version of the case format. A newer file is refused; an older one is upgraded (upgrades.py)."""
AREAS = ("area_environment", "area_work", "area_interests", "area_everyday", "area_health")
PERSON = "person"
"""The party id of the person whom the case is about."""

DocStatus = Literal[
    "draft", "reviewed", "awaiting", "signed", "unsigned_final", "superseded", "ended", "withdrawn"
]  # fmt: skip


class DocState(Model):
    """Where the document stands: its version number, its status, and since when."""

    prefix: ClassVar[str] = "doc"
    number: Annotated[int, Field(ge=1)] = 1
    status: DocStatus = "draft"
    since: Day | None = None


class SetAside(Model):
    """A note set aside by the caseworker. It returns when the content it was about changes (`content_hash`)."""

    check: Code
    path: str
    content_hash: str
    reason: Line = ""
    date: Day | None = None


class Event(Model):
    """Something that happened to the case, in the order it happened: told in words from its code."""

    date: Day
    code: Code
    by: Line = ""
    before: Line = ""
    after: Line = ""
    reason: Line = ""


class Case(Model):
    """All that aevdesk holds about one person's course.

    Sections that a track or a trait closes keep what was typed; whether they exist is decided by `rules.outline`.
    """

    version: Literal[1] = CASE_VERSION
    doc: DocState = DocState()
    options: Options = Options()
    triage: Triage = Triage()
    t: Traits = Traits()
    worknote: Annotated[Text, Ask("text", limit=2000, printed=False, private=True, id="worknote")] = ""
    facts: Facts = Facts()
    income: Income = Income()
    conversation: Conversation = Conversation()
    own_view: OwnView = OwnView()
    sources: Sources = Sources()
    need: Need = Need()
    short: Short = Short()
    ufore_work: UforeWork = UforeWork()
    work: Work = Work()
    area_environment: AreaEnvironment = AreaEnvironment()
    area_work: AreaWork = AreaWork()
    area_interests: AreaInterests = AreaInterests()
    area_everyday: AreaEveryday = AreaEveryday()
    area_health: AreaHealth = AreaHealth()
    tried: TriedBefore = TriedBefore()
    overall: Overall = Overall()
    review: Review = Review()
    uforetrygd: Uforetrygd = Uforetrygd()
    kvp: Kvp = Kvp()
    basis: Basis = Basis()
    agreement: Agreement = Agreement()
    return_: PlannedReturn = PlannedReturn()
    coop: Coop = Coop()
    follow: Follow = Follow()
    dis: Disagreement = Disagreement()
    signing: Signing = Signing()
    archive: Archive = Archive()
    revision: Revision = Revision()
    set_aside: tuple[SetAside, ...] = ()
    events: tuple[Event, ...] = ()

    def parties(self) -> Mapping[str, Party]:
        """Every party by id; the person comes first, made from the facts."""
        person = Party.model_construct(id=PERSON, kind="person", name=self.facts.name, phone=self.facts.phone)
        return {PERSON: person} | {party.id: party for party in self.facts.parties}

    def areas(self) -> Mapping[str, Area]:
        """The five areas by section id, in their order."""
        return {name: getattr(self, name) for name in AREAS}

    def rows(self) -> Iterator[Row]:
        """Every row of every list, whether its section exists or not."""
        yield from _rows_in(self)


def _rows_in(model: Model) -> Iterator[Row]:
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, Model):
            yield from _rows_in(value)
        elif isinstance(value, tuple):
            for item in value:  # pyright: ignore[reportUnknownVariableType]
                if isinstance(item, Row):
                    yield item
                    yield from _rows_in(item)
