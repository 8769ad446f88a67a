"""Which packs were proved whole, so that a start need not read every byte again before the first screen.

A pack that was proved once is known by the marks of its files. The system changes a file's mark with every write, so
an unchanged mark means unchanged content as far as anybody wrote; what a disk forgets by itself is found by the
thorough look that the terminal takes after its first screen (`PackStore.recheck`).
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.content.installing.disk import write_atomically
from kiosk.content.pack_format import FORMAT, MANIFEST

PROVED = "proved"
Marks = dict[str, list[int]]
"""By the file's path in the pack: inode, time of change of content and of the file itself (ns), size (bytes)."""


def marks_of(folder: Path, paths: Iterable[str]) -> Marks:
    """How these files of the pack in `folder`, and its manifest, look now. Raises OSError when one is missing."""
    return {path: _mark(folder / path) for path in (MANIFEST, *paths)}


def _mark(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_ino, found.st_mtime_ns, found.st_ctime_ns, found.st_size]


class Proofs:
    """The marks of proved packs, in one small file beside them. A lost or damaged file only costs a thorough look."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / PROVED

    def hold(self, version: str) -> Marks | None:
        """The marks of the pack, when this format of it was proved as it is now; None when it must be proved."""
        try:
            known = self._read()[version]
            marks: Marks = known["files"]
            same = known["format"] == FORMAT and MANIFEST in marks
            return marks if same and marks == marks_of(self._folder / version, marks) else None
        except (OSError, KeyError, TypeError, ValueError):
            return None

    def note(self, version: str, marks: Marks) -> None:
        """The pack was proved just now. A disk that takes nothing is no reason not to use the pack."""
        self._write(self._read() | {version: {"format": FORMAT, "files": marks}})

    def forget(self, version: str) -> None:
        """The pack must be proved anew before it is used again."""
        self._write({known: proof for known, proof in self._read().items() if known != version})

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}

    def _write(self, proofs: dict[str, Any]) -> None:
        with suppress(OSError):
            write_atomically(self._path, json.dumps(proofs))
