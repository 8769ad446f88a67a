"""The terminal of a command that may change something: what it does stands in the terminal's log, `logs/staff.log`."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.bootstrap import terminal
from kiosk.logs import close_log, open_log

if TYPE_CHECKING:
    from kiosk.bootstrap import Terminal


@contextmanager
def at_terminal() -> "Iterator[Terminal]":
    """Raises `Refusal` when the settings cannot be taken."""
    here = terminal()
    open_log(here.home.logs, "staff")
    try:
        yield here
    finally:
        close_log()
