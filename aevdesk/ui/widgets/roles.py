"""What a widget of our own is to a screen reader, where Qt has no widget like it to take after."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import isValid

_ROLE, _INSTALLED = "aevdesk.role", "aevdesk.roles"
_MANY = 256
_speaking: set[str] = set()
"""The classes some of which are spoken of otherwise. Qt asks at every widget that is shown, which must cost nothing."""
_kept: list[QAccessibleInterface] = []
"""Qt only borrows what is made here, until the application is gone. What Python let go of before would bring it down,
so this outlives everything that belongs to the application."""


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a screen reader say what the widget is. Call before it gets a name: Qt asks only once."""
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        QAccessible.installFactory(_make_face)
        app.setProperty(_INSTALLED, True)
    _speaking.add(type(widget).__name__)
    widget.setProperty(_ROLE, role.value)


def _make_face(class_name: str, spoken_of: QObject) -> QAccessibleInterface | None:
    if class_name not in _speaking or not isinstance(spoken_of, QWidget):
        return None
    role = spoken_of.property(_ROLE)
    if role is None:
        return None
    if len(_kept) % _MANY == _MANY - 1:
        _kept[:] = [face for face in _kept if isValid(face)]
    face = QAccessibleWidget(spoken_of, QAccessible.Role(role))
    _kept.append(face)
    return face
