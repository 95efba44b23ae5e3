"""When the drawer will not open: what happened, what is safe, and the ways on. Nothing is lost by any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.opening import BackupLine, Opening, Secret
from aevdesk.store.errors import StoreError, WrongPassphrase, WrongRecoveryCode
from aevdesk.texts import formats
from aevdesk.ui.errand import send
from aevdesk.ui.pages.opening.front import SLIM, Front
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    Banner,
    Button,
    Choice,
    FieldRow,
    Flow,
    Option,
    ProgressRow,
    Text,
    Tile,
    announce,
    show_if,
)

if TYPE_CHECKING:
    from aevdesk.desk.wording import Wording
    from aevdesk.texts import Texts

_OFFERED = 5
_TITLED = {
    "store.busy": "busy",
    "store.newer": "newer",
    "store.vault_newer": "newer",
    "store.damaged": "damaged",
    "store.missing": "missing",
    "store.empty": "missing",
    "store.foreign": "foreign",
    "store.vault_missing": "key",
    "store.vault_damaged": "key",
    "store.not_writable": "folder",
    "store.too_little_memory": "memory",
    "store.backup_failed": "backup",
    "store.disk_full": "disk",
    "store.disk_fault": "disk",
}
_ICONS = {
    "busy": "users",
    "newer": "history",
    "key": "key-round",
    "memory": "monitor",
    "backup": "hard-drive",
    "damaged": "triangle-alert",
}
_RESTORED = ("damaged", "missing", "foreign")


class TroublePage(Front):
    """One error as a page.

    `again()` to try once more, `opened(desk, sentence)` when a way on has opened the drawer, `wrong(error)` when the
    secret does not fit, `close_asked()`.
    """

    again = Signal()
    opened = Signal(object, str)
    wrong = Signal(object)
    close_asked = Signal()

    def __init__(
        self,
        error: StoreError,
        secret: Secret,
        opening: Opening,
        texts: Texts,
        wording: Wording,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(texts, width=SLIM, parent=parent)
        self._secret, self._opening, self._wording = secret, opening, wording
        self._is_busy = False
        self.kind = _TITLED.get(error.code, "other")
        self._backups: list[BackupLine] = opening.backups() if self.kind in (*_RESTORED, "key") else []
        self._choice = self._offer_backups()
        self._refused = Banner("warn", "")
        self._progress = ProgressRow("", can_cancel=False)
        self.verbs = QWidget()
        row = Flow(self.verbs)
        self.buttons = [Button(words, kind, act=act) for words, kind, act in self._ways()]
        for button in self.buttons:
            row.addWidget(button)
        title = texts.say(f"open-trouble-{self.kind}")
        head = self._head = QVBoxLayout()
        head.setSpacing(look().gap(4))
        head.addWidget(Text(title, "h1"))
        head.addWidget(Text(wording.error(error), "body"))
        icon, tone = _ICONS.get(self.kind, "shield-check"), "warn" if self.kind == "damaged" else "accent"
        self.column.addWidget(Tile(icon, tone=tone, side=48), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(head)
        count = min(len(self._backups), 1)
        if self.kind in _RESTORED or (self.kind == "key" and not count):
            self.column.addWidget(Text(texts.say("open-backups-offer", count=count), "body", "soft"))
        for part in (self._choice, self._refused, self.verbs, self._progress):
            if part is not None:
                self.column.addWidget(part)
        show_if(self._refused, False)
        show_if(self._progress, False)
        announce(self, f"{title}. {wording.error(error)}", assertive=True)

    @property
    def is_busy(self) -> bool:
        """Say whether a way on is being tried."""
        return self._is_busy

    def add_word(self, sentence: str) -> None:
        """Say one thing more under the error."""
        self._head.addWidget(Text(sentence, "body"))

    def focus_start(self) -> None:
        """Go to the first way on."""
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_backups(self) -> FieldRow | None:
        if self.kind not in _RESTORED or not self._backups:
            return None
        options = [Option(line.name, self._said_of(line)) for line in self._backups[:_OFFERED]]
        row = FieldRow(self.texts.say("open-backup-choose"), Choice(options, stacked=True))
        row.set_value(options[0].code)
        return row

    def _ways(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        say = self.texts.say
        ways: list[tuple[str, str, Callable[[], object]]] = []
        if self._choice is not None:
            ways.append((say("open-restore"), "primary", self._restore))
        if self.kind == "damaged":
            ways.append((say("open-salvage"), "secondary", self._salvage))
        if self.kind == "key" and self._backups:
            ways.append((say("open-fetch-key"), "primary", self._fetch_key))
        if self.kind not in ("newer", "damaged"):
            ways.append((say("open-again"), "secondary" if ways else "primary", self.again.emit))
        ways.append((say("open-close"), "quiet" if ways else "primary", self.close_asked.emit))
        return ways

    def _said_of(self, line: BackupLine) -> str:
        day, clock = formats.long_date(line.made_at.date(), self.texts.language), formats.clock(line.made_at.time())
        return self.texts.say("open-backup-line", day=day, clock=clock, count=line.cases)

    def _restore(self) -> None:
        assert self._choice is not None
        name = cast(str, self._choice.value())
        line = next(line for line in self._backups if line.name == name)
        self._work(lambda: self._opening.restore(name, self._secret), "open-restored", backup=self._said_of(line))

    def _salvage(self) -> None:
        self._work(lambda: self._opening.salvage(self._secret), "open-salvaged")

    def _fetch_key(self) -> None:
        self._work(lambda: self._opening.fetch_key(self._secret), "open-key-fetched")

    def _work(self, work: Callable[[], object], told: str, **params: str) -> None:
        self._set_busy(True)

        def end(desk: object) -> None:
            self._set_busy(False)
            self.opened.emit(desk, self.texts.say(told, **params))

        send(self, work, end, self._on_failed)

    def _on_failed(self, error: StoreError) -> None:
        self._set_busy(False)
        if isinstance(error, (WrongPassphrase, WrongRecoveryCode)):
            self.wrong.emit(error)
            return
        self._refused.title.set_text(self._wording.error(error))
        show_if(self._refused.title, True)
        show_if(self._refused, True)
        announce(self, self._refused.title.text(), assertive=True)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        show_if(self.verbs, not is_busy)
        show_if(self._progress, is_busy)
        self._progress.set_progress(0, 0, self.texts.say("open-fetching"))
