"""Hands that never touch the mouse: the same acts as other hands, by Tab, arrows, Enter, Space and the named keys.

Nothing is focused, clicked or set from outside: each key goes to whatever has the focus, as on a real keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QRadioButton, QTextEdit, QWidget

from aevdesk.ui.widgets import SectionList, tab_stops
from aevdesk.ui.widgets.section_list import SectionRow
from tests.stories.hands import Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_MOST = 400


class UnreachedError(AssertionError):
    """The keyboard does not lead there; the message says where it was stuck."""


class Keys(Hands):
    """One person with a keyboard. `struck` counts the keys that moved the focus."""

    struck = 0

    def look(self) -> None:
        """Let the window catch up. On the way from nothing to a sealed agreement no other window may stop the work."""
        super().look()
        modal = QApplication.activeModalWidget()
        assert modal is None, f"a window stops the work: {_named(modal)}"

    def sign(self, name: str, said: str) -> None:
        """Sign without drawing: Enter on the pad of the one called `name`, who is `said` on the page, and confirm."""
        self.chosen.append(f"signatur: {name}")
        self._reach(self.pad(name))
        self._strike(Qt.Key.Key_Return)
        assert isinstance(self._focus(), QLineEdit), f"Enter on the pad leads to {_named(self._focus())}"
        self.press(said)

    def _type_into(self, part: QWidget, words: str) -> None:
        """Tab there, to the end of what stands there, and type."""
        self._reach(part)
        is_line = isinstance(self._focus(), QLineEdit)
        QTest.keyClick(self._focus(), Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier if is_line else CTRL)
        for character in words:
            self._key(character)

    def _click(self, widget: QWidget) -> None:
        """What a click does, by keys."""
        if isinstance(widget, SectionRow):
            self._go_in_list(widget)
        elif isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
            self._reach(widget)
        elif isinstance(widget, QRadioButton):
            self._choose_radio(widget)
        elif isinstance(widget, QAbstractButton):
            self._reach(widget)
            self._strike(Qt.Key.Key_Space)
        else:
            self._reach(next(iter(tab_stops(widget)), widget))
        self.look()

    def _reach(self, widget: QWidget) -> None:
        """Tab, or Shift+Tab where that is nearer, until the focus is there."""
        goal = widget.focusProxy() or widget
        back = self._is_before(goal)
        for _ in range(_MOST):
            here = self._focus()
            if here is goal:
                return
            self._strike(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
            assert self._focus() is not here, f"the focus is trapped at {_named(here)}"
        raise UnreachedError(f"Tab never came to {_named(goal)}; it is at {_named(self._focus())}")

    def _choose_radio(self, radio: QRadioButton) -> None:
        """Tab to the question, then arrows to the answer; Space where it is not chosen by coming to it."""
        answers = _answers_with(radio)
        for _ in range(_MOST):
            if self._focus() in answers:
                break
            self._strike(Qt.Key.Key_Backtab if self._is_before(radio) else Qt.Key.Key_Tab)
        for _ in range(len(answers)):
            here = self._focus()
            if here is radio:
                break
            assert here in answers, f"arrows left the answers for {_named(here)}"
            self._strike(_towards(radio, here))
        if self._focus() is not radio:
            raise UnreachedError(f"arrows never came to {_named(radio)}; they are at {_named(self._focus())}")
        if not radio.isChecked():
            self._strike(Qt.Key.Key_Space)

    def _go_in_list(self, row: SectionRow) -> None:
        """F2 to the list, arrows to the row, Enter."""
        self._strike(Qt.Key.Key_F2)
        for _ in range(_MOST):
            here = self._focus()
            if here is row:
                break
            assert isinstance(here, SectionRow), f"F2 and arrows led to {_named(here)}"
            rows = [each for each in _list_of(row).findChildren(SectionRow) if each.isVisible()]
            rows.sort(key=lambda each: each.mapTo(self.window, each.rect().topLeft()).y())
            self._strike(Qt.Key.Key_Down if rows.index(row) > rows.index(here) else Qt.Key.Key_Up)
        self._strike(Qt.Key.Key_Return)

    def _is_before(self, goal: QWidget) -> bool:
        stops, here = tab_stops(self.window), self._focus()
        if here not in stops or goal not in stops:
            return False
        ahead = (stops.index(goal) - stops.index(here)) % len(stops)
        return ahead > len(stops) / 2

    def _strike(self, key: Qt.Key) -> None:
        self.struck += 1
        QTest.keyClick(self._focus(), key, SHIFT if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier)
        QApplication.processEvents()


def _answers_with(radio: QRadioButton) -> list[QRadioButton]:
    """The answers to the same question, in their order."""
    group = radio.group()
    if group is not None:
        return [each for each in group.buttons() if isinstance(each, QRadioButton) and each.isVisible()]
    around = radio.parentWidget()
    return [each for each in around.findChildren(QRadioButton) if each.isVisible()] if around else [radio]


def _towards(goal: QWidget, here: QWidget) -> Qt.Key:
    """The arrow that points from one answer to another, as the eye sees them."""
    gone = goal.mapToGlobal(goal.rect().topLeft()) - here.mapToGlobal(here.rect().topLeft())
    if abs(gone.y()) < here.height():
        return Qt.Key.Key_Right if gone.x() > 0 else Qt.Key.Key_Left
    return Qt.Key.Key_Down if gone.y() > 0 else Qt.Key.Key_Up


def _list_of(row: SectionRow) -> QWidget:
    around: QWidget | None = row
    while around is not None and not isinstance(around, SectionList):
        around = around.parentWidget()
    assert around is not None
    return around


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} «{words}»"
