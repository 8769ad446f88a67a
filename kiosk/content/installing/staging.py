"""Copies a pack into a folder of our own, each file waited for on the disk, before anything else looks at it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.installing.disk import disk_refusals, sync_file, sync_folder
from kiosk.content.installing.manifest import Manifest
from kiosk.content.installing.verify import refuse_strangers, verify_file
from kiosk.content.pack_format import MANIFEST, STAGING
from kiosk.errors import Refusal

SPARE = 8 * 1024 * 1024
"""Bytes that must stay free beside the pack: the database and the log go on writing."""


@contextmanager
def staging_folder(packs: Path) -> Iterator[Path]:
    """A folder of our own beside the packs, gone afterwards whatever happens. Raises `Refusal` when the disk is full,
    `EnvironmentFault` when it fails."""
    with disk_refusals("pack.disk_full", "the staging folder"):
        staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=packs))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def stage(source: Path, manifest: Manifest, target: Path) -> None:
    """Copy the files that the manifest names. Raises `Refusal` for a wrong pack, OSError when the disk fails."""
    refuse_strangers(source, manifest)
    free = shutil.disk_usage(target).free
    if manifest.size + SPARE > free:
        what = f"The pack needs {manifest.size} bytes, and the disk has {free} left."
        raise Refusal("pack.disk_full", what, "Make room and try again.")
    for file in manifest.files:
        verify_file(source, file)
        copy = target / file.path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / file.path, copy, follow_symlinks=False)
        sync_file(copy)
    (target / MANIFEST).write_text(manifest.text(), "utf-8")
    sync_file(target / MANIFEST)
    for folder in sorted({path.parent for path in target.rglob("*")} | {target}):
        sync_folder(folder)
