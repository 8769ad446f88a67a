"""Writing that survives a power cut, and the disk's failures said plainly."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import OperationalError

from kiosk.errors import EnvironmentFault, Fault, Refusal

FULL = (errno.ENOSPC, errno.EDQUOT)


def sync_file(path: Path) -> None:
    """Wait until the file is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk."""
    sync_file(folder)


def write_atomically(path: Path, text: str) -> None:
    """The file has either its old or its new content, whatever happens in between."""
    draft = path.with_name(f"{path.name}.new")
    draft.write_text(text, "utf-8")
    sync_file(draft)
    draft.replace(path)
    sync_folder(path.parent)


@contextmanager
def disk_refusals(code: str, what: str) -> Iterator[None]:
    """A full disk becomes a `Refusal` with `code`, any other failure of it an `EnvironmentFault`."""
    try:
        yield
    except OperationalError as error:
        if "disk is full" in str(error):
            raise Refusal(code, f"The disk is full: {what} was not written.", "Make room and try again.") from error
        raise EnvironmentFault("pack.disk", f"{what} cannot be written: {error}.", fault=Fault.IO) from error
    except OSError as error:
        if error.errno in FULL:
            raise Refusal(code, f"The disk is full: {what} was not written.", "Make room and try again.") from error
        reason = error.strerror or str(error)
        raise EnvironmentFault("pack.disk", f"{what} cannot be written or read: {reason}.", fault=Fault.IO) from error
