"""Unlocking: the passphrase, or the recovery code and a new passphrase. A wrong try costs a wait, never more."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.desk.opening import Opening, Secret
from aevdesk.store.errors import MistypedRecoveryCode, StoreError, WrongPassphrase, WrongRecoveryCode
from aevdesk.ui.errand import send
from aevdesk.ui.pages.opening.front import SLIM, Front, button_row
from aevdesk.ui.pages.opening.passphrase_part import PassphrasePart, SecretEdit
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, FieldRow, LineEdit, ProgressRow, Text, announce, show_if

if TYPE_CHECKING:
    from aevdesk.desk.wording import Wording
    from aevdesk.texts import Texts

_WRONG = (WrongPassphrase, WrongRecoveryCode, MistypedRecoveryCode)
_COUNTS_DOWN = 250


class UnlockPage(Front):
    """Asks for what opens the drawer.

    `opened(desk)` when it is open; `trouble(error, secret)` when it will not open though the secret is right, or when
    the secret cannot be tried.
    `is_locked`: the desk was open a moment ago, and what was typed is saved. With `is_held` it could not be saved: the
    desk is still open behind this page, and `proved()` says that whoever sits here may see it again.
    """

    opened = Signal(object)
    proved = Signal()
    trouble = Signal(object, object)

    def __init__(
        self,
        opening: Opening,
        texts: Texts,
        wording: Wording,
        *,
        is_locked: bool = False,
        is_held: bool = False,
        ticks: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(texts, width=SLIM, parent=parent)
        self._opening, self._wording, self._ticks = opening, wording, ticks
        self._is_held, self._is_busy, self._uses_code = is_held, False, False
        self._waits_for: WrongPassphrase | WrongRecoveryCode | None = None
        self._until = 0.0
        self._code = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_COUNTS_DOWN)
        self._timer.timeout.connect(self._show_wait)
        kind = "held" if is_held else "locked" if is_locked else "closed"
        self._lead = texts.say(f"open-unlock-{kind}")
        self._build()
        if not is_locked:
            self.add_foot("hard-drive", texts.say("open-foot-encrypted"))
            self.add_foot("wifi-off", texts.say("open-foot-offline"))

    @property
    def is_busy(self) -> bool:
        """Say whether a secret is being tried."""
        return self._is_busy

    @property
    def waits(self) -> float:
        """Seconds until the next try."""
        return max(0.0, self._until - self._ticks())

    def focus_start(self) -> None:
        """Go to the field."""
        (self.code_row if self._uses_code else self.passphrase_row).setFocus()

    # Building

    def _build(self) -> None:
        say = self.texts.say
        self._title, self._said = Text(say("open-unlock"), "h1"), Text(self._lead, "body", "soft")
        self.unlock = Button(say("open-unlock"), "primary", act=self._try)
        self.secret = SecretEdit(self.texts, beside=self.unlock)
        self.secret.entered.connect(self.unlock.click)
        self.passphrase_row = FieldRow(say("open-passphrase"), self.secret)
        self.passphrase_row.edited.connect(lambda _text: self._on_typed(self.passphrase_row))
        code = LineEdit()
        code.line.returnPressed.connect(lambda: self.use_code.click())
        self.code_row = FieldRow(say("open-code"), code, hint=say("open-code-hint"))
        self.code_row.edited.connect(lambda _text: self._on_typed(self.code_row))
        self.use_code = Button(say("open-unlock"), "primary", act=self._try)
        self.other_way = Button("", "link", act=self._turn)
        self._new = PassphrasePart(self.texts, label=say("open-new-passphrase"))
        self._new.entered.connect(lambda: self.renew.click())
        self.renew = Button(say("open-renew"), "primary", act=self._renew)
        self.renew.refused.connect(lambda _missing: self._new.tell_missing())
        self._new.changed.connect(lambda: self.renew.set_missing(self._new.missing()))
        self._keep = Button(say("open-keep-passphrase"), "quiet", act=self._open_with_code)
        self._renewing = button_row(self._keep, right=[self.renew])
        self._progress = ProgressRow("", can_cancel=False)
        head = QVBoxLayout()
        head.setSpacing(look().gap(4))
        head.addWidget(self._title)
        head.addWidget(self._said)
        self._foot_row = QWidget()
        line = QHBoxLayout(self._foot_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.other_way)
        line.addStretch(1)
        line.addWidget(self.use_code)
        self.column.addLayout(head)
        for part in (self.passphrase_row, self.code_row, self._foot_row, self._new, self._renewing, self._progress):
            self.column.addWidget(part)
        self.renew.set_missing(self._new.missing())
        self._show("passphrase")

    def _show(self, way: str) -> None:
        """Ask for the passphrase, the code, or a new passphrase."""
        say = self.texts.say
        self._uses_code = way == "code"
        show_if(self.passphrase_row, way == "passphrase")
        show_if(self.code_row, way == "code")
        show_if(self.use_code, way == "code")
        show_if(self._foot_row, way != "renew")
        show_if(self._new, way == "renew")
        show_if(self._renewing, way == "renew")
        show_if(self._progress, False)
        self.other_way.set_text(say("open-use-passphrase" if way == "code" else "open-use-code"))
        self._title.set_text(say("open-renew-title" if way == "renew" else "open-unlock"))
        self._said.set_text(say("open-renew-lead") if way == "renew" else self._lead)

    def _turn(self) -> None:
        self._show("passphrase" if self._uses_code else "code")
        self.focus_start()

    # Trying

    @property
    def _given(self) -> Secret:
        if self._uses_code:
            return Secret(code=cast(str, self.code_row.value()))
        return Secret(self.secret.value())

    def _try(self) -> None:
        if self.waits or self._is_busy:
            return
        given = self._given
        if not (given.code or given.passphrase):
            self._tell(self.texts.say("open-code-empty" if self._uses_code else "open-passphrase-empty"))
            return
        if self._is_held:
            self._work(lambda: self._opening.prove(given), lambda _: self.proved.emit())
        elif given.code:
            self._work(lambda: self._opening.prove(given), lambda _: self._on_code_right(given.code or ""))
        else:
            self._work(lambda: self._opening.open(given), self.opened.emit)

    def _on_code_right(self, code: str) -> None:
        self._code = code
        self._show("renew")
        self._new.setFocus()

    def _renew(self) -> None:
        code, new = self._code, self._new.value()
        self._work(lambda: self._opening.renew_passphrase(code, new), self.opened.emit)

    def _open_with_code(self) -> None:
        code = self._code
        self._work(lambda: self._opening.unlock_with_code(code), self.opened.emit)

    def _work(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        secret = Secret(self._new.value()) if self._code and self._new.value() else self._given
        self._set_busy(True)

        def end(result: object) -> None:
            self._set_busy(False)
            done(result)

        def fail(error: StoreError) -> None:
            self._set_busy(False)
            self._on_failed(error, secret)

        send(self, work, end, fail)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.secret.set_locked(is_busy)
        for part in (self.other_way, self._renewing, self._new, self.use_code, self.code_row):
            part.setEnabled(not is_busy)
        words = self.texts.say("open-unlocking" if is_busy else "open-unlock")
        self.unlock.set_text(words)
        self.use_code.set_text(words)
        show_if(self._progress, is_busy and not self._new.isHidden())
        if is_busy:
            self._progress.set_progress(0, 0, words)
            announce(self, words)

    def _on_failed(self, error: StoreError, secret: Secret) -> None:
        if isinstance(error, _WRONG):
            self.show_wrong(error)
        else:
            self.trouble.emit(error, secret)

    def show_wrong(self, error: StoreError) -> None:
        """Say that it did not fit, and how long to wait before the next try."""
        if not isinstance(error, MistypedRecoveryCode):
            self._waits_for = cast("WrongPassphrase | WrongRecoveryCode", error)
            self._until = self._ticks() + float(cast(int, error.params["wait"]))
        self._tell(self._wording.error(error))
        if not self._uses_code:
            self.secret.line.selectAll()
        self._show_wait()

    def _tell(self, sentence: str) -> None:
        row = self.code_row if self._uses_code else self.passphrase_row
        row.set_error(sentence, spoken=True)
        row.setFocus()

    def _show_wait(self) -> None:
        """Count down to the next try in the sentence itself."""
        left, error = math.ceil(self.waits), self._waits_for
        row = self.code_row if isinstance(error, WrongRecoveryCode) else self.passphrase_row
        for button in (self.unlock, self.use_code):
            button.set_missing(self.texts.say("open-wait", count=left) if left else "")
        if error is not None and row.error:
            row.set_error(self._wording.error(type(error)(wait=left)))
        if left:
            self._timer.start()
        else:
            self._timer.stop()
            self._waits_for = None

    def _on_typed(self, row: FieldRow) -> None:
        if not self.waits:
            row.set_error("")
