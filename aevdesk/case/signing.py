"""Disagreement, signatures, archive, and what a new version says of itself."""

import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from aevdesk.case import conditions as c
from aevdesk.case.ask import ADVISED, REQUIRED, Ask, required_if
from aevdesk.case.base import Code, Day, Line, Model, Ref, Row, Text, YesNo

_exists = c.neighbour("exists", "yes")


class Disagreement(Model):
    """Disagreement is written, not hidden."""

    prefix: ClassVar[str] = "dis"
    exists: Annotated[YesNo | None, Ask("yn", REQUIRED)] = None
    about: Annotated[tuple[Code, ...], Ask("multi", REQUIRED, when=_exists, catalogue="dis_about")] = ()
    person: Annotated[Text, Ask("text", REQUIRED, when=_exists, soft=400)] = ""
    nav: Annotated[Text, Ask("text", ADVISED, when=_exists, soft=400)] = ""
    others: Annotated[Text, Ask("text", when=_exists, soft=300)] = ""
    advisory_doctor: Annotated[
        Literal["not_needed", "asked", "answered"] | None,
        Ask("choice", ADVISED, when=_exists, catalogue="advisory_doctor"),
    ] = None
    advisory_date: Annotated[Day | None, Ask("date", REQUIRED, when=c.neighbour("advisory_doctor", "answered"))] = None
    advisory_advice: Annotated[
        Text, Ask("text", REQUIRED, when=c.neighbour("advisory_doctor", "answered"), soft=300)
    ] = ""
    next: Annotated[Line, Ask("line", REQUIRED, when=_exists)] = ""


Coordinate = Annotated[int, Field(ge=0, le=100_000)]
Stroke = tuple[tuple[Coordinate, Coordinate], ...]
"""The points of one pen stroke on a pad 10,000 wide. Points only: neither time nor pressure is kept."""

_signed_somehow = c.neighbour("mode", "screen", "paper", "on_behalf")
_on_behalf = c.neighbour("mode", "on_behalf")
_not_guardian = ~c.neighbour("behalf_reason", "guardian")


class Signature(Row):
    """One party's signature, or why there is none."""

    prefix: ClassVar[str] = "sign"
    party: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",))] = ""
    mode: Annotated[
        Literal["screen", "paper", "on_behalf", "refused", "none_yet"] | None,
        Ask("choice", REQUIRED, catalogue="sign_mode"),
    ] = None
    name: Annotated[Line, Ask("line", required_if(_signed_somehow), when=_signed_somehow)] = ""
    date: Annotated[Day | None, Ask("date", required_if(_signed_somehow), when=_signed_somehow)] = None
    place: Annotated[Line, Ask("line", when=_signed_somehow)] = ""
    at: Annotated[datetime.datetime | None, Ask("derived", printed=False)] = None
    read: Annotated[
        bool, Ask("bool", required_if(c.neighbour("party", "person")), when=c.neighbour("mode", "screen", "paper"))
    ] = False
    strokes: Annotated[tuple[Stroke, ...], Field(repr=False), Ask("strokes", when=c.neighbour("mode", "screen"))] = ()
    behalf_by: Annotated[Line, Ask("line", REQUIRED, when=_on_behalf)] = ""
    behalf_reason: Annotated[Code | None, Ask("choice", REQUIRED, when=_on_behalf, catalogue="behalf_reasons")] = None
    behalf_reason_note: Annotated[Line, Ask("line", when=_on_behalf)] = ""
    behalf_informed: Annotated[Day | None, Ask("date", REQUIRED, when=_on_behalf & _not_guardian)] = None
    paper_at: Annotated[Line, Ask("line", REQUIRED, when=c.neighbour("mode", "paper"), printed=False)] = ""
    sent_date: Annotated[Day | None, Ask("date", ADVISED, when=c.neighbour("mode", "none_yet"))] = None
    return_by: Annotated[Day | None, Ask("date", ADVISED, when=c.neighbour("mode", "none_yet"))] = None
    refused_reason: Annotated[Text, Ask("text", when=c.neighbour("mode", "refused"))] = ""
    refused_next: Annotated[Line, Ask("line", REQUIRED, when=c.neighbour("mode", "refused"))] = ""
    note: Annotated[Line, Ask("line", printed=False)] = ""
    content_hash: Annotated[str, Ask("derived", printed=False)] = ""
    shown_hash: str = ""
    """The exact page that this party was shown."""
    scan_hash: str = ""
    """The scan of the sheet, where one lies in the drawer."""

    @property
    def is_given(self) -> bool:
        """Say whether it counts as a signature (not refused, not still to come)."""
        return self.mode in ("screen", "paper", "on_behalf")


class Signing(Model):
    """Both sign what both saw."""

    prefix: ClassVar[str] = "signing"
    identity: Annotated[bool, Ask("bool", REQUIRED, printed=False)] = False
    preview_hash: Annotated[str, Ask("derived", printed=False)] = ""
    signatures: Annotated[tuple[Signature, ...], Ask("list")] = ()
    copy_: Annotated[
        Literal["paper", "sent", "later", "declined"] | None,
        Ask("choice", ADVISED, catalogue="copies", printed=False),
    ] = None

    def of(self, party: str) -> Signature | None:
        """The signature of a party, if there is one."""
        return next((s for s in self.signatures if s.party == party), None)


_journalised = c.neighbour("status", "done")


class Archive(Model):
    """Whether the sealed document lies in the journal. This computer is not the journal."""

    prefix: ClassVar[str] = "archive"
    status: Annotated[
        Literal["not_done", "exported", "done", "not_needed"],
        Ask("choice", ADVISED, catalogue="archive_status", printed=False),
    ] = "not_done"
    date: Annotated[Day | None, Ask("date", REQUIRED, when=_journalised, printed=False)] = None
    by: Annotated[Ref, Ask("ref", REQUIRED, when=_journalised, refs=("party",), printed=False)] = ""
    where: Annotated[Line, Ask("line", REQUIRED, when=_journalised, printed=False)] = ""
    delete_after: Annotated[Day | None, Ask("date", printed=False)] = None


class Revision(Model):
    """Why there is a new version, and what has happened since the last."""

    prefix: ClassVar[str] = "revision"
    reason: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="revision_reasons")] = None
    since: Annotated[Text, Ask("text", soft=300)] = ""
    still_valid: Annotated[
        YesNo | None, Ask("yn", REQUIRED, when=c.Condition("an assessment exists", lambda m, _i: m.assess))
    ] = None
    change_date: Annotated[Day | None, Ask("date", printed=False)] = None
    closing: Annotated[
        Code | None,
        Ask(
            "choice",
            REQUIRED,
            when=c.Condition("ended", lambda m, _i: m.case.doc.status == "ended"),
            catalogue="closings",
            printed=False,
        ),
    ] = None
    ask_again: tuple[Ref, ...] = ()
    """The activities that came along from an agreement that did not go as planned and have not been asked about yet."""
