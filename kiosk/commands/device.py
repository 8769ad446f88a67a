"""`kiosk device list`, `kiosk device check NAME`: the devices around the screen, and how each one is."""

from typing import Annotated

import typer

from kiosk.bootstrap import Terminal, terminal
from kiosk.commands.output import AsJson, show
from kiosk.devices import DeviceName, Finding, JobState, PrinterState, PrintOutcome, Verdict
from kiosk.errors import Misuse, Refusal
from kiosk.sheets import render_pdf, render_slip, test_sheet
from kiosk.wording import wording

app = typer.Typer(help="look after the devices", no_args_is_help=True)

MARKS = {Verdict.OK: "ok    ", Verdict.WARN: "warn  ", Verdict.FAIL: "FAIL  ", Verdict.ABSENT: "absent"}


@app.callback()
def device() -> None:
    """Devices of this terminal."""


@app.command("list")
def list_devices(as_json: AsJson = False) -> None:
    """Look at every device; exit code 1 when one fails."""
    found = terminal().rack.check_all()
    show([_facts(one) for one in found], as_json, lambda: "\n".join(_line(one) for one in found))
    if any(one.verdict is Verdict.FAIL for one in found):
        raise typer.Exit(1)


@app.command()
def check(
    name: Annotated[DeviceName, typer.Argument(help="which device")],
    test_print: Annotated[bool, typer.Option("--print", help="print a test sheet as well")] = False,
    as_json: AsJson = False,
) -> None:
    """Say how the device is and what to do; exit code 1 when it is not there or cannot be used."""
    place = terminal()
    if test_print and name not in (DeviceName.PRINTER, DeviceName.A4):
        raise Misuse("device.prints_not", f"{name.value} prints nothing.", "Leave out --print.")
    finding = place.rack.device(name).check()
    facts = _facts(finding) | _printer_facts(place, name)
    if test_print:
        outcome = _print(place, name)
        facts |= {"job": outcome.state.value, "state": outcome.printer.value, "detail": outcome.detail}
        if outcome.state is JobState.FAILED:
            why = outcome.why.value if outcome.why else "unknown"
            show(facts, as_json, lambda: _text(facts))
            raise Refusal("device.not_printed", f"The test sheet was not printed: {why}.", "See to the printer.")
    show(facts, as_json, lambda: _text(facts))
    if finding.verdict in (Verdict.FAIL, Verdict.ABSENT):
        raise typer.Exit(1)


@app.command("new-roll")
def new_roll() -> None:
    """Say that a new roll is in: from here the slips' paper is counted."""
    terminal().print_desk.new_roll()


def _print(place: Terminal, name: DeviceName) -> PrintOutcome:
    sheet = test_sheet(settings=place.settings, clock=place.clock, words=wording())
    if name is DeviceName.PRINTER:
        return place.printer.print_image(render_slip(sheet, place.printer.dots))
    if place.a4 is None:
        return PrintOutcome(JobState.FAILED, PrinterState.OFFLINE, "no A4 printer is set")
    return place.a4.print_pdf(render_pdf(sheet))


def _printer_facts(place: Terminal, name: DeviceName) -> dict[str, object]:
    """What is known of the two printers besides."""
    if name is DeviceName.PRINTER:
        return {"printer": place.printer.name, "state": place.printer.status().value, "dots": place.printer.dots}
    if name is DeviceName.A4 and place.a4 is not None:
        return {"printer": place.a4.name, "state": place.a4.look().state.value}
    return {}


def _facts(found: Finding) -> dict[str, object]:
    return {"device": found.device.value, "verdict": found.verdict.value, "detail": found.detail, "todo": found.todo}


def _line(found: Finding) -> str:
    todo = f"  -> {found.todo}" if found.todo else ""
    return f"{MARKS[found.verdict]} {found.device.value:8} {found.detail}{todo}"


def _text(facts: dict[str, object]) -> str:
    return "\n".join(f"{key:8} {value}" for key, value in facts.items() if value != "")
