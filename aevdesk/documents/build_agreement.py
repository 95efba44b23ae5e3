"""The agreement as it is printed: goal, road, who does what for what by when, and what each expects of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aevdesk.case.agreement import CoopRow, Milestone, Waiting
from aevdesk.case.facts import Party
from aevdesk.case.model import PERSON
from aevdesk.documents import content as c
from aevdesk.documents.build_activities import activities, is_grouped_by_milestone
from aevdesk.documents.build_road import road, step_label
from aevdesk.documents.content import Passage
from aevdesk.documents.pieces import Place
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import capital, uncapital
from aevdesk.texts import formats


def agreement(telling: Telling) -> c.Agreement | None:
    """The whole agreement, or None where none is made. Alone it has no heading: the title says it."""
    if not telling.exists("agreement"):
        return None
    words, case = telling.words, telling.moment.case
    said = telling.passages("agreement", "agreement")
    figure = road(telling)
    return c.Agreement(
        heading=words.say("agreement", word=case.options.agreement_word) if telling.kind == "complete" else "",
        situation=said.get("situation"),
        since=_since(telling),
        goal=_goal(telling),
        goal_short=said.get("goal_short"),
        goal_long=said.get("goal_long"),
        road=figure,
        milestones=None if is_grouped_by_milestone(telling) else _milestones(telling),
        planned_load=telling.passages("expectations", "agreement").get("planned_load"),
        load=_seasons(telling),
        returning=_return(telling, has_stairs=figure is not None and figure.shape == "stairs"),
        activities=activities(telling),
        waiting=_waiting(telling),
        find_out=_find_out(telling),
        expectations=_expectations(telling),
        if_not=telling.passages("return").get("if_not") if telling.plans_return else None,
        cooperation=_cooperation(telling),
        follow_up=_follow_up(telling),
        after=telling.passages("expectations", "follow").get("after"),
    )


def external_parties(telling: Telling) -> Sequence[Party]:
    """Those who have a part in the agreement beside the person and Nav, each once, in the order they come."""
    case, moment = telling.moment.case, telling.moment
    refs = [row.party for row in case.coop.rows]
    refs += [ref for a in telling.activities for ref in (a.who, *a.with_)]
    return [moment.parties[ref] for ref in dict.fromkeys(refs) if moment.is_external(ref)]


def _since(telling: Telling) -> Passage | None:
    text, place = telling.moment.case.revision.since, Place("revision", "since")
    return (
        Passage(telling.words.label("revision.since"), text, place=place) if telling.moment.revision and text else None
    )


def _goal(telling: Telling) -> Passage | None:
    words, agreed = telling.words, telling.moment.case.agreement
    label = words.label("agreement.goal")
    if agreed.goal:
        return Passage(label, agreed.goal, place=Place("agreement", "goal"))
    if agreed.goal_open:
        by = words.long(agreed.goal_by)
        text = words.say("goal-open", date=by) if by else words.label("agreement.goal_open")
        return Passage(label, text, place=Place("agreement", "goal_open"))
    return None


def _milestones(telling: Telling) -> c.MilestoneList | None:
    words = telling.words
    rows = telling.milestones
    if not rows:
        return None
    return c.MilestoneList(
        words.label("agreement.milestones"),
        words.label("milestone.sign"),
        words.label("milestone.needs"),
        tuple(_milestone(telling, row, number) for number, row in enumerate(rows, start=1)),
    )


def _milestone(telling: Telling, row: Milestone, number: int) -> c.Milestone:
    place = Place("agreement", "milestones", row.id)
    return c.Milestone(number, row.text, telling.words.pdate(row.by), row.sign, row.needs, place)


def _seasons(telling: Telling) -> c.Table | None:
    words = telling.words
    spot = next((s for s in telling.spots("expectations", "agreement") if s.path[-1] == "seasons"), None)
    if spot is None:
        return None
    columns = tuple(words.label(f"season.{name}") for name in ("period", "hours", "how"))
    rows = tuple(
        (row.period, formats.number(row.hours) if row.hours is not None else "", row.how)
        for row in telling.moment.case.agreement.seasons
    )
    return c.Table(words.label("agreement.seasons"), columns, rows)


def _return(telling: Telling, *, has_stairs: bool) -> c.Return | None:
    """The planned return in words. What the stairs show stands there and is not repeated."""
    if not telling.plans_return:
        return None
    words, plan = telling.words, telling.moment.case.return_
    said = telling.passages("return")
    names = ["date", "tasks", "evaluate"]
    # The contacts stand in the columns under the title; they are named again only where they are others.
    facts = telling.moment.case.facts
    names += ["employer_contact"] if plan.employer_contact != facts.employer else []
    names += ["nav_contact"] if plan.nav_contact != facts.caseworker else []
    given: dict[str, object] = {name: said[name] for name in names if name in said}
    if not has_stairs:
        now, target = (
            step_label(telling, plan.percent_now, plan.hours_now),
            step_label(telling, plan.target_percent, plan.target_hours),
        )
        for name, text, field in (("now", now, "percent_now"), ("target", target, "target_percent")):
            given[name] = Passage(words.say(f"return-{name}"), text, place=Place("return", field)) if text else None
        given["steps"] = tuple(
            Passage(
                words.say("date-from-capital", date=words.long(step.from_)),
                ", ".join(t for t in (step_label(telling, step.percent, step.hours), step.tasks) if t),
                place=Place("return", "steps", step.id),
            )
            for step in plan.steps
            if step.from_
        )
    return c.Return(words.heading("return"), **given) if any(given.values()) else None  # pyright: ignore[reportArgumentType]


def _waiting(telling: Telling) -> c.Waiting | None:
    rows = telling.moment.case.agreement.waiting
    words = telling.words
    if not rows or not telling.exists("waiting"):
        return None
    columns = c.WaitingColumns(
        words.label("wait.what"),
        words.label("wait.from_whom"),
        words.label("wait.since"),
        words.label("wait.next_check"),
        words.label("wait.meanwhile"),
    )
    return c.Waiting(words.heading("waiting"), columns, tuple(_waiting_row(telling, row) for row in rows))


def _waiting_row(telling: Telling, row: Waiting) -> c.WaitingRow:
    words = telling.words
    known = {a.id: a.what for a in telling.activities}
    actor, date = words.party(row.next_actor), words.long(row.next_check)
    return c.WaitingRow(
        what=row.what,
        origin=words.party(row.from_whom) or row.from_whom,
        since=words.pdate(row.since),
        next_step=words.say("checks", who=capital(actor), date=date) if actor and date else capital(actor) or date,
        meanwhile=words.listed(known.get(ref, "") for ref in row.meanwhile) or row.no_meanwhile,
        note=words.label("wait.recheck") if row.recheck else "",
        place=Place("agreement", "waiting", row.id),
    )


def _find_out(telling: Telling) -> c.Points | None:
    """What is not known yet: from the areas, from sources asked for, and what the two wrote themselves."""
    words, case = telling.words, telling.moment.case
    lines = [
        words.say("find-out-area", area=words.choice("areas", name), how=area.find_out)
        for name, area in case.areas().items()
        if telling.exists(name) and area.state == "not_known" and area.find_out
    ]
    if telling.moment.assess:
        lines += [
            words.say(
                "find-out-source",
                what=source.title or words.choice("source_types", source.type),
                who=words.party(source.from_) or source.from_,
                date=words.long(source.due_date),
            )
            for source in case.sources.items
            if source.state == "asked" and source.due_date
        ]
    lines += [row.text for row in case.agreement.find_out if row.text]
    return c.Points(words.label("agreement.find_out"), tuple(lines), Place("agreement", "find_out")) if lines else None


def _expectations(telling: Telling) -> c.Expectations | None:
    said = telling.passages("expectations", "agreement")
    from_nav, from_person = said.get("expects_from_nav"), said.get("nav_expects")
    if not (from_nav or from_person):
        return None
    return c.Expectations(
        telling.words.say("expectations"), replace(from_nav, quote=True) if from_nav else None, from_person
    )


def _cooperation(telling: Telling) -> c.Cooperation | None:
    words, coop = telling.words, telling.moment.case.coop
    rows = tuple(_coop_row(telling, row) for row in coop.rows if row.party in telling.moment.parties)
    said = telling.passages("expectations", "coop")
    coordinator = said.get("coordinator")
    if coop.coordinator == PERSON:
        coordinator = Passage(
            words.label("coop.coordinator"), words.say("you-coordinate"), place=Place("coop", "coordinator")
        )
    found = c.Cooperation(words.label("coop.rows"), rows, coordinator, said.get("group"), said.get("ip"))
    return found if rows or found.passages else None


def _coop_row(telling: Telling, row: CoopRow) -> c.CooperationRow:
    words, party = telling.words, telling.moment.parties[row.party]
    contact = [row.contact, words.say("coop-next", date=words.long(row.next_date)) if row.next_date else ""]
    return c.CooperationRow(
        words.named(party),
        row.does,
        _consent(telling, party),
        ". ".join(part for part in contact if part),
        Place("coop", "rows", row.id),
    )


def _consent(telling: Telling, party: Party) -> str:
    words = telling.words
    if party.consent not in ("given", "refused"):
        return ""
    return words.say(
        f"consent-{party.consent}",
        date=words.long(party.consent_date),
        scope=party.consent_scope,
        has_scope="yes" if party.consent_scope else "no",
        has_date="yes" if party.consent_date else "no",
    )


def _follow_up(telling: Telling) -> Passage | None:
    words, follow = telling.words, telling.moment.case.follow
    if follow.next_date is None:
        return None
    when = words.full(follow.next_date)
    if follow.time:
        when = f"{when} {words.say('at-clock', time=follow.time)}"
    place = ", ".join(part for part in (uncapital(words.choice("talk_forms", follow.form)), follow.place) if part)
    said = ", ".join(part for part in (capital(when), place) if part)
    text = f"{said}: {follow.purpose}" if follow.purpose else f"{said}."
    return Passage(words.label("follow.next_date"), text, place=Place("follow", "next_date"))
