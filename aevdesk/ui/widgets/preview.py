"""The page beside the form: the real pages as images, one at a time, folded to a narrow edge when wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.box import Glyph
from aevdesk.ui.widgets.button import Button, IconButton
from aevdesk.ui.widgets.text import Text
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

_A4 = 297 / 210
_SHADOW = 10
FITS = ("whole", "width")


class PageView(FollowsLook, QWidget):
    """One page on the desk. `clicked(page, x, y)`: x and y are shares (0 to 1) of the page's width and height."""

    clicked = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._page, self._fit = 0, "whole"
        self._mark: QRectF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_look()

    def set_page(self, image: QImage | None, page: int, name: str) -> None:
        """Show this image as page number `page` (0 = first)."""
        self._image, self._page = image, page
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor if image else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def set_fit(self, fit: str, room: QSize) -> None:
        """Show the whole page, or its full width and scroll."""
        self._fit = fit
        tall = round((room.width() - 2 * look().px(24)) * self._ratio()) + 2 * look().px(16)
        self.setMinimumHeight(tall if fit == "width" else 0)

    def set_mark(self, mark: QRectF | None) -> None:
        """Mark a part of the page, in shares of its width and height."""
        self._mark = mark
        self.update()

    def sheet(self) -> QRectF:
        """Where the page lies in this widget, in logical px."""
        side = look().px(24)
        room = QRectF(self.rect()).adjusted(side, look().px(12), -side, -look().px(16))
        width = min(room.width(), room.height() / self._ratio())
        sheet = QRectF(0, 0, max(1.0, width), max(1.0, width * self._ratio()))
        sheet.moveCenter(room.center())
        sheet.moveTop(room.top())
        return sheet

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sheet, at = self.sheet(), event.position()
        if self._image and sheet.contains(at):
            x, y = (at.x() - sheet.x()) / sheet.width(), (at.y() - sheet.y()) / sheet.height()
            self.clicked.emit(self._page, x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._image and self._mark:
            centre = self._mark.center()
            self.clicked.emit(self._page, centre.x(), centre.y())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(event.rect(), look().colour("desk"))
        if self._image is None:
            painter.end()
            return
        sheet = self.sheet()
        shade = look().colour("desk" if look().tokens.is_dark else "ink")
        shade.setAlphaF(0.012)
        for step in range(_SHADOW, 0, -1):
            paint_box(painter, sheet.adjusted(-step, -step + 3, step, step + 3), fill=shade, radius=step)
        self._paint_image(painter, sheet)
        if self._mark:
            self._paint_mark(painter, sheet)
        if self.hasFocus():
            paint_ring(painter, sheet.adjusted(-5, -5, 5, 5), 4)
        painter.end()

    def _paint_image(self, painter, sheet: QRectF) -> None:
        assert self._image is not None
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(sheet.width() * ratio), round(sheet.height() * ratio))
        image = self._image
        if image.size() != pixels:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(sheet, image)
        paper = look().colour("paper")
        if paper.lightness() < 255:
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(sheet, paper)
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)

    def _paint_mark(self, painter, sheet: QRectF) -> None:
        assert self._mark is not None
        where = QRectF(
            sheet.x() + self._mark.x() * sheet.width(),
            sheet.y() + self._mark.y() * sheet.height(),
            self._mark.width() * sheet.width(),
            self._mark.height() * sheet.height(),
        ).adjusted(-8, -2, 8, 2)
        tint = look().colour("control" if look().tokens.is_dark else "accent")
        tint.setAlphaF(0.13)
        painter.fillRect(where, tint)
        bar = "#1B4F8C" if look().tokens.name != "contrast" else "#000000"
        painter.fillRect(QRectF(where.x() - 3, where.y(), 3, where.height()), bar)

    def _ratio(self) -> float:
        if self._image is None or not self._image.width():
            return _A4
        return self._image.height() / self._image.width()


class PreviewPane(FollowsLook, QWidget):
    """The pages of the document. `clicked(page, x, y)` in shares of the page, `folded(is_folded)`.

    `set_pages(images)` keeps the page one looks at. `wanted_width()` tells the renderer how many pixels to make.
    """

    clicked = Signal(int, float, float)
    folded = Signal(bool)
    page_changed = Signal(int)

    def __init__(self, *, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QImage] = []
        self._page, self._is_folded, self._fit = 0, False, "whole"
        self._heading = Text(title or say("ui-preview"), "body_strong", wrap=False)
        self._previous = IconButton("chevron-left", say("ui-preview-previous"), small=True, act=lambda: self.turn(-1))
        self._next = IconButton("chevron-right", say("ui-preview-next"), small=True, act=lambda: self.turn(1))
        self._place = Text("", "small", "soft", wrap=False)
        self._zoom = Button(say("ui-preview-whole"), "plain", size="small", end_icon="chevron-down")
        self._zoom.acted.connect(self._show_fits)
        self._fits = QMenu(self)
        for fit in FITS:
            self._fits.addAction(say(f"ui-preview-{fit}"), lambda fit=fit: self.set_fit(fit))
        self._fold = IconButton("panel-right-close", say("ui-preview-fold"), key="F9", small=True, act=self.toggle)
        self._sheet = PageView()
        self._sheet.clicked.connect(self.clicked)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._sheet)
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
            self._sheet.set_mark(None)
            self._show()
            self.page_changed.emit(page)

    def turn(self, by: int) -> None:
        """Turn some pages on or back."""
        self.show_page(self._page + by)

    def set_mark(self, page: int, mark: QRectF | None) -> None:
        """Turn to a page and mark a part of it, in shares of its width and height."""
        if mark is not None:
            self.show_page(page)
        self._sheet.set_mark(mark)
        if mark is not None and self._fit == "width":
            sheet = self._sheet.sheet()
            self._area.ensureVisible(0, round(sheet.y() + mark.center().y() * sheet.height()), 0, look().px(80))

    def set_fit(self, fit: str) -> None:
        """Show the whole page (`whole`) or its width (`width`)."""
        self._fit = fit
        self._zoom.set_text(say(f"ui-preview-{fit}"))
        self._zoom.setAccessibleName(f"{say('ui-preview-zoom')}: {say(f'ui-preview-{fit}')}")
        self._sheet.set_fit(fit, self._area.viewport().size())

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
        left = look().gap(8 if self._is_folded else 24)
        self._head.setContentsMargins(left, look().gap(12), look().gap(8), look().gap(4))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._sheet.set_fit(self._fit, self._area.viewport().size())

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

    def _show_fits(self) -> None:
        self._fits.popup(self._zoom.mapToGlobal(self._zoom.rect().bottomLeft()))

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
        icon, word = ("panel-right-close", "ui-preview-fold") if opens else ("panel-right-open", "ui-preview-unfold")
        self._fold.set_icon(icon, say(word))
