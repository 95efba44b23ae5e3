"""The talk, the person's own view, and the sources: what everything else rests on."""

from typing import Annotated, ClassVar, Literal

from aevdesk.case import conditions as c
from aevdesk.case.ask import ADVISED, REQUIRED, Ask, advised_if, required_if
from aevdesk.case.base import Code, Day, Line, Model, PDate, Ref, Row, Text, YesNo

MEDICAL_TYPES = ("sykmelding", "legeerklaering", "spesialist", "epikrise", "bup", "rolege")
_medical = c.neighbour("type", *MEDICAL_TYPES)
_have = c.neighbour("state", "have")


_agreement_talk = c.Condition("the agreement talk", lambda _m, item: "agreement" in getattr(item, "gone_through", ()))


class Talk(Row):
    """A conversation with the person."""

    prefix: ClassVar[str] = "talk"
    date: Annotated[Day | None, Ask("date", REQUIRED)] = None
    form: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="talk_forms")] = None
    participants: Annotated[tuple[Ref, ...], Ask("refs", REQUIRED, refs=("party",))] = ()
    interpreter: Annotated[
        Literal["not_needed", "used", "needed_not_used"] | None, Ask("choice", REQUIRED, catalogue="interpreter")
    ] = None
    interpreter_detail: Annotated[Line, Ask("line", REQUIRED, when=c.neighbour("interpreter", "used"))] = ""
    no_interpreter_reason: Annotated[
        Line, Ask("line", REQUIRED, when=c.neighbour("interpreter", "needed_not_used"))
    ] = ""
    gone_through: Annotated[tuple[Code, ...], Ask("multi", REQUIRED, catalogue="gone_through")] = ()
    purpose_explained: Annotated[bool, Ask("bool", required_if(_agreement_talk))] = False
    person_topics: Annotated[Text, Ask("text", soft=300)] = ""
    summary: Annotated[Text, Ask("text", soft=500)] = ""
    understood: Annotated[YesNo | None, Ask("yn", ADVISED)] = None


class Attempt(Row):
    """An attempt to reach the person. It does not replace a talk."""

    prefix: ClassVar[str] = "attempt"
    date: Annotated[Day | None, Ask("date", printed=False)] = None
    form: Annotated[Code | None, Ask("choice", catalogue="talk_forms", printed=False)] = None
    result: Annotated[Line, Ask("line", printed=False)] = ""


class Conversation(Model):
    """The document is made in a talk, not about someone who was never met."""

    prefix: ClassVar[str] = "conversation"
    talks: Annotated[tuple[Talk, ...], Ask("list", REQUIRED)] = ()
    attempts: Annotated[tuple[Attempt, ...], Ask("list", printed=False)] = ()


class LaterView(Row):
    """An addition to the person's own view. The first text stays as it was."""

    prefix: ClassVar[str] = "later"
    date: Annotated[Day | None, Ask("date", REQUIRED)] = None
    text: Annotated[Text, Ask("text", REQUIRED)] = ""


OWN_VIEW_TEXTS = ("situation", "can", "wish", "hard", "help")
_told_something = ~c.neighbour("mode", "declined")


class OwnView(Model):
    """The person's account, in their words. One of the five texts is needed unless the person declined."""

    prefix: ClassVar[str] = "own_view"
    mode: Annotated[
        Literal["own", "together", "told", "declined"] | None, Ask("choice", REQUIRED, catalogue="own_view_mode")
    ] = None
    date: Annotated[Day | None, Ask("date", REQUIRED)] = None
    situation: Annotated[Text, Ask("text", when=_told_something, soft=500)] = ""
    can: Annotated[Text, Ask("text", when=_told_something, soft=500)] = ""
    wish: Annotated[Text, Ask("text", when=_told_something, soft=500)] = ""
    hard: Annotated[Text, Ask("text", when=_told_something, soft=500)] = ""
    help: Annotated[Text, Ask("text", when=_told_something, soft=500)] = ""
    read_back: Annotated[bool, Ask("bool", advised_if(c.neighbour("mode", "told")), when=_told_something)] = False
    declined_reason: Annotated[Line, Ask("line", when=c.neighbour("mode", "declined"))] = ""
    later: Annotated[tuple[LaterView, ...], Ask("list")] = ()
    comment: Annotated[Text, Ask("text", soft=300)] = ""


class Source(Row):
    """A document or talk that a finding rests on: typed, dated, and referred to by id."""

    prefix: ClassVar[str] = "source"
    type: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="source_types")] = None
    title: Annotated[Line, Ask("line")] = ""
    date: Annotated[PDate | None, Ask("pdate", required_if(_have))] = None
    from_: Annotated[Line, Ask("who", REQUIRED, refs=("party",))] = ""
    state: Annotated[
        Literal["have", "asked", "missing", "not_needed"] | None, Ask("choice", REQUIRED, catalogue="source_state")
    ] = None
    key_point: Annotated[Text, Ask("text", ADVISED, when=_have, limit=500, soft=200, private=True)] = ""
    function: Annotated[Text, Ask("text", advised_if(_medical), when=_have, soft=300, private=True)] = ""
    covers: Annotated[tuple[Code, ...], Ask("multi", ADVISED, when=_medical, catalogue="medical_content")] = ()
    voice: Annotated[
        Literal["doctor", "patient", "both", "unclear"] | None,
        Ask("choice", ADVISED, when=_medical, catalogue="medical_voice"),
    ] = None
    note: Annotated[Line, Ask("line", when=_have)] = ""
    kept_at: Annotated[Line, Ask("line", printed=False)] = ""
    attach: Annotated[bool, Ask("bool", when=_have)] = False
    asked_date: Annotated[Day | None, Ask("date", REQUIRED, when=c.neighbour("state", "asked"))] = None
    due_date: Annotated[Day | None, Ask("date", REQUIRED, when=c.neighbour("state", "asked"))] = None
    gets_it: Annotated[Ref, Ask("ref", ADVISED, when=c.neighbour("state", "asked", "missing"), refs=("party",))] = ""
    exempts: Annotated[YesNo | None, Ask("yn", when=_medical & _have, printed=False)] = None
    exempts_serious: Annotated[YesNo | None, Ask("yn", ADVISED, when=c.neighbour("exempts", "yes"), printed=False)] = (
        None
    )


class Sources(Model):
    """Where facts come from, instead of copies of papers."""

    prefix: ClassVar[str] = "sources"
    items: Annotated[tuple[Source, ...], Ask("list", ADVISED)] = ()
