"""Showing, hiding and taking away parts without ever opening a window by mistake."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def show_if(part: QWidget, is_shown: bool) -> None:
    """Show or hide a part. Qt opens a part that has no parent yet as a window of its own; this never does."""
    if part.parentWidget() is not None or not is_shown:
        part.setVisible(is_shown)
        return
    part.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, False)
    part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)


def take_out(layout: QLayout, part: QWidget) -> None:
    """Take one widget out of a layout: out of sight at once, and gone when the events of now are done."""
    layout.removeWidget(part)
    part.hide()
    part.deleteLater()


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout: out of sight at once, and gone when the events of now are done."""
    while (item := layout.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            part.hide()
            part.deleteLater()
