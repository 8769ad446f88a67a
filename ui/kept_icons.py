"""Icons as drawn before, in one file, like Python's bytecode: drawing them anew took a twentieth of the start.

The file holds a line of JSON and then the pixels of all icons. One that is torn, of another Qt or of other drawings is
not used, and written anew.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

from PySide6 import __version__
from PySide6.QtGui import QImage

Key = tuple[str, int, int]
"""Icon with its colour (`home/ff0b57c9`), width, height (pixels)."""
Drawn = dict[Key, QImage]
MOST = 128
"""Icons that are kept, first come first served: those of the first screens. 52 x 52 pixels are 11 KB."""
_PIXEL = 4
"""Bytes; every icon is premultiplied ARGB."""


class KeptIcons:
    """Reads `path` when it is made; `folder` holds the drawings. Nothing here ever fails: an icon can be drawn."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        self._folder = folder
        self._marks: dict[str, list[int]] = {}
        self._places: dict[str, int] = {}
        self._pixels = b""
        with suppress(OSError, ValueError, KeyError, TypeError):
            self._read(path.read_bytes())

    def find(self, key: Key) -> QImage | None:
        """The icon, when it was kept and its drawing is still the same."""
        name, wide, high = key
        offset = self._places.get(_written(key))
        if offset is None or not self._same(name.partition("/")[0]):
            return None
        pixels = self._pixels[offset : offset + _PIXEL * wide * high]
        return QImage(pixels, wide, high, _PIXEL * wide, QImage.Format.Format_ARGB32_Premultiplied).copy()

    def keep(self, drawn: Mapping[Key, QImage]) -> None:
        """Write the first of `drawn` when they are not what the file holds already. A disk that takes nothing is no
        reason to stop."""
        chosen = dict(list(drawn.items())[:MOST])
        if {_written(key) for key in chosen} <= self._places.keys() and all(
            self._same(name.partition("/")[0]) for name, _, _ in chosen
        ):
            return
        with suppress(OSError):
            self._write(chosen)

    def _read(self, data: bytes) -> None:
        head, _, pixels = data.partition(b"\n")
        index: dict[str, Any] = json.loads(head)
        if index["by"] == __version__ and index["check"] == crc32(pixels):
            self._marks, self._places, self._pixels = index["marks"], index["places"], pixels

    def _write(self, drawn: Mapping[Key, QImage]) -> None:
        places: dict[str, int] = {}
        pixels = bytearray()
        for key, image in drawn.items():
            places[_written(key)] = len(pixels)
            pixels += bytes(image.constBits())
        marks = {icon: self._mark(icon) for icon in {name.partition("/")[0] for name, _, _ in drawn}}
        index = {"by": __version__, "check": crc32(pixels), "marks": marks, "places": places}
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self._path.with_name(f"{self._path.name}.new")
        draft.write_bytes(json.dumps(index).encode() + b"\n" + pixels)
        draft.replace(self._path)
        self._marks, self._places, self._pixels = marks, places, bytes(pixels)

    def _same(self, icon: str) -> bool:
        with suppress(OSError):
            return self._marks.get(icon) == self._mark(icon)
        return False

    def _mark(self, icon: str) -> list[int]:
        """Time of change (ns) and size (bytes) of the drawing. Raises OSError when there is none."""
        look = (self._folder / f"{icon}.svg").stat()
        return [look.st_mtime_ns, look.st_size]


def _written(key: Key) -> str:
    name, wide, high = key
    return f"{name} {wide} {high}"
