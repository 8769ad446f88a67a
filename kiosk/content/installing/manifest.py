"""The manifest of a pack: what is in it, byte for byte. Read with distrust: packs come on sticks.

Knows the refusals of a wrong manifest; `kiosk.content.installing.verify` compares it with the files.
"""

import json
import re
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk.content.pack_format import DATABASE, FORMAT, MANIFEST, VERSION
from kiosk.errors import Refusal

LARGEST_MANIFEST = 4 * 1024 * 1024
"""Bytes; a longer one is no manifest."""

OLDER_FORMAT = "pack.older_format"
NEWER_FORMAT = "pack.newer_format"
"""The codes of refusals of packs that are whole, but made for another program."""

SHA256 = re.compile(r"^[0-9a-f]{64}$")


@dataclass(frozen=True, slots=True)
class PackFile:
    """`path` is relative to the pack, with “/”. `size` in bytes."""

    path: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """`version` is the time of building and a piece of the content's digest; `counts`: records by kind."""

    region: str
    version: str
    built_at: str
    files: tuple[PackFile, ...]
    counts: dict[str, int] = field(default_factory=dict)
    format: int = FORMAT

    def text(self) -> str:
        """As it is written to `manifest.json`."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n"

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def read_manifest(folder: Path) -> Manifest:
    """Read and judge the manifest in `folder`. Raises `Refusal` with the reason as its code."""
    try:
        return _judge(folder, _load(folder))
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(
            "pack.unreadable", f"{folder} cannot be read: {reason}.", "Check the stick or the disk."
        ) from error


def _load(folder: Path) -> Any:
    path = folder / MANIFEST
    if not folder.is_dir():
        raise Refusal("pack.missing", f"There is no folder {folder}.", "Name the folder of the pack.")
    if path.is_symlink() or not path.is_file():
        raise Refusal("pack.not_a_pack", f"{folder} is no pack: it has no {MANIFEST}.", "Name the folder of the pack.")
    if path.stat().st_size > LARGEST_MANIFEST:
        raise _damaged(folder, f"{MANIFEST} is far too long")
    try:
        return json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _damaged(folder, f"{MANIFEST} is not readable") from error


def _judge(folder: Path, data: Any) -> Manifest:
    if not isinstance(data, dict) or "format" not in data:
        raise Refusal("pack.not_a_pack", f"{folder} is no pack: {MANIFEST} is something else.", "Name another folder.")
    if not _is_count(data["format"]) or data["format"] < 1:
        raise _damaged(folder, "the format is no number")
    if data["format"] > FORMAT:
        what = f"The pack in {folder} is of a newer format, {data['format']}; this program reads {FORMAT}."
        raise Refusal(NEWER_FORMAT, what, "Update the program of this terminal, or install a pack made for it.")
    if data["format"] < FORMAT:
        what = f"The pack in {folder} is of an older format, {data['format']}; this program reads {FORMAT}."
        raise Refusal(OLDER_FORMAT, what, "Build it again with “kiosk pack build” and install what comes out.")
    try:
        files = tuple(_file(folder, entry) for entry in data["files"])
        manifest = Manifest(
            region=str(data["region"]),
            version=str(data["version"]),
            built_at=str(data["built_at"]),
            files=files,
            counts={str(name): int(count) for name, count in dict(data.get("counts", {})).items()},
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(folder, f"{MANIFEST} has no usable “{error.args[0] if error.args else 'content'}”") from error
    if not VERSION.fullmatch(manifest.version):
        raise Refusal("pack.unsafe_path", f"The version of the pack in {folder} is no version.", "Get a new pack.")
    if len({file.path for file in files}) != len(files) or DATABASE not in {file.path for file in files}:
        raise _damaged(folder, f"the list of files in {MANIFEST} is wrong")
    return manifest


def _file(folder: Path, entry: Any) -> PackFile:
    path, sha256, size = entry["path"], entry["sha256"], entry["size"]
    if not isinstance(path, str) or not _is_inside(path):
        raise Refusal("pack.unsafe_path", f"The pack in {folder} names a file outside of itself.", "Do not use it.")
    if not isinstance(sha256, str) or not SHA256.fullmatch(sha256) or not _is_count(size):
        raise ValueError(path)
    return PackFile(path, sha256, size)


def _is_inside(path: str) -> bool:
    """Plain relative paths only: no “..”, no root, no drive, no backslash, no odd dots, not the manifest itself."""
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or len(path) > 240 or path == MANIFEST:
        return False
    if any(sign in path for sign in "\\:\0") or any(ord(sign) < 32 for sign in path):
        return False
    return not PurePosixPath(path).is_absolute()


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _damaged(folder: Path, why: str) -> Refusal:
    return Refusal("pack.damaged", f"The pack in {folder} is damaged: {why}.", "Copy it again.")
