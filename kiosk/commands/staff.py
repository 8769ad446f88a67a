"""`kiosk staff set-pin`: the PIN of the staff screen."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.at_terminal import at_terminal
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal

app = typer.Typer(help="maintenance staff's access", no_args_is_help=True)


@app.callback()
def staff() -> None:
    """Maintenance staff's access."""


@app.command("set-pin")
def set_pin(
    pin_file: Annotated[Path | None, typer.Option("--pin-file", help="a file whose only line is the PIN")] = None,
    as_json: AsJson = False,
) -> None:
    """Set the PIN: at least six digits, typed twice or read from a file. Ends a pause after wrong tries."""
    pin = _read(pin_file) if pin_file else str(typer.prompt("PIN", hide_input=True, confirmation_prompt=True))
    with at_terminal() as place:
        place.staff.set_pin(pin)
    show({"pin": "set"}, as_json, lambda: "The PIN is set.")


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise Refusal("pin.no_file", f"{path} cannot be read.", "Name a text file that holds the PIN.") from None
