"""What a letter or a note says: a head like the documents', a few blocks, and who it is from.

One shape for them all. A block prints what it holds, in the order of its fields; what is empty leaves no trace.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from aevdesk.documents.content import Frame, Language
from aevdesk.documents.content_agreement import Road
from aevdesk.documents.content_assessment import LONGEST_BESIDE
from aevdesk.documents.pieces import PartyCard, Passage, Rows, Section, Table

LetterKind = Literal[
    "guide", "invitation", "reminder", "changes", "plain", "full_copy", "benefit_note", "provider_order",
    "employer_sheet", "doctor_request", "handover",
]  # fmt: skip
"""guide: what is still open, as questions to the person · invitation, reminder: to sign · changes: what is new since
the version before · plain: the agreement in short sentences · full_copy: all that is kept about the person ·
benefit_note: to Nav's benefit unit · provider_order: to a provider of measures · employer_sheet: the planned return, to
the employer · doctor_request: what a doctor is asked · handover: to a colleague."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with so many lines to write the answer on."""

    text: str
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Block(Section):
    """A part of a letter.

    `facts` stand as label beside text, `texts` as label over text; `steps` are numbered, `points` are not. `lines`
    under a table or a text are small.
    """

    intro: str = ""
    quote: str = ""
    facts: tuple[Passage, ...] = ()
    texts: tuple[Passage, ...] = ()
    steps: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    road: Road | None = None
    table: Table | None = None
    lines: tuple[str, ...] = ()

    @property
    def is_long(self) -> bool:
        """Say whether a fact is too long to stand beside its label."""
        return any(len(one.text) > LONGEST_BESIDE for one in self.facts)

    def __bool__(self) -> bool:
        """Say whether anything stands under the heading."""
        return any((self.intro, self.quote, self.facts, self.texts, self.steps, self.points, self.questions,
                    self.road, self.table, self.lines))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole letter or note. `is_large`: set in large type, to be read across a table."""

    kind: LetterKind
    language: Language
    title: str
    frame: Frame
    made: str
    """When the page was made, ISO 8601 with minutes. It is the document date of the files."""
    subtitle: str = ""
    parties: tuple[PartyCard, ...] = ()
    lead: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    closing: tuple[str, ...] = ()
    glossary: Rows | None = None
    is_large: bool = field(default=False)
