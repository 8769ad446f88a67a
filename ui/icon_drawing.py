"""Drawing one of our line icons. Imported when an icon is drawn that was not kept from an earlier start."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ui.icon_provider import icon_names, icons_dir

_INK = "#000"


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
