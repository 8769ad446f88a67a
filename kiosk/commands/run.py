"""`kiosk run`: the terminal's screen. In development it brings its agent and a center on this machine along."""

from typing import Annotated
from urllib.parse import urlsplit

import typer

from kiosk.bootstrap import Terminal, show_screen, terminal
from kiosk.companions import Companions, answers
from kiosk.errors import Refusal
from kiosk.logs import open_log
from kiosk.process_lock import AlreadyRunning, ProcessLock
from kiosk.settings import Profile

app = typer.Typer(help="the terminal's screen")
LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})


@app.callback(invoke_without_command=True)
def run(
    windowed: Annotated[bool, typer.Option("--windowed", help="in a window that fits the desk")] = False,
    landscape: Annotated[bool, typer.Option("--landscape", help="1920x1080 instead of 1080x1920")] = False,
) -> None:
    """Show the terminal until it is closed or SIGTERM comes."""
    here = terminal(log="screen")
    if here.settings.devices_simulated:
        here.hall  # noqa: B018 - refuses to stand in a hall without a single real device
    if here.settings.camera == "simulated":
        here.viewfinder  # noqa: B018 - refuses as well
    open_log(here.home.logs, "screen")
    try:
        with ProcessLock(here.home.root / "screen.lock"):
            try:
                code = _with_companions(here, windowed=windowed, landscape=landscape)
            finally:
                here.close()
    except AlreadyRunning:
        raise Refusal("run.twice", f"A screen already runs for {here.home.root}.", "Close it first.") from None
    if code:
        raise typer.Exit(code)


def _with_companions(here: Terminal, *, windowed: bool, landscape: bool) -> int:
    """Companions start before Qt changes the environment, and end after the screen."""
    with Companions(here.home.root, here.home.logs / "companions.log") as companions:
        if here.settings.profile is Profile.DEVELOPMENT:
            here.ensure_trust()
            if _on_this_machine(here.settings.center_url) and not answers(here.settings.center_url):
                port = urlsplit(here.settings.center_url).port or 443
                home = ["--home", str(here.center_home)]
                companions.start("center", ["center", "serve", "--port", str(port), *home])
            companions.start("agent", ["agent"])
        return show_screen(here, windowed=windowed, landscape=landscape)


def _on_this_machine(url: str) -> bool:
    return (urlsplit(url).hostname or "") in LOCAL
