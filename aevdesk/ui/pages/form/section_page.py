"""The page of a section, built from the outline: every section that has no page of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.desk.session import Change
from aevdesk.rules.outline import FieldSpot, fields, section_spec
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import Button, EmptyState, ScrollPage, Text, announce, show_if
from aevdesk.ui.widgets.roles import speak_as
from aevdesk.ui.widgets.tabbing import HeadStop

_HEADING_OF_ROOT = {"t": "traits"}


class SectionPage(CasePage):
    """Heading, purpose, spoken questions under «Les mer», and one form for each part of the case it shows."""

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self.scroller = ScrollPage()
        self.head = PageHead(work, section, self)
        self.scroller.column.addWidget(self.head)
        self.later.fill(self.head)
        self._forms: list[tuple[str, Text | None, Form]] = []
        self.build()
        self.scroller.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroller)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def build(self) -> None:
        """Add what the page holds under its heading."""
        for root in section_spec(self.section).roots:
            self.add_form(root, self._spots_of(root))
        self._empty = EmptyState("circle-check", self.work.say("screen-nothing-asked"))
        self.scroller.column.addWidget(self._empty)
        self._show_groups()

    def add_form(self, root: str, spots: Callable[[Moment], Sequence[FieldSpot]]) -> Form:
        """Add a form under the heading of its part of the case, if that part has a heading of its own."""
        name = text_id("section", _HEADING_OF_ROOT.get(root, root))
        has_heading = self._forms and self.work.texts.has(name)
        heading = Text(self.work.say(name), "h2") if has_heading else None
        if heading is not None:
            self.scroller.column.addSpacing(look().gap(16))
            self.scroller.column.addWidget(heading)
        form = Form(self.work, spots, later=self.later)
        self.scroller.column.addWidget(form)
        self._forms.append((root, heading, form))
        return form

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - every form looks for itself
        for _root, _heading, form in self._forms:
            form.refresh()
        self._show_groups()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        for _root, _heading, form in self._forms:
            form.show_problems(sentences)

    def focus_start(self) -> None:
        self.scroller.scroll_to_top()
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_path(self, path: Path) -> bool:
        return any(form.focus_path(path) for _root, _heading, form in self._forms)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A field that has just come is scrolled to once the page has grown to hold it."""
        if new is not None and self.isAncestorOf(new):
            QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            self.scroller.show_widget(focused)

    def _spots_of(self, root: str) -> Callable[[Moment], Sequence[FieldSpot]]:
        return lambda moment: [spot for spot in fields(moment, self.section) if spot.path[0] == root]

    def _show_groups(self) -> None:
        for _root, heading, form in self._forms:
            show_if(form, not form.is_blank)
            if heading is not None:
                show_if(heading, not form.is_blank)
        show_if(self._empty, all(form.is_blank for _root, _heading, form in self._forms))


class PageHead(HeadStop, FollowsLook, QWidget):
    """The heading of a page and its purpose; «Les mer» opens the questions one may ask. Takes the focus on arrival."""

    def __init__(self, work: Work, section: str, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        speak_as(self, QAccessible.Role.Heading)
        name = text_id("section", section)
        self._title = Text(work.texts.say(name), "h1")
        speak_as(self._title, QAccessible.Role.StaticText)  # one heading, and it is what takes the focus
        purpose = work.texts.say(name, "purpose") if work.texts.has(name, "purpose") else ""
        self._purpose = Text(purpose, "body", "soft")
        self._asked = work.texts.questions(section)
        self._questions: Text | None = None
        self._more = Button(work.say("screen-questions"), "link", act=self._toggle)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(purpose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._purpose, self._more):
            self._column.addWidget(widget)
        show_if(self._purpose, bool(purpose))
        show_if(self._more, bool(self._asked))
        if self._asked:
            key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self._toggle)
            self._more.setToolTip("F1")
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(4))

    def _toggle(self) -> None:
        if self._questions is None:
            self._questions = Text("\n".join(f"–  {question}" for question in self._asked), "body", "soft")
            self._questions.hide()
            self._column.addWidget(self._questions)
        opens = self._questions.isHidden()
        show_if(self._questions, opens)
        if opens:
            announce(self, self._questions.text())
