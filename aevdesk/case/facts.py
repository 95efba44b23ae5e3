"""Who the case is about, what it lives on, and who else is in it: triage, traits, facts, income and parties."""

from typing import Annotated, ClassVar, Literal

from aevdesk.case import conditions as c
from aevdesk.case.ask import ADVISED, REQUIRED, Ask, advised_if, required_if
from aevdesk.case.base import Code, Day, Line, Model, Percent, Ref, Row, Text, YesNo, YesNoUnknown

Track = Literal["return_to_employer", "straightforward", "full"]
Agree = Literal["agrees", "disagrees", "not_asked", "not_involved"]
Consent = Literal["given", "refused", "not_asked", "withdrawn"]


class Options(Model):
    """Choices for the whole document, taken from the office's settings when the case is made."""

    prefix: ClassVar[str] = "options"
    voice: Annotated[Literal["du", "third"], Ask("choice", catalogue="voices")] = "du"
    agreement_word: Annotated[
        Literal["aktivitetsavtale", "samarbeidsavtale", "aktivitetsplan"], Ask("choice", catalogue="agreement_words")
    ] = "aktivitetsavtale"
    address: Annotated[bool, Ask("bool")] = False
    agreement_first: Annotated[bool, Ask("bool")] = False
    plain_version: Annotated[bool, Ask("bool")] = False


class Confirmation(Row):
    """An earlier confirmation from the employer, kept when a new one is entered."""

    prefix: ClassVar[str] = "confirmation"
    by: Annotated[Line, Ask("line", printed=False)] = ""
    date: Annotated[Day | None, Ask("date", printed=False)] = None


class Triage(Model):
    """How much assessment the case needs, on stated grounds."""

    prefix: ClassVar[str] = "triage"
    track: Annotated[Track | None, Ask("choice", REQUIRED, catalogue="tracks")] = None
    # The reason and the conditions exist before the track does: a lighter track is refused until they are there.
    reason: Annotated[Text, Ask("text", required_if(c.rte | c.short), limit=1000, soft=300)] = ""
    conclusion_expected: Annotated[Line, Ask("line", when=c.assess, printed=False, private=True)] = ""
    same_employer: Annotated[YesNoUnknown | None, Ask("ynu", required_if(c.rte), when=c.trait("has_employer"))] = None
    person_confirms: Annotated[
        YesNo | None, Ask("yn", required_if(c.rte), when=c.trait("has_employer") & c.neighbour("same_employer", "yes"))
    ] = None
    employer_confirmed_by: Annotated[
        Line, Ask("line", required_if(c.rte), when=c.trait("has_employer") & c.neighbour("same_employer", "yes"))
    ] = ""
    employer_confirmed_date: Annotated[
        Day | None,
        Ask("date", required_if(c.rte), when=c.trait("has_employer") & c.neighbour("same_employer", "yes")),
    ] = None
    employer_withdrawn_date: Annotated[Day | None, Ask("date", when=c.neighbour_filled("employer_confirmed_date"))] = (
        None
    )
    earlier_confirmations: Annotated[
        tuple[Confirmation, ...], Ask("list", when=c.neighbour_filled("employer_confirmed_date"), printed=False)
    ] = ()
    health_clarified: Annotated[YesNoUnknown | None, Ask("ynu", required_if(c.rte))] = None
    health_clarified_source: Annotated[
        Ref, Ask("ref", required_if(c.rte), when=c.neighbour("health_clarified", "yes"), refs=("source",))
    ] = ""
    agree_person: Annotated[Agree | None, Ask("choice", required_if(c.short), catalogue="agree")] = None
    agree_caseworker: Annotated[Agree | None, Ask("choice", required_if(c.short), catalogue="agree")] = None
    agree_doctor: Annotated[Agree | None, Ask("choice", required_if(c.short), catalogue="agree")] = None
    agree_doctor_how: Annotated[Line, Ask("line", required_if(c.short), when=c.neighbour("agree_doctor", "agrees"))] = (
        ""
    )
    agree_employer: Annotated[
        Agree | None, Ask("choice", required_if(c.short), when=c.trait("has_employer"), catalogue="agree")
    ] = None
    opened: Annotated[tuple[Code, ...], Ask("multi", when=c.assess, catalogue="openable_sections", printed=False)] = ()


class Traits(Model):
    """Facts about the case that open or close sections. Empty means unknown; nothing is pre-chosen."""

    prefix: ClassVar[str] = "t"
    has_employer: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    employment_unclear: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    graded: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    self_employed: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    no_experience: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    too_ill: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    waiting: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    weak_norwegian: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    interpreter: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    own_history: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    kvp: Annotated[Literal["no", "considered", "entitled"] | None, Ask("choice", catalogue="kvp")] = None
    uforetrygd: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    ufore_wants_work: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    no_income: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    aap_extension: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    long_services: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    guardian: Annotated[YesNoUnknown | None, Ask("ynu")] = None
    address_protection: Annotated[
        Literal["no", "confidential", "strict"] | None, Ask("choice", catalogue="address", private=True)
    ] = None
    paper_only: Annotated[YesNoUnknown | None, Ask("ynu")] = None


_with_name_of_workplace = ~c.neighbour("kind", "person", "relative")


