"""The office's own Word templates in the settings: which there are, whether each can be used, and every mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.templates import NAMES, OfficeTemplates, OwnTemplate, lint_template, say_faults, write_example
from aevdesk.documents.office_templates.apart import Answer
from aevdesk.documents.office_templates.fault import Fault
from aevdesk.store.errors import StoreError
from aevdesk.ui.errand import send
from aevdesk.ui.pages.opening.front import button_row
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Banner, Button, ProgressRow, RowStack, Text, announce, show_if

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk

Looked = list[tuple[OwnTemplate, Answer]]


class OfficeTemplatesPart(QWidget):
    """Each template with a word for its state; «Vis feilen» opens what is wrong with it. Looked at off the screen."""

    def __init__(self, desk: Desk, templates: OfficeTemplates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._templates, self._texts = desk, templates, desk.texts()
        self.is_looking = False
        say = self._texts.say
        self._none = Text(say("template-none"), "body", "soft")
        place = Text(f"{say('template-place')}: {templates.folder}", "small", "soft")
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows = RowStack()
        self.told = Banner("warn", "")
        self._progress = ProgressRow("", can_cancel=False)
        self._makes = {
            name: Button(say("template-make", what=say(f"template-{kind}")), "secondary", icon="file-text",
                         act=lambda name=name: self._make(name))
            for name, kind in NAMES.items()
        }  # fmt: skip
        self.again = Button(say("template-look"), "quiet", icon="rotate-ccw", act=self.look_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        column.addWidget(Text(say("template-title"), "h2"))
        column.addWidget(Text(say("template-lead"), "body", "soft"))
        for widget in (place, self._none, self.rows, self.told, self._progress):
            column.addWidget(widget)
        column.addWidget(button_row(*self._makes.values(), self.again))
        show_if(self._progress, False)
        self._tell("", "")
        self.look_again()

    def look_again(self) -> None:
        """Look at every template anew, each tried on the practice cases; rows come when it is done."""
        if self.is_looking:
            return
        found = self._templates.files()
        show_if(self._none, not found)
        show_if(self.again, bool(found))
        self._show([])
        if found:
            self._set_looking(True)
            send(self, lambda: self._looked_at(found), lambda looked: self._end(cast(Looked, looked)), self._fail)

    def _looked_at(self, found: tuple[OwnTemplate, ...]) -> Looked:
        """Each template with what was found: the slow part."""
        looked: Looked = []
        for own in found:
            try:
                answer = lint_template(own.path.read_bytes(), own.kind, self._desk.paper)
            except OSError:
                answer = Answer((Fault("not-read"),))
            looked.append((own, answer))
        return looked

    def _end(self, looked: Looked) -> None:
        self._set_looking(False)
        self._show(looked)
        announce(self, self._texts.say("template-looked"))

    def _fail(self, error: StoreError) -> None:
        self._set_looking(False)
        self._tell(self._desk.wording.error(error), "")

    def _show(self, looked: Looked) -> None:
        say = self._texts.say
        self.rows.clear()
        self._tell("", "")
        for own, answer in looked:
            state = "uses" if not answer.faults else "uses-notes" if answer.is_usable else "not-used"
            verbs = []
            if answer.faults:
                show = Button(say("template-show-fault"), "quiet", act=lambda o=own, a=answer: self._show_faults(o, a))
                show.setAccessibleName(f"{say('template-show-fault')}: {own.path.name}")
                verbs = [show]
            icon, tone = {"uses": ("check", "ok"), "uses-notes": ("info", "accent")}.get(state, ("circle-alert", "err"))
            self.rows.add_row(
                ActionRow(own.path.name, say(f"template-{state}"), icon=icon, tone=tone, actions=verbs)
            )  # fmt: skip
        show_if(self.rows, bool(looked))
        names = {own.path.stem.removesuffix("-nb").removesuffix("-nn") for own in self._templates.files()}
        for name, button in self._makes.items():
            show_if(button, name not in names)

    def _show_faults(self, own: OwnTemplate, answer: Answer) -> None:
        said = "template-fine-with-notes" if answer.is_usable else "template-faults"
        sentences = say_faults(answer.faults, self._texts)
        self._tell(self._texts.say(said, file=own.path.name), "\n".join(sentences))

    def _make(self, name: str) -> None:
        office = self._desk.office
        language = "nn" if office.document_language == "nn" else "nb"
        try:
            write_example(NAMES[name], language, self._templates.folder / f"{name}-{language}.docx")
        except OSError:  # also where it has come in the meantime
            self._tell(self._texts.say("template-not-made"), "")
            return
        self.look_again()

    def _tell(self, title: str, text: str) -> None:
        for words, said in ((self.told.title, title), (self.told.text, text)):
            words.set_text(said)
            show_if(words, bool(said))
        show_if(self.told, bool(title))

    def _set_looking(self, is_looking: bool) -> None:
        self.is_looking = is_looking
        self.again.setEnabled(not is_looking)
        show_if(self._progress, is_looking)
        if is_looking:
            self._progress.set_progress(0, 0, self._texts.say("template-looking"))
