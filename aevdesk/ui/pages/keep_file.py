"""Ask where a file shall lie, without stopping the window, and write it there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aevdesk.desk.files import save_file


def ask_for_place(
    parent: QWidget, title: str, name: str, file_filter: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Open the system's dialog on this name; `then` gets the place that was chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(file_filter)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def keep(data: bytes, where: Path) -> bool:
    """Write the file; says whether it could be done."""
    try:
        save_file(where, data)
    except OSError:
        return False
    return True
