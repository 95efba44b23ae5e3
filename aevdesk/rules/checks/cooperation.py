"""Checks of expectations, others who take part, income and disagreement (P34, P37 to P54 in part, K04)."""

from aevdesk.case.edits import Path
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import name_of_party
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.language.patterns import speaks_of_money
from aevdesk.rules.language.phrases import hits
from aevdesk.rules.language.prose import words

_MEASURE_OR_ASSESSMENT = frozenset({"assessment", "measure"})
_NO = "nei"  # the same word in bokmål and nynorsk
_BASIC_BENEFITS = ("AAP", "KVALSTONAD")


@check("P34", "B", "tick")
def both_say_what_they_expect(s: Sheet) -> Finds:
    """The agreement says what each expects of the other («SINTEF 2015» L113-114)."""
    agreement = s.case.agreement
    texts = {"expects_from_nav": agreement.expects_from_nav, "nav_expects": agreement.nav_expects}
    lacking: list[Path] = [("agreement", name) for name, text in texts.items() if not text.strip()]
    if lacking and s.moment.has_agreement:
        yield found(*lacking[0], also=tuple(lacking))


@check("P37", "A", "tick")
def someone_holds_the_threads(s: Sheet) -> Finds:
    """Where several take part, one coordinates, or it is said why nobody does.

    «SINTEF 2015» L8195-8219, L87-89.
    """
    coop = s.case.coop
    if s.moment.several_parties and not coop.coordinator and not coop.coordinator_none.strip():
        yield found("coop", "coordinator")


@check("P38", "B", "tick")
def an_individual_plan_is_answered(s: Sheet) -> Finds:
    """Where long-lasting services are needed, it is said whether an individual plan is offered.

    «Riksrevisjonen» L2084, L2136-2137 (2024, verify).
    """
    if s.has("long_services") and s.case.coop.ip is None:
        yield found("coop", "ip")


@check("P39", "A", "tick")
def the_person_was_asked_about_contact(s: Sheet) -> Finds:
    """The person has been asked about contact with each who takes part.

    «SINTEF 2015» L8190, «Riksrevisjonen» L3620-3622.
    """
    named = dict.fromkeys(row.party for row in s.case.coop.rows)
    named |= dict.fromkeys(party for _, activity in each(s.activities) for party in activity.with_)
    for party_id in named:
        party = s.party(party_id)
        if party and s.moment.is_external(party_id) and party.consent in (None, "not_asked"):
            yield found("facts", "parties", party_id, "consent", party=name_of_party(party))


@check("P40", "B", "tick")
def a_no_to_contact_is_kept(s: Sheet) -> Finds:
    """Nav has no task or contact with someone whom the person said no to («Riksrevisjonen» L3620-3622, verify)."""
    for path, activity in each(s.open_activities):
        for party_id in activity.with_:
            if activity.kind == "nav_task" and (party := s.party(party_id)) and _is_refused(s, party_id):
                yield found(*path, "with", party=name_of_party(party))
    for row in s.case.coop.rows:
        if row.contact.strip() and (party := s.party(row.party)) and _is_refused(s, row.party):
            yield found("coop", "rows", row.id, "contact", party=name_of_party(party))


def _is_refused(s: Sheet, party_id: str) -> bool:
    party = s.party(party_id)
    return party is not None and s.moment.is_external(party_id) and party.consent in ("refused", "withdrawn")


@check("P41", "A", "tick")
def a_contact_is_told_of_in_full(s: Sheet) -> Finds:
    """A contact has a day, a party and a kind, and one told of in a text is in the list.

    «Riksrevisjonen» L3566-3573.
    """
    for row in s.case.coop.contacts:
        filled = {"date": row.date, "party": row.party, "kind": row.kind}
        lacking: list[Path] = [("coop", "contacts", row.id, name) for name, value in filled.items() if not value]
        if lacking:
            yield found(*lacking[0], also=tuple(lacking))
    if not s.case.coop.contacts and ("coop", "contacts") in s.order:
        for passage in s.passages:
            if passage.voice == "nav" and passage.is_readable and passage.section not in ("conversation", "own_view"):
                claim = next(hits(passage.own_prose, s.words("contact_claims")), None)
                if claim:
                    yield found(*passage.path, span=claim.span)


