"""Which list of issuers was the latest that this terminal accepted: one number for each center, in a small file.

Without it an old pack, put in by mistake or on purpose, would bring back a key that was taken off the list since.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.wire.private_files import replace_private

MOST_CENTERS = 100


@dataclass(frozen=True, slots=True)
class ListSerials:
    """`path` lies beside the keys. A lost or damaged file only means that every list is as good as new."""

    path: Path

    def all(self) -> dict[str, int]:
        """Center -> serial."""
        try:
            kept = json.loads(self.path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {center: serial for center, serial in kept.items() if type(serial) is int}

    def note(self, center: str, serial: int) -> None:
        """Remember a list that was accepted. A disk that takes nothing is no reason not to use the list."""
        kept = self.all()
        if serial <= kept.get(center, 0) or (center not in kept and len(kept) >= MOST_CENTERS):
            return
        with suppress(OSError):
            replace_private(self.path, json.dumps(kept | {center: serial}).encode())
