"""What the list of cases shows of one case, computed when it is saved so that the list opens at once."""

from aevdesk.case.moment import Moment
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
    }
