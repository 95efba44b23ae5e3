"""The menu of an open case: copies of the document, and how the screen looks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import Mode, look
from aevdesk.ui.widgets import announce

Form = Literal["docx", "pdf"]
MODES: tuple[Mode, ...] = ("system", "light", "dark", "contrast")
_FILTERS = {"docx": "Word (*.docx)", "pdf": "PDF (*.pdf)"}


class CaseMenu(QMenu):
    """Made each time it opens, so that it shows how things are."""

    def __init__(self, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form in ("docx", "pdf"):
            for kind in ("complete", "agreement") if work.moment.has_agreement else ("complete",):
                action = self.addAction(work.say(f"screen-copy-{form}-{kind}"))
                action.triggered.connect(lambda _on=False, kind=kind, form=form: ask_where(work, kind, form, parent))
        self.addSeparator()
        add_look_actions(self, work)


def add_look_actions(menu: QMenu, work: Work) -> None:
    """Theme and text size: they apply at once and are remembered."""
    group = QActionGroup(menu)
    for mode in MODES:
        action = menu.addAction(work.say(f"screen-mode-{mode}"))
        action.setCheckable(True)
        action.setChecked(look().mode == mode)
        choose: Callable[[], None] = lambda mode=mode: set_mode(work, mode)  # noqa: E731
        action.triggered.connect(choose)
        group.addAction(action)
    menu.addSeparator()
    for name, steps, keys in (("larger", 1, "Ctrl++"), ("smaller", -1, "Ctrl+-"), ("normal", 0, "Ctrl+0")):
        action = menu.addAction(f"{work.say(f'screen-text-{name}')}\t{QKeySequence(keys).toString()}")
        action.triggered.connect(lambda _on=False, steps=steps: step_text(work.desk, steps))


def set_mode(work: Work, mode: Mode) -> None:
    """Switch the theme, and remember it."""
    look().set_mode(mode)
    work.desk.remember(work.desk.office.model_copy(update={"theme": mode}))


def step_text(desk, steps: int) -> None:
    """Larger or smaller text (0: as it was meant), and remember it."""
    look().step_percent(steps)
    desk.remember(desk.office.model_copy(update={"text_scale": look().percent}))


def ask_where(work: Work, kind: str, form: str, parent: QWidget) -> None:
    """Ask where the copy shall lie, without stopping the window, and write it there."""
    dialog = QFileDialog(parent, work.say(f"screen-copy-{form}-{kind}"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(_FILTERS[form])
    dialog.setDefaultSuffix(form)
    dialog.selectFile(f"{work.say(f'screen-file-{kind}')}.{form}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: write_copy(work, kind, form, Path(name), parent))
    dialog.open()


def write_copy(work: Work, kind: str, form: str, where: Path, teller: QWidget) -> None:
    """Write the document as a file; what went wrong is a sentence with a way out."""
    from aevdesk.documents.content import Kind

    data = work.desk.render(work.moment, cast(Kind, kind), cast(Form, form))
    try:
        where.write_bytes(data)
    except OSError:
        work.file_trouble.emit(kind, form)
    else:
        announce(teller, work.say("screen-copy-made"))
