"""Compares a pack folder with its manifest, and opens the database in it to see that it can really be used."""

import hashlib
import os
import sqlite3
from pathlib import Path

from kiosk.content.installing.manifest import Manifest, PackFile, read_manifest
from kiosk.content.pack_format import DATABASE, MANIFEST
from kiosk.content.reader import PackCatalog, PackUnusable
from kiosk.errors import Refusal

BLOCK = 1 << 20
"""Bytes read at once."""


def verify(folder: Path) -> Manifest:
    """Every file is there, nothing else is, every size and hash is right. Raises `Refusal`."""
    manifest = read_manifest(folder)
    refuse_strangers(folder, manifest)
    for file in manifest.files:
        verify_file(folder, file)
    return manifest


def refuse_strangers(folder: Path, manifest: Manifest) -> None:
    """Raises `Refusal` when the folder holds a file that the manifest does not name."""
    expected = {file.path for file in manifest.files} | {MANIFEST}
    for path in sorted(_paths(folder)):
        if path not in expected:
            what = f"The pack in {folder} has a file that its manifest does not know: {path}."
            raise Refusal("pack.extra_file", what, "Do not use it; get a new copy.")


def _paths(folder: Path) -> set[str]:
    """Everything that is not a plain folder, links included (they are never followed)."""
    found: set[str] = set()
    for root, folders, files in os.walk(folder):
        linked = [name for name in folders if (Path(root) / name).is_symlink()]
        found.update((Path(root) / name).relative_to(folder).as_posix() for name in (*files, *linked))
    return found


def verify_file(folder: Path, file: PackFile) -> None:
    """Raises `Refusal` when the file is missing, of another size, or not the one that was built."""
    path = folder / file.path
    if path.is_symlink() or not path.is_file():
        raise Refusal("pack.half_copied", f"The pack in {folder} lacks {file.path}.", "Copy it again, completely.")
    size = path.stat().st_size
    if size != file.size:
        what = f"{file.path} in {folder} has {size} bytes instead of {file.size}."
        code = "pack.half_copied" if size < file.size else "pack.damaged"
        raise Refusal(code, what, "Copy the pack again, completely.")
    if sha256_of(path) != file.sha256:
        raise Refusal("pack.damaged", f"{file.path} in {folder} is damaged.", "Copy the pack again.")


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def probe(folder: Path, manifest: Manifest, reader: PackCatalog) -> None:
    """The database is whole, is the one of this manifest, and gives every record. Raises `Refusal`."""
    try:
        reader.probe()
    except (PackUnusable, sqlite3.Error) as error:
        raise Refusal("pack.damaged", f"{DATABASE} in {folder} cannot be used: {error}.", "Get a new pack.") from error
    if (reader.version, reader.region) != (manifest.version, manifest.region):
        what = f"{DATABASE} in {folder} belongs to another pack ({reader.region} {reader.version})."
        raise Refusal("pack.damaged", what, "Get a new pack.")
