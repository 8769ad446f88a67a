"""The composition root: the one room that knows every other, the database and the screens.

Rooms are imported inside the functions, so a command pays only for what it uses. Nothing is built at import time.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.terminal import Terminal
from kiosk.clock import Clock, SystemClock
from kiosk.paths import Home, default_home
from kiosk.settings import load
from kiosk.starting import hurry

if TYPE_CHECKING:
    from ui.tour.report import TourReport

__all__ = ["Terminal", "show_screen", "take_tour", "terminal"]


def terminal(home: Path | None = None, clock: Clock | None = None) -> Terminal:
    """The terminal of `KIOSK_HOME` (or `home`): folders made, settings read, nothing else opened yet."""
    place = Home(home or default_home())
    place.create()
    return Terminal(place, load(place), clock or SystemClock())


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
