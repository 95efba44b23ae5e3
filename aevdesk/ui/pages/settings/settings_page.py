"""Settings: a few places, each short. Everything applies at once and can be had back with «Angre»."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aevdesk.desk.office import Office
from aevdesk.store.errors import StoreError
from aevdesk.ui.pages.page import FullPage, Work
from aevdesk.ui.pages.settings.place import Place
from aevdesk.ui.pages.settings.places import AboutPlace, BackupPlace, KeysPlace, OfficePlace, ViewPlace
from aevdesk.ui.pages.settings.words import WordsPlace
from aevdesk.ui.shell import shell_of
from aevdesk.ui.theme import Size, look
from aevdesk.ui.widgets import (
    Banner,
    Ground,
    IconButton,
    Option,
    ScrollPage,
    SectionEntry,
    SectionGroup,
    SectionList,
    SegmentedControl,
    TopBar,
    UndoBar,
    show_if,
)

if TYPE_CHECKING:
    from aevdesk.ui.window import Window

PLACES: dict[str, tuple[str, Callable[[SettingsPage], Place]]] = {
    "office": ("building-2", lambda page: OfficePlace(page)),
    "view": ("languages", lambda page: ViewPlace(page)),
    "words": ("book-open", lambda page: WordsPlace(page)),
    "keys": ("key-round", lambda page: KeysPlace(page)),
    "backup": ("hard-drive", lambda page: BackupPlace(page)),
    "about": ("info", lambda page: AboutPlace(page)),
}


class SettingsPage(FullPage):
    """The places at the left, one of them in the middle. Where it is narrow the places are a row above it."""

    def __init__(self, window: Window, work: Work | None, *, place: str = "office") -> None:
        super().__init__()
        self.desk, self.window_of_desk = window.desk, window
        self.texts = window.desk.texts()
        self.place: Place | None = None
        self._before: Office | None = None
        say = self.texts.say
        back = (
            work.moment.case.facts.name or say("screen-nameless-case") if work is not None else say("screen-my-cases")
        )
        self.bar = TopBar(back=back, title=say("screen-settings"))
        self.bar.back_asked.connect(self.closed)
        self.bar.add_tool(IconButton("lock", say("screen-lock"), key="Ctrl+L", act=lambda: window.show_full("lock")))
        entries = tuple(SectionEntry(code, say(f"open-place-{code}"), icon=icon) for code, (icon, _) in PLACES.items())
        self.list = SectionList([SectionGroup("", entries)])
        self.list.setAccessibleName(say("screen-settings"))
        self.list.chosen.connect(self.show_place)
        self.row = SegmentedControl([Option(entry.code, entry.title) for entry in entries], name=say("screen-settings"))
        self.row.chosen.connect(self.show_place)
        self._row_ground = Ground("canvas")
        above = QHBoxLayout(self._row_ground)
        above.addWidget(self.row, 1)
        self.undo_bar = UndoBar()
        self.undo_bar.undo_asked.connect(self._undo)
        self.trouble = Banner("error", "")
        show_if(self.trouble, False)
        self._scroll = ScrollPage()
        self._middle = QVBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        messages = QVBoxLayout()
        messages.setContentsMargins(24, 8, 24, 0)
        messages.addWidget(self.undo_bar)
        messages.addWidget(self.trouble)
        self._middle.addLayout(messages)
        self._middle.addWidget(self._scroll, 1)
        centre = Ground("surface")
        centre.setLayout(self._middle)
        self._left = Ground("canvas", edge=True)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 1, 0)
        left.addWidget(self.list)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left)
        body.addWidget(centre, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._row_ground)
        column.addLayout(body, 1)
        self.show_place(place)

    def show_place(self, code: str) -> None:
        """Go to a place."""
        if self.place is not None:
            if self.place.is_busy:
                self.list.set_current(self.place.code)
                self.row.set_code(self.place.code)
                return
            self._scroll.column.removeWidget(self.place)
            self.place.hide()
            self.place.deleteLater()
        self.place = PLACES[code][1](self)
        self.place.code = code
        self._scroll.column.addWidget(self.place)
        self.place.show()
        self.list.set_current(code)
        self.row.set_code(code)
        self._scroll.scroll_to_top()

    def focus_start(self) -> None:
        """Go to the list of places, or to the row that stands for it."""
        if self.list.isVisibleTo(self):
            self.list.focus_current()
        else:
            self.row.segments()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def can_leave(self) -> bool:
        """Not while a key is being made or a backup taken."""
        return self.place is None or not self.place.is_busy

    def remember(self, office: Office) -> bool:
        """Keep and apply these values, and offer the way back; says whether they could be kept."""
        before = self.desk.office
        if office == before:
            return True
        if not self._keep(office):
            return False
        self._before = before
        self.undo_bar.show_undo(self.texts.say("open-changed"))
        return True

    def apply_look(self) -> None:
        """Show the theme and the text size of the office."""
        office = self.desk.office
        look().set_mode(office.theme)
        look().set_percent(office.text_scale)

    def refresh_window(self) -> None:
        """Make the desk anew in the chosen language, and come back here."""
        shell = shell_of(self)
        if shell is not None:
            shell.refresh("view")

    def watch_idle(self) -> None:
        """Lock after so many minutes from now on."""
        shell = shell_of(self)
        if shell is not None:
            shell.lock_after(self.desk.office.lock_after_minutes)

    @property
    def has_secret(self) -> bool:
        """Say whether this drawer has a passphrase that someone knows; a demo has none."""
        shell = shell_of(self.window_of_desk)
        return shell is not None and shell.can_lock

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        has_list = look().effective_width(self.width()) >= Size.MEDIUM
        show_if(self._left, has_list)
        show_if(self._row_ground, not has_list)
        side = look().gap(16)
        layout = self._row_ground.layout()
        if layout is not None:
            layout.setContentsMargins(side, look().gap(8), side, look().gap(8))

    def _keep(self, office: Office) -> bool:
        show_if(self.trouble, False)
        try:
            self.desk.remember(office)
        except StoreError as error:
            self.trouble.title.set_text(self.desk.wording.error(error))
            show_if(self.trouble.title, True)
            show_if(self.trouble, True)
            return False
        return True

    def _undo(self) -> None:
        before, self._before = self._before, None
        if before is None or not self._keep(before):
            return
        has_other_words = before.screen_language != self.texts.language
        self.apply_look()
        self.watch_idle()
        if has_other_words:
            self.refresh_window()
        elif self.place is not None:
            self.place.show_office()
