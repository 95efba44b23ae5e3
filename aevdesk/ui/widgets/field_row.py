"""The one builder of a field: label, hint, editor, error, «Les mer» and the names a screen reader says."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look, paint_icon
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.choice import Tick
from aevdesk.ui.widgets.editor import Editor
from aevdesk.ui.widgets.flow import Flow, TopColumn
from aevdesk.ui.widgets.text import Text, announce
from aevdesk.ui.widgets.visibility import show_if, take_out
from aevdesk.ui.widgets.words import say


class ErrorLine(FollowsLook, QWidget):
    """What is wrong, under a field: icon and a sentence. Hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Text | None = None
        self._row = QHBoxLayout(self)
        self.hide()
        self.follow_look()

    @property
    def words(self) -> Text:
        """The sentence, made when there first is one: most fields never say what is wrong."""
        if self._words is None:
            self._words = Text("", "small_strong", "err")
            self._row.addWidget(self._words, 1)
        return self._words

    def set_words(self, words: str) -> None:
        """Say this; the line itself is shown and hidden by whoever has it."""
        if words or self._words is not None:
            self.words.set_text(words)

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(look().px(24), look().px(2), 0, 0)

    def paintEvent(self, _event) -> None:
        painter = open_painter(self)
        side = look().px(18)
        paint_icon(painter, "circle-alert", look().colour("err"), QRectF(0, look().px(3), side, side))
        painter.end()


class FieldRow(FollowsLook, QWidget):
    """A field: label above, one line of hint, the editor, the error under it.

    `edited(value)`, `left()` and `value()`, `set_value()` are the editor's. `set_error(text)` shows an error from
    outside; what the editor itself says about its input comes before it. The accessible name is label and error,
    never the value.
    """

    edited = Signal(object)
    left = Signal()

    def __init__(
        self,
        label: str,
        editor: Editor,
        *,
        hint: str = "",
        more: str = "",
        optional: bool = False,
        question: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label, self._question, self._help, self._error = label, question, hint, ""
        talk = size == "talk"
        self._help_kind = "lead" if talk else "small"
        self._heading = Text(_heading(label, optional), "lead_strong" if talk else "body_strong")
        self._help_line: Text | None = None
        self._more_text: Text | None = None
        self._more: Button | None = None
        self._error_line: ErrorLine | None = None
        self._build(more)
        editor.edited.connect(self.edited)
        editor.left.connect(self.left)
        editor.problem_changed.connect(self._on_problem)
        self.setFocusProxy(editor)
        self._name_parts()
        self.follow_look()

    @property
    def label(self) -> str:
        """The label as shown, without «(valgfri)»."""
        return self._label

    @property
    def error(self) -> str:
        """The error that is shown; empty when there is none."""
        return self.editor.problem() or self._error

    def value(self) -> object:
        """The editor's value."""
        return self.editor.value()

    def set_value(self, value: object) -> None:
        """Show a value."""
        self.editor.set_value(value)

    def set_error(self, error: str, *, spoken: bool = False) -> None:
        """Show what a check says about this field; an empty text takes it away. `spoken` announces it."""
        if error != self._error:
            self._error = error
            self._show_error()
        if spoken and error:
            announce(self, f"{self._label}: {error}", assertive=True)

    def set_label(self, label: str, *, hint: str = "", optional: bool = False) -> None:
        """Ask in other words."""
        self._label, self._help = label, hint
        self._heading.set_text(_heading(label, optional))
        self._show_help()
        self._name_parts()

    def toggle_more(self) -> None:
        """Open or close «Les mer» in place."""
        if self._more_text is None or self._more is None:
            return
        opens = self._more_text.isHidden()
        show_if(self._more_text, opens)
        self._more.set_text(say("ui-read-less") if opens else say("ui-read-more"))
        if opens:
            announce(self, self._more_text.text())

    def restyle(self) -> None:
        """Take measures again."""
        self.setMaximumWidth(look().px(Size.FORM))

    def _build(self, more: str) -> None:
        self._column = TopColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        is_tick = isinstance(self.editor, Tick)
        if is_tick:
            self._heading.hide()
        self._column.addWidget(self._heading)
        self._help_row = QHBoxLayout()
        self._help_row.setContentsMargins(0, 0, 0, 0)
        self._help_row.setSpacing(6)
        self._help_row.addStretch(1)
        self._column.addLayout(self._help_row)
        self._show_help()
        if more:
            self._add_more(more)
        if not is_tick:
            self._column.addSpacing(6)
        self._column.addWidget(self.editor)
        self._column.addStretch(1)

    def _add_more(self, more: str) -> None:
        self._more = Button(say("ui-read-more"), "link", act=self.toggle_more)
        self._more.setAccessibleName(f"{say('ui-read-more')}: {self._label}")
        self._help_row.insertWidget(self._help_row.count() - 1, self._more, 0, Qt.AlignmentFlag.AlignBottom)
        self._more_text = Text(more, "small", "soft")
        self._more_text.hide()
        self._column.addWidget(self._more_text)
        key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.toggle_more)

    def _show_help(self) -> None:
        if self._help_line is None:
            if not self._help:
                return
            self._help_line = Text("", self._help_kind, "soft")
            self._help_row.insertWidget(0, self._help_line)
        self._help_line.set_text(self._help)
        show_if(self._help_line, bool(self._help))

    def _on_problem(self, problem: str) -> None:
        self._show_error()
        if problem:
            announce(self, f"{self._label}: {problem}", assertive=True)

    def _show_error(self) -> None:
        error = self.error
        self.editor.set_wrong(bool(error))
        if error and self._error_line is None:
            self._error_line = ErrorLine()
            self._column.insertWidget(self._column.count() - 1, self._error_line)
        if self._error_line is not None:
            self._error_line.set_words(error)
            show_if(self._error_line, bool(error))
        self._name_parts()
        self.updateGeometry()

    def _name_parts(self) -> None:
        name = ". ".join(part for part in (self._label, self._question, self.error) if part)
        self.editor.set_spoken(name, self._help)


class AddMore(QWidget):
    """A row of quiet buttons that name the folded optional fields. `opened(code)` when one is wanted."""

    opened = Signal(str)

    def __init__(self, fields: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=4)
        self._buttons: dict[str, Button] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_fields(fields)

    def set_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Offer these (code, label) pairs; hidden when there are none."""
        for button in self._buttons.values():
            take_out(self._flow, button)
        self._buttons = {}
        for code, label in fields:
            open_it: Callable[[], None] = lambda code=code: self.opened.emit(code)  # noqa: E731
            button = Button(label, "quiet", icon="plus", size="small", act=open_it)
            button.setAccessibleName(say("ui-add-field", what=label))
            self._buttons[code] = button
            self._flow.addWidget(button)
        show_if(self, bool(fields))
        self.updateGeometry()


def _heading(label: str, optional: bool) -> list[tuple[str, bool | str]]:
    return [(label, False), (f" {say('ui-optional')}", "soft")] if optional else [(label, False)]
