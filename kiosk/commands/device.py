"""`kiosk device check NAME`: talk to one device and say how it is."""

from enum import StrEnum
from typing import Annotated

import typer

from kiosk.bootstrap import Terminal, terminal
from kiosk.commands.output import AsJson, show
from kiosk.devices import JobState, PrinterState, PrintOutcome
from kiosk.errors import Refusal
from kiosk.sheets import render_slip, test_sheet
from kiosk.wording import wording

app = typer.Typer(help="look after one device", no_args_is_help=True)

USABLE = frozenset({PrinterState.READY, PrinterState.NEAR_END, PrinterState.UNKNOWN})


class Device(StrEnum):
    PRINTER = "printer"


@app.callback()
def device() -> None:
    """Devices of this terminal."""


@app.command()
def check(
    name: Annotated[Device, typer.Argument(help="which device")],
    test_print: Annotated[bool, typer.Option("--print", help="print a test sheet as well")] = False,
    as_json: AsJson = False,
) -> None:
    """Print the state of the device; exit code 1 when it cannot be used as it is."""
    place = terminal()
    state = place.printer.status()
    facts: dict[str, object] = {
        "device": name.value,
        "printer": place.printer.name,
        "state": state.value,
        "dots": place.printer.dots,
    }
    if test_print:
        outcome = _print(place)
        facts |= {"job": outcome.state.value, "state": outcome.printer.value, "detail": outcome.detail}
        if outcome.state is JobState.FAILED:
            show(facts, as_json, lambda: _text(facts))
            raise Refusal(
                "device.not_printed", f"The test sheet was not printed: {outcome.printer.value}.", "See to the printer."
            )
    show(facts, as_json, lambda: _text(facts))
    if PrinterState(str(facts["state"])) not in USABLE:
        raise typer.Exit(1)


def _print(place: Terminal) -> PrintOutcome:
    sheet = test_sheet(settings=place.settings, clock=place.clock, words=wording())
    return place.printer.print_image(render_slip(sheet, place.printer.dots))


def _text(facts: dict[str, object]) -> str:
    return "\n".join(f"{key:8} {value}" for key, value in facts.items() if value != "")
