"""A PNG from memory as a Qt Quick item: previews never touch the disk and die with the screen."""

from PySide6.QtCore import Property, QByteArray, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SheetPicture(QQuickPaintedItem):
    """Shows `png` on white paper with `margin` pixels around it, as wide as the item; never squeezed."""

    pngChanged = Signal()
    marginChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._png = QByteArray()
        self._margin = 0
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

    @Property(int, notify=marginChanged)
    def margin(self) -> int:
        return self._margin

    @margin.setter  # type: ignore[no-redef]
    def margin(self, value: int) -> None:
        if value != self._margin:
            self._margin = value
            self._fit()
            self.update()
            self.marginChanged.emit()

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = self.width() - 2 * self._margin
        painter.drawImage(QRectF(self._margin, self._margin, wide, wide * self._steepness), self._image)

    @property
    def _steepness(self) -> float:
        """Height of the picture for each pixel of its width."""
        return self._image.height() / self._image.width() if self._image.width() else 0.0

    @Slot()
    def _fit(self) -> None:
        around = 2 * self._margin
        self.setImplicitWidth(self._image.width() + around)
        wide = self.width() if self.width() > around else self.implicitWidth()
        self.setImplicitHeight((wide - around) * self._steepness + around)
