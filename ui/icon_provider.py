"""`image://icon/<name>/<colour>`: our line icons in any colour, drawn at the size asked for and kept.

Drawn by Qt's SVG painter, so software rendering shows them as sharp as a graphics card would.
"""

import os
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.paths import assets_dir
from ui.kept_icons import Drawn, KeptIcons

GRID = 48
"""Icons are drawn on a grid of 48 units; also the size in pixels when none is asked for."""


def icons_dir() -> Path:
    return assets_dir() / "icons"


@cache
def icon_names() -> frozenset[str]:
    """All icons there are."""
    with os.scandir(icons_dir()) as found:
        return frozenset(entry.name.removesuffix(".svg") for entry in found if entry.name.endswith(".svg"))


class IconProvider(QQuickImageProvider):
    """Answers at once: the icons are small and every screen needs them in its first frame."""

    def __init__(self, kept: KeptIcons | None = None) -> None:
        """`kept`: icons of an earlier start; without it every icon is drawn anew."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn: Drawn = {}
        self._kept = kept

    def requestImage(self, name: str, size: QSize, asked: QSize) -> QImage:
        """`name` is `icon/rrggbb` or `icon/aarrggbb`. An unknown icon is a bug and raises."""
        key = name, asked.width() if asked.width() > 0 else GRID, asked.height() if asked.height() > 0 else GRID
        image = self._drawn.get(key) or (self._kept.find(key) if self._kept else None) or _draw(*key)
        self._drawn[key] = image
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def keep(self) -> None:
        """Leave what was drawn until now to the next start."""
        if self._kept is not None:
            self._kept.keep(self._drawn)


def _draw(name: str, wide: int, high: int) -> QImage:
    from PySide6.QtGui import QColor

    from ui.icon_drawing import draw_icon

    icon, _, colour = name.partition("/")
    return draw_icon(icon, QColor(f"#{colour}"), QSize(wide, high))
