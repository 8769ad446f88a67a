"""Incident: the paper is out before anybody begins. The printer itself is asked, and nothing is sent to it."""

import pytest

from kiosk.devices import FailReason, JobState, PrinterState

PDF = b"%PDF-1.4 a sheet for the tests\n"


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_a_slip_printer_says_so_and_gets_nothing(machine, opened, way, slip):
    machine.answers = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x72}
    printer = opened(way)
    assert printer.status() is PrinterState.PAPER_OUT
    assert printer.print_image(slip).why is FailReason.PAPER_OUT
    assert machine.decoder.initialised == 0


def test_an_a4_printer_that_speaks_ipp_is_asked_itself_while_its_queue_knows_nothing(cups, tray, through_cups):
    """The “printer” is a second queue: to the first one it looks like any IPP printer."""
    near = cups.queue(f"Near{tray.name}", f"ipp://{tray.server}/printers/{tray.name}", tray.folder)
    tray.does("empty")
    through_cups(tray).queue.submit(PDF, 1)
    printer = through_cups(near)
    for _ in range(100):
        if printer.look().state is PrinterState.PAPER_OUT:
            break
    found = printer.look()
    assert (found.state, found.words) == (PrinterState.PAPER_OUT, "devices.a4_media_empty")
    outcome = printer.print_pdf(PDF + b"second")
    assert (outcome.state, outcome.why) == (JobState.FAILED, FailReason.PAPER_OUT)
    assert printer.queue.waiting() == (), "nothing was submitted"
    through_cups(tray).purge()


def test_an_a4_printer_behind_its_queue_prints_once_it_has_paper(cups, tray, through_cups):
    near = cups.queue(f"Near{tray.name}", f"ipp://{tray.server}/printers/{tray.name}", tray.folder)
    printer = through_cups(near)
    assert printer.look().state is PrinterState.READY
    assert printer.print_pdf(PDF).state is JobState.SENT
    assert tray.papers == [PDF]
