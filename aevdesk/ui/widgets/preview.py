"""The page beside the form: the real pages as images, one at a time, folded to a narrow edge when wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QImage, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, dress, look, use_quiet_bars
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.widgets.box import Glyph, Ground
from aevdesk.ui.widgets.button import Button, IconButton
from aevdesk.ui.widgets.page_view import Mark, PageView
from aevdesk.ui.widgets.text import Text
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

FITS = ("whole", "width", "follow")


@dataclass(frozen=True, slots=True)
class PageChoice:
    """Something one can choose to see: its name, the words of each value, and the value that is seen."""

    name: str
    options: Mapping[str, str]
    value: str


class PreviewPane(FollowsLook, QWidget):
    """The pages of the document. `clicked(page, x, y)` in shares of the page, `folded(is_folded)`, `stepped(by)`.

    `set_pages(images)` keeps the page one looks at. `wanted_width()` tells the renderer how many pixels to make; it is
    another after `view_changed()`. `set_choices` offers what else can be seen: `choice_made(name, value)`.
    """

    clicked = Signal(int, float, float)
    folded = Signal(bool)
    page_changed = Signal(int)
    stepped = Signal(int)
    view_changed = Signal()
    choice_made = Signal(str, str)

    def __init__(self, *, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QImage] = []
        self._page, self._is_folded, self._fit = 0, False, "whole"
        self._marks: tuple[Mark, ...] = ()
        self._marked_words = ""
        self._is_fit_chosen = False
        self._choices: tuple[PageChoice, ...] = ()
        self._heading = Text(title or say("ui-preview"), "body_strong", wrap=False)
        self._previous = IconButton("chevron-left", say("ui-preview-previous"), small=True, act=lambda: self.turn(-1))
        self._next = IconButton("chevron-right", say("ui-preview-next"), small=True, act=lambda: self.turn(1))
        self._place = Text("", "small", "soft", wrap=False)
        self._zoom = Button(say("ui-preview-whole"), "plain", size="small", end_icon="chevron-down")
        self._zoom.acted.connect(self._show_views)
        self._views = QMenu(self)
        dress(self._views)
        self._fold = IconButton("panel-right-close", say("ui-preview-fold"), key="F9", small=True, act=self.toggle)
        self._sheet = PageView()
        self._sheet.clicked.connect(self.clicked)
        self._sheet.stepped.connect(self.stepped)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        use_quiet_bars(self._area)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._sheet)
        self._area.setCornerWidget(Ground("desk"))
        self._none = Text(say("ui-preview-none"), "small", "soft", align=Qt.AlignmentFlag.AlignHCenter)
        self._note_mark = Glyph("info", "soft", 16)
        self._note = Text(note, "small", "soft", wrap=False)
        self._build(bool(note))
        self._show()
        self.follow_look()

    @property
    def is_folded(self) -> bool:
        """True when only the edge is seen."""
        return self._is_folded

    def set_pages(self, pages: Sequence[QImage]) -> None:
        """Show these pages; the page one looks at stays as far as it exists."""
        self._pages = list(pages)
        self._page = max(0, min(self._page, len(self._pages) - 1))
        self._show()

    def page(self) -> int:
        """The number of the page that is seen, 0 = first."""
        return self._page

    def show_page(self, page: int) -> None:
        """Turn to a page."""
        page = max(0, min(page, len(self._pages) - 1))
        if page != self._page:
            self._page = page
            self._show()
            self.page_changed.emit(page)

    def turn(self, by: int) -> None:
        """Turn some pages on or back."""
        self.show_page(self._page + by)

    def set_marks(self, marks: Sequence[Mark], words: str = "", *, turns: bool = True) -> None:
        """Mark parts of pages, said in `words`, and unless one reads on turn to the first of them."""
        self._marks, self._marked_words = tuple(marks), words
        if marks and turns and all(mark.page != self._page for mark in marks):
            self.show_page(marks[0].page)
        self._show_marks()
        if marks and turns:
            self._scroll_to_mark()

    def set_fit(self, fit: str) -> None:
        """Show the whole page (`whole`), its width (`width`), or its text where one writes (`follow`)."""
        self._fit = fit
        self._zoom.set_text(say(f"ui-preview-{fit}"))
        self._zoom.setAccessibleName(f"{say('ui-preview-zoom')}: {say(f'ui-preview-{fit}')}")
        is_wider = fit == "follow"
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_wider else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setHorizontalScrollBarPolicy(bar)
        self._sheet.set_fit(fit, self._area.viewport().size())
        self.view_changed.emit()
        self._scroll_to_mark()

    def propose_fit(self, fit: str) -> None:
        """Show it so, unless somebody has chosen how."""
        if not self._is_fit_chosen and fit != self._fit:
            self.set_fit(fit)

    def set_choices(self, choices: Sequence[PageChoice]) -> None:
        """Offer what else than the size can be chosen."""
        self._choices = tuple(choices)

    def set_note(self, note: str) -> None:
        """The quiet line under the page."""
        self._note.set_text(note)
        self._show()

    def set_folded(self, is_folded: bool) -> None:
        """Fold to the edge, or open."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._show()
            self.restyle()
            self.folded.emit(is_folded)

    def toggle(self) -> None:
        """Fold or open."""
        self.set_folded(not self._is_folded)

    def wanted_width(self) -> int:
        """The width of the page in device pixels: what the renderer should make for a crisp page."""
        return round(self._sheet.sheet().width() * self.devicePixelRatioF())

    def restyle(self) -> None:
        """Take measures again."""
        self.setFixedWidth(look().px(Size.EDGE if self._is_folded else Size.PREVIEW))
        left = look().gap(7 if self._is_folded else 24)
        self._head.setContentsMargins(left, look().gap(12), look().gap(8), look().gap(4))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._sheet.set_fit(self._fit, self._area.viewport().size())
        self.view_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps and not event.modifiers():
            self.turn(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(self.rect(), look().colour("desk"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), look().colour("hair"))
        painter.end()

    def _build(self, _has_note: bool) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        for widget, stretch in (
            (self._heading, 1),
            (self._previous, 0),
            (self._place, 0),
            (self._next, 0),
            (self._zoom, 0),
            (self._fold, 0),
        ):
            self._head.addWidget(widget, stretch)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.setContentsMargins(0, 0, 0, look().gap(16))
        foot.addStretch(1)
        foot.addWidget(self._note_mark)
        foot.addWidget(self._note)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._none)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        column.addStretch(0)

    def _show_views(self) -> None:
        """The menu of what can be seen and how, each group with its mark; made anew each time it is opened."""
        self._views.clear()
        sizes = PageChoice("size", {fit: say(f"ui-preview-{fit}") for fit in FITS}, self._fit)
        for choice in (sizes, *self._choices):
            self._views.addSection(say(f"ui-preview-{choice.name}"))
            group = QActionGroup(self._views)
            for value, words in choice.options.items():
                action = self._views.addAction(words, lambda c=choice.name, v=value: self._choose(c, v))
                action.setCheckable(True)
                action.setChecked(value == choice.value)
                group.addAction(action)
        self._views.popup(self._zoom.mapToGlobal(self._zoom.rect().bottomLeft()))

    def _choose(self, name: str, value: str) -> None:
        if name == "size":
            self._is_fit_chosen = True
            self.set_fit(value)
        else:
            self.choice_made.emit(name, value)

    def _show_marks(self) -> None:
        here = [mark.rect for mark in self._marks if mark.page == self._page]
        self._sheet.set_marks(here, self._marked_words if here else "")

    def _scroll_to_mark(self) -> None:
        where: QRectF = self._sheet.marked()
        if where.isEmpty() or self._fit == "whole":
            return
        margin = look().px(80)
        self._area.ensureVisible(round(where.left()), round(where.bottom()), look().px(24), margin)
        self._area.ensureVisible(round(where.left()), round(where.top()), look().px(24), margin)

    def _show(self) -> None:
        opens, count = not self._is_folded, len(self._pages)
        for widget in (self._heading, self._zoom, self._area):
            show_if(widget, opens)
        for widget in (self._previous, self._place, self._next):
            show_if(widget, opens and count > 1)
        show_if(self._none, opens and count == 0)
        for widget in (self._note_mark, self._note):
            show_if(widget, opens and bool(self._note.text()) and count > 0)
        self._previous.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < count - 1)
        self._place.set_text(say("ui-preview-page", page=self._page + 1, count=count))
        name = say("ui-preview-image", page=self._page + 1, count=count)
        shown = self._pages[self._page] if count else None
        self._sheet.set_page(shown, self._page, name if count else say("ui-preview-none"))
        self._show_marks()
        icon, word = ("panel-right-close", "ui-preview-fold") if opens else ("panel-right-open", "ui-preview-unfold")
        self._fold.set_icon(icon, say(word))
