"""What a widget of our own is to a screen reader, where Qt has no widget like it to take after."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_ROLE, _INSTALLED = "aevdesk.role", "aevdesk.roles"


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a screen reader say what the widget is. Call before it gets a name: Qt asks only once."""
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        QAccessible.installFactory(_make_face)
        app.setProperty(_INSTALLED, True)
    widget.setProperty(_ROLE, role.value)


def _make_face(_class_name: str, spoken_of: QObject) -> QAccessibleInterface | None:
    role = spoken_of.property(_ROLE) if isinstance(spoken_of, QWidget) else None
    return QAccessibleWidget(spoken_of, QAccessible.Role(role)) if role is not None else None
