"""What nobody expected: an exception in a slot, in a job, in making a screen. It becomes a code, never a text.

The log gets the kind of error and where it arose; the message is left out, because it may quote the visitor.
"""

import sys
import traceback
import zlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kiosk.log_events import LogEvent
from kiosk.logs import alarm

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def where_of(error: BaseException) -> str:
    """File and line of the innermost place of the error, like `results.py:61`."""
    places = traceback.extract_tb(error.__traceback__)
    return f"{Path(places[-1].filename).name}:{places[-1].lineno}" if places else "unknown"


def code_of(error: BaseException) -> str:
    """A short code, the same for the same fault in the same place: what a visitor can read out on the telephone."""
    return f"K-{zlib.crc32(f'{type(error).__name__} {where_of(error)}'.encode()) % 10_000:04d}"


def report(error: BaseException) -> str:
    """Log the fault; returns its code."""
    code = code_of(error)
    alarm(LogEvent.SCREEN_FAILED, code=code, error=type(error).__name__, where=where_of(error))
    return code


class FaultGuard:
    """Hands every exception that reaches the interpreter's edge (slots called by Qt) to `fail`."""

    def __init__(self, fail: Callable[[BaseException], None]) -> None:
        self._fail = fail
        self._before: Hook | None = None

    def install(self) -> None:
        self._before = sys.excepthook
        sys.excepthook = self._caught

    def remove(self) -> None:
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if self._before is not None and not issubclass(kind, Exception):
            self._before(kind, error, trace)
        else:
            self._fail(error)
