"""What the frame of a case has to say: signatures stand, the version is sealed, a save failed, sections went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Edit, SetValue, Together, value_at
from aevdesk.desk.errors import SealedError
from aevdesk.desk.session import Change
from aevdesk.desk.templates import Trouble, say_faults
from aevdesk.rules.versions import is_sealed
from aevdesk.texts import formats
from aevdesk.ui.pages.frame.saved import SavedState
from aevdesk.ui.pages.frame.states import title_of_place
from aevdesk.ui.pages.keep_file import FolderDoubt
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, Size, Space, look
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.widgets import Banner, Button, Card, Glyph, ScrollPage, Text, announce, show_if, take_out

_REASON = "changed"
"""Why a version follows when someone starts to change a sealed one; the revision section asks for the real reason."""
_MOST_NAMED = 3
WELCOME = "welcome"
"""The note of where one was in the case; it is gone once one has gone on, there or elsewhere."""
Verbs = list[tuple[str, Callable[[], object]]]


class FrameNotes(FollowsLook, QWidget):
    """The banners above the page. One of each kind at most; they stay until they are solved."""

    def __init__(self, work: Work, saved: SavedState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._saved = work, saved
        self._banners: dict[str, Banner] = {}
        self._is_aside, self._ground = False, "surface"
        self._column = QVBoxLayout(self)
        work.refused.connect(self._on_refused)
        work.file_trouble.connect(self._on_file_trouble)
        work.print_trouble.connect(self._on_print_trouble)
        work.template_trouble.connect(self._on_template_trouble)
        work.folder_doubted.connect(self._on_folder_doubted)
        saved.trouble.connect(self._on_trouble)
        saved.changed.connect(self._on_saved_changed)
        self.follow_look()
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        if is_sealed(self._work.session.case) and not self._is_aside:
            if "sealed" not in self._banners:
                self._show_sealed()
        else:
            self._drop("sealed")
        if not self._work.session.signers:
            self._drop("signatures")

    def stand_over(self, page: QWidget, *, is_aside: bool) -> None:
        """Stand above this page, on its ground. One about the sealed version (`is_aside`) tells of the seal itself."""
        found = page.findChild(ScrollPage)
        self._ground, self._is_aside = found.ground if found is not None else "surface", is_aside
        self.update()
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(event.rect(), look().colour(self._ground))
        painter.end()

    def banner(self, name: str) -> Banner | None:
        """The banner of a kind (`sealed`, `signatures`, `saving`, `file`), if it is shown."""
        return self._banners.get(name)

    def tell(self, name: str, kind: str, title: str, text: str, verbs: Verbs, icon: str = "") -> Banner:
        """Show a note of somebody else's, in place of the last of that name."""
        self._show(name, kind, title, text, verbs, icon)
        return self._banners[name]

    def drop(self, name: str) -> None:
        """Take a note away, if it is there."""
        self._drop(name)

    def restyle(self) -> None:
        """Take measures again."""
        side, above = look().gap(Space.PAGE), look().gap(12)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(look().gap(8))
        show_if(self, bool(self._banners))

    def _on_refused(self) -> None:
        refusal = self._work.refusal
        if refusal is None:
            return
        if isinstance(refusal.error, SealedError):
            self._show_sealed()
            return
        say = self._work.say
        verbs: Verbs = [(say("screen-change-anyway"), self._change_anyway), (say("screen-keep-signatures"), self._keep)]
        text = say("screen-signed-by", who=", ".join(self._work.session.signers))
        self._show("signatures", "warn", say("screen-signatures-stand"), text, verbs, "signature")

    def _change_anyway(self) -> None:
        self._work.session.void_signatures()
        self._drop("signatures")
        self._work.try_again()

    def _keep(self) -> None:
        refusal, self._work.refusal = self._work.refusal, None
        self._drop("signatures")
        if refusal is not None:
            self._work.put_back.emit(next(iter(refusal.edits), ()))

    def _show_sealed(self) -> None:
        say, case = self._work.say, self._work.session.case
        verbs: Verbs = [(say("screen-new-version"), self._new_version)]
        title = say("screen-sealed", number=case.doc.number)
        self._show("sealed", "info", title, say("screen-sealed-text"), verbs, "stamp")

    def _new_version(self) -> None:
        work = self._work
        refusal, work.refusal = work.refusal, None
        work.desk.revise(work.session, _REASON)
        self._drop("sealed")
        work.refusal = refusal
        work.try_again()
        work.section_asked.emit("revision")

    def _on_trouble(self, error) -> None:
        say = self._work.say
        verbs: Verbs = [(say("screen-try-again"), self._saved.save_now)]
        self._show("saving", "error", self._saved.words, self._work.words.error(error), verbs)

    def _on_saved_changed(self, state: str, _words: str) -> None:
        if state == "saved":
            self._drop("saving")

    def _on_file_trouble(self, kind: str, form: str) -> None:
        from aevdesk.ui.pages.frame.case_menu import ask_where

        say = self._work.say
        verbs: Verbs = [
            (say("screen-another-place"), lambda: ask_where(self._work, kind, form, self.window())),
            (say("ui-close"), lambda: self._drop("file")),
        ]
        self._show("file", "warn", say("screen-copy-failed"), say("screen-copy-failed-text"), verbs, "file-text")

    def _on_folder_doubted(self, doubt: FolderDoubt) -> None:
        title, text, verbs = doubt.said(self._work.texts)

        def doing(act: Callable[[], object]) -> Callable[[], object]:
            return lambda: (self._drop("folder"), act())

        self._show("folder", "warn", title, text, [(words, doing(act)) for words, act in verbs], "folder-open")

    def _on_print_trouble(self) -> None:
        from aevdesk.ui.pages.frame.case_menu import ask_where

        say = self._work.say
        verbs: Verbs = [
            (say("screen-save-pdf"), lambda: ask_where(self._work, "complete", "pdf", self.window())),
            (say("ui-close"), lambda: self._drop("print")),
        ]
        self._show("print", "warn", say("screen-no-printer"), say("screen-no-printer-text"), verbs, "printer")

    def _on_template_trouble(self, trouble: Trouble, *, is_open: bool = False) -> None:
        say, title = self._work.say, self._work.say("template-fell-back", file=trouble.file)
        close = (say("ui-close"), lambda: self._drop("template"))
        show = (say("template-show-fault"), lambda: self._on_template_trouble(trouble, is_open=True))
        text = "\n".join(say_faults(trouble.faults, self._work.texts)) if is_open else ""
        self._show("template", "warn", title, text, [close] if is_open else [show, close], "file-text")

    def _show(self, name: str, kind: str, title: str, text: str, verbs: Verbs, icon: str = "") -> None:
        self._drop(name)
        banner = Banner(kind, title, text, verbs=verbs, icon=icon)
        self._banners[name] = banner
        self._column.addWidget(banner)
        show_if(self, True)
        banner.show()

    def _drop(self, name: str) -> None:
        banner = self._banners.pop(name, None)
        if banner is not None:
            take_out(self._column, banner)
        show_if(self, bool(self._banners))