@check("P45", "A", "tick")
def a_young_person_has_a_contact(s: Sheet) -> Finds:
    """A young person has been offered a lasting contact («Riksrevisjonen» L4744-4745, 2024, verify)."""
    if s.moment.youth and s.case.facts.contact_person_answer is None:
        yield found("facts", "contact_person_answer", also=(("facts", "contact_person"),))


@check("P47", "B", "tick")
def the_caseworker_can_be_reached(s: Sheet) -> Finds:
    """The agreement says how to reach the caseworker («SINTEF 2015» L7782-7783)."""
    caseworker = s.party(s.case.facts.caseworker)
    if caseworker is None:
        yield found("facts", "caseworker")
    elif not caseworker.phone.strip():
        yield found("facts", "parties", caseworker.id, "phone")
    elif not caseworker.name.strip():
        yield found("facts", "parties", caseworker.id, "name")


@check("P48", "A", "tick")
def it_is_known_what_the_person_lives_on(s: Sheet) -> Finds:
    """For someone without income it is said what they live on now («AFI 2024» L663-664)."""
    income = s.case.income
    if s.has("no_income") and not income.benefits and not income.livelihood.strip():
        yield found("income", "livelihood")


@check("P49", "A", "tick")
def two_refusals_have_their_grounds(s: Sheet) -> Finds:
    """Where both AAP and the qualification benefit were refused, both grounds stand here.

    «AFI 2024» L1979, L2022-2023.
    """
    refused = [b for b in s.case.income.benefits if b.state == "refused" and b.code in _BASIC_BENEFITS]
    if {benefit.code for benefit in refused} == set(_BASIC_BENEFITS):
        for benefit in refused:
            if not benefit.refused_reason.strip():
                yield found("income", "benefits", benefit.id, "refused_reason")


@check("P53", "B", "tick")
def disagreement_is_written(s: Sheet) -> Finds:
    """Disagreement says what it is about, in the person's words, and what happens now («SINTEF 2015» L82-84)."""
    dis = s.case.dis
    filled = {"about": dis.about, "person": dis.person.strip(), "next": dis.next.strip()}
    lacking: list[Path] = [("dis", name) for name, value in filled.items() if not value]
    if dis.exists == "yes" and lacking:
        yield found(*lacking[0], also=tuple(lacking))


@check("P54", "A", "tick")
def an_advisory_doctor_is_considered(s: Sheet) -> Finds:
    """In a disagreement about assessment or measure, an advisory doctor is considered («SINTEF 2015» L83-84)."""
    dis = s.case.dis
    if dis.exists == "yes" and _MEASURE_OR_ASSESSMENT & set(dis.about) and dis.advisory_doctor is None:
        yield found("dis", "advisory_doctor")


@check("K04", "A", "tick")
def a_worry_about_money_is_answered(s: Sheet) -> Finds:
    """A worry about income or benefit is answered by an activity (our own check).

    An activity answers it when it is linked to it, speaks of money, or answers a finding that hangs together with
    money. A text that begins with «nei» tells of no worry.
    """
    money = {finding.id for _, finding in each(s.findings) if "money" in finding.cause}
    money |= {"ufore_work.worry", "income.worry"}
    for _, activity in each(s.open_activities):
        if money & set(activity.links) or speaks_of_money(f"{activity.what} {activity.details} {activity.purpose}"):
            return
    worries = {("ufore_work", "worry"): s.case.ufore_work.worry, ("income", "worry"): s.case.income.worry}
    for path, text in worries.items():
        if text.strip() and words(text)[:1] != (_NO,):
            yield found(*path)
            return


CHECKS = (
    both_say_what_they_expect,
    someone_holds_the_threads,
    an_individual_plan_is_answered,
    the_person_was_asked_about_contact,
    a_no_to_contact_is_kept,
    a_contact_is_told_of_in_full,
    a_young_person_has_a_contact,
    the_caseworker_can_be_reached,
    it_is_known_what_the_person_lives_on,
    two_refusals_have_their_grounds,
    disagreement_is_written,
    an_advisory_doctor_is_considered,
    a_worry_about_money_is_answered,
)
