"""The texts of a case one by one: where each stands, whose words it holds, and who reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from aevdesk.case.base import Statement
from aevdesk.case.edits import Path
from aevdesk.case.moment import Ground
from aevdesk.rules.language.notes import READABLE, Voice, sentence_rules
from aevdesk.rules.language.prose import Prose, SentenceRules, without_quotes
from aevdesk.rules.outline import FieldSpot

AGREEMENT_SECTIONS = ("agreement", "activities", "waiting", "return", "expectations", "disagreement")
_ASSESSING = frozenset({"need", "short", "work", "overall", "uforetrygd"})
_SAID_BY_PERSON = frozenset(
    {"own_view.situation", "own_view.can", "own_view.wish", "own_view.hard", "own_view.help",
     "own_view.declined_reason", "later.text", "dis.person", "sign.refused_reason"}
)  # fmt: skip
_NAMES = frozenset(
    {"facts.name", "facts.national_id", "facts.phone", "facts.address", "facts.office", "facts.position",
     "facts.business", "facts.business_number", "facts.previous", "sign.name", "sign.place", "sign.behalf_by",
     "sign.paper_at", "archive.where", "source.title", "source.from", "source.kept_at", "wait.from_whom",
     "job_apply.employer", "education.school", "treatment.place", "trial.place", "meeting.place", "meeting.time",
     "follow.place", "follow.time", "coop_row.contact", "triage.employer_confirmed_by", "confirmation.by"}
)  # fmt: skip


@dataclass(frozen=True)
class Passage:
    """A text that is filled in. `voice` says whose words they are: the person's, a source's, or Nav's."""

    spot: FieldSpot
    text: str
    voice: Voice
    rules: SentenceRules

    @property
    def path(self) -> Path:
        """The field it stands in."""
        return self.spot.path

    @property
    def form_id(self) -> str:
        """The field's name in the form."""
        return self.spot.form_id

    @property
    def section(self) -> str:
        """The section it stands in."""
        return self.spot.section

    @property
    def is_printed(self) -> bool:
        """Say whether a document for the person may carry it."""
        return self.spot.ask.printed

    @cached_property
    def is_name(self) -> bool:
        """Say whether it is a name, an address or a number, not a sentence."""
        return self.form_id in _NAMES or self.form_id.startswith("party.")

    @cached_property
    def is_readable(self) -> bool:
        """Say whether language checks read it: words, and not beyond all limits."""
        return not self.is_name and len(self.text) <= READABLE

    @property
    def is_in_agreement(self) -> bool:
        """Say whether it is printed in the agreement."""
        return self.is_printed and self.section in AGREEMENT_SECTIONS

    @property
    def is_assessment(self) -> bool:
        """Say whether it holds what Nav makes of things, which the person's own words may not stand in for."""
        return self.section in _ASSESSING or self.form_id in ("area.assessment", "finding.meaning")

    @property
    def may_be_literal(self) -> bool:
        """Say whether it holds words of the person or of a source, which may look like a placeholder and stay."""
        return self.voice != "nav" or self.form_id in ("finding.text", "finding.meaning")

    @cached_property
    def prose(self) -> Prose:
        """The text taken apart."""
        return Prose(self.text, self.rules)

    @cached_property
    def own_prose(self) -> Prose:
        """The text taken apart, with what stands in quotation marks blanked out."""
        unquoted = without_quotes(self.text)
        return self.prose if unquoted == self.text else Prose(unquoted, self.rules)


def passages_of(spots: Iterable[FieldSpot], ground: Ground) -> Iterator[Passage]:
    """The texts that are filled in, in the order of the form."""
    rules = sentence_rules(ground)
    for spot in spots:
        text = text_of(spot)
        if text.strip():
            yield Passage(spot, text, _voice_of(spot), rules)


def text_of(spot: FieldSpot) -> str:
    """The words in a field; empty for a field that holds none."""
    if spot.ask.kind in ("line", "text", "who") and isinstance(spot.value, str):
        return spot.value
    return spot.value.text if isinstance(spot.value, Statement) else ""


def _voice_of(spot: FieldSpot) -> Voice:
    if spot.form_id in _SAID_BY_PERSON:
        return "person"
    return "source" if spot.section == "sources" else "nav"
