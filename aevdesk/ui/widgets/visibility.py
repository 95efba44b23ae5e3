"""Showing and hiding parts without ever opening a window by mistake."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(part: QWidget, is_shown: bool) -> None:
    """Show or hide a part. Qt opens a part that has no parent yet as a window of its own; this never does."""
    if part.parentWidget() is not None or not is_shown:
        part.setVisible(is_shown)
        return
    part.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, False)
    part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
