"""`image://icon/<name>/<colour>`: our line icons in any colour, drawn at the size asked for and kept.

Drawn by Qt's SVG painter, so software rendering shows them as sharp as a graphics card would.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import assets_dir

GRID = 48
"""Icons are drawn on a grid of 48 units; also the size in pixels when none is asked for."""
_INK = "#000"


def icons_dir() -> Path:
    return assets_dir() / "icons"


@cache
def icon_names() -> frozenset[str]:
    """All icons there are."""
    return frozenset(path.stem for path in icons_dir().glob("*.svg"))


class IconProvider(QQuickImageProvider):
    """Answers at once: the icons are small and every screen needs them in its first frame."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, name: str, size: QSize, asked: QSize) -> QImage:
        """`name` is `icon/rrggbb` or `icon/aarrggbb`. An unknown icon is a bug and raises."""
        icon, _, colour = name.partition("/")
        wide = asked.width() if asked.width() > 0 else GRID
        high = asked.height() if asked.height() > 0 else GRID
        image = self._drawn.get((name, wide, high))
        if image is None:
            image = draw_icon(icon, QColor(f"#{colour}"), QSize(wide, high))
            self._drawn[name, wide, high] = image
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw_icon(name: str, colour: QColor, size: QSize) -> QImage:
    """One icon. Raises LookupError when there is none of that name, or ValueError for no colour."""
    if name not in icon_names():
        raise LookupError(f"there is no icon “{name}” under assets/icons")
    if not colour.isValid():
        raise ValueError(f"icon “{name}” was asked for in no known colour")
    drawing = (icons_dir() / f"{name}.svg").read_text("utf-8").replace(f'"{_INK}"', f'"{colour.name()}"')
    # Not QImage.fill: looking for its overload makes all of Qt's enumerations, which the first frame would wait for.
    nothing = bytes(4 * size.width() * size.height())
    image = QImage(
        nothing, size.width(), size.height(), 4 * size.width(), QImage.Format.Format_ARGB32_Premultiplied
    ).copy()
    painter = QPainter(image)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
