"""`kiosk agent`: sync, heartbeat and retention until SIGTERM. One for each terminal."""

import typer

from kiosk.bootstrap import terminal

app = typer.Typer(help="sync, heartbeat, retention; runs until it is stopped")


@app.callback(invoke_without_command=True)
def agent() -> None:
    """Look after the outbox until SIGTERM; what happens is in logs/agent.log of the terminal's home."""
    here = terminal(log="agent")
    here.ensure_trust()
    here.agent.run()
