"""The packs on a terminal, as staff see them."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.installing.manifest import NEWER_FORMAT, OLDER_FORMAT
from kiosk.content.installing.pointer import read_pointer
from kiosk.content.installing.verify import verify
from kiosk.errors import Refusal

OTHER_FORMATS = {OLDER_FORMAT: "older", NEWER_FORMAT: "newer"}


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """One pack on this terminal. `state` is `active`, `kept`, `older` or `newer` (of another format), or `damaged`."""

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
    except (Refusal, OSError) as error:
        return InstalledPack(version, "", "", {}, OTHER_FORMATS.get(getattr(error, "code", ""), "damaged"))
    state = "active" if version == active else "kept"
    return InstalledPack(version, manifest.region, manifest.built_at, manifest.counts, state)
