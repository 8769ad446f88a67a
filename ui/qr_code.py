"""A QR code as an item of QML: whole pixels to a module, always black on white, with its quiet zone."""

from PySide6.QtCore import Property, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QrCode(QQuickPaintedItem):
    """Shows `text`; an empty text shows nothing. The text is in no cache and gone with the item."""

    textChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._rows: list[list[bool]] = []

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._text

    @text.setter  # type: ignore[no-redef]
    def text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._rows = _modules(text) if text else []
        self.textChanged.emit()
        self.update()

    def paint(self, painter: QPainter) -> None:
        if not self._rows:
            return
        count = len(self._rows)
        module = max(1, int(min(self.width(), self.height()) // count))
        dark_ink = QColor("black")
        left, top = (self.width() - module * count) / 2, (self.height() - module * count) / 2
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), QColor("white"))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    cell = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(cell, dark_ink)


def _modules(text: str) -> list[list[bool]]:
    from kiosk.sheets.qr import matrix

    return matrix(text)
