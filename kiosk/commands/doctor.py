"""`kiosk doctor`: how every part of this terminal is. Exit code 1 when a part fails."""

import typer

from kiosk.commands.at_terminal import at_terminal
from kiosk.commands.output import AsJson, show
from kiosk.maintenance.ports import PartState

app = typer.Typer(help="look at every part of this terminal")

MARKS = {PartState.OK: "ok    ", PartState.WARN: "warn  ", PartState.FAIL: "FAIL  ", PartState.ABSENT: "absent"}


@app.callback(invoke_without_command=True)
def doctor(as_json: AsJson = False) -> None:
    """List every part with its state and what to know about it."""
    with at_terminal() as place:
        parts = place.staff.examine()
    facts = [{"name": part.name, "state": part.state, "detail": part.detail} for part in parts]
    show(facts, as_json, lambda: "\n".join(f"{MARKS[part.state]} {part.name:10} {part.detail}" for part in parts))
    if any(part.state is PartState.FAIL for part in parts):
        raise typer.Exit(1)
