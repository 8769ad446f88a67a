"""The composition root: the one room that knows every other, the database and the screens.

Rooms are imported inside the functions, so a command pays only for what it uses. Nothing is built at import time.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.terminal import Terminal
from kiosk.clock import Clock, SystemClock
from kiosk.errors import EnvironmentFault, Refusal
from kiosk.paths import Home, default_home
from kiosk.settings import load
from kiosk.starting import hurry

if TYPE_CHECKING:
    from ui.tour.report import TourReport

__all__ = ["Terminal", "show_screen", "take_tour", "terminal"]


def terminal(home: Path | None = None, clock: Clock | None = None, *, log: str = "staff") -> Terminal:
    """The terminal of `KIOSK_HOME` (or `home`): folders made, settings read, nothing else opened yet.

    `log` is the one that says so when the settings cannot be taken. Raises `Refusal` then, and
    `EnvironmentFault` when the folders cannot be made.
    """
    place = Home(home or default_home())
    try:
        place.create()
    except OSError as error:
        raise EnvironmentFault(
            "home.unusable",
            f"The data folder {place.root} cannot be used: {error.strerror}.",
            "Set KIOSK_HOME to a folder that this account may write.",
        ) from error
    try:
        settings = load(place)
    except Refusal as error:
        _note_refused(place, error, log)
        raise
    return Terminal(place, settings, clock or SystemClock())


def _note_refused(place: Home, error: Refusal, name: str) -> None:
    """A service that does not start tells nobody else. The sentence quotes the setting as it was written, nothing of
    a visitor."""
    from kiosk.log_events import LogEvent
    from kiosk.logs import alarm, close_log, open_log

    open_log(place.logs, name)
    try:
        alarm(LogEvent.SETTINGS_REFUSED, reason=error.code, detail=error.message)
    finally:
        close_log()


def show_screen(place: Terminal, *, windowed: bool, landscape: bool) -> int:
    """The screen of `place` until it is closed; the exit code."""
    hurry()
    services = place.services()
    from ui.application import run_terminal

    return run_terminal(services, windowed=windowed, landscape=landscape)


def take_tour(out: Path, *, landscape: bool, elder: bool) -> "TourReport":
    """One visit through the real screens on a terminal of its own; pictures, sheets and report.json go to `out`."""
    from ui.tour.guide import take

    return take(out, landscape=landscape, elder=elder, furnish=terminal)
