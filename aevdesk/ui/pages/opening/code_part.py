"""The recovery code: shown in groups, printed through the system's dialog, and two groups typed back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.desk.opening import is_end_of_code
from aevdesk.texts import formats
from aevdesk.ui.pages.opening.tiles import Tiles
from aevdesk.ui.printing import PPI, CannotPrintError, ask_and_print
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Banner, Button, FieldRow, LineEdit, Text, announce, show_if

if TYPE_CHECKING:
    from aevdesk.texts import Texts

TYPED_GROUPS = 2
_FIELD = 216
_MM = PPI / 25.4
_SHEET_MM = (210, 297)
_MARGIN_MM = 25
_LINE = 4


class CodePart(QWidget):
    """A recovery code on the screen, on paper, and back again. `changed()`, `entered()` on Enter, `is_confirmed`.

    The code is never written to a file and cannot be marked, so it does not reach the clipboard either.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, texts: Texts, code: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._code, self._today = texts, code, today
        say = texts.say
        self.tiles = Tiles(roomy=True)
        self.tiles.set_words(code.split("-"))
        self.tiles.setAccessibleName(f"{say('open-code')}: {', '.join(' '.join(g) for g in code.split('-'))}")
        self.print = Button(say("open-print"), icon="printer", size="small", act=self._print)
        self._trouble = Banner("warn", say("open-no-printer"), say("open-no-printer-text"))
        show_if(self._trouble, False)
        editor = LineEdit(width=_FIELD)
        editor.line.returnPressed.connect(self.entered)
        editor.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.typed = FieldRow(say("open-code-typed"), editor, hint=say("open-code-typed-why"))
        self.typed.edited.connect(lambda _words: self._on_typed())
        keep = QHBoxLayout()
        keep.addWidget(self.print)
        keep.addWidget(Text(say("open-code-keep"), "small", "soft", align=Qt.AlignmentFlag.AlignRight), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        column.addWidget(self.tiles)
        column.addLayout(keep)
        column.addWidget(self._trouble)
        column.addSpacing(look().gap(8))
        column.addWidget(self.typed)
        self.setFocusProxy(self.typed)

    @property
    def is_confirmed(self) -> bool:
        """Say whether the last groups have been typed back."""
        return is_end_of_code(self._code, cast(str, self.typed.value()), TYPED_GROUPS)

    def missing(self) -> str:
        """What must be done first; empty when nothing must."""
        return "" if self.is_confirmed else self._texts.say("open-code-first")

    def tell_missing(self) -> None:
        """Say what is missing at the field, and go there."""
        is_empty = not self.typed.value()
        self.typed.set_error(self._texts.say("open-code-first" if is_empty else "open-code-wrong"), spoken=True)
        self.typed.setFocus()

    def _on_typed(self) -> None:
        self.typed.set_error("")
        self.changed.emit()

    def _print(self) -> None:
        show_if(self._trouble, False)
        sheet = code_sheet(self._code, self._texts, self._today)
        try:
            if ask_and_print([sheet], self._texts.say("open-code-print-name"), self, may_be_file=False):
                announce(self, self._texts.say("open-printed"))
                self.typed.setFocus()
        except CannotPrintError:
            show_if(self._trouble, True)


def code_sheet(code: str, texts: Texts, today: date) -> bytes:
    """One A4 page with the code and what it is for, as PNG. It lives in memory alone."""
    image = QImage(round(_SHEET_MM[0] * _MM), round(_SHEET_MM[1] * _MM), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, wide = _MARGIN_MM * _MM, (_SHEET_MM[0] - 2 * _MARGIN_MM) * _MM
    top = _write(painter, QRectF(edge, edge, wide, 0), texts.say("open-sheet-title"), 26, bold=True)
    top = _write(painter, QRectF(edge, top + 4 * _MM, wide, 0), texts.say("open-sheet-text"), 13)
    groups = code.split("-")
    top += 14 * _MM
    for row in (groups[:4], groups[4:]):
        top = _write_groups(painter, edge, top, wide / 4, row)
    day = formats.long_date(today, texts.language)
    top = _write(painter, QRectF(edge, top + 10 * _MM, wide, 0), texts.say("open-sheet-keep", date=day), 13)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _write(painter: QPainter, where: QRectF, words: str, points: float, *, bold: bool = False) -> float:
    """Write words from the top of `where` on, as tall as they need; returns where they end."""
    painter.setFont(_font(points, bold=bold))
    painter.setPen(Qt.GlobalColor.black)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    room = QRect(round(where.x()), round(where.y()), round(where.width()), round(_SHEET_MM[1] * _MM))
    taken = painter.boundingRect(room, flags, words)
    painter.drawText(room, flags, words)
    return taken.bottom() + 1.0


def _write_groups(painter: QPainter, left: float, top: float, step: float, groups: list[str]) -> float:
    tall = 18 * _MM
    for place, group in enumerate(groups):
        box = QRectF(left + place * step, top, step - 6 * _MM, tall)
        painter.setPen(QPen(Qt.GlobalColor.black, _LINE))
        painter.drawRoundedRect(box, 2 * _MM, 2 * _MM)
        painter.setFont(_font(22, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, group)
    return top + tall + 6 * _MM


def _font(points: float, *, bold: bool) -> QFont:
    font = QFont(look().family)
    font.setPixelSize(round(points / 72 * PPI))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
