"""The one table of what is agreed, grouped by milestone where activities lead to one, else by who does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aevdesk.case.activities import Activity
from aevdesk.case.facts import Party
from aevdesk.case.model import PERSON
from aevdesk.documents.content import Activities, ActivityColumns, ActivityGroup, ActivityRow
from aevdesk.documents.pieces import Place
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import capital, uncapital

_BY_TYPE = (
    "treatment", "assess_health", "measure", "employer_measure", "job_now", "job_search", "job_apply", "trial",
    "education", "report_back",
)  # fmt: skip


def activities(telling: Telling) -> Activities | None:
    """The table, or None where nothing is agreed on yet."""
    rows = telling.activities
    if not rows or not telling.exists("activities"):
        return None
    words = telling.words
    by_milestone = is_grouped_by_milestone(telling)
    groups = tuple(_by_milestone(telling, rows) if by_milestone else _by_actor(telling, rows))
    followed = [bool(row.follow_up) for group in groups for row in group.rows]
    same = _follower_of_all(rows)
    return Activities(
        heading=words.heading("activities"),
        columns=ActivityColumns(
            what=words.label("act.what"),
            who=words.label("act.who") if by_milestone else "",
            purpose=words.label("act.purpose"),
            when=words.say("when"),
            follow_up=words.label("act.follow_up") if any(followed) else "",
        ),
        groups=groups,
        with_who=by_milestone,
        with_follow_up=sum(followed) * 2 > len(followed),
        followed_by=capital(words.say("follows-all", name=_name_of(telling, same))) if same else "",
    )


def _follower_of_all(rows: Sequence[Activity]) -> str:
    """Who follows up every row, when it is one and the same and there are several: said once, not in each row."""
    followers = {row.follow_up for row in rows}
    return followers.pop() if len(followers) == 1 and len(rows) > 1 else ""


def is_grouped_by_milestone(telling: Telling) -> bool:
    """Say whether the table follows the milestones: some activity leads to one, and no return parts the doers."""
    milestones = {m.id for m in telling.milestones}
    return not telling.moment.rte and any(milestones & set(a.links) for a in telling.activities)


def _name_of(telling: Telling, ref: str) -> str:
    party = telling.moment.parties.get(ref)
    return telling.words.party(ref) if party is None or ref == PERSON else party.name or party.org


def _by_actor(telling: Telling, rows: Sequence[Activity]) -> Iterator[ActivityGroup]:
    same = _follower_of_all(rows)
    for who in dict.fromkeys(row.who for row in rows):
        label, note = _actor(telling, who)
        yield ActivityGroup(
            label, note, 0, tuple(_row(telling, row, with_who=False, told_once=same) for row in rows if row.who == who)
        )


def _actor(telling: Telling, who: str) -> tuple[str, str]:
    words = telling.words
    party = telling.moment.parties.get(who)
    if party is None:
        return words.say("nobody-yet"), ""
    if who == PERSON:
        you = words.say("you")
        return capital(you), party.name if party.name != you else ""
    if party.is_nav:
        return words.say("nav"), _about(telling, party, party.name)
    return party.name or party.org, _about(telling, party, "")


def _about(telling: Telling, party: Party, name: str) -> str:
    role = party.role or uncapital(telling.words.choice("actor_types", party.kind))
    org = "" if party.is_nav or not party.name else party.org
    return ", ".join(part for part in (name, role, org) if part)


def _by_milestone(telling: Telling, rows: Sequence[Activity]) -> Iterator[ActivityGroup]:
    words = telling.words
    milestones = telling.milestones
    ids = [m.id for m in milestones]
    same = _follower_of_all(rows)
    placed = {row.id: next((ref for ref in row.links if ref in ids), "") for row in rows}
    for number, milestone in enumerate(milestones, start=1):
        lines = tuple(
            f"{words.label(f'milestone.{name}')}: {text}"
            for name, text in (("sign", milestone.sign), ("needs", milestone.needs))
            if text
        )
        own = tuple(_row(telling, row, with_who=True, told_once=same) for row in rows if placed[row.id] == milestone.id)
        place = Place("agreement", "milestones", milestone.id)
        yield ActivityGroup(milestone.text, words.pdate(milestone.by), number, own, lines, place)
    rest = tuple(_row(telling, row, with_who=True, told_once=same) for row in rows if not placed[row.id])
    if rest:
        yield ActivityGroup(words.say("other-activities"), "", 0, rest)


def _row(telling: Telling, row: Activity, *, with_who: bool, told_once: str) -> ActivityRow:
    words = telling.words
    when = [row.when_text, words.span(row.from_, row.to)]
    who = words.party(row.who) if with_who else ""
    notice, read = _notice(telling, row)
    return ActivityRow(
        what=row.what or words.choice("activity_types", row.kind),
        who=capital(who),
        purpose=row.purpose,
        when=", ".join(part for part in when if part),
        follow_up=_follow_up(telling, row, told_once),
        lines=tuple(line for line in _lines(telling, row) if line),
        notice=notice,
        notice_read=read,
        meeting=_meeting(telling, row),
        place=Place("agreement", "activities", row.id),
    )


def _follow_up(telling: Telling, row: Activity, told_once: str) -> str:
    words = telling.words
    who = words.party(row.follow_up) if row.follow_up not in ("", told_once) else ""
    when = words.say("evaluated", date=words.long(row.evaluate)) if row.evaluate else ""
    return ". ".join(part for part in (when, capital(who)) if part)


def _lines(telling: Telling, row: Activity) -> Iterator[str]:
    """What else is said of an activity, a line each."""
    words = telling.words
    found = {spot.path[-1]: spot for spot in telling.row_spots("activities", row)}
    yield row.details
    if row.with_:
        yield words.say("together-with", names=words.listed(words.party_object(ref) for ref in row.with_))
    if "amount" in found:
        yield words.value(found["amount"])
    if row.kind in _BY_TYPE and row.kind in found:
        yield from (telling.line(spot) for spot in telling.group_spots("activities", getattr(row, row.kind)))
        yield from _type_lists(telling, row)
    for name in ("absence", "proposed_by"):
        if name in found:
            yield telling.line(found[name])
    if row.duty and not telling.moment.kvp_entitled:
        yield words.label("act.duty")
    if row.status == "proposed":
        yield words.choice("activity_status", row.status)
    yield _origin(telling, row)


def _type_lists(telling: Telling, row: Activity) -> Iterator[str]:
    words = telling.words
    if row.kind == "measure" and row.measure.clarify:
        yield f"{words.label('measure.clarify')}: {'; '.join(p.text for p in row.measure.clarify if p.text)}"
    due = {"measure": row.measure.report_due, "education": row.education.report_due}.get(row.kind or "", ())
    days = words.listed(words.long(one.date) for one in due)
    if days:
        yield f"{words.label(f'{row.kind}.report_due')}: {days}"


def _meeting(telling: Telling, row: Activity) -> str:
    """When and where a meeting is: it may be moved without new signatures, so it stands apart."""
    if row.kind != "meeting":
        return ""
    words, meeting = telling.words, row.meeting
    when = words.full(meeting.date)
    if meeting.time:
        when = f"{when} {words.say('at-clock', time=meeting.time)}"
    where = [uncapital(words.choice("talk_forms", meeting.form)), meeting.place]
    topic = [f"{words.label('meeting.prepare')}: {meeting.prepare}"] if meeting.prepare else []
    first = capital(", ".join(part for part in (when, *where) if part))
    about = meeting.topic if meeting.topic not in (row.what, row.purpose) else ""
    said = f"{first}: {about}" if first and about else first or about
    return ". ".join(part for part in (said, *topic) if part)


def _notice(telling: Telling, row: Activity) -> tuple[str, str]:
    words = telling.words
    if not row.duty or telling.moment.kvp_entitled or row.notice in (None, "none"):
        return "", ""
    said_aloud = words.say("notice-oral", date=words.long(row.notice_oral_date))
    text = said_aloud if row.notice == "oral" else row.notice_text
    return (text, words.say("read-and-understood")) if text else ("", "")


def _origin(telling: Telling, row: Activity) -> str:
    """Which barriers the activity answers to. The agreement alone says nothing of them."""
    if telling.kind != "complete" or not telling.moment.assess:
        return ""
    words = telling.words
    places: list[str] = []
    for name, area in telling.moment.case.areas().items():
        if not telling.exists(name):
            continue
        kinds = {f.kind: None for f in area.findings if f.id in row.links and f.is_barrier}
        places += [
            words.say(
                "origin-part", kind=uncapital(words.choice("finding_kind", kind)), area=words.choice("areas", name)
            )
            for kind in kinds
        ]
    return words.say("origin", what=words.listed(places)) if places else ""
