"""A gate between processes: units of work pass together, opening and mending the file passes alone.

Without it the agent could set a damaged file aside while the screen is writing into it, and a visitor's request
would be stored where nobody looks. `flock` is released by the system when a process dies.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import Fault
from local_db.failures import fault, sorted_fault

_LOOK_AGAIN_S = 0.01
"""Pause between two tries at the gate; opening is rare and short."""


class Gate:
    """Stands beside the database file. `patience_s`: how long to wait before the fault `LOCKED`."""

    def __init__(self, database: Path, patience_s: float) -> None:
        self._path = database.with_name(f"{database.name}-gate")
        self._patience_s = patience_s

    @contextmanager
    def passing(self, *, alone: bool) -> Iterator[None]:
        """Inside, nobody opens or mends the file; when `alone`, nobody works on it either."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise sorted_fault(error) or error from error
        try:
            self._wait(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
            yield
        finally:
            os.close(descriptor)

    def _wait(self, descriptor: int, kind: int) -> None:
        deadline = time.monotonic() + self._patience_s
        while True:
            try:
                return fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise fault(Fault.LOCKED) from None
            time.sleep(_LOOK_AGAIN_S)
