"""Lag fil til kollega: a passphrase for the file alone, and what goes along in it."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from aevdesk.desk.handover import EXTENSION, gather
from aevdesk.store.errors import StoreError
from aevdesk.ui.errand import send
from aevdesk.ui.pages.aside_page import AsidePage
from aevdesk.ui.pages.keep_file import ask_for_place, keep
from aevdesk.ui.pages.opening.passphrase_part import PassphrasePart
from aevdesk.ui.pages.page import Step, Work
from aevdesk.ui.widgets import ActionRow, Banner, PageTitle, RowStack, Text, announce, show_if


class HandoverPage(AsidePage):
    """The file is made off the screen's thread; until it lies where it was asked for, nothing is said to be done."""

    heading: ClassVar[str] = "handover-title"

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        say = work.say
        column = self._page.column
        column.addWidget(PageTitle(self.title, say("handover-lead")))
        self.told = Banner("ok", "")
        show_if(self.told, False)
        column.addWidget(self.told)
        self.phrase = PassphrasePart(work.texts, label=say("handover-passphrase"))
        self.phrase.changed.connect(self.step_changed)
        column.addWidget(self.phrase)
        column.addWidget(Banner("info", say("handover-tell"), say("handover-tell-text"), icon="message-circle"))
        column.addWidget(Text(say("handover-along"), "h3"))
        stack = RowStack()
        for icon, words in (("file-text", "handover-along-case"), ("stamp", "handover-along-sealed"),
                            ("history", "handover-along-history")):  # fmt: skip
            stack.add_row(ActionRow(say(words), icon=icon, tone="soft", tile=False))
        column.addWidget(stack)
        column.addWidget(Text(say("handover-stays"), "body", "soft"))
        column.addStretch(1)

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        self.phrase.phrase_row.setFocus()

    def next_step(self) -> Step:
        return Step(self.work.say("handover-make"), missing=self.phrase.missing())

    def take_step(self) -> None:
        """Ask where the file shall lie."""
        if self.phrase.missing():
            self.phrase.tell_missing()
            return
        name = f"sak-{self.work.session.case_id[-4:]}.{EXTENSION}"
        title = self.work.say("handover-title")
        # locked with a passphrase of its own: it is meant for a memory stick
        ask_for_place(self, title, name, self.work.say("handover-filter"), self.make, None)

    def make(self, where: Path) -> None:
        """Make the file and put it there."""
        work, passphrase = self.work, self.phrase.value()
        try:
            content = gather(work.desk, work.session)
        except StoreError as error:
            self._tell("error", work.words.error(error))
            return
        errand = send(
            self,
            lambda: work.desk.drawer.pack(content, passphrase),
            lambda packed: self._keep(packed, where),
            lambda error: self._tell("error", work.words.error(error)),
        )
        work.under_way.emit(errand, work.say("long-hand-over"))

    def _keep(self, packed: bytes, where: Path) -> None:
        is_kept = keep(packed, where)
        self._tell(
            "ok" if is_kept else "error",
            self.work.say("handover-made" if is_kept else "handover-not-made", file=where.name),
        )

    def _tell(self, kind: str, sentence: str) -> None:
        layout = self._page.column
        at = layout.indexOf(self.told)
        layout.removeWidget(self.told)
        self.told.hide()
        self.told.deleteLater()
        self.told = Banner(kind, sentence)
        layout.insertWidget(at, self.told)
        show_if(self.told, True)
        announce(self, sentence, assertive=kind == "error")
