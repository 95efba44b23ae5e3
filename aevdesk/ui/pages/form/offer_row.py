"""Under an empty field: a sentence made of what is known, to take with Enter or leave alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aevdesk.desk.wording import Wording
from aevdesk.rules.offers import Offer, offered
from aevdesk.rules.outline import FieldSpot
from aevdesk.texts import formats, load_texts
from aevdesk.ui.pages.form.values import Sayer, amount_of
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Text, show_if


class OfferRow(QWidget):
    """The sentence in the language of the document, and the button that takes it: `accept(sentence)`.

    Who types while the button has the focus means the field: `write()` goes there, and the key goes along.
    """

    def __init__(
        self,
        work: Work,
        spot: FieldSpot,
        accept: Callable[[str], None],
        write: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._write = write
        self._work, self._form_id, self._path = work, spot.form_id, spot.path
        self._sentence = ""
        self._offer: Offer | None = None
        self._words = Text("", "body", "soft")
        self.take = Button(
            work.say("offer-take"), "quiet", icon="corner-down-right", size="small", act=lambda: accept(self._sentence)
        )
        self.take.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self.take)
        self.refresh()

    @property
    def is_offering(self) -> bool:
        """Say whether there is a sentence to take."""
        return bool(self._sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters on the button are meant for the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_of_words(event):
            self._write()
            focused = QApplication.focusWidget()
            if focused is not None and focused is not watched:
                QApplication.sendEvent(focused, event.clone())
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Offer what is known now; nothing where something is written."""
        offer = offered(self._work.moment, self._form_id, self._path)
        if offer != self._offer:
            self._offer = offer
            self._sentence = say_offer(self._work, offer) if offer is not None else ""
        self._words.set_text(self._work.say("offer-words", sentence=self._sentence) if offer else "")
        self.take.setAccessibleName(f"{self._work.say('offer-take')}: {self._sentence}")
        show_if(self, self.is_offering)


def say_offer(work: Work, offer: Offer) -> str:
    """The sentence in the language of the document."""
    case = work.moment.case
    texts = load_texts(case.facts.language_form or "nb")
    words = Wording(texts, work.desk.catalogues)
    sayer = Sayer(words)
    step = offer.step
    begins = {"amount": amount_of(step, texts), "day": formats.short_date(step.from_)} if step and step.from_ else {}
    when = sayer.rough_date(offer.when) if offer.when is not None else ""
    bound = offer.when.bound if offer.when is not None else ""
    source = sayer.row(work.moment, offer.source) if offer.source else ""
    return texts.say(
        f"offer-{offer.name.replace('_', '-')}", "",
        employer=offer.employer, position=_in_a_sentence(offer.position), who=case.facts.name, when=when, bound=bound,
        named=offer.who, source=source, name=words.choice("measures", offer.code) if offer.code else "", **begins,
    )  # fmt: skip


def _is_of_words(event: QKeyEvent) -> bool:
    """Say whether a key writes something; Space presses the button, and held keys are commands."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and bool(event.text().strip()) and event.text().isprintable()


def _in_a_sentence(position: str) -> str:
    """«Helsefagarbeider» as it stands inside a sentence; what is written in capitals stays so."""
    return position[:1].lower() + position[1:] if position[1:2].islower() else position
