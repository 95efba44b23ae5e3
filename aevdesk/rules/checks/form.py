"""Checks that hold for every field: filled where it must be, within its limits, possible (K00 to K11).

All but K00 are our own; they guard the columns «req» and «limits» of the form.
"""

from datetime import date

from aevdesk.case.base import PDate, is_empty
from aevdesk.case.numbers import is_national_id, is_org_number
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import FieldName
from aevdesk.rules.checks.passages import text_of
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.outline import FieldSpot

_JUDGED_ELSEWHERE = frozenset(
    {
        "talk.purpose_explained",  # C04: in the agreement talk only
        "area.state",  # F16: not where areas wait to be opened
        "act.links",  # P09: some types answer nothing
        "act.amount",  # P28: a planned return says it in its steps
        "act.evaluate", "measure.report_due", "education.report_due",  # P27
        "coop.coordinator",  # P37: or why nobody
        "facts.contact_person",  # P45: or that it was offered or declined
        "income.benefits", "income.livelihood",  # P48: one of them
        "contact.date", "contact.party", "contact.kind",  # P41: advice, for the list is never printed
        "return.percent_now", "return.target_percent",  # P29: or hours
        "wait.no_meanwhile",  # P18, and wait.meanwhile below
    }
)  # fmt: skip
_EITHER = {"wait.meanwhile": "no_meanwhile"}
"""Fields that need not be filled when their neighbour says why."""
_ALREADY_HAPPENED = frozenset(
    {"facts.birth_date", "talk.date", "own_view.date", "later.date", "party.consent_date", "attempt.date",
     "triage.employer_confirmed_date", "triage.employer_withdrawn_date", "confirmation.date", "contact.date",
     "sign.date", "return.outcome_date"}
)  # fmt: skip


@check("K00", "B", "tick")
def what_is_required_is_filled(s: Sheet) -> Finds:
    """A field that must be filled is filled (form, column req); a check that speaks of the same field goes first.

    A field that the form only advises gives a note.
    """
    for spot in s.spots:
        if is_empty(spot.value) and spot.form_id not in _JUDGED_ELSEWHERE and not _is_excused(spot, s):
            if spot.blocks(s.moment):
                yield found(*spot.path, field=FieldName(spot.form_id))
            elif spot.advises(s.moment):
                yield found(*spot.path, severity="A", field=FieldName(spot.form_id))


def _is_excused(spot: FieldSpot, s: Sheet) -> bool:
    if spot.form_id == "overall.any_work" and s.moment.short:
        return True  # where all agree on the way ahead, nothing raises the question of other work
    other = _EITHER.get(spot.form_id)
    return other is not None and not is_empty(getattr(spot.item, other))


@check("K01", "B", "live")
def no_text_is_longer_than_its_field(s: Sheet) -> Finds:
    """A text keeps within the maximum of its field (form, column limits). What was pasted is kept and told of."""
    for spot in s.spots:
        most = spot.ask.max_chars
        if most is not None and (length := len(text_of(spot))) > most:
            yield found(*spot.path, field=FieldName(spot.form_id), n=length, limit=most)


@check("K02", "B", "live")
def the_national_id_can_be_right(s: Sheet) -> Finds:
    """A national id that is filled in has a date and right check digits (form, section 2). It may be left out."""
    number = s.case.facts.national_id
    if number.strip() and not is_national_id(number):
        yield found("facts", "national_id")


@check("K03", "B", "live")
def an_organisation_number_can_be_right(s: Sheet) -> Finds:
    """An organisation number that is filled in has a right check digit (our own check). It may be left out."""
    for spot in s.spots:
        if spot.form_id in ("party.org_number", "facts.business_number"):
            number = text_of(spot)
            if number.strip() and not is_org_number(number):
                yield found(*spot.path, field=FieldName(spot.form_id))


@check("K07", "B", "tick")
def health_is_looked_at_for_a_health_benefit(s: Sheet) -> Finds:
    """With AAP, or on the way to disability benefit, health cannot be not relevant (form 10.5)."""
    health_matters = s.moment.aap or s.has("uforetrygd")
    if s.case.area_health.state == "not_relevant" and health_matters and not s.moment.ufore_branch:
        yield found("area_health", "state")


@check("K08", "B", "live")
def what_has_happened_is_not_to_come(s: Sheet) -> Finds:
    """The day of something that has happened is not in the future (form, column limits)."""
    for spot in s.spots:
        if spot.form_id in _ALREADY_HAPPENED and isinstance(spot.value, date) and spot.value > s.today:
            yield found(*spot.path, field=FieldName(spot.form_id))


@check("K09", "B", "live")
def nothing_ends_before_it_begins(s: Sheet) -> Finds:
    """An end is not before its beginning (form, column limits). P12 tells of the agreement itself."""
    for spot in s.spots:
        if spot.path[-1] == "to" and spot.form_id != "agreement.to":
            start, end = _earliest(getattr(spot.item, "from_", None)), _latest(spot.value)
            if start and end and end < start:
                yield found(*spot.path, field=FieldName(spot.form_id))


@check("K10", "B", "tick")
def a_day_to_check_is_to_come(s: Sheet) -> Finds:
    """The day on which something awaited is looked at is not past when it is handed out or signed (form 17.4)."""
    for path, row in each(s.waiting):
        if row.next_check and row.next_check < s.laid_open_on:
            yield found(*path, "next_check")


@check("K11", "B", "tick")
def a_return_is_looked_at_in_time(s: Sheet) -> Finds:
    """A planned return is looked at before it, or on its last possible day (form 17.5)."""
    planned = s.case.return_
    if planned.evaluate and planned.date and planned.evaluate > planned.date.latest:
        yield found("return", "evaluate")


def _earliest(value: object) -> date | None:
    if isinstance(value, PDate):
        return value.date
    return value if isinstance(value, date) else None


def _latest(value: object) -> date | None:
    if isinstance(value, PDate):
        return value.latest
    return value if isinstance(value, date) else None


CHECKS = (
    what_is_required_is_filled,
    no_text_is_longer_than_its_field,
    the_national_id_can_be_right,
    an_organisation_number_can_be_right,
    health_is_looked_at_for_a_health_benefit,
    what_has_happened_is_not_to_come,
    nothing_ends_before_it_begins,
    a_day_to_check_is_to_come,
    a_return_is_looked_at_in_time,
)
