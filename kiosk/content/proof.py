"""Which packs were proved whole, so that a start need not read every byte again before the first screen.

A pack that was proved once is known by the marks of its files. The system changes a file's mark with every write, so
an unchanged mark means unchanged content as far as anybody wrote; what a disk forgets by itself is found by the
thorough look that the terminal takes after its first screen (`PackStore.recheck`).
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.content.disk import write_atomically

PROVED = "proved"
Mark = list[list[int]]
"""Inode, time of change of content and of the file itself (ns) and size (bytes) of every file of a pack."""


def mark_of(files: Iterable[Path]) -> Mark:
    """How the files look now. Raises OSError when one is missing."""
    found = [file.stat() for file in files]
    return [[one.st_ino, one.st_mtime_ns, one.st_ctime_ns, one.st_size] for one in found]


class Proofs:
    """The marks of proved packs, in one small file beside them. A lost or damaged file only costs a thorough look."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / PROVED

    def hold(self, version: str, mark: Mark) -> bool:
        """Whether the pack was proved as it is now."""
        return self._read().get(version) == mark

    def note(self, version: str, mark: Mark) -> None:
        """The pack was proved just now. A disk that takes nothing is no reason not to use the pack."""
        self._write(self._read() | {version: mark})

    def forget(self, version: str) -> None:
        """The pack must be proved anew before it is used again."""
        self._write({known: mark for known, mark in self._read().items() if known != version})

    def _read(self) -> dict[str, Mark]:
        try:
            data = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}

    def _write(self, marks: dict[str, Mark]) -> None:
        with suppress(OSError):
            write_atomically(self._path, json.dumps(marks))
