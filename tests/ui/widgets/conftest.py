"""A light look, bokmål words, and a window that pieces of the kit are put in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aevdesk.texts import load_texts
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import use_words

OFFSCREEN_CANNOT = "This plugin does not support (propagateSizeHints|raise|grabbing)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screenless platform says what it cannot do; that is no fault of a widget."""
    for item in items:
        if "tests/ui" in str(item.path.as_posix()):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT, extend=True))


@pytest.fixture(autouse=True)
def _kit(qapp: QApplication):
    use_words(load_texts("nb", strict=True))
    look().set_mode("light")
    look().set_percent(100)
    yield
    look().set_mode("light")
    look().set_percent(100)


@pytest.fixture
def show(qtbot) -> Callable[..., QWidget]:
    """Put widgets one under the other in a window, show it, and give the window."""

    windows: list[QWidget] = []

    def _show(*widgets: QWidget, size: tuple[int, int] = (640, 480)) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        QApplication.processEvents()
        return window

    return _show


def turn_wheel(widget: QWidget) -> bool:
    """Turn the wheel one step over a widget; True when the widget took it."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
