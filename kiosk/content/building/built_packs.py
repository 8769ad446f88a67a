"""Packs that were built from sources once, kept for the next terminal of a developer: building takes seconds.

A kept pack is found by everything that goes into it: the sources, the words of the search, the program that builds,
and the day. Only development uses it; a hall's terminals get their packs whole.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk.content.building.build import build
from kiosk.content.installing.pack_lock import pack_lock
from kiosk.content.pack_format import MANIFEST
from kiosk.paths import assets_dir

BUILDERS = ("content", "finding", "catalog", "guidance")
"""The rooms whose code decides what a pack looks like."""


def built_pack(folder: Path, sources: Path, now: datetime) -> Path:
    """The pack of `sources` under `folder`, built when it is not there yet; processes that ask together build it once.

    Raises `Refusal` when the sources are not clean.
    """
    pack = folder / _mark(sources, now)
    with pack_lock(folder):
        if not (pack / MANIFEST).is_file():
            build(sources, pack, now)
    return pack


def _mark(sources: Path, now: datetime) -> str:
    digest = hashlib.sha256(f"{now:%Y%m%d} {sources.name}".encode())
    for path in _ingredients(sources):
        digest.update(f"{path.name} {path.stat().st_size} ".encode() + path.read_bytes())
    return digest.hexdigest()[:24]


def _ingredients(sources: Path) -> Iterator[Path]:
    program = Path(__file__).resolve().parent.parent
    yield from sorted(path for path in sources.rglob("*") if path.is_file())
    yield from sorted(path for path in (assets_dir() / "search").rglob("*") if path.is_file())
    for room in BUILDERS:
        yield from sorted((program / room).rglob("*.py"))
