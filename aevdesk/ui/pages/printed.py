"""Paper instead of the screen: print two copies, sign by hand, and register what stands on the sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.model import PERSON
from aevdesk.desk.signing import Ceremony
from aevdesk.rules.signers import signers
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

Do = Callable[[Callable[[], object]], bool]


class PaperPart(QWidget):
    """«Heller på papir?»: print, and then a card to register each signature and where the sheet lies."""

    def __init__(self, work: Work, ceremony: Ceremony, do: Do, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work, self._ceremony, self._do = work, ceremony, do
        self._forms: dict[str, _SheetForm] = {}
        self._build()

    def refresh(self) -> None:
        """Show which signatures are registered."""
        signing = self.work.moment.case.signing
        for party, form in self._forms.items():
            known = signing.of(party)
            form.show_registered(known is not None and known.mode == "paper")
        state = self.work.moment.case.doc.status
        show_if(self._waits, state == "awaiting")

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
        self._card.column.addWidget(Text(work.say("sign-register-title"), "h3"))
        self._card.column.addWidget(Text(work.say("sign-register-sub"), "small", "soft"))
        for party in signers(work.moment):
            form = _SheetForm(work, party, lambda party=party: self._register(party))
            self._forms[party] = form
            self._card.column.addWidget(form)
        later = Button(work.say("sign-hand-over"), "quiet", icon="hourglass", act=self._hand_over)
        self._card.column.addWidget(later)
        show_if(self._card, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        for widget in (stack, self._trouble, self._waits, self._card):
            column.addWidget(widget)

    def _toggle(self) -> None:
        show_if(self._card, self._card.isHidden())
        if not self._card.isHidden():
            next(iter(self._forms.values())).day.setFocus()

    def _print(self) -> None:
        def act() -> None:
            pages = self._ceremony.pictures("complete", PPI)
            if ask_and_print(pages, self.work.say("sign-print-name"), self):
                self.work.desk.drawer.record("print", case_id=self.work.session.case_id)
                show_if(self._card, True)
                announce(self, self.work.say("sign-printed"))

        show_if(self._trouble, False)
        try:
            self._do(act)
        except CannotPrintError:
            show_if(self._trouble, True)
            announce(self, self.work.say("sign-no-printer"), assertive=True)

    def _register(self, party: str) -> None:
        form = self._forms[party]
        if form.is_complete():
            self._do(
                lambda: self._ceremony.register_paper(
                    party, on=form.date(), place=str(form.place.value()), kept_at=str(form.kept.value()),
                    note=str(form.note.value()),
                )
            )  # fmt: skip

    def _hand_over(self) -> None:
        today = self.work.moment.today
        days = self.work.moment.ground.limit("signature_return_days")
        waiting = [p for p in signers(self.work.moment) if self.work.moment.case.signing.of(p) is None]
        for party in waiting[:1]:
            self._do(
                lambda party=party: self._ceremony.hand_over(party, sent=today, return_by=today + timedelta(days=days))
            )


class _SheetForm(QWidget):
    """What stands on the sheet for one signer: when, where, and where the sheet lies now."""

    def __init__(self, work: Work, party: str, register: Callable[[], object]) -> None:
        super().__init__()
        self._work = work
        name = work.words.party(work.moment, party)
        self.day = FieldRow(work.say("sign-sheet-date"), DateEdit(today=lambda: work.moment.today))
        self.place = FieldRow(work.words.field("sign.place"), LineEdit(), optional=True)
        self.kept = FieldRow(work.words.field("sign.paper_at"), LineEdit())
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
        column.addWidget(self.kept)
        column.addWidget(self.note)
        column.addWidget(self._button)

    def date(self) -> date | None:
        """The date on the sheet."""
        return cast("date | None", self.day.value())

    def is_complete(self) -> bool:
        """Say whether the date and the place of the sheet are there; tell what is missing."""
        self.day.set_error("" if self.day.value() else self._work.say("sign-date-missing"))
        self.kept.set_error("" if str(self.kept.value()).strip() else self._work.say("sign-kept-missing"))
        return bool(self.day.value() and str(self.kept.value()).strip())

    def show_registered(self, is_registered: bool) -> None:
        """Say that the signature has been registered."""
        self._button.set_text(self._work.say("sign-registered" if is_registered else "sign-register"))
