"""What a person who cannot see, point or read small print meets on a page. Each check returns sentences; none is good.

The checks ask Qt for what a screen reader gets, and the painted window for what an eye gets; they know no page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from aevdesk.ui.theme import look
from aevdesk.ui.theme.tokens import contrast_ratio
from aevdesk.ui.widgets import BottomBar, Button, FieldRow, SegmentedControl, Text, Tick, tab_stops

LEAST_TARGET, LEAST_TARGET_TALK = 32, 44
TEXT_CONTRAST, LARGE_TEXT_CONTRAST, CONTROL_CONTRAST = 4.5, 3.0, 3.0
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
_RING = 6


def stops(root: QWidget) -> list[QWidget]:
    """All that can take the focus by Tab and is on the screen, in no order: asked of Qt, not of our own list."""
    every = [root, *root.findChildren(QWidget)]
    return [
        widget
        for widget in every
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisible()
        and widget.window() is root.window()
    ]


def spoken(widget: QWidget) -> str:
    """The name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def described(widget: QWidget) -> str:
    """The description that a screen reader can say after the name."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def who(widget: QWidget) -> str:
    """A widget in the words of a complaint."""
    return f"{type(widget).__name__} «{spoken(widget)[:60]}»"


def names(root: QWidget) -> Iterator[str]:
    """Every place one can stop at says a name that is not its value, and holds the words that are seen on it."""
    for stop in stops(root):
        name = spoken(stop)
        if not name:
            inside = stop.parentWidget()
            yield f"{type(stop).__name__} in {type(inside).__name__} has no name"
        if (value := _value(stop)) and name == value:
            yield f"{who(stop)} is named by its value"
        seen = stop.text().replace("&", "").strip() if isinstance(stop, QAbstractButton) else ""
        if seen and seen.casefold() not in name.casefold():
            yield f"{who(stop)} does not say «{seen}», which is what is read on it"


def roles(root: QWidget) -> Iterator[str]:
    """Every place one can stop at says what it is, and whether it is ticked."""
    for stop in stops(root):
        face = QAccessible.queryAccessibleInterface(stop)
        if face.role() in _NO_ROLE:
            yield f"{who(stop)} has no role"
        if isinstance(stop, QAbstractButton) and stop.isCheckable() and not face.state().checkable:
            yield f"{who(stop)} does not say that it can be ticked"


def descriptions(root: QWidget) -> Iterator[str]:
    """Help and error of a field belong to the field, and what a step lacks belongs to its button."""
    for row in root.findChildren(FieldRow):
        if not row.isVisible():
            continue
        for part in row.editor.focus_parts():
            if not isinstance(row.editor, Tick) and row.label and row.label not in spoken(part):
                yield f"{who(part)} does not say its label «{row.label}»"
            if row.error and row.error not in spoken(part) + described(part):
                yield f"{who(part)} does not say its error «{row.error}»"
            if row._help and row._help not in spoken(part) + described(part):
                yield f"{who(part)} does not say its help «{row._help}»"
    for button in root.findChildren(Button):
        if button.isVisible() and button.missing and button.missing not in described(button):
            yield f"{who(button)} does not say what is missing"


def order(root: QWidget) -> Iterator[str]:
    """Tab reaches everything, from above to below and from left to right."""
    along = tab_stops(root)
    for stop in stops(root):
        if stop not in along:
            yield f"{who(stop)} cannot be reached by Tab"
    for one, other in pairwise(along):
        if _area_of(one) is not _area_of(other):
            continue
        before, after = _where(one, root), _where(other, root)
        shares_column = before.left() < after.right() and after.left() < before.right()
        shares_line = (
            min(before.bottom(), after.bottom()) - max(before.top(), after.top())
            > min(before.height(), after.height()) / 2
        )
        if shares_column and after.bottom() < before.top() + 2:
            yield f"Tab goes up, from {who(one)} to {who(other)}"
        elif shares_line and after.right() < before.left() + 2:
            yield f"Tab goes back, from {who(one)} to {who(other)}"


def traps(root: QWidget) -> Iterator[str]:
    """Tab leaves every place and comes round to where it began; Shift+Tab leaves it too."""
    along = tab_stops(root)
    if not along:
        return
    along[0].setFocus(Qt.FocusReason.TabFocusReason)
    begun, seen = QApplication.focusWidget(), set[QWidget]()
    for _ in range(len(along) + 1):
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is here:
            yield f"Tab does not leave {who(here)}"
            return
    if QApplication.focusWidget() is not begun:
        yield f"Tab does not come round: it is at {who(QApplication.focusWidget() or root)}"
    for missed in set(along) - seen:
        if not _is_reached_by_arrows(missed):
            yield f"Tab never came to {who(missed)}"


def focus_seen(root: QWidget, known: set[tuple[str, ...]]) -> Iterator[str]:
    """Where the focus is can be seen: something changes there, and stands out from what it took the place of.

    `known` are the kinds of places that were looked at already; each kind is looked at once.
    """
    window = root.window()
    for stop in tab_stops(root):
        kind = (type(stop).__name__, type(stop.parentWidget()).__name__, str(getattr(stop, "_kind", "")))
        if kind in known:
            continue
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not stop.hasFocus() or not _is_in_sight(stop, window):
            continue
        known.add(kind)
        around = _where(stop, window).adjusted(-16, -16, 16, 16) & window.rect()
        with_focus = _grab(window, around)
        stop.clearFocus()
        QApplication.processEvents()
        if _most_changed(_grab(window, around), with_focus) < CONTROL_CONTRAST:
            yield f"the focus cannot be seen at {who(stop)} ({kind})"


def targets(root: QWidget, least: int) -> Iterator[str]:
    """All that can be pointed at is large enough to hit."""
    for stop in stops(root):
        if not isinstance(stop, (QAbstractButton, QLineEdit)):
            continue
        area = _target(stop)
        if min(area.width(), area.height()) < look().px(least):
            yield f"{who(stop)} is {area.width()} by {area.height()} ({getattr(stop, '_kind', '')})"


def cut(root: QWidget) -> Iterator[str]:
    """Nothing that is read is cut off, and nothing stands outside what can be seen by scrolling down."""
    for area in root.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width():
            yield f"{type(area).__name__} is wider than the window: {inside.width()} of {area.viewport().width()}"
    for button in root.findChildren(Button):
        if button.isVisible() and button.width() < button.sizeHint().width() - 2:
            yield f"{who(button)} is cut: {button.width()} of {button.sizeHint().width()}"
    for text in root.findChildren(Text):
        if text.isVisible() and text.text() and (lacks := _lack(text)):
            yield f"«{text.text()[:60]}» is cut: {lacks}"
    for stop in stops(root):
        where = _where(stop, root)
        if where.left() < 0 or where.right() > root.width() or (where.top() < 0 and _area_of(stop) is None):
            yield f"{who(stop)} lies outside the window: {where.getRect()}"


def way_on(root: QWidget) -> Iterator[str]:
    """The bar with the next step is wholly in view."""
    for bar in root.findChildren(BottomBar):
        for button in (bar.previous, bar.next):
            if button.isVisible() and not root.rect().contains(_where(button, root)):
                yield f"{who(button)} is out of view"


def columns(root: QWidget) -> Iterator[str]:
    """Fields stand one under the other."""
    rows = [row for row in root.findChildren(FieldRow) if row.isVisible()]
    for one, other in pairwise(rows):
        before, after = _where(one, root), _where(other, root)
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        if min(before.bottom(), after.bottom()) - max(before.top(), after.top()) > look().px(16):
            yield f"«{one.label}» and «{other.label}» stand beside each other"


def contrast(root: QWidget) -> Iterator[str]:
    """Every text stands out from what is painted behind it."""
    window = root.window()
    whole = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = whole.devicePixelRatio()
    for text in texts_in_sight(root):
        where = _where(text, window)
        area = QRect(QPoint(int(where.x() * ratio), int(where.y() * ratio)), where.size() * ratio)
        found = _contrast_in(whole.copy(area.adjusted(2, 2, -2, -2)))
        size, bold = text.font().pixelSize(), text.font().weight() >= 600
        least = LARGE_TEXT_CONTRAST if size >= 24 or (size >= 19 and bold) else TEXT_CONTRAST
        if 0 < found < least - 0.1:
            yield f"«{text.text()[:40]}» has {found:.1f} to its ground"


def texts_in_sight(root: QWidget) -> Iterator[Text | Button]:
    """The texts and buttons that are wholly seen."""
    window = root.window()
    for text in [*root.findChildren(Text), *root.findChildren(Button)]:
        if text.isVisible() and text.text().strip() and text.isEnabled():
            where = _where(text, window)
            if _sight(text, window).contains(where) and not _is_covered(text, window):
                yield text


def _lack(text: Text) -> str:
    if text.wordWrap():
        wanted = text.heightForWidth(text.width())
        return f"{text.height()} of {wanted} high" if text.height() < wanted else ""
    wanted = text.sizeHint().width()
    return f"{text.width()} of {wanted} wide" if text.width() < wanted - 2 else ""


def _value(stop: QWidget) -> str:
    if isinstance(stop, QLineEdit):
        return stop.text().strip()
    return stop.toPlainText().strip() if isinstance(stop, (QPlainTextEdit, QTextEdit)) else ""


def _target(stop: QWidget) -> QRect:
    """The area that takes a press for this widget: the frame round a line of text belongs to it."""
    frame = stop.parentWidget()
    if isinstance(stop, QLineEdit) and frame is not None:
        return frame.rect()
    return stop.rect()


def _area_of(widget: QWidget) -> QScrollArea | None:
    around: QWidget | None = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _where(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()) if widget is not root else widget.rect()


def _sight(widget: QWidget, window: QWidget) -> QRect:
    """The part of the window in which this widget can be seen without scrolling."""
    area = _area_of(widget)
    return window.rect() if area is None else _where(area.viewport(), window) & window.rect()


def _is_in_sight(widget: QWidget, window: QWidget) -> bool:
    seen = _where(widget, window) & _sight(widget, window)
    return seen.width() > 8 and seen.height() > 8


def _is_covered(widget: QWidget, window: QWidget) -> bool:
    top = window.childAt(_where(widget, window).center())
    return top is not None and top is not widget and not top.isAncestorOf(widget) and not widget.isAncestorOf(top)


def _is_reached_by_arrows(stop: QWidget) -> bool:
    """A choice is one stop: arrows go on inside it."""
    around = stop.parentWidget()
    inside_segments = isinstance(stop, QAbstractButton) and stop.autoExclusive()
    return isinstance(stop, QRadioButton) or inside_segments or isinstance(around, SegmentedControl)


def _grab(window: QWidget, where: QRect) -> QImage:
    return window.grab(where).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _pixels(image: QImage) -> memoryview:
    return memoryview(image.constBits()).cast("I")


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


def _most_changed(before: QImage, after: QImage) -> float:
    """The strongest contrast between a pixel and what it was before; 1 where nothing changed."""
    changed = {pair for pair in zip(_pixels(before), _pixels(after), strict=True) if pair[0] != pair[1]}
    return max((contrast_ratio(_hex(one), _hex(other)) for one, other in changed), default=1.0)


def _contrast_in(image: QImage) -> float:
    """The contrast of what is written on the ground that most of the image shows; 0 for an empty image."""
    if image.isNull():
        return 0.0
    counted = Counter(_pixels(image))
    ground = _hex(counted.most_common(1)[0][0])
    return max(contrast_ratio(_hex(pixel), ground) for pixel in counted)