class WentNote(FollowsLook, QWidget):
    """At the foot of the list: what came, how many sections went, and the way back. It stays until the next act."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._way_back: Edit | None = None
        self._words = Text("", "small")
        self._undo = Button(work.say("ui-undo"), "link", act=self._take_back)
        card = Card(padding=12)
        told = QVBoxLayout()
        told.addWidget(self._words)
        told.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(Glyph("info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        card.column.addLayout(row)
        self._column = QVBoxLayout(self)
        self._column.addWidget(card)
        self.hide()
        self.follow_look()

    def show_change(self, change: Change) -> None:
        """Say in one line what came and what went."""
        told = " ".join(part for part in (self._went(change), self._came(change)) if part)
        if not told:
            self.hide()
            return
        self._words.set_text(told)
        self._way_back = Together(tuple(SetValue(path, value_at(change.before.case, path)) for path in _places(change)))
        show_if(self._undo, bool(self._way_back.edits))
        announce(self, told)
        self._undo.setAccessibleName(f"{self._work.say('ui-undo')}: {self._words.text()}")
        self.show()

    def restyle(self) -> None:
        """Take measures again."""
        self.setFixedWidth(look().px(Size.LIST))
        side = look().gap(12)
        self._column.setContentsMargins(side, side, side, side)

    def _went(self, change: Change) -> str:
        is_track = ("triage", "track") in change.paths
        return (
            self._work.say("screen-went-track" if is_track else "screen-went", count=len(change.went))
            if change.went
            else ""
        )

    def _came(self, change: Change) -> str:
        """The sections that came by their names, or how many where they are more than one reads at a glance."""
        if len(change.came) > _MOST_NAMED:
            return self._work.say("track-came", count=len(change.came))
        names = [title_of_place(self._work, section) for section in change.came]
        return self._work.say("came-named", what=formats.listed(names, self._work.texts.language)) if names else ""

    def _take_back(self) -> None:
        if self._way_back is not None and self._work.edit(self._way_back):
            self.hide()


class HiddenNote(FollowsLook, QWidget):
    """At the foot of the list in a talk: what is not in view while the person can see the screen."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(padding=12)
        head = QHBoxLayout()
        head.addWidget(Glyph("eye-off"))
        head.addWidget(Text(work.say("screen-hidden-in-talk"), "small_strong", wrap=False), 1)
        card.column.addLayout(head)
        card.column.addWidget(Text(work.say("screen-hidden-in-talk-text"), "small", "soft"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(card)
        self.hide()
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self.setFixedWidth(look().px(Size.LIST))
        side = look().gap(12)
        self._column.setContentsMargins(side, side, side, side)


def _places(change: Change) -> list[tuple[str, ...]]:
    """The places whose values closed the sections: those that stand in both values of the case."""
    found: list[tuple[str, ...]] = []
    for path in change.paths:
        if path == ("events",):
            continue
        try:
            value_at(change.before.case, path)
            value_at(change.after.case, path)
        except ValueError:
            continue
        found.append(path)
    return found
