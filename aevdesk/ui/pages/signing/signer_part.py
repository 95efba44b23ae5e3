"""One who signs: a pad to draw the name on, and the ways for those who cannot or will not draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.model import PERSON
from aevdesk.case.signing import Signature
from aevdesk.texts import formats
from aevdesk.ui.pages.form.going_on import GOES_ON_HERE
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    Button,
    Card,
    Choice,
    DateEdit,
    FieldRow,
    Flow,
    LineEdit,
    Option,
    SignaturePad,
    StatusMark,
    Text,
    TextBox,
    show_if,
)

Ways = Mapping[str, Callable[..., Any]]
"""What may be asked for: draw(strokes), type(name), again(), refuse(reason, next), behalf(by, reason, note, date)."""


class SignerPart(QWidget):
    """Name, what the signature says, the pad, and under it the other ways, each opened when asked for."""

    def __init__(self, work: Work, party: str, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work, self.party, self._ways = work, party, ways
        self._name = work.words.party(work.moment, party)
        self.pad = SignaturePad(self._name)
        self.pad.typed_asked.connect(lambda: self._open("typed"))
        self.pad.edited.connect(self._on_drawn)
        self._accept = Button(work.say("sign-accept"), "primary", icon="pen-line", act=self._draw)
        self._clear = Button(work.say("sign-clear"), "plain", icon="rotate-ccw", act=self._on_clear)
        for button in (self._accept, self._clear):
            self._name_it(button)
        self._build()
        self.show_signature(work.moment.case.signing.of(party))

    def focus_first(self) -> None:
        """Go to the pad, or to what stands in its place."""
        (self.pad if self.pad.isVisibleTo(self) else self._again).setFocus()

    def show_signature(self, signature: Signature | None) -> None:
        """Show what has been entered for this signer: the pad when nothing has."""
        entered = signature is not None and signature.mode not in (None, "none_yet")
        show_if(self._mark, entered)
        show_if(self._again, entered)
        self.pad.set_locked(entered)
        for name, form in self._forms.items():
            show_if(form, not entered and name == self._opened)
        show_if(self._ways_row, not entered)
        drawn = signature.strokes if signature is not None else ()
        show_if(self.pad, not entered or bool(drawn))
        if entered and signature is not None:
            self._mark.set_state("done" if signature.is_given else "note", self._said_of(signature))
            self.pad.set_value(drawn)
        elif signature is None and self._was_entered:
            self.pad.clear()
        self._was_entered = entered
        self._on_drawn(self.pad.value())

    # Building

    def _build(self) -> None:
        work, is_person = self.work, self.party == PERSON
        self._was_entered = False
        self._opened = ""
        self._mark = StatusMark("done", "")
        self._again = Button(work.say("sign-again"), "quiet", act=self._ways["again"])
        self._name_it(self._again)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self._name, "h3"))
        words.addWidget(Text(work.say("sign-says-person" if is_person else "sign-says-nav"), "small", "soft"))
        head.addLayout(words, 1)
        head.addWidget(self._mark)
        head.addWidget(self._again)
        self._forms: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {"typed": self._typed_form}
        others = [("typed", "sign-typed", "keyboard")]
        if is_person:
            self._makers |= {"behalf": self._behalf_form, "refused": self._refused_form}
            others += [("behalf", "sign-behalf", "users"), ("refused", "sign-refused", "x")]
        self._ways_row = QWidget()
        ways = QVBoxLayout(self._ways_row)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(look().gap(4))
        row = Flow(gap=8)
        ways.addLayout(row)
        row.addWidget(self._accept)
        row.addWidget(self._clear)
        rest, size = row, "normal"
        if len(others) > 1:  # they stand together, on a row of their own
            rest, size = Flow(gap=8), "small"
            ways.addLayout(rest)
        for name, label, icon in others:
            way = Button(work.say(label), "quiet", icon=icon, size=size, act=lambda name=name: self._open(name))
            self._name_it(way)
            rest.addWidget(way)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        column.addLayout(head)
        column.addWidget(self.pad)
        column.addWidget(self._ways_row)

    def _typed_form(self) -> QWidget:
        name = FieldRow(self.work.say("sign-typed-name"), LineEdit(), hint=self.work.say("sign-typed-hint"))
        name.set_value(self._name.split(",")[0])
        return self._form([name], "sign-typed-confirm", lambda: self._ways["type"](name.value()))

    def _behalf_form(self) -> QWidget:
        work = self.work
        by = FieldRow(work.say("sign-behalf-by"), LineEdit())
        reasons = work.desk.catalogues["behalf_reasons"].selectable(work.moment.today)
        options = [Option(entry.code, entry.said(work.texts.language)) for entry in reasons]
        why = FieldRow(work.say("sign-behalf-why"), Choice(options, stacked=True))
        note = FieldRow(work.words.field("sign.behalf_reason_note"), LineEdit(), optional=True)
        informed = FieldRow(work.words.field("sign.behalf_informed"), DateEdit(today=lambda: work.moment.today))

        def act() -> None:
            by.set_error("" if str(by.value()).strip() else work.say("sign-behalf-by-missing"))
            why.set_error("" if why.value() else work.say("sign-behalf-why-missing"))
            if str(by.value()).strip() and why.value():
                self._ways["behalf"](by.value(), why.value(), note.value(), informed.value())

        return self._form([by, why, note, informed], "sign-behalf-confirm", act)

    def _refused_form(self) -> Card:
        work = self.work
        reason = FieldRow(work.words.field("sign.refused_reason"), TextBox(), optional=True)
        then = FieldRow(work.words.field("sign.refused_next"), LineEdit())

        def act() -> None:
            then.set_error("" if str(then.value()).strip() else work.say("sign-next-missing"))
            if str(then.value()).strip():
                self._ways["refuse"](reason.value(), then.value())

        form = self._form([reason, then], "sign-refused-confirm", act, note="sign-refused-note")
        differ = Button(work.say("sign-differ"), "link", act=self._ways["differ"])
        form.column.addWidget(differ)
        return form

    def _form(self, rows: list[FieldRow], verb: str, act: Callable[[], object], note: str = "") -> Card:
        card = Card()
        if note:
            card.column.addWidget(Text(self.work.say(note), "small", "soft"))
        for row in rows:
            card.column.addWidget(row)
        buttons = QHBoxLayout()
        confirm = Button(self.work.say(verb), "primary", act=act)
        confirm.setProperty(GOES_ON_HERE, True)
        buttons.addWidget(confirm)
        buttons.addWidget(Button(self.work.say("sign-not-now"), "quiet", act=lambda: self._open("")))
        buttons.addStretch(1)
        card.column.addLayout(buttons)
        show_if(card, False)
        return card

    def _name_it(self, button: Button) -> None:
        """Two parts have the same buttons: each says whose it is."""
        button.setAccessibleName(f"{button.text()}: {self._name}")

    # Doing

    def _open(self, name: str) -> None:
        self._opened = name if name != self._opened else ""
        if self._opened and self._opened not in self._forms:
            self._forms[name] = self._makers[name]()
            self._column.addWidget(self._forms[name])
        for known, form in self._forms.items():
            show_if(form, known == self._opened)
        if self._opened:
            first = self._forms[self._opened].findChildren(FieldRow)
            if first:
                first[0].setFocus()
        else:
            self.pad.setFocus()

    def _on_drawn(self, strokes: object) -> None:
        self._accept.set_missing("" if strokes else self.work.say("sign-draw-first"))

    def _draw(self) -> None:
        if not self._ways["draw"](self.pad.value()):
            self._on_drawn(self.pad.value())

    def _on_clear(self) -> None:
        self.pad.clear()
        self._on_drawn(())
        self.pad.setFocus()

    def _said_of(self, signature: Signature) -> str:
        work = self.work
        if signature.mode == "refused":
            return work.say("sign-was-refused")
        if signature.mode == "screen" and signature.at is not None:
            return work.say("sign-was-signed", clock=formats.clock(signature.at.timetz()))
        day = formats.short_date(signature.date) if signature.date else ""
        return work.say("sign-was-paper" if signature.mode == "paper" else "sign-was-behalf", date=day)
