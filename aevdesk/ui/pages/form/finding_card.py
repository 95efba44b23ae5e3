"""A finding as a card: what we know, how we know it, and what it leads to in the agreement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aevdesk.case.assessment import Finding
from aevdesk.case.edits import InsertRow, Path, Together
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot, fields, row_fields, section_exists
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.form.linked import LINKED_LISTS, VERB_ICONS, Linked, LinkedRow, linked_row, linked_to, links_to
from aevdesk.ui.pages.form.loose_ends import loose_ends
from aevdesk.ui.pages.form.values import first_line
from aevdesk.ui.theme import dress
from aevdesk.ui.theme.painting import open_painter, paint_ring
from aevdesk.ui.widgets import Button, Card, Flow, IconButton, Tag, Text, announce, empty, show_if, take_out
from aevdesk.ui.widgets.field_row import ErrorLine
from aevdesk.ui.widgets.roles import speak_as

if TYPE_CHECKING:
    from aevdesk.ui.pages.form.area_page import AreaPage

KIND_TAGS = {
    "resource": (("resource", "sprout", "ok"),),
    "barrier": (("barrier", "mountain", "warn"),),
    "both": (("resource", "sprout", "ok"), ("barrier", "mountain", "warn")),
}
BASIS_ICONS = {"documented": "file-check", "told": "message-circle", "assumed": "circle-question-mark"}


class FindingCard(Card):
    """Folded: tag, sentence, basis, sources, and the verbs or what they led to. Open: the form of the finding.

    Enter opens, Esc folds and keeps the text. Ctrl+M makes a milestone, Ctrl+J an activity, Alt+Up and Alt+Down move.
    """

    def __init__(self, page: AreaPage, finding_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        speak_as(self, QAccessible.Role.Grouping)
        self._page, self._work, self._id = page, page.work, finding_id
        self._is_open, self._folds = False, False
        self._form: Form | None = None
        self._asked: LinkedRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tags = QWidget()
        self._tag_row = Flow(self._tags)
        self._menu = IconButton("ellipsis", self._work.say("screen-finding-menu"), small=True, act=self._open_menu)
        head = QHBoxLayout()
        head.addWidget(self._tags, 1)
        head.addWidget(self._menu)
        self._words = Text("", "body")
        self._meaning = Text("", "small", "soft")
        self._body = QVBoxLayout()
        self._facts = QWidget()
        self._fact_row = Flow(self._facts, gap=12)
        self._verbs = QWidget()
        self._verb_row = Flow(self._verbs, gap=4)
        self._error = ErrorLine()
        self._advice = Text("", "small", "soft")
        self.column.addLayout(head)
        for widget in (self._words, self._meaning):
            self.column.addWidget(widget)
        self.column.addLayout(self._body)
        for widget in (self._facts, self._error, self._advice, self._verbs):
            self.column.addWidget(widget)
        self._shown: object = None
        self._add_keys()

    @property
    def path(self) -> Path:
        """Where the finding stands."""
        return (*self._page.findings_path, self._id)

    @property
    def is_open(self) -> bool:
        """Say whether the finding is open for editing."""
        return self._is_open

    def finding(self) -> Finding | None:
        """The finding as it is now."""
        return next((f for f in self._page.area.findings if f.id == self._id), None)

    def set_folds(self, folds: bool) -> None:
        """Fold to one line when there are many."""
        self._folds = folds

    def refresh(self) -> None:
        """Show the finding as it is now."""
        finding = self.finding()
        if finding is None:
            return
        linked = self._linked()
        shown = (finding, linked, self._is_open, self._folds, self._source_names(finding))
        if shown != self._shown:
            self._shown = shown
            self._show(finding, linked)
        for form in self._forms():
            form.refresh()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong: under its field when open, else on the card."""
        mine = next((words for at, words in sentences.items() if at[: len(self.path)] == self.path), "")
        show_if(self._error, bool(mine) and not self._is_open)
        self._error.set_words(mine)
        self._show_advice()
        for form in self._forms():
            form.show_problems(sentences)

    def _show_advice(self) -> None:
        """What is loose about the finding: a source that is gone, or nothing that answers it."""
        finding, work = self.finding(), self._work
        names = [work.sayer.row(work.moment, source) for source in finding.sources] if finding is not None else []
        loose = [words for words, path in loose_ends(work) if path[: len(self.path)] == self.path]
        words = work.say("source-gone-choose") if "" in names else next(iter(loose), "")
        self._advice.set_text(words)
        show_if(self._advice, bool(words))

    def set_open(self, is_open: bool) -> None:
        """Open for editing, or fold; what is typed stays."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        if is_open and self._form is None:
            self._form = Form(self._work, self._spots, gap=16)
            self._body.addWidget(self._form)
            self._form.show()
        if self._form is not None:
            show_if(self._form, is_open)
        if not is_open:
            self._work.touched.update(spot.path for spot in self._spots(self._work.moment))
            self._work.problems_changed.emit()
        self.set_state("chosen" if is_open else "plain")
        self._escape.setEnabled(is_open)
        self.refresh()

    def focus_body(self) -> None:
        """Go to the first field that is empty."""
        if self._form is not None:
            self._form.focus_first_empty()

    def focus_path(self, path: Path) -> bool:
        """Go to a field of the finding."""
        if len(path) > len(self.path) and self._form is not None:
            return self._form.focus_path(path)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def make_linked(self, kind: str) -> None:
        """Make a milestone, an activity or a waiting row that answers to this finding, and ask for it here."""
        if not section_exists(self._work.moment, "agreement"):
            announce(self, self._work.say("screen-no-agreement"), assertive=True)
            return
        path, row = LINKED_LISTS[kind], linked_row(kind, self._id)
        if self._work.edit(Together((InsertRow(path, row),))):
            self._ask_for(kind, (*path, row.id))

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.hasFocus():
            self._page.open_finding(self._id)
            return
        if event.key() == Qt.Key.Key_Delete and self.hasFocus():
            self._remove()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._is_open:
            self._page.open_finding(self._id)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = open_painter(self)
            paint_ring(painter, QRectF(self.rect()), 11)
            painter.end()

    def _show(self, finding: Finding, linked: Linked) -> None:
        say, words = self._work.say, self._work.words
        empty(self._tag_row)
        for kind, icon, tone in KIND_TAGS[finding.kind or "barrier"]:
            self._tag_row.addWidget(Tag(words.choice("finding_kind", kind), icon=icon, tone=tone))
        is_one_line = self._folds and not self._is_open
        text = first_line(finding.text) if is_one_line else finding.text
        self._words.set_text(text or say("screen-finding-empty"))
        self._words.set_tone("ink" if text else "mute")
        show_if(self._words, not self._is_open)
        self._meaning.set_text(finding.meaning)
        show_if(self._meaning, bool(finding.meaning) and not self._is_open and not is_one_line)
        empty(self._fact_row)
        if finding.basis:
            basis = words.choice("basis", finding.basis)
            self._fact_row.addWidget(Tag(basis, icon=BASIS_ICONS[finding.basis], tone="bare"))
        for name in self._source_names(finding):
            self._fact_row.addWidget(Tag(name, icon="file-text"))
        show_if(self._facts, self._fact_row.count() > 0 and not self._is_open and not is_one_line)
        self._show_verbs(finding, linked)
        show_if(self._verbs, not is_one_line)
        self._menu.setAccessibleName(f"{say('screen-finding-menu')}: {first_line(finding.text)}")
        self.setAccessibleName(self._spoken(finding, linked))

    def _show_verbs(self, finding: Finding, linked: Linked) -> None:
        empty(self._verb_row)
        say, made = self._work.say, {kind for kind, _id, _title in linked}
        kinds = ["milestone", "act"] + (["wait"] if finding.is_barrier else [])
        for kind in kinds if self._work.moment.has_agreement else []:
            if kind in made:
                continue
            act: Callable[[], None] = lambda kind=kind: self.make_linked(kind)  # noqa: E731
            button = Button(say(f"screen-make-{kind}"), "quiet", icon=VERB_ICONS[kind], size="small", act=act)
            button.setAccessibleName(f"{say(f'screen-make-{kind}')}: {first_line(finding.text)}")
            self._verb_row.addWidget(button)
        for link in links_to(self._work, linked):
            self._verb_row.addWidget(link)

    def _ask_for(self, kind: str, path: Path) -> None:
        """Ask for the new row here, so that one does not have to leave the finding."""
        if self._asked is not None:
            take_out(self.column, self._asked)
        self._asked = LinkedRow(self._work, kind, path)
        self.column.addWidget(self._asked)
        self._asked.show()
        self.refresh()
        self._asked.form.focus_first_empty()

    def _forms(self) -> list[Form]:
        return [form for form in (self._form, self._asked.form if self._asked else None) if form is not None]

    def _spots(self, moment: Moment) -> list[FieldSpot]:
        spot = next((s for s in fields(moment, self._page.section) if s.path == self._page.findings_path), None)
        finding = self.finding()
        if spot is None or finding is None:
            return []
        return [inner for inner in row_fields(moment, spot, finding) if inner.path[-1] != "kind"]

    def _linked(self) -> Linked:
        return linked_to(self._work.moment.case, self._id)

    def _source_names(self, finding: Finding) -> tuple[str, ...]:
        gone = self._work.say("screen-source-gone")
        return tuple(self._work.sayer.row(self._work.moment, source) or gone for source in finding.sources)

    def _spoken(self, finding: Finding, linked: Linked) -> str:
        kind = self._work.words.choice("finding_kind", finding.kind or "barrier")
        basis = self._work.words.choice("basis", finding.basis) if finding.basis else ""
        known = ", ".join(part for part in (basis, *self._source_names(finding)) if part)
        tied = self._work.say("screen-finding-linked" if linked else "screen-finding-not-linked")
        return ". ".join(part for part in (f"{kind}: {finding.text}", known, tied) if part)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        dress(menu)
        finding, words = self.finding(), self._work.words
        for kind in KIND_TAGS:
            action = menu.addAction(words.choice("finding_kind", kind))
            action.setCheckable(True)
            action.setChecked(finding is not None and finding.kind == kind)
            action.triggered.connect(lambda _on=False, kind=kind: self._work.set((*self.path, "kind"), kind))
        menu.addSeparator()
        menu.addAction(self._work.say("ui-move-up")).triggered.connect(lambda: self._move(-1))
        menu.addAction(self._work.say("ui-move-down")).triggered.connect(lambda: self._move(1))
        menu.addSeparator()
        menu.addAction(self._work.say("ui-remove")).triggered.connect(self._remove)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._menu.mapToGlobal(QPoint(0, self._menu.height())))

    def _move(self, by: int) -> None:
        """Move past the nearest finding that is shown in the same group."""
        order = self._page.area.findings
        at = next(i for i, f in enumerate(order) if f.id == self._id)
        group = [i for i, f in enumerate(order) if (f.kind == "barrier") == (order[at].kind == "barrier")]
        place = group.index(at) + by
        if 0 <= place < len(group):
            self._work.move(self.path, group[place])
            words = self._work.say("ui-row-moved", what=first_line(order[at].text), place=place + 1, count=len(group))
            announce(self, words)

    def _remove(self) -> None:
        finding = self.finding()
        if finding is not None:
            self._work.remove(self.path, first_line(finding.text) or self._work.say("screen-row-finding"))

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+M", lambda: self.make_linked("milestone")),
            ("Ctrl+J", lambda: self.make_linked("act")),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("Ctrl+Return", self._add_same),
            ("Ctrl+Enter", self._add_same),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self._fold)
        self._escape.setEnabled(False)

    def _add_same(self) -> None:
        finding = self.finding()
        self._page.add_finding("resource" if finding is not None and finding.kind == "resource" else "barrier")

    def _fold(self) -> None:
        self.set_open(False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
