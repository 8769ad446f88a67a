"""A PNG from memory as a Qt Quick item: previews never touch the disk and die with the screen."""

from PySide6.QtCore import Property, QByteArray, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SheetPicture(QQuickPaintedItem):
    """Shows `png` as wide as the item; `implicitHeight` follows the width so that nothing is ever squeezed."""

    pngChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._png = QByteArray()
        self._image = QImage()
        self.widthChanged.connect(self._fit)

    @Property(QByteArray, notify=pngChanged)
    def png(self) -> QByteArray:
        return self._png

    @png.setter  # type: ignore[no-redef]
    def png(self, value: QByteArray) -> None:
        if value == self._png:
            return
        self._png = value
        self._image = QImage() if value.isEmpty() else QImage.fromData(value)
        self._fit()
        self.update()
        self.pngChanged.emit()

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, self.width(), self._height_at(self.width())), self._image)

    def _fit(self) -> None:
        self.setImplicitWidth(self._image.width())
        self.setImplicitHeight(self._height_at(self.width()))

    def _height_at(self, width: float) -> float:
        size = QSizeF(self._image.size())
        return width * size.height() / size.width() if size.width() > 0 else 0.0
