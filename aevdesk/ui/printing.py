"""Printing through the system's own dialog, from pictures of the real pages, always on A4."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

PPI = 300
"""Sharp enough for a letter on any office printer."""


class CannotPrintError(RuntimeError):
    """The printer did not take the pages."""


def ask_and_print(pages: Sequence[bytes], name: str, parent: QWidget, *, may_be_file: bool = True) -> bool:
    """Show the system's print dialog and print the pages; False when the user changed their mind.

    `name` is what the print queue shows: never anything about a person. `may_be_file` is False for what must not become
    a file where the dialog could make one. Raises CannotPrintError.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    set_a4(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, may_be_file)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    set_a4(printer)  # some drivers set the paper back to their own
    print_pages(pages, printer)
    return True


def set_a4(printer: QPrinter) -> None:
    """Portrait A4; the pages bring their own margins."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)


def print_pages(pages: Sequence[bytes], printer: QPrinter) -> None:
    """Paint each page, a PNG, over the whole of a sheet. Raises CannotPrintError."""
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrintError
    try:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise CannotPrintError
            sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            sheet.moveTo(0, 0)
            image = QImage.fromData(page)
            size = image.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    finally:
        painter.end()
