"""Lucide icons, tinted with a token's colour and drawn at the very pixels of the screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from aevdesk.places import resources

STROKE = "1.75"
_CACHE_LIMIT = 512


@lru_cache(maxsize=_CACHE_LIMIT)
def _svg(name: str, colour: str) -> bytes:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"').encode()


@lru_cache(maxsize=_CACHE_LIMIT)
def _pixmap(name: str, rgb: int, pixels: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_svg(name, QColor(rgb).name()))).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon of `size` logical px for a screen of this device pixel ratio. FileNotFoundError if unknown."""
    return _pixmap(name, QColor(colour).rgb(), max(1, round(size * ratio)), ratio)


def paint_icon(painter: QPainter, name: str, colour: QColor | str, where: QRectF) -> None:
    """Draw an icon in a square of logical px, crisp on the device the painter draws on."""
    ratio = painter.device().devicePixelRatioF()
    pixmap = icon_pixmap(name, colour, round(where.width()), ratio)
    corner = QPointF(round(where.x() * ratio) / ratio, round(where.y() * ratio) / ratio)
    painter.drawPixmap(corner, pixmap)


def make_icon(name: str, colour: QColor | str, size: int = 20) -> QIcon:
    """A QIcon for menus and actions, with pixels for every usual scale factor."""
    icon = QIcon()
    for ratio in (1.0, 1.25, 1.5, 1.75, 2.0, 3.0):
        icon.addPixmap(icon_pixmap(name, colour, size, ratio))
    return icon
