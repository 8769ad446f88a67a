"""The A4 pages of a PDF as one picture: what is shown is the very file that will be printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

GAP = 24
"""Pixels between two pages."""
GROUND = "#C9D5E6"
"""What is seen between two pages."""


def pages_png(pdf: bytes, width: int) -> QByteArray:
    """All pages below one another, each `width` pixels wide, as a PNG; empty for what is no PDF. GUI thread only."""
    from PySide6.QtPdf import QPdfDocument  # a large library that only halls with an A4 printer need

    source = QBuffer()
    source.setData(pdf)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    pages = [_page(document, number, width) for number in range(document.pageCount())]
    document.close()
    return _png(_stacked(pages, width)) if pages else QByteArray()


def _page(document: "QPdfDocument", number: int, width: int) -> QImage:
    points = document.pagePointSize(number)
    return document.render(number, QSize(width, round(width * points.height() / points.width())))


def _stacked(pages: list[QImage], width: int) -> QImage:
    whole = QImage(width, sum(page.height() for page in pages) + GAP * (len(pages) - 1), QImage.Format.Format_RGB32)
    whole.fill(QColor(GROUND))
    painter = QPainter(whole)
    top = 0
    for page in pages:
        painter.fillRect(0, top, page.width(), page.height(), QColor("white"))
        painter.drawImage(0, top, page)
        top += page.height() + GAP
    painter.end()
    return whole


def _png(image: QImage) -> QByteArray:
    kept = QByteArray()
    target = QBuffer(kept)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, the library for text
    return QByteArray(kept)
