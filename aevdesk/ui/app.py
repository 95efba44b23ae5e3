"""The application: fonts, theme and text size once, then the window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from aevdesk import places
from aevdesk.ui.dressing import dress
from aevdesk.ui.mishap import told_by
from aevdesk.ui.tidying import Tidying

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.opening import Opening

_WIDTH, _HEIGHT = 1440, 900


def run_desk(desk: Desk, *, quit_when_ready: bool = False, file: Path | None = None) -> int:
    """Show the desk on Mine saker until its window is closed; returns the exit code.

    With `quit_when_ready` it returns 0 as soon as the window has been painted and can be used. The desk stays open.
    """
    from aevdesk.ui.opening_window import OpeningWindow

    app = make_app()
    dress(desk)
    return _run(app, OpeningWindow(None, desk, file=file), quit_when_ready)


def run_from_start(opening: Opening, *, quit_when_ready: bool = False, file: Path | None = None) -> int:
    """The first run or the lock, then the desk; returns the exit code. What was opened here is closed here."""
    from aevdesk.ui.opening_window import OpeningWindow

    app = make_app()
    window = OpeningWindow(opening, file=file)
    try:
        return _run(app, window, quit_when_ready)
    finally:
        window.shut()


def make_app() -> QApplication:
    """The one QApplication, made if there is none."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("aevdesk")
    app.setApplicationDisplayName("aevdesk")
    app.setDesktopFileName("org.aevdesk.Aevdesk")
    app.setWindowIcon(QIcon(str(places.resources() / "aevdesk.svg")))
    return app


def _run(app: QApplication, window, quit_when_ready: bool) -> int:
    screen = app.primaryScreen().availableGeometry()
    window.resize(min(_WIDTH, screen.width()), min(_HEIGHT, screen.height()))
    window.ready.connect(lambda: Tidying(app))
    if quit_when_ready:
        window.ready.connect(app.quit)
    with told_by(window.tell_mishap):
        window.show()
        code = app.exec()
    window.close()
    return code
