"""The assessment as it is printed: need or short assessment, work, the areas, what was tried, the conclusion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aevdesk.case.assessment import Area as CaseArea
from aevdesk.case.assessment import AreaEnvironment, AreaHealth, AreaWork, Finding, Occupation, Tried
from aevdesk.case.base import is_empty
from aevdesk.case.model import AREAS, PERSON
from aevdesk.documents import content as c
from aevdesk.documents.build_signing import info_text
from aevdesk.documents.build_sources import source_name, source_names
from aevdesk.documents.content import Passage
from aevdesk.documents.pieces import Place
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import capital, uncapital


def assessment_parts(telling: Telling) -> dict[str, object]:
    """The parts between the sources and the agreement, by the names of Content."""
    return {
        "need": _need(telling),
        "ufore_work": _ufore_work(telling),
        "short": _short(telling),
        "work": _work(telling),
        "areas": tuple(found for found in (_area(telling, name) for name in AREAS[1:]) if found),
        "tried": _tried(telling),
        "overall": _overall(telling),
        "uforetrygd": telling.fill(c.Uforetrygd, "uforetrygd"),
        "kvp": telling.fill(c.Kvp, "kvp"),
    }


def _reason(telling: Telling, *, with_label: bool) -> Passage | None:
    text = telling.moment.case.triage.reason
    label = telling.words.label("triage.reason") if with_label else ""
    return Passage(label, text, place=Place("triage", "reason")) if text else None


def _need(telling: Telling) -> c.Need | None:
    return telling.fill(c.Need, "need", reason=_reason(telling, with_label=False))


def _short(telling: Telling) -> c.Short | None:
    return telling.fill(c.Short, "short", reason=_reason(telling, with_label=True), agreeing=_agreeing(telling))


def _ufore_work(telling: Telling) -> c.UforeWork | None:
    short = telling.moment.short
    return telling.fill(
        c.UforeWork,
        "ufore_work",
        fixed_line=info_text(telling, "ufore_work"),
        reason=_reason(telling, with_label=True) if short else None,
        agreeing=_agreeing(telling) if short else None,
    )


def _agreeing(telling: Telling) -> Passage | None:
    """Who agrees on the way ahead, by name."""
    words, case, triage = telling.words, telling.moment.case, telling.moment.case.triage
    names: list[str] = []
    if triage.agree_person == "agrees":
        names.append(words.party(PERSON))
    if triage.agree_caseworker == "agrees":
        names.append(words.party_listed(case.facts.caseworker))
    if triage.agree_doctor == "agrees":
        names.append(_doctor(telling))
    if triage.agree_employer == "agrees" and telling.moment.has("has_employer"):
        names.append(words.party_listed(case.facts.employer))
    listed = words.listed(names)
    return Passage(words.say("agreeing"), capital(listed), place=Place("triage")) if listed else None


def _doctor(telling: Telling) -> str:
    """The doctor who agrees: the first of the people who treat the person, with how it is known."""
    words, triage = telling.words, telling.moment.case.triage
    treating = ("gp", "specialist", "psychologist", "hospital")
    doctors = [p for kind in treating for p in telling.moment.parties.values() if p.kind == kind]
    how = triage.agree_doctor_how
    if doctors:
        return words.party_listed(doctors[0].id, more=how)
    someone = uncapital(words.choice("actor_types", "gp"))
    return f"{someone} ({how})" if how else someone


def _work(telling: Telling) -> c.Work | None:
    environment = _area(telling, "area_environment")
    if telling.exists("work"):
        occupations = tuple(_occupation(telling, row) for row in telling.moment.case.work.occupations if row.title)
        below = replace(environment, heading="") if environment else None
        return telling.fill(c.Work, "work", occupations=occupations, environment=below)
    if environment is None:
        return None
    return c.Work(telling.words.heading("area_environment"), environment=replace(environment, heading=""))


def _occupation(telling: Telling, row: Occupation) -> c.Occupation:
    place = Place("work", "occupations", row.id)
    found = {spot.path[-1]: telling.passage(spot) for spot in telling.row_spots("work", row, place.path)}
    marks = [p.text for name in ("realistic", "decision") if (p := found.pop(name, None))]
    mark = ", ".join([*marks[:1], *(uncapital(m) for m in marks[1:])])
    details = tuple(p for name, p in found.items() if p and name != "title")
    return c.Occupation(row.title, mark, details, place)


def _area(telling: Telling, name: str) -> c.Area | None:
    area = telling.moment.case.areas()[name]
    if not telling.exists(name) or area.state != "assessed":
        return None
    findings = tuple(_finding(telling, name, one) for one in sorted(area.findings, key=_resources_first) if one.text)
    details = tuple(_details(telling, name, area))
    assessment = telling.passages(name).get("assessment")
    if not (findings or details or assessment):
        return None
    return c.Area(telling.words.heading(name), findings, details, assessment, telling.words.say("meaning-for-work"))


def _resources_first(finding: Finding) -> int:
    return {"resource": 0, "both": 1}.get(finding.kind or "", 2)


def _finding(telling: Telling, area: str, finding: Finding) -> c.FindingRow:
    words = telling.words
    tag = words.choice("finding_kind", finding.kind)
    named = source_names(telling, finding.sources)
    basis = words.choice("basis", finding.basis) if finding.basis != "documented" else ""
    when = uncapital(words.choice("finding_when", finding.when)) if finding.when in ("before", "later") else ""
    answers = tuple(_answers(telling, finding.id))
    return c.FindingRow(
        tag=f"{tag}, {when}" if when else tag,
        resource=finding.is_resource,
        text=finding.text,
        meaning=finding.meaning,
        source=". ".join(part for part in (basis, named) if part),
        follow_up=words.say("followed-up", what="; ".join(answers)) if answers else "",
        place=Place(area, "findings", finding.id),
    )


def _answers(telling: Telling, finding: str) -> Iterator[str]:
    """What in the agreement points to the finding."""
    if not telling.moment.has_agreement:
        return
    yield from (m.text for m in telling.milestones if finding in m.from_finding)
    yield from (a.what for a in telling.activities if finding in a.links and a.what)
    yield from (w.what for w in telling.moment.case.agreement.waiting if finding in w.links and w.what)


def _details(telling: Telling, name: str, area: CaseArea) -> Iterator[Passage]:
    """What an area holds beside findings and assessment, in the order of the form."""
    lists = dict(_lists(telling, area))
    for spot in telling.spots(name):
        field = spot.path[-1]
        if field in ("state", "find_out", "findings", "assessment"):
            continue
        if field in lists:
            if lists[field]:
                yield Passage(telling.words.label(spot.form_id), "\n".join(lists[field]), place=Place(*spot.path))
        elif passage := telling.passage(spot):
            yield passage
    if isinstance(area, AreaEnvironment):
        return


def _lists(telling: Telling, area: CaseArea) -> Iterator[tuple[str, list[str]]]:
    words = telling.words
    if isinstance(area, AreaWork):
        worked = [row for row in area.work_hist if row.relevant == "yes"]
        yield "work_hist", [_joined(row.title, row.place, row.years, row.shows) for row in worked]
        learnt = area.education
        yield (
            "education",
            [
                _joined(row.what, row.where, row.year, uncapital(words.choice("education_done", row.done)))
                for row in learnt
            ],
        )
    if isinstance(area, AreaHealth):
        order = {"can": 0, "can_adapted": 1, "cannot": 2}
        grid = sorted(area.grid, key=lambda row: order.get(row.level or "", 3))
        yield (
            "grid",
            [
                f"{words.choice('function_rows', row.what)}: "
                + _joined(
                    uncapital(words.choice("function_level", row.level)),
                    row.note,
                    words.say("says", who=uncapital(words.choice("function_says", row.says))) if row.says else "",
                )
                for row in grid
            ],
        )
        yield (
            "pending",
            [
                _joined(
                    row.what, row.where, words.pdate(row.expected), uncapital(words.choice("pending_state", row.state))
                )
                for row in area.pending
            ],
        )


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _tried(telling: Telling) -> c.Tried | None:
    if not telling.exists("tried"):
        return None
    words, tried = telling.words, telling.moment.case.tried
    none_reason = tried.none_reason if not tried.items else ""
    if is_empty(tried.items) and not none_reason:
        return None
    columns = c.TriedColumns(
        words.label("tried_item.what"), words.label("tried_item.went"), words.label("tried_item.learnt")
    )
    return c.Tried(words.heading("tried"), columns, tuple(_tried_row(telling, row) for row in tried.items), none_reason)


def _tried_row(telling: Telling, row: Tried) -> c.TriedRow:
    words = telling.words
    measure = words.choice("measures", row.measure) if row.kind == "measure" else ""
    is_named = measure.casefold() in row.what.casefold() or row.what.casefold() in measure.casefold()
    what = (max(measure, row.what, key=len)) if is_named else ": ".join(t for t in (measure, row.what) if t)
    source = next((s for s in telling.moment.case.sources.items if s.id == row.source), None)
    return c.TriedRow(
        what=what or words.choice("tried_kinds", row.kind),
        when=words.span(row.from_, row.to),
        went=row.went,
        ended=". ".join(
            part
            for part in (words.choice("tried_end", row.ended), source_name(telling, source) if source else "")
            if part
        ),
        learnt=row.learnt,
        place=Place("tried", "items", row.id),
    )


def _overall(telling: Telling) -> c.Overall | None:
    review, words = telling.moment.case.review, telling.words
    reviewed = None
    if telling.exists("overall") and review.by and review.date:
        said = ", ".join((words.party(review.by), words.long(review.date)))
        reviewed = Passage(words.label("review.by"), said, place=Place("review", "by"))
    return telling.fill(c.Overall, "overall", "overall", review=reviewed)
