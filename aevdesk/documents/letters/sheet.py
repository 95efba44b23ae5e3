"""What every letter is written on: the voice it speaks in, its head, its cards and its closing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from aevdesk.case.facts import Party
from aevdesk.case.model import PERSON, Case
from aevdesk.case.moment import Moment
from aevdesk.documents.build import glossary
from aevdesk.documents.build_front import identity_line, kept, phone_line, shows_contact
from aevdesk.documents.content import Frame
from aevdesk.documents.letter import Block, Letter, LetterKind
from aevdesk.documents.pieces import PartyCard, Passage
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import Words


@dataclass(frozen=True, slots=True)
class Beside:
    """What a letter needs beside the case. All of it may be empty.

    `row`: the activity that is ordered, the doctor who is asked, or who is to sign, by id. `before`: the version
    before this one. `history`: what has happened, latest first, as day and words. `versions` and `openings`: the
    sealed versions and who opened the case when, in words.
    """

    row: str = ""
    before: Case | None = None
    history: tuple[Passage, ...] = ()
    versions: tuple[Passage, ...] = ()
    openings: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A letter being written: the case as it is told in the letter's voice, when, and what lies beside it."""

    telling: Telling
    made: datetime
    beside: Beside = field(default_factory=Beside)

    @property
    def words(self) -> Words:
        """The words in the letter's voice."""
        return self.telling.words

    @property
    def moment(self) -> Moment:
        """The case on its day."""
        return self.telling.moment

    @property
    def case(self) -> Case:
        """The case."""
        return self.moment.case

    def letter(
        self,
        kind: LetterKind,
        title: str,
        cards: Iterable[PartyCard],
        blocks: Iterable[Block],
        *,
        subtitle: str = "",
        lead: Iterable[str] = (),
        is_signed: bool = True,
        is_large: bool = False,
    ) -> Letter:
        """The letter. Blocks without content are left out; `is_signed` adds greeting, name and office at the end."""
        words, facts = self.words, self.case.facts
        frame = Frame(
            office=facts.office,
            subject=title,
            classification=words.say("classification"),
            pages=words.say("pages"),
            draft_note=words.say("letter-printed", date=words.long(self.made.date())),
        )
        found = Letter(
            kind, words.language, title, frame, self.made.strftime("%Y-%m-%dT%H:%M"),
            subtitle=subtitle or words.long(self.made.date()),
            parties=tuple(cards), lead=kept(*lead), blocks=tuple(block for block in blocks if block),
            closing=self._closing() if is_signed else (), is_large=is_large,
        )  # fmt: skip
        return replace(found, glossary=glossary(self.telling, found))

    def card(self, label: str, party: Party | None, *, with_phone: bool = False) -> PartyCard:
        """Someone by name, with what they are and where."""
        if party is None:
            return PartyCard(label, "")
        about = "" if party.is_nav else party.role or self.words.choice("actor_types", party.kind)
        lines = kept(about, party.org if party.name else "")
        phone = kept(phone_line(self.words, party.phone)) if with_phone else ()
        return PartyCard(label, party.name or party.org, lines, phone)

    def from_card(self) -> PartyCard:
        """The caseworker, with telephone: whom to answer."""
        caseworker = self.moment.parties.get(self.case.facts.caseworker)
        if caseworker is None:
            return PartyCard(self.words.say("letter-from"), self.case.facts.office)
        found = self.card(self.words.say("letter-from"), caseworker, with_phone=True)
        return found if found.lines else replace(found, lines=kept(self.case.facts.office))

    def person_card(self, label: str, *, with_identity: bool, with_phone: bool = False) -> PartyCard:
        """The person: with national id only where the reader must find the right person by it."""
        facts = self.case.facts
        phone = phone_line(self.words, facts.phone) if with_phone and shows_contact(self.telling) else ""
        return PartyCard(label, facts.name, kept(identity_line(self.telling) if with_identity else ""), kept(phone))

    def party_name(self, ref: str) -> str:
        """The name alone."""
        party = self.moment.parties.get(ref)
        return "" if party is None else self.case.facts.name if ref == PERSON else party.name or party.org

    def _closing(self) -> tuple[str, ...]:
        caseworker = self.moment.parties.get(self.case.facts.caseworker)
        name = caseworker.name if caseworker else ""
        office = (caseworker.org if caseworker else "") or self.case.facts.office
        return kept(self.words.say("letter-greeting"), name, office)


def to_person(moment: Moment, words: Words) -> Telling:
    """The case as it is told to the person, whichever voice the document has."""
    return _in_voice(moment, words, "du")


def about_person(moment: Moment, words: Words) -> Telling:
    """The case as it is told to others: the person by name."""
    return _in_voice(moment, words, "third")


def _in_voice(moment: Moment, words: Words, voice: str) -> Telling:
    options = moment.case.options.model_copy(update={"voice": voice})
    case = moment.case.model_copy(update={"options": options})
    return Telling(replace(moment, case=case), replace(words, case=case), "agreement")
