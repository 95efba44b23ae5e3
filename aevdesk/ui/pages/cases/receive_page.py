"""En sak fra en kollega: its passphrase, then what it is beside what is here. Nothing is merged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.files import CaseFileError
from aevdesk.desk.errors import DeskError
from aevdesk.desk.handover import HandedOver, Meeting, meet, open_parcel, take_in
from aevdesk.store.errors import StoreError
from aevdesk.texts import formats
from aevdesk.ui.errand import Errand, send
from aevdesk.ui.pages.life.changes_part import ChangesPart
from aevdesk.ui.pages.opening.passphrase_part import SecretEdit
from aevdesk.ui.pages.page import FullPage, Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    ActionRow,
    Banner,
    Button,
    FieldRow,
    Flow,
    PageTitle,
    ProgressRow,
    RowStack,
    ScrollPage,
    Text,
    TopBar,
    announce,
    show_if,
)

if TYPE_CHECKING:
    from aevdesk.ui.window import Window

_WIDTH = 720
Refused = StoreError | DeskError | CaseFileError


class ReceivePage(FullPage):
    """`opened(id)` when the case has been taken in, or the one that is here shall be opened."""

    opened = Signal(str)

    def __init__(self, window: Window, work: Work | None, file: Path | None = None) -> None:
        super().__init__()
        self.desk, self.file = window.desk, file
        self.texts = window.desk.texts()
        self.handed: HandedOver | None = None
        self._raw = b""
        say = self.texts.say
        back = (
            work.moment.case.facts.name or say("screen-nameless-case") if work is not None else say("screen-my-cases")
        )
        self.bar = TopBar(back=back, title=say("receive-title"))
        self.bar.back_asked.connect(self.closed)
        self._page = ScrollPage(ground="canvas", width=0)
        inside = QWidget()
        inside.setMaximumWidth(look().px(_WIDTH))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(16))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        self._page.column.addLayout(across)
        self._column.addWidget(PageTitle(say("receive-title"), say("receive-lead")))
        self._told = QVBoxLayout()
        self._column.addLayout(self._told)
        self.open_button = Button(say("receive-open"), "primary", act=self.open_file)
        self.secret = SecretEdit(self.texts, beside=self.open_button)
        self.secret.entered.connect(self.open_file)
        self.field = FieldRow(say("receive-passphrase"), self.secret, hint=say("receive-passphrase-hint"))
        self._column.addWidget(self.field)
        self.progress = ProgressRow(say("long-open"))
        self.progress.cancelled.connect(self._call_off)
        self._errand: Errand | None = None
        show_if(self.progress, False)
        self._column.addWidget(self.progress)
        self._found = QVBoxLayout()
        self._column.addLayout(self._found)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._page, 1)
        self._read()

    def focus_start(self) -> None:
        """Go to the passphrase."""
        (self.field if self.field.isVisibleTo(self) else self.bar.back).setFocus(Qt.FocusReason.OtherFocusReason)

    # Opening

    def _read(self) -> None:
        """Read the file, and say before a passphrase is asked for when it is not worth asking."""
        from aevdesk.store.parcel import MAX_BYTES, check

        try:
            if self.file is None:
                raise OSError
            with self.file.open("rb") as source:
                self._raw = source.read(MAX_BYTES + 1)
            check(self._raw)
        except OSError:
            self._tell("error", self.texts.say("receive-not-read", file=self.file.name if self.file else ""))
            show_if(self.field, False)
        except StoreError as error:
            self._tell("error", self.desk.wording.error(error))
            show_if(self.field, False)

    def open_file(self) -> None:
        """Try the passphrase, off the screen's thread."""
        passphrase = self.secret.value()
        if not passphrase:
            self.field.set_error(self.texts.say("receive-lacks"), spoken=True)
            self.field.setFocus()
            return
        self._set_busy(True)
        self._errand = send(self, lambda: _tried(self._raw, passphrase), self._on_tried, self._refuse)

    def _set_busy(self, is_busy: bool) -> None:
        self.secret.set_locked(is_busy)
        show_if(self.progress, is_busy)

    def _call_off(self) -> None:
        """Open it no more; the passphrase stands as it was typed."""
        if self._errand is not None:
            self._errand.cancel()
        self._set_busy(False)
        self.field.setFocus()

    def _on_tried(self, result: HandedOver | Refused) -> None:
        self._set_busy(False)
        if not isinstance(result, HandedOver):
            self._refuse(result)
            return
        self.handed = result
        show_if(self.field, False)
        self._show_found(result, meet(self.desk, result))

    def _refuse(self, error: Refused) -> None:
        self._set_busy(False)
        sentence = self.desk.wording.error(error)
        self.field.set_error(sentence, spoken=True)
        self.field.setFocus()

    # What was found

    def _show_found(self, handed: HandedOver, meeting: Meeting) -> None:
        say, case = self.texts.say, handed.case
        day = formats.long_date(handed.handed_at.date(), self.texts.language)
        parts = [
            self.desk.wording.choice("tracks", case.triage.track) if case.triage.track else "",
            say("versions-version", number=case.doc.number),
            self.desk.wording.choice("doc_status", case.doc.status),
        ]
        stack = RowStack()
        title = [(case.facts.name or say("screen-nameless-case"), True)]
        stack.add_row(ActionRow(title, " · ".join(part for part in parts if part), icon="user"))
        by = say("receive-by", name=handed.handed_by, day=day) if handed.handed_by else day
        stack.add_row(ActionRow(by, say("receive-sealed", count=len(handed.sealed)), icon="users"))
        self._found.addWidget(stack)
        if meeting.alike is not None:
            self._found.addWidget(Banner("warn", say("receive-alike"), say("receive-alike-text")))
        kind = "info" if meeting.standing == "new" else "warn"
        banner = Banner(kind, say(f"receive-is-{meeting.standing}"), say(f"receive-is-{meeting.standing}-text"))
        self._found.addWidget(banner)
        self._found.addWidget(self._verbs(meeting))
        if meeting.here is not None and meeting.found:
            self._found.addWidget(Text(say("receive-differs"), "h2"))
            shown = ChangesPart(self.desk.wording)
            before = self.desk.moment(meeting.here, handed.case_id)
            after = self.desk.moment(case, handed.case_id)
            shown.show_changes(meeting.found, before, after, (say("receive-mine"), say("receive-theirs")))
            self._found.addWidget(shown)
        announce(self, banner.title.text())

    def _verbs(self, meeting: Meeting) -> QWidget:
        say = self.texts.say
        verbs = QWidget()
        row = Flow(verbs)
        if meeting.standing == "new":
            self.buttons = [Button(say("receive-take"), "primary", act=self.take)]
        else:
            self.buttons = [Button(say("receive-keep-mine"), "primary", act=self._open_mine)]
            if meeting.standing != "same":
                self.buttons.append(Button(say("receive-beside"), "secondary", act=lambda: self.take(beside=True)))
        for button in self.buttons:
            row.addWidget(button)
        QTimer.singleShot(0, self, lambda: self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason))
        return verbs

    def take(self, *, beside: bool = False) -> None:
        """Take the case in, and open it."""
        if self.handed is None:
            return
        try:
            case_id = take_in(self.desk, self.handed, beside=beside)
        except (StoreError, DeskError) as error:
            self._tell("error", self.desk.wording.error(error))
        else:
            self.opened.emit(case_id)

    def _open_mine(self) -> None:
        if self.handed is not None:
            self.opened.emit(self.handed.case_id)

    def _tell(self, kind: str, sentence: str) -> None:
        banner = Banner(kind, sentence)
        self._told.addWidget(banner)
        show_if(banner, True)
        announce(self, sentence, assertive=True)


def _tried(raw: bytes, passphrase: str) -> HandedOver | Refused:
    """The case, or what the user can act on, as a value: an errand carries only errors of the store."""
    try:
        return open_parcel(raw, passphrase)
    except (StoreError, DeskError, CaseFileError) as error:
        return error
