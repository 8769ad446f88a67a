"""Files for the eyes of one account only (mode 0600), written whole or not at all. Used for keys on both sides."""

import os
import secrets
from pathlib import Path


def replace_private(path: Path, data: bytes) -> None:
    """Write or replace a file; a crash leaves the old one or the new one, never a part."""
    fresh = _written_beside(path, data)
    fresh.replace(path)
    _sync_folder(path.parent)


def create_private(path: Path, data: bytes) -> bytes:
    """Make a file unless there is one; gives what the file then holds. Two processes at once agree on one content."""
    fresh = _written_beside(path, data)
    try:
        os.link(fresh, path)
        _sync_folder(path.parent)
    except FileExistsError:
        return path.read_bytes()
    finally:
        fresh.unlink()
    return data


def _written_beside(path: Path, data: bytes) -> Path:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
