"""Boxes and focus rings as every control draws them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from aevdesk.ui.theme.look import look

HALO = 2
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def open_painter(widget: QWidget) -> QPainter:
    """A painter on the widget with antialiasing on. The caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHints(_SMOOTH)
    return painter


def paint_box(
    painter: QPainter,
    where: QRectF,
    *,
    fill: QColor | None = None,
    line: QColor | None = None,
    width: float = 1,
    radius: float = 6,
    dashed: bool = False,
) -> None:
    """A rounded box whose line lies wholly inside `where`."""
    half = width / 2 if line is not None else 0
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(line, width)
        if dashed:
            pen.setDashPattern([3.5 / width, 2.5 / width])
        painter.setPen(pen)
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), radius, radius)


def paint_field(painter: QPainter, where: QRectF, *, focused: bool, wrong: bool, radius: float = 6) -> None:
    """The frame of a field: one line at rest, accent line and halo with focus, red line when wrong."""
    current = look()
    surface = current.colour("surface")
    if not focused:
        line = current.colour("err" if wrong else "control")
        paint_box(painter, where, fill=surface, line=line, width=2 if wrong else 1, radius=radius)
        return
    tone = current.colour("err" if wrong else "accent")
    paint_box(painter, where, fill=halo_colour(tone), radius=radius + HALO)
    inner = where.adjusted(HALO, HALO, -HALO, -HALO)
    paint_box(painter, inner, fill=surface, line=tone, width=2, radius=radius)


def paint_ring(painter: QPainter, where: QRectF, radius: float = 8) -> None:
    """The focus ring round a button or row: accent line with a soft halo inside `where`."""
    accent = look().colour("accent")
    paint_box(painter, where, line=halo_colour(accent), width=4, radius=radius + 1)
    paint_box(painter, where.adjusted(1, 1, -1, -1), line=accent, width=2, radius=radius)


def halo_colour(tone: QColor) -> QColor:
    """The soft colour of a focus halo."""
    soft = QColor(tone)
    soft.setAlphaF(0.28)
    return soft
