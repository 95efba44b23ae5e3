"""The first time: passphrase, recovery code, office. Three steps in about two minutes; then the desk is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.office import Office
from aevdesk.desk.opening import Opening, set_code_pending
from aevdesk.ui.errand import send
from aevdesk.ui.pages.opening.code_part import CodePart
from aevdesk.ui.pages.opening.front import WIDE, Front, button_row
from aevdesk.ui.pages.opening.passphrase_part import PassphrasePart
from aevdesk.ui.pages.settings.office_part import FIRST_TIME, WRITTEN_FORMS, OfficePart
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Banner, Button, Option, ProgressRow, StepRow, Text, announce, show_if

if TYPE_CHECKING:
    from collections.abc import Callable

    from aevdesk.desk.desk import Desk
    from aevdesk.desk.wording import Wording
    from aevdesk.store.errors import StoreError
    from aevdesk.texts import Texts

Step = Literal["passphrase", "code", "office"]
STEPS: tuple[Step, ...] = ("passphrase", "code", "office")


@dataclass(slots=True)
class Start:
    """How far the first run has come. It outlives the page, which is made anew in another language."""

    opening: Opening
    step: Step = "passphrase"
    desk: Desk | None = None
    passphrase: str = field(default="", repr=False)
    is_shown: bool = False
    code: str = field(default="", repr=False)
    is_code_kept: bool = False
    office: Office = field(default_factory=Office)


class FirstRunPage(Front):
    """One step at a time, each with a way back. `finished()` when `start.desk` is open and knows its office."""

    finished = Signal()
    trouble = Signal(object)

    def __init__(self, start: Start, texts: Texts, wording: Wording, parent: QWidget | None = None) -> None:
        languages = [Option(code, texts.say(f"open-language-{code}")) for code in WRITTEN_FORMS]
        super().__init__(texts, width=WIDE, languages=languages, parent=parent)
        self.start, self._wording = start, wording
        self._is_busy = False
        self._steps = StepRow([texts.say(f"open-step-{step}") for step in STEPS])
        self._title = Text("", "h1")
        self._lead = Text("", "body", "soft")
        self._body = QVBoxLayout()
        self._part: QWidget | None = None
        self._refused = Banner("warn", "")
        show_if(self._refused, False)
        self.back = Button(texts.say("open-back"), act=self._go_back)
        self.next = Button("", "primary", end_icon="arrow-right", act=self._go_on)
        self.next.refused.connect(lambda _missing: self._tell_missing())
        self._buttons = button_row(self.back, right=[self.next])
        self._progress = ProgressRow("", can_cancel=False)
        show_if(self._progress, False)
        head = QVBoxLayout()
        head.setSpacing(look().gap(4))
        head.addWidget(self._title)
        head.addWidget(self._lead)
        self.column.addWidget(self._steps)
        self.column.addSpacing(look().gap(8))
        self.column.addLayout(head)
        self.column.addLayout(self._body)
        self.column.addWidget(self._refused)
        self.column.addSpacing(look().gap(8))
        self.column.addWidget(self._buttons)
        self.column.addWidget(self._progress)
        self.add_foot("hard-drive", texts.say("open-foot-encrypted"))
        self.add_foot("wifi-off", texts.say("open-foot-offline"))
        self.add_foot("lock", texts.say("open-foot-locks", count=start.office.lock_after_minutes))
        self._show_step()

    @property
    def is_busy(self) -> bool:
        """Say whether the drawer is being made."""
        return self._is_busy

    def focus_start(self) -> None:
        """Go to the first field of the step."""
        if self._part is not None:
            self._part.setFocus()

    def keep(self) -> None:
        """Write down in `start` what stands in the fields, before the page is made anew."""
        match self._part:
            case PassphrasePart() as part:
                self.start.passphrase, self.start.is_shown = part.value(), part.phrase.is_shown
            case CodePart() as part:
                self.start.is_code_kept = part.is_confirmed
            case OfficePart() as part:
                self.start.office = part.office()
            case _:
                pass

    # Steps

    def _show_step(self) -> None:
        say, step = self.texts.say, self.start.step
        if self._part is not None:
            self._body.removeWidget(self._part)
            self._part.hide()
            self._part.deleteLater()
        self._part = self._make_part(step)
        self._body.addWidget(self._part)
        self._part.show()
        self._steps.set_now(STEPS.index(step))
        self._title.set_text(say(f"open-title-{step}"))
        self._lead.set_text(say(f"open-lead-{step}"))
        self.next.set_text(say(f"open-next-{step}"))
        show_if(self.back, step == "office" or (step == "code" and bool(self.start.passphrase)))
        show_if(self._refused, False)
        self._show_missing()
        self.verticalScrollBar().setValue(0)
        announce(self, say(f"open-title-{step}"))

    def _make_part(self, step: Step) -> QWidget:
        start = self.start
        match step:
            case "passphrase":
                part = PassphrasePart(self.texts)
                part.set_value(start.passphrase, is_shown=start.is_shown)
            case "code":
                assert start.desk is not None
                part = CodePart(self.texts, start.code, start.desk.today)
                if start.is_code_kept:
                    part.typed.set_value(" ".join(start.code.split("-")[-2:]))
            case "office":
                part = OfficePart(self.texts, start.office, FIRST_TIME, start.opening.policy)
        changed = part.edited if isinstance(part, OfficePart) else part.changed
        changed.connect(self._show_missing)
        part.entered.connect(self.next.click)
        return part

    def _missing(self) -> str:
        match self._part:
            case PassphrasePart() | CodePart() as part:
                return part.missing()
            case OfficePart() as part if part.missing():
                return self.texts.say(f"open-office-{part.missing()}-missing")
            case _:
                return ""

    def _show_missing(self, *_: object) -> None:
        self.next.set_missing(self._missing())

    def _tell_missing(self) -> None:
        if isinstance(self._part, (PassphrasePart, CodePart, OfficePart)):
            self._part.tell_missing()

    def _go_back(self) -> None:
        self.keep()
        self.start.step = STEPS[STEPS.index(self.start.step) - 1]
        self._show_step()
        self.focus_start()

    def _go_on(self) -> None:
        before = self.start.passphrase
        self.keep()
        match self.start.step:
            case "passphrase":
                self._make_drawer(before)
            case "code":
                assert self.start.desk is not None
                set_code_pending(self.start.desk, False)
                self._go_to("office")
            case "office":
                self._finish()

    def _go_to(self, step: Step) -> None:
        self.start.step = step
        self._show_step()
        self.focus_start()

    # The drawer

    def _make_drawer(self, before: str) -> None:
        """Make the drawer; on the way back and forth again, change its passphrase if another was typed."""
        start = self.start
        desk, new = start.desk, start.passphrase
        if desk is None:
            self._work("open-making", lambda: start.opening.set_up(new), self._on_made)
        elif new != before:
            start.passphrase = before  # until the drawer has taken the new one
            self._work(
                "open-changing", lambda: desk.drawer.change_passphrase(before, new), lambda _: self._changed(new)
            )
        else:
            self._go_to("code")

    def _changed(self, passphrase: str) -> None:
        self.start.passphrase = passphrase
        self._go_to("code")

    def _on_made(self, made: tuple[Desk, str]) -> None:
        self.start.desk, self.start.code = made
        set_code_pending(made[0], True)
        self._go_to("code")

    def _finish(self) -> None:
        desk = self.start.desk
        assert desk is not None
        desk.remember(self.start.office)
        self.start.passphrase = self.start.code = ""
        self.finished.emit()

    def _work(self, words: str, work: Callable[[], object], done: Callable[..., object]) -> None:
        self._set_busy(self.texts.say(words))

        def end(result: object) -> None:
            self._set_busy("")
            done(result)

        send(self, work, end, self._on_failed)

    def _on_failed(self, error: StoreError) -> None:
        self._set_busy("")
        self._refused.title.set_text(self._wording.error(error))
        show_if(self._refused.title, True)
        show_if(self._refused, True)
        announce(self, self._refused.title.text(), assertive=True)
        self.focus_start()

    def _set_busy(self, words: str) -> None:
        self._is_busy = bool(words)
        show_if(self._buttons, not words)
        show_if(self._progress, bool(words))
        self.languages.setEnabled(not words)
        if self._part is not None:
            self._part.setEnabled(not words)
        if words:
            self._progress.set_progress(0, 0, words)
            announce(self, words)
