"""Who shall sign: the person and the caseworker, and the guardian where there is one to sign."""

from aevdesk.case.model import PERSON
from aevdesk.case.moment import Moment


def signers(moment: Moment) -> tuple[str, ...]:
    """The party ids of those who sign, in their order on screen: others first, Nav last (form 19, check G12)."""
    needs_guardian = moment.has("guardian") or moment.minor
    guardians = (p.id for p in moment.case.facts.parties if needs_guardian and p.kind == "guardian")
    nav = moment.case.facts.caseworker
    return (PERSON, *guardians, *((nav,) if nav in moment.parties else ()))


def waited_for(moment: Moment) -> tuple[str, ...]:
    """Those of them of whom nothing is entered yet: neither a signature, nor a refusal, nor a sheet sent out."""
    entered = {s.party for s in moment.case.signing.signatures if s.mode is not None}
    return tuple(party for party in signers(moment) if party not in entered)
