"""Which center a `kiosk center` command means: `--home`, else the one beside the terminal's home."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.clock import SystemClock
from kiosk.logs import close_log, open_log
from kiosk.paths import Home, default_home
from kiosk.settings import load

if TYPE_CHECKING:
    from kiosk.center import Center, CenterHome

HomeOption = Annotated[
    Path | None, typer.Option("--home", help="the center's folder; default: center_home, else KIOSK_HOME-center")
]


def place(home: Path | None) -> "CenterHome":
    """Raises `Refusal` for a folder inside the terminal's home. Makes no folder, neither the terminal's."""
    from kiosk.center import CenterHome, default_center_home

    terminal_home = default_home()
    return CenterHome(default_center_home(terminal_home, home or load(Home(terminal_home)).center_home))


@contextmanager
def opened(home: Path | None) -> Iterator["Center"]:
    """The center, opened, with what staff do noted in its log; raises `Refusal` when there is none."""
    from kiosk.center import Center

    with Center.open(place(home), SystemClock()) as center:
        open_log(center.home.logs, "staff")
        try:
            yield center
        finally:
            close_log()
