"""What this computer remembers for the caseworker: office, name, language. It fills in every new case."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from aevdesk.case.agreement import Follow
from aevdesk.case.base import Row
from aevdesk.case.facts import Facts, Options, Party
from aevdesk.case.model import PERSON, Case, DocState
from aevdesk.case.moment import Moment
from aevdesk.case.talk import Talk

CASEWORKER = "party-nav"
"""The id of the party row that stands for the caseworker in a new case."""


class Office(BaseModel):
    """The remembered values. Everything may be empty; nothing here is about a person who is helped."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    name: str = ""
    caseworker: str = ""
    phone: str = ""
    place: str = ""
    document_language: Literal["nb", "nn", "en"] = "nb"
    screen_language: Literal["nb", "nn", "en"] = "nb"
    voice: Literal["du", "third"] = "du"
    agreement_word: Literal["aktivitetsavtale", "samarbeidsavtale", "aktivitetsplan"] = "aktivitetsavtale"
    asks_address: bool = False
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: int = 100
    lock_after_minutes: int = 10

    @classmethod
    def from_settings(cls, values: Any) -> "Office":
        """The remembered values, or an empty office where they cannot be read."""
        try:
            return cls.model_validate(values or {})
        except ValidationError:
            return cls()

    @property
    def is_known(self) -> bool:
        """Say whether the office and the caseworker have been entered."""
        return bool(self.name and self.caseworker)


def new_case(office: Office, today: date) -> Case:
    """An empty case with what the computer remembers. No choice about the person is made in advance."""
    caseworker = Party(
        id=CASEWORKER, kind="nav_caseworker", name=office.caseworker, org=office.name, phone=office.phone
    )
    known = bool(office.caseworker)
    return Case(
        doc=DocState(since=today),
        options=Options(voice=office.voice, agreement_word=office.agreement_word, address=office.asks_address),
        facts=Facts(
            office=office.name,
            language_form=office.document_language,
            caseworker=CASEWORKER if known else "",
            parties=(caseworker,) if known else (),
        ),
        follow=Follow(place=office.place),
    )


def proposed_row(kind: type[Row], row_id: str, moment: Moment) -> Row:
    """A new row with what is most likely right and easily seen: a talk is today, with the person and the caseworker."""
    if kind is Talk:
        present = (PERSON, moment.case.facts.caseworker) if moment.case.facts.caseworker else (PERSON,)
        return Talk(id=row_id, date=moment.today, participants=present)
    return kind(id=row_id)
