"""What the list says when one comes in: what happened since last time, or where to begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aevdesk.desk.practice import practice_case
from aevdesk.store.errors import StoreError
from aevdesk.store.records import Notice

if TYPE_CHECKING:
    from aevdesk.ui.window import Window

_INTERRUPTED = "store.was_interrupted"


def greet(window: Window) -> None:
    """After the first run: an empty list, and a case to practise on."""
    say = window.desk.texts().say
    if window.desk.policy.faults:
        tell_notices(window)
        return
    verb = (say("open-practise"), lambda: open_practice(window))
    window.cases.tell("info", say("open-welcome"), say("open-welcome-text"), [verb])


def open_practice(window: Window) -> None:
    """Put the practice case among the user's own, marked as invented, and open it."""
    desk = window.desk
    try:
        session = desk.take_in(practice_case(desk.today, desk.office, desk.texts()))
    except StoreError as error:
        window.cases.tell("error", desk.texts().say("screen-no-new-case"), desk.wording.error(error))
        return
    window.open_session(session)


def tell_notices(window: Window, told: str = "") -> None:
    """Say on the list what was found when the drawer was opened, and what was done to open it (`told`)."""
    wording, say = window.desk.wording, window.desk.texts().say
    notices = window.desk.drawer.notices
    sentences = [told] if told else []
    sentences += [wording.error(notice) for notice in notices]  # type: ignore[arg-type]
    if window.desk.policy.faults:
        sentences += [say("policy-told"), *(wording.error(fault) for fault in window.desk.policy.faults)]
    if not sentences:
        return
    was_interrupted = [notice.code for notice in notices] == [_INTERRUPTED] and len(sentences) == 1
    is_calm = _is_calm(notices) and not window.desk.policy.faults
    title, stop, rest = " ".join(sentences).partition(". ")
    verbs: list[tuple[str, Callable[[], object]]] = []
    lines = window.desk.lines()
    if was_interrupted and lines and not lines[0].is_damaged:
        latest = lines[0].case_id
        verbs.append((say("open-go-on"), lambda: window.open_case(latest)))
    window.cases.tell("info" if is_calm else "warn", f"{title}{stop.strip()}", rest, verbs)


def _is_calm(notices: tuple[Notice, ...]) -> bool:
    return all(notice.code in (_INTERRUPTED, "store.healed") for notice in notices)