class Party(Row):
    """Anyone who does something in the case. Entered once and referred to everywhere."""

    prefix: ClassVar[str] = "party"
    kind: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="actor_types")] = None
    name: Annotated[Line, Ask("line", REQUIRED)] = ""
    org: Annotated[Line, Ask("line", when=_with_name_of_workplace)] = ""
    org_number: Annotated[Line, Ask("line", when=_with_name_of_workplace, limit=15, printed=False)] = ""
    phone: Annotated[Line, Ask("line", contact=True)] = ""
    role: Annotated[Line, Ask("line", advised_if(c.external_party), when=c.external_party)] = ""
    consent: Annotated[
        Consent | None, Ask("choice", advised_if(c.external_party), when=c.external_party, catalogue="consent")
    ] = None
    consent_scope: Annotated[Line, Ask("line", REQUIRED, when=c.neighbour("consent", "given"))] = ""
    consent_date: Annotated[Day | None, Ask("date", REQUIRED, when=c.neighbour("consent", "given", "refused"))] = None

    @property
    def is_nav(self) -> bool:
        """Say whether the party works at Nav."""
        return c.is_nav(self)


class Facts(Model):
    """The few facts everyone needs, typed once. There is no diagnosis field."""

    prefix: ClassVar[str] = "facts"
    name: Annotated[Line, Ask("line", REQUIRED)] = ""
    national_id: Annotated[Line, Ask("line", limit=12, private=True)] = ""
    birth_date: Annotated[Day | None, Ask("date", REQUIRED, private=True)] = None
    phone: Annotated[Line, Ask("line", contact=True)] = ""
    address: Annotated[Line, Ask("line", when=c.address_asked, contact=True, private=True)] = ""
    language_form: Annotated[Literal["nb", "nn", "en"] | None, Ask("choice", REQUIRED, catalogue="languages")] = None
    office: Annotated[Line, Ask("line", REQUIRED)] = ""
    caseworker: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",))] = ""
    assessment_author: Annotated[Ref, Ask("ref", refs=("party",), when=c.assess)] = ""
    contact_person: Annotated[Ref, Ask("ref", ADVISED, refs=("party",), when=c.youth)] = ""
    contact_person_answer: Annotated[
        Literal["offered", "declined", "named"] | None,
        Ask("choice", ADVISED, when=c.youth, catalogue="contact_person_answers"),
    ] = None
    phase: Annotated[Code | None, Ask("choice", ADVISED, catalogue="phases")] = None
    employer: Annotated[Ref, Ask("ref", required_if(c.rte), when=c.trait("has_employer"), refs=("party",))] = ""
    position: Annotated[Line, Ask("line", ADVISED, when=c.trait("has_employer"))] = ""
    position_percent: Annotated[Percent | None, Ask("num", when=c.trait("has_employer"), unit="%")] = None
    employment_note: Annotated[Line, Ask("line", REQUIRED, when=c.trait("employment_unclear"))] = ""
    work_percent_now: Annotated[Percent | None, Ask("num", REQUIRED, when=c.trait("graded"), unit="%")] = None
    sick_leave_from: Annotated[Day | None, Ask("date", when=c.on_sick_leave)] = None
    sick_leave_grade: Annotated[Percent | None, Ask("num", when=c.on_sick_leave, unit="%")] = None
    dialogue_meeting: Annotated[Day | None, Ask("date", when=c.on_sick_leave)] = None
    self_employed_note: Annotated[Line, Ask("line", when=c.trait("self_employed"))] = ""
    business: Annotated[Line, Ask("line", when=c.trait("self_employed"))] = ""
    business_number: Annotated[Line, Ask("line", when=c.trait("self_employed"), limit=15)] = ""
    parties: Annotated[tuple[Party, ...], Ask("list")] = ()
    previous: Annotated[Line, Ask("line")] = ""


class Benefit(Row):
    """One benefit or income, with its state."""

    prefix: ClassVar[str] = "benefit"
    code: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="benefits")] = None
    state: Annotated[
        Literal["current", "applied", "refused", "ended"] | None, Ask("choice", REQUIRED, catalogue="benefit_states")
    ] = None
    from_: Annotated[Day | None, Ask("date")] = None
    to: Annotated[Day | None, Ask("date")] = None
    grade: Annotated[Percent | None, Ask("num", unit="%")] = None
    next_apply: Annotated[Day | None, Ask("date")] = None
    refused_reason: Annotated[Line, Ask("line", ADVISED, when=c.neighbour("state", "refused"), printed=False)] = ""


class Income(Model):
    """What the person lives on. Plan period and benefit period are kept apart."""

    prefix: ClassVar[str] = "income"
    benefits: Annotated[tuple[Benefit, ...], Ask("list", advised_if(c.trait("no_income")))] = ()
    max_date: Annotated[Day | None, Ask("date", when=c.aap)] = None
    worry: Annotated[Text, Ask("text", soft=300, printed=False)] = ""
    livelihood: Annotated[
        Text, Ask("text", ADVISED, when=c.trait("no_income"), soft=300, private=True, printed=False)
    ] = ""
    gap_way: Annotated[
        Text, Ask("text", REQUIRED, when=c.benefit_codes("AAP", "KVALSTONAD"), soft=300, printed=False)
    ] = ""
