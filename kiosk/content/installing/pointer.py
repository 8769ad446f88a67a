"""The file that says which pack is active: one small JSON file, replaced as a whole, so there is always one answer."""

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.installing.disk import write_atomically
from kiosk.content.pack_format import VERSION

POINTER = "active"
KEPT = 3
"""Packs that stay on the disk: the active one and what may be rolled back to."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """`history` has the newest installation first and contains `active`."""

    active: str
    history: tuple[str, ...]

    def installed(self, version: str) -> "Pointer":
        """After `version` was installed: it is active and comes first."""
        others = tuple(known for known in self.history if known != version)
        return Pointer(version, (version, *others)[:KEPT])

    def before(self) -> str | None:
        """The version to roll back to; None when there is none."""
        older = self.history[self.history.index(self.active) + 1 :]
        return older[0] if older else None


NOTHING = Pointer("", ())


def read_pointer(folder: Path) -> Pointer:
    """`NOTHING` when there is none or it cannot be read: then no pack is active."""
    try:
        data = json.loads((folder / POINTER).read_text("utf-8"))
        history = tuple(version for version in data["history"] if VERSION.fullmatch(version))
        active = data["active"]
    except (OSError, ValueError, KeyError, TypeError):
        return NOTHING
    return Pointer(active, history) if active in history else NOTHING


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """On the disk when this returns. Raises OSError; then the old one still stands."""
    text = json.dumps({"active": pointer.active, "history": list(pointer.history)}, indent=1) + "\n"
    write_atomically(folder / POINTER, text)
