"""What the top bar says of saving: only what the disk has acknowledged counts as saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from aevdesk.store.errors import StoreError
from aevdesk.store.records import NotSaved, Saved
from aevdesk.texts import formats

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk, News
    from aevdesk.desk.session import Session
    from aevdesk.texts import Texts


class SavedState(QObject):
    """The saved state of the open case. `changed(state, words)`: `saving`, `saved` or `failed`; `trouble(error)`.

    Acknowledgements come on the store's thread and are taken up on the screen's.
    """

    changed = Signal(str, str)
    trouble = Signal(object)
    _news = Signal(object)

    def __init__(self, desk: Desk, session: Session, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._texts = session, texts
        self._acknowledged = session.ticket
        self.state, self._at = "saved", _saved_before(desk, session)
        self._news.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        self._stop: Callable[[], None] = desk.on_saved(self._news.emit)

    @property
    def words(self) -> str:
        """«Lagret kl. 14.32», «Lagrer …» or «Ikke lagret siden kl. 14.32»."""
        if self.state == "saving":
            return self._texts.say("screen-saving")
        clock = formats.clock(self._at.timetz()) if self._at else ""
        name = "saved" if self.state == "saved" else "not-saved"
        return self._texts.say(f"screen-{name}-at" if clock else f"screen-{name}", clock=clock)

    def on_change(self) -> None:
        """Something was changed: what was handed over is not saved until the disk says so."""
        if self._session.ticket > self._acknowledged and self.state != "failed":
            self._become("saving")

    def save_now(self) -> bool:
        """Save at once; says whether the disk has it."""
        try:
            self._session.save_now()
        except StoreError as error:
            self._fail(error)
            return False
        self._at = datetime.now().astimezone()
        self._become("saved")
        return True

    def close(self) -> None:
        """Stop listening."""
        self._stop()

    def _on_news(self, news: News) -> None:
        if isinstance(news, Saved) and news.case_id == self._session.case_id:
            self._at = news.saved_at.astimezone()
            self._acknowledged = max(self._acknowledged, news.ticket)
            if news.ticket >= self._session.ticket:
                self._become("saved")
        elif isinstance(news, NotSaved) and news.case_id == self._session.case_id:
            self._at = news.since.astimezone() if news.since else self._at
            self._fail(news.error)

    def _fail(self, error: StoreError) -> None:
        self._become("failed")
        self.trouble.emit(error)

    def _become(self, state: str) -> None:
        self.state = state
        self.changed.emit(state, self.words)


def _saved_before(desk: Desk, session: Session) -> datetime | None:
    """When the case was last saved, before it was opened now."""
    line = next((line for line in desk.lines() if line.case_id == session.case_id), None)
    return line.saved_at.astimezone() if line else None
