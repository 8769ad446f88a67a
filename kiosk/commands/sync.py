"""`kiosk sync --once`: one round of the sync now, whatever pause is on, with its numbers."""

from typing import Annotated

import typer

from kiosk.bootstrap import terminal
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal
from kiosk.logs import close_log, open_log
from kiosk.sync import SyncReport

app = typer.Typer(help="send the queue and fetch replies once")


@app.callback(invoke_without_command=True)
def sync(
    once: Annotated[
        bool, typer.Option("--once", show_default=False, help="one round, then end: always so; `kiosk agent` goes on")
    ] = True,
    as_json: AsJson = False,
) -> None:
    """Send what is queued and fetch replies, ignoring pauses. Exit code 1 when the center could not be used."""
    here = terminal()
    open_log(here.home.logs, "sync")
    try:
        report = here.dispatcher.run_once(now=once)
    finally:
        close_log()
        here.database.close()
    show(report, as_json, lambda: _text(report))
    if report.error:
        raise Refusal("sync.failed", f"The center could not be used: {report.error}.", "The queue is kept; try again.")


def _text(report: SyncReport) -> str:
    return (
        f"sent {report.sent}, duplicate {report.duplicate}, refused {report.refused}, conflict {report.conflict}, "
        f"failed {report.failed}, waiting {report.waiting}, replies {report.replies}"
    )
