"""Paper instead of the screen: print two copies, sign by hand, and register what stands on the sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.model import PERSON
from aevdesk.desk.errors import DeskError
from aevdesk.desk.scan import LARGEST_SCAN
from aevdesk.desk.signing import Ceremony
from aevdesk.rules.signers import signers, waited_for
from aevdesk.texts import formats
from aevdesk.ui.pages.page import Work
from aevdesk.ui.printing import PPI, CannotPrintError, ask_and_print
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    ActionRow,
    Banner,
    Button,
    Card,
    DateEdit,
    FieldRow,
    LineEdit,
    RowStack,
    Text,
    announce,
    show_if,
)

_SHORT = 220
Do = Callable[[Callable[[], object]], bool]


class PaperPart(QWidget):
    """«Heller på papir?»: print, and then a card for the sheet: where it lies, its code, who signed when, a scan."""

    def __init__(self, work: Work, ceremony: Ceremony, do: Do, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work, self._ceremony, self._do = work, ceremony, do
        self._forms: dict[str, _SheetForm] = {}
        self._build()

    def refresh(self) -> None:
        """Show which signatures are registered, and whether a scan lies with them."""
        signing = self.work.moment.case.signing
        for party, form in self._forms.items():
            known = signing.of(party)
            form.show_registered(known is not None and known.mode == "paper")
        is_sheet_out = self.work.moment.case.doc.status == "awaiting"
        if is_sheet_out and self._waits.isHidden():  # what stands on it is what is to be done now
            self._column.insertWidget(1, self._card)
            show_if(self._card, True)
        show_if(self._waits, is_sheet_out)
        if self._ceremony.shown is not None:
            hint = self.work.say("sign-sheet-code-hint", code=self._ceremony.code.replace("-", "\u2011"))
            self.code.set_label(self.work.say("sign-sheet-code"), hint=hint, optional=True)
        self._refresh_scan()

    def leave(self) -> None:
        """Nothing is held outside the part."""

    def _build(self) -> None:
        work = self.work
        stack = RowStack()
        stack.add_row(
            ActionRow(
                work.say("sign-paper"), work.say("sign-paper-sub"), icon="printer",
                actions=[
                    Button(work.say("sign-print"), "secondary", act=self._print),
                    Button(work.say("sign-register"), "quiet", act=self._toggle),
                ],
            )
        )  # fmt: skip
        self._trouble = Banner("warn", work.say("sign-no-printer"))
        show_if(self._trouble, False)
        self._waits = Banner("info", work.say("sign-waits"))
        show_if(self._waits, False)
        self._card = Card()
        inside = self._card.column
        self._printed = Text("", "small", "soft")
        show_if(self._printed, False)
        self.kept = FieldRow(work.words.field("sign.paper_at"), LineEdit())
        self.code = FieldRow(work.say("sign-sheet-code"), LineEdit(width=_SHORT), optional=True, hint=" ")
        for widget in (
            Text(work.say("sign-register-title"), "h3"), Text(work.say("sign-register-sub"), "small", "soft"),
            self._printed, self.kept, self.code,
        ):  # fmt: skip
            inside.addWidget(widget)
        for party in signers(work.moment):
            form = _SheetForm(work, party, lambda party=party: self._register(party))
            self._forms[party] = form
            inside.addWidget(form)
        self._build_scan()
        inside.addWidget(Button(work.say("sign-hand-over"), "quiet", icon="hourglass", act=self._hand_over))
        show_if(self._card, False)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        for widget in (self._waits, stack, self._trouble, self._card):
            column.addWidget(widget)

    def _toggle(self) -> None:
        show_if(self._card, self._card.isHidden())
        if not self._card.isHidden():
            self.kept.setFocus()

    def _print(self) -> None:
        def act() -> None:
            pages = self._ceremony.pictures("complete", PPI)
            if ask_and_print(pages, self.work.say("sign-print-name"), self):
                self.work.desk.drawer.record("print", case_id=self.work.session.case_id)
                self._say_printed(self.work.desk.clock_of(self.work.session.case_id).now())
                show_if(self._card, True)
                announce(self, self.work.say("sign-printed"))

        show_if(self._trouble, False)
        try:
            self._do(act)
        except CannotPrintError:
            show_if(self._trouble, True)
            announce(self, self.work.say("sign-no-printer"), assertive=True)

    def _say_printed(self, now: datetime) -> None:
        day, clock = formats.long_date(now.date(), self.work.texts.language), formats.clock(now.time())
        self._printed.set_text(self.work.say("sign-printed-when", date=day, clock=clock))
        show_if(self._printed, True)

    def _register(self, party: str) -> None:
        form = self._forms[party]
        kept = str(self.kept.value()).strip()
        self.kept.set_error("" if kept else self.work.say("sign-kept-missing"))
        if form.is_complete() and kept:
            self._do(
                lambda: self._ceremony.register_paper(
                    party, on=form.date(), place=str(form.place.value()), kept_at=kept, note=str(form.note.value()),
                    code=str(self.code.value()),
                )
            )  # fmt: skip
        elif not kept:
            self.kept.setFocus()

    def _hand_over(self) -> None:
        today = self.work.moment.today
        days = self.work.moment.ground.limit("signature_return_days")
        for party in waited_for(self.work.moment)[:1]:
            self._do(
                lambda party=party: self._ceremony.hand_over(party, sent=today, return_by=today + timedelta(days=days))
            )

    # The scan

    def _build_scan(self) -> None:
        work = self.work
        self._choose = Button(work.say("sign-scan-choose"), "quiet", icon="file-text", act=self._ask_for_scan)
        self._choose.setAccessibleName(f"{work.say('sign-scan')}: {work.say('sign-scan-choose')}")
        self._remove = Button(work.say("sign-scan-remove"), "quiet", act=self._remove_scan)
        self._remove.setAccessibleName(f"{work.say('sign-scan-attached')}: {work.say('sign-scan-remove')}")
        self._scans = RowStack()
        self._lacks = ActionRow(
            work.say("sign-scan"), work.say("sign-scan-sub"), icon="file-text", actions=[self._choose]
        )
        self._has = ActionRow(work.say("sign-scan-attached"), icon="check", actions=[self._remove])
        for row in (self._lacks, self._has):  # one of them at a time, so no line between them
            self._scans.column.addWidget(row)
        self._card.column.addSpacing(look().gap(8))
        self._card.column.addWidget(self._scans)

    def _refresh_scan(self) -> None:
        """A scan belongs to a sheet: it is asked for when a signature on paper has been registered."""
        on_paper = [s for s in self.work.moment.case.signing.signatures if s.mode == "paper"]
        has_scan = any(s.scan_hash for s in on_paper)
        show_if(self._scans, bool(on_paper))
        show_if(self._lacks, not has_scan)
        show_if(self._has, has_scan)

    def _ask_for_scan(self) -> None:
        dialog = QFileDialog(self, self.work.say("sign-scan"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("PDF, PNG, JPEG (*.pdf *.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(lambda name: self.take_scan(Path(name)))
        dialog.open()

    def take_scan(self, where: Path) -> None:
        """Keep the file as the scan of the sheet."""

        def act() -> None:
            try:
                with where.open("rb") as source:
                    data = source.read(LARGEST_SCAN + 1)
            except OSError:
                raise DeskError("desk.scan_not_read") from None
            self._ceremony.attach_scan(data)

        if self._do(act):
            announce(self, self.work.say("sign-scan-attached"))

    def _remove_scan(self) -> None:
        self._do(self._ceremony.detach_scan)


class _SheetForm(QWidget):
    """What stands on the sheet for one signer: when and where."""

    def __init__(self, work: Work, party: str, register: Callable[[], object]) -> None:
        super().__init__()
        self._work = work
        name = work.words.party(work.moment, party)
        self.day = FieldRow(work.say("sign-sheet-date"), DateEdit(today=lambda: work.moment.today))
        self.place = FieldRow(work.words.field("sign.place"), LineEdit(), optional=True)
        self.note = FieldRow(work.words.field("sign.note"), LineEdit(), optional=True)
        self.day.set_value(work.moment.today)
        self.place.set_value(work.moment.case.follow.place or work.moment.case.facts.office)
        self._button = Button(work.say("sign-register"), "secondary", icon="check", act=register)
        self._button.setAccessibleName(f"{work.say('sign-register')}: {name}")
        show_if(self.note, party == PERSON)
        first = QHBoxLayout()
        first.addWidget(self.day, 1)
        first.addWidget(self.place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().gap(8), 0, 0)
        column.addWidget(Text(name, "body_strong"))
        column.addLayout(first)
        column.addWidget(self.note)
        column.addWidget(self._button)

    def date(self) -> date | None:
        """The date on the sheet."""
        return cast("date | None", self.day.value())

    def is_complete(self) -> bool:
        """Say whether the date is there; tell when it is missing."""
        self.day.set_error("" if self.day.value() else self._work.say("sign-date-missing"))
        return bool(self.day.value())

    def show_registered(self, is_registered: bool) -> None:
        """Say that the signature has been registered."""
        self._button.set_text(self._work.say("sign-registered" if is_registered else "sign-register"))
