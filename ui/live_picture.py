"""What the camera sees, on the screen: the newest frame only, mirrored as people know it, grey, never kept.

Frames come in the camera's thread and cross to the screen's by a queued signal; while one is on its way the next ones
take its place, so that the screen is never behind.
"""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

if TYPE_CHECKING:
    from kiosk.devices.reading import Frame

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

WIDTH = 800
"""Pixels of the picture on the screen; made smaller in the camera's thread, so that painting is cheap."""
FINDER = 0.84
"""Side of the square in which the code belongs, as a share of the shorter side."""
ARM = 0.2
"""Length of a corner mark, as a share of the finder's side."""


@QmlElement
@QmlUncreatable("made by the scan screen")
class LivePicture(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """The newest frame until the next one. `changed` on the GUI thread when there is another or none."""

    changed = Signal()
    _came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = threading.Lock()
        self._waiting: QImage | None = None
        self._on_its_way = False
        self.picture: QImage | None = None
        self._came.connect(self._arrived)

    def take(self, frame: "Frame") -> None:
        """A frame, from the camera's thread."""
        picture = _smaller(frame)
        with self._gate:
            self._waiting = picture
            told, self._on_its_way = self._on_its_way, True
        if not told:
            self._came.emit()

    def clear(self) -> None:
        """Forget the picture, and one that is on its way. The camera gives none meanwhile."""
        with self._gate:
            self._waiting = None
        self.picture = None
        self.changed.emit()

    @Slot()
    def _arrived(self) -> None:
        with self._gate:
            picture, self._waiting = self._waiting, None
            self._on_its_way = False
        if picture is not None:
            self.picture = picture
            self.changed.emit()


@QmlElement
class LiveView(QQuickPaintedItem):
    """Paints `live` over its whole area, what does not fit cut off; around the finder's square it is dimmed."""

    settingsChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._live: LivePicture | None = None
        self._radius = 0.0
        self._mark = QColor()
        self._ground = QColor()

    @Property(LivePicture, notify=settingsChanged)
    def live(self) -> LivePicture | None:
        return self._live

    @live.setter  # type: ignore[no-redef]
    def live(self, live: LivePicture | None) -> None:
        if self._live is not None:
            self._live.changed.disconnect(self._look_again)
        self._live = live
        if live is not None:
            live.changed.connect(self._look_again)
        self._set()

    @Property(float, notify=settingsChanged)
    def radius(self) -> float:
        return self._radius

    @radius.setter  # type: ignore[no-redef]
    def radius(self, radius: float) -> None:
        self._radius = radius
        self._set()

    @Property(QColor, notify=settingsChanged)
    def mark(self) -> QColor:
        """Of the four corners of the finder."""
        return self._mark

    @mark.setter  # type: ignore[no-redef]
    def mark(self, mark: QColor) -> None:
        self._mark = mark
        self._set()

    @Property(QColor, notify=settingsChanged)
    def ground(self) -> QColor:
        """Where there is no picture yet."""
        return self._ground

    @ground.setter  # type: ignore[no-redef]
    def ground(self, ground: QColor) -> None:
        self._ground = ground
        self._set()

    def _set(self) -> None:
        self.settingsChanged.emit()
        self.update()

    @Slot()
    def _look_again(self) -> None:
        self.update()

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(0, 0, self.width(), self.height())
        shape = QPainterPath()
        shape.addRoundedRect(area, self._radius, self._radius)
        painter.fillPath(shape, self._ground)
        picture = self._live.picture if self._live is not None else None
        if picture is not None:
            painter.fillPath(shape, _mirrored(picture, area))
        side = min(area.width(), area.height()) * FINDER
        finder = QRectF((area.width() - side) / 2, (area.height() - side) / 2, side, side)
        around = QPainterPath(shape)
        around.addRoundedRect(finder, self._radius, self._radius)
        painter.fillPath(around, QColor(0, 0, 0, 90))
        self._mark_corners(painter, finder)

    def _mark_corners(self, painter: QPainter, finder: QRectF) -> None:
        """On a dark edge, so that they are seen on whatever is behind."""
        arm = finder.width() * ARM
        path = QPainterPath()
        for corner, across, down in (
            (finder.topLeft(), 1, 1),
            (finder.topRight(), -1, 1),
            (finder.bottomRight(), -1, -1),
            (finder.bottomLeft(), 1, -1),
        ):
            path.moveTo(corner + QPointF(0, arm * down))
            path.lineTo(corner)
            path.lineTo(corner + QPointF(arm * across, 0))
        for ink, width in ((QColor(0, 0, 0, 150), 16), (self._mark, 10)):
            pen = QPen(ink, width)
            pen.setCapStyle(pen.capStyle().RoundCap)
            pen.setJoinStyle(pen.joinStyle().RoundJoin)
            painter.strokePath(path, pen)


def _smaller(frame: "Frame") -> QImage:
    from PIL import Image

    picture = Image.frombytes("L", (frame.width, frame.height), frame.grey)
    if frame.width > WIDTH:
        picture = picture.resize((WIDTH, max(1, frame.height * WIDTH // frame.width)), Image.Resampling.BILINEAR)
    grey = picture.tobytes()
    image = QImage(grey, picture.width, picture.height, picture.width, QImage.Format.Format_Grayscale8)
    return image.copy()  # the image would only borrow the bytes


def _mirrored(picture: QImage, area: QRectF) -> QBrush:
    """A brush that covers the whole area, its middle in the middle, left and right exchanged."""
    size = max(area.width() / picture.width(), area.height() / picture.height())
    turned = QTransform.fromTranslate(area.width() / 2, area.height() / 2)
    turned.scale(-size, size)
    turned.translate(-picture.width() / 2, -picture.height() / 2)
    brush = QBrush(picture)
    brush.setTransform(turned)
    return brush
