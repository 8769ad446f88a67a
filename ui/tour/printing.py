"""The chapter about paper: told before, every state of the printer, a torn slip, the other printer, and the sheet."""

from collections.abc import Callable

from kiosk.devices import DeviceName, PrinterState, SimulatedHall
from kiosk.visit import Screen
from ui.tour.guide import Walk

TROUBLES: dict[PrinterState, Callable[[SimulatedHall], None]] = {
    PrinterState.PAPER_OUT: SimulatedHall.empty_paper,
    PrinterState.COVER_OPEN: SimulatedHall.open_cover,
    PrinterState.CUTTER: SimulatedHall.jam,
    PrinterState.OFFLINE: lambda hall: hall.unplug(DeviceName.PRINTER),
    PrinterState.UNKNOWN: SimulatedHall.mute,
    PrinterState.NEAR_END: SimulatedHall.run_low,
}
"""All states but ready, which is the visit's own."""
ALWAYS = (PrinterState.PAPER_OUT, PrinterState.UNKNOWN)
"""What is shown in every look; the others differ only in picture and words."""


def take_paper(walk: Walk) -> None:
    """Preview, print, and the sheet on the counter; before that, all that may come between."""
    _meet_troubles(walk)
    _tear_a_slip(walk)
    with walk.step("print"):
        _to_paper(walk)
        walk.finger.wait(lambda: walk.finger.see(walk.say("print.print")) is not None, "the printer to be ready")
    with walk.step("printed"):
        print_now(walk)
    walk.hall.slip.papers[-1].save(walk.out / "sheet-slip.png")
    walk.finger.touch(walk.say("print.taken"))


def print_now(walk: Walk) -> None:
    """Touch 打印 and wait for “请取走”."""
    walk.finger.touch(walk.say("print.print"))
    walk.finger.wait(lambda: walk.say("print.done_title") in walk.finger.texts(), "“请取走”")


def _meet_troubles(walk: Walk) -> None:
    """With the A4 printer empty as well, each state shows its own page; the checklist knows it before one begins."""
    every = not walk.elder and not walk.stage.shell.landscape
    for state, trouble in TROUBLES.items():
        if not every and state not in ALWAYS:
            continue
        walk.hall.repair()
        walk.hall.empty_paper(DeviceName.A4)
        trouble(walk.hall)
        with walk.step(f"printer-{state.value.replace('_', '-')}"):
            _to_paper(walk)
            _read(walk, f"print.{state.value}_title")
        if state is PrinterState.PAPER_OUT:
            with walk.step("told-before"):
                _back(walk)
                _read(walk, "print.entry_paper_out")
        else:
            _back(walk)
    walk.hall.repair()


def _tear_a_slip(walk: Walk) -> None:
    """Paper ends in the middle: the visitor takes A4 instead."""
    _to_paper(walk)
    walk.hall.tear_next_slip()
    with walk.step("print-failed"):
        walk.finger.touch(walk.say("print.print"))
        what = walk.say("print.failed_because", what=walk.say("print.paper_out_title"))
        walk.finger.wait(lambda: what in walk.finger.texts(), f"“{what}”")
    with walk.step("print-a4"):
        walk.finger.touch(walk.say("print.step_a4"))
        walk.finger.wait(lambda: walk.finger.see(walk.say("print.print")) is not None, "the page to be laid out")
    print_now(walk)
    (walk.out / "sheet-a4.pdf").write_bytes(walk.hall.a4.papers[-1])
    walk.finger.touch(walk.say("print.taken"))
    walk.hall.repair()


def _to_paper(walk: Walk) -> None:
    walk.reach(Screen.CHECKLIST)
    walk.finger.touch(walk.say("checklist.print"))
    walk.reach(Screen.PRINT)


def _back(walk: Walk) -> None:
    walk.finger.touch(walk.say("shell.back"))
    walk.reach(Screen.CHECKLIST)


def _read(walk: Walk, key: str) -> None:
    words = walk.say(key)
    walk.finger.wait(lambda: words in walk.finger.texts(), f"“{words}”")
