"""What the list of cases shows of one case, computed when it is saved so that the list opens at once."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from aevdesk.case.moment import Moment
from aevdesk.rules.deadlines import Deadline, deadlines
from aevdesk.rules.outline import sections


def summarise(moment: Moment) -> dict[str, object]:
    """The line of the list: who, which track, how far, and the next date. It lies encrypted beside the case."""
    case = moment.case
    born = case.facts.birth_date
    return {
        "name": case.facts.name,
        "born": born.year if born else None,
        "track": case.triage.track,
        "status": case.doc.status,
        "since": case.doc.since.isoformat() if case.doc.since else None,
        "number": case.doc.number,
        "sections": len(sections(moment)),
        "next_date": case.follow.next_date.isoformat() if case.follow.next_date else None,
        "agreement_to": case.agreement.to.isoformat() if case.agreement.to else None,
        "return_by": case.return_.date.latest.isoformat() if moment.rte and case.return_.date else None,
        "archive": case.archive.status,
        "deadlines": [_row(one) for one in deadlines(moment)],
    }


def read_deadlines(rows: Iterable[dict[str, Any]]) -> tuple[Deadline, ...]:
    """The deadlines as the line of the list tells them: without whose they are by name, and without words."""
    return tuple(
        Deadline(
            row["kind"], date.fromisoformat(row["day"]), tuple(row["path"].split(".")),
            by=date.fromisoformat(row["by"]), side=row["side"],
        )
        for row in rows
    )  # fmt: skip


def _row(one: Deadline) -> dict[str, str]:
    return {
        "kind": one.kind, "day": one.day.isoformat(), "by": one.by.isoformat(), "path": ".".join(one.path),
        "side": one.side,
    }  # fmt: skip
