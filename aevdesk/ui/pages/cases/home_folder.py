"""A word when the cases themselves lie where something else moves or copies their files."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from aevdesk.desk.folders import kind_of
from aevdesk.store.errors import StoreError
from aevdesk.ui.widgets import Banner

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.ui.pages.cases.cases_page import CasesPage

_TOLD = "home_folder_told"


def tell_of_home(desk: Desk, cases: CasesPage) -> None:
    """Say it on Mine saker the first time the cases are found in such a folder, and not again for that folder."""
    folder, texts = desk.drawer.folder, desk.texts()
    kind = kind_of(folder)
    if kind == "local" or desk.drawer.setting(_TOLD) == str(folder):
        return
    cases.tell("warn", texts.say(f"home-{kind}"), texts.say("home-move"))
    with suppress(StoreError):  # not kept: it is merely said once more
        desk.drawer.put_setting(_TOLD, str(folder))


def add_home_banner(desk: Desk, column: QVBoxLayout) -> None:
    """Say it where the settings tell of the folder, as long as it is so."""
    kind, texts = kind_of(desk.drawer.folder), desk.texts()
    if kind != "local":
        column.addWidget(Banner("warn", texts.say(f"home-{kind}"), texts.say("home-move"), icon="folder-open"))
