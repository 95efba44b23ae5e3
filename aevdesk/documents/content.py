"""What a document says: typed, named content in the words of the document's language.

Only what may be printed stands here, already written out: a date is «5. februar 2026», a choice is its name. Every
part is optional; a part that is empty is None, "" or () and leaves no trace. Word templates, also an office's own,
use these names (`agreement.goal`, `agreement.activities.groups`). Fields made by `unsealed` (contact data, details of
the next meeting, signatures, marks of the print-out itself) stand outside the content hash.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from aevdesk.documents.content_agreement import (
    Activities,
    ActivityColumns,
    ActivityGroup,
    ActivityRow,
    Agreement,
    Cooperation,
    CooperationRow,
    Disagreement,
    Expectations,
    Info,
    Milestone,
    MilestoneList,
    Return,
    Road,
    RoadBar,
    RoadLane,
    RoadStep,
    RoadTick,
    SignaturePlace,
    Signing,
    Waiting,
    WaitingColumns,
    WaitingRow,
)
from aevdesk.documents.content_assessment import (
    Area,
    FindingRow,
    Kvp,
    Need,
    Occupation,
    Overall,
    OwnView,
    Short,
    SourceRow,
    Sources,
    Tried,
    TriedColumns,
    TriedRow,
    Uforetrygd,
    UforeWork,
    Work,
)
from aevdesk.documents.pieces import PartyCard, Passage, Points, Rows, Section, Table, unsealed

Kind = Literal["complete", "agreement"]
Language = Literal["nb", "nn", "en"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands at the edge of every page. `pages` holds «{page}» and «{total}»."""

    office: str
    subject: str
    classification: str
    pages: str
    draft: str = unsealed()
    draft_note: str = unsealed()
    code: str = unsealed()


@dataclass(frozen=True, slots=True)
class Content:
    """A whole document."""

    kind: Kind
    language: Language
    title: str
    frame: Frame
    made: str = unsealed()
    """When the page was made, ISO 8601 with minutes. It is the document date of the files."""
    period: str = ""
    next_meeting: str = unsealed()
    record_note: str = unsealed()
    parties: tuple[PartyCard, ...] = ()
    main_points: Points | None = None
    facts: Rows | None = None
    benefits: Points | None = None
    conversation: Rows | None = None
    own_view: OwnView | None = None
    sources: Sources | None = None
    need: Need | None = None
    ufore_work: UforeWork | None = None
    short: Short | None = None
    work: Work | None = None
    areas: tuple[Area, ...] = ()
    tried: Tried | None = None
    overall: Overall | None = None
    uforetrygd: Uforetrygd | None = None
    kvp: Kvp | None = None
    agreement: Agreement | None = None
    info: Info | None = None
    disagreement: Disagreement | None = None
    signing: Signing | None = None
    glossary: Rows | None = field(default=None, metadata={"sealed": False})


__all__ = [
    "Activities", "ActivityColumns", "ActivityGroup", "ActivityRow", "Agreement", "Area", "Content", "Cooperation",
    "CooperationRow", "Disagreement", "Expectations", "FindingRow", "Frame", "Info", "Kind", "Kvp", "Language",
    "Milestone", "MilestoneList", "Need", "Occupation", "Overall", "OwnView", "PartyCard", "Passage", "Points",
    "Return", "Road", "RoadBar", "RoadLane", "RoadStep", "RoadTick", "Rows", "Section", "Short", "SignaturePlace",
    "Signing", "SourceRow", "Sources", "Table", "Tried", "TriedColumns", "TriedRow", "UforeWork",
    "Uforetrygd", "Waiting", "WaitingColumns", "WaitingRow", "Work",
]  # fmt: skip
