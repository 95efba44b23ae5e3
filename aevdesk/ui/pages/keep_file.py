"""Ask where a file shall lie, without stopping the window, and write it there: the one way a file leaves the desk.

A folder that others may get at is told of before anything is written; the caseworker may use it all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from aevdesk.desk.files import save_file
from aevdesk.desk.folders import FolderKind, kind_of
from aevdesk.texts import Texts

Then = Callable[[Path], object]
FILTERS = {"docx": "Word (*.docx)", "pdf": "PDF (*.pdf)"}


@dataclass(frozen=True, slots=True)
class FolderDoubt:
    """A folder was chosen that is not on this machine alone. `choose` asks again, `use` writes there after all."""

    kind: FolderKind
    choose: Callable[[], object]
    use: Callable[[], object]

    def said(self, texts: Texts) -> tuple[str, str, list[tuple[str, Callable[[], object]]]]:
        """The title, the text and the verbs of the banner."""
        verbs = [(texts.say("folder-choose"), self.choose), (texts.say("folder-use"), self.use)]
        return texts.say(f"folder-{self.kind}"), texts.say("folder-only-here"), verbs


Doubted = Callable[[FolderDoubt], object]


def ask_for_place(
    parent: QWidget, title: str, name: str, file_filter: str, then: Then, doubted: Doubted | None
) -> QFileDialog:
    """Open the system's dialog on this name; `then` gets the place that was chosen.

    `doubted` hears first of a folder that others may get at; None is for a file that is locked and meant to travel.
    """
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(file_filter)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    again = lambda: ask_for_place(parent, title, name, file_filter, then, doubted)  # noqa: E731
    dialog.fileSelected.connect(lambda chosen: take_place(Path(chosen), Path(chosen).parent, then, doubted, again))
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, then: Then, doubted: Doubted | None) -> QFileDialog:
    """Open the system's dialog for a folder; `then` gets the folder that was chosen."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    again = lambda: ask_for_folder(parent, title, then, doubted)  # noqa: E731
    dialog.fileSelected.connect(lambda chosen: take_place(Path(chosen), Path(chosen), then, doubted, again))
    dialog.open()
    return dialog


def take_place(where: Path, folder: Path, then: Then, doubted: Doubted | None, again: Callable[[], object]) -> None:
    """Go on with a place that was chosen, or tell of its folder first."""
    kind = kind_of(folder) if doubted is not None else "local"
    if doubted is None or kind == "local":
        then(where)
    else:
        doubted(FolderDoubt(kind, again, lambda: then(where)))


def keep(data: bytes, where: Path) -> bool:
    """Write the file; says whether it could be done."""
    try:
        save_file(where, data)
    except OSError:
        return False
    return True


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
