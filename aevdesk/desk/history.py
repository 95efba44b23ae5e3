"""What has happened to a case, in words: its own events, and the signatures under each sealed version."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from aevdesk.case.files import CaseFileError, read_case
from aevdesk.case.model import Case, Event
from aevdesk.desk.wording import Wording
from aevdesk.documents.words import uncapital
from aevdesk.store.records import SealedVersion
from aevdesk.texts import formats

_CATALOGUES = {
    "activity_status": "activity_status",
    "return_outcome": "return_outcome",
    "ended": "closings",
}
"""By event: the catalogue of what came after."""
_REASONS = {"revised": "revision_reasons", "track_changed": "revision_reasons"}
"""By event: the catalogue of its reason; all others have one in free words."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: its day, what it was and why, in a sentence or two, and who entered it."""

    day: date
    words: str
    by: str
    said: str
    """The day and the words, for who reads them as one."""

    def __str__(self) -> str:
        return self.said


def happenings(case: Case, versions: Sequence[Case], wording: Wording) -> tuple[Happening, ...]:
    """All that happened, the latest first; what happened on one day in the order it was entered, turned round."""
    told = [_signed(version, each, wording) for version in versions for each in _signed_days(version)]
    told += [_told(event, wording) for event in case.events]
    in_order = sorted(enumerate(told), key=lambda pair: (pair[1].day, pair[0]), reverse=True)
    return tuple(happening for _, happening in in_order)


def sealed_cases(versions: Iterable[SealedVersion]) -> tuple[Case, ...]:
    """The cases as they were sealed, oldest first. One that cannot be trusted or read is left out."""
    found: list[Case] = []
    for version in versions:
        if not version.is_damaged:
            try:
                found.append(read_case(version.doc))
            except CaseFileError:
                continue
    return tuple(found)


def _signed_days(version: Case) -> list[tuple[str, str, date]]:
    return [(s.mode or "", s.name, s.date) for s in version.signing.signatures if s.is_given and s.date]


def _signed(version: Case, given: tuple[str, str, date], wording: Wording) -> Happening:
    mode, name, day = given
    words = wording.texts.say(
        "history-signed", number=version.doc.number, name=name, how=uncapital(wording.choice("sign_mode", mode))
    )
    return _happening(day, words, "", wording)


def _told(event: Event, wording: Wording) -> Happening:
    say = wording.texts.say
    name = event.code.replace("_", "-")
    parts = {"before": _before(event, wording), "after": _after(event, wording)}
    words = say(f"history-{name}", "", **parts) if wording.texts.has(f"history-{name}") else say("history-other")
    reason = wording.choice(_REASONS[event.code], event.reason) if event.code in _REASONS else event.reason
    if event.reason and event.code not in ("waits_on", "journalled"):
        words += " " + say("history-why", reason=reason)
    elif event.reason:
        words += " " + say("history-what", what=event.reason)
    return _happening(event.date, words, event.by, wording)


def _before(event: Event, wording: Wording) -> str:
    return _said(event.code, event.before, wording)


def _after(event: Event, wording: Wording) -> str:
    catalogue = _CATALOGUES.get(event.code)
    return wording.choice(catalogue, event.after) if catalogue else _said(event.code, event.after, wording)


def _said(code: str, value: str, wording: Wording) -> str:
    if code == "track_changed" and value:
        return wording.texts.say(f"screen-track-{value.replace('_', '-')}", "long")
    if code == "waits_on" and value:
        return formats.long_date(date.fromisoformat(value), wording.texts.language)
    return value


def _happening(day: date, words: str, by: str, wording: Wording) -> Happening:
    when = formats.long_date(day, wording.texts.language)
    who = wording.texts.say("history-by", name=by) if by else ""
    return Happening(day, words, by, " ".join(part for part in (f"{when}:", words, who) if part))
