"""The packs on a terminal, as staff see them."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.pointer import read_pointer
from kiosk.content.verify import verify
from kiosk.errors import Refusal


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """One pack on this terminal. `state` is `active`, `kept`, or `damaged`."""

    version: str
    region: str
    built_at: str
    counts: dict[str, int]
    state: str


def installed_packs(folder: Path) -> tuple[InstalledPack, ...]:
    """Those under `folder`, each read through, the newest installation first."""
    pointer = read_pointer(folder)
    return tuple(_described(folder / version, pointer.active) for version in pointer.history)


def _described(folder: Path, active: str) -> InstalledPack:
    version = folder.name
    try:
        manifest = verify(folder)
    except (Refusal, OSError):
        return InstalledPack(version, "", "", {}, "damaged")
    state = "active" if version == active else "kept"
    return InstalledPack(version, manifest.region, manifest.built_at, manifest.counts, state)
