"""Incident: a network printer takes 3 KB and dies. The next slip begins with the void line, never with the rest."""

import pytest

from kiosk.devices import FailReason, JobState, PrinterState


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_the_job_failed_and_the_printer_is_offline(machine, opened, way, slip):
    machine.dies_after = 3 * 1024
    outcome = opened(way).print_image(slip)
    assert (outcome.state, outcome.printer, outcome.why) == (
        JobState.FAILED,
        PrinterState.OFFLINE,
        FailReason.OFFLINE,
    )
    assert machine.papers == []


def test_the_half_slip_is_made_void_first_when_the_printer_is_back(machine, network, slip):
    machine.dies_after = 30 * 1024
    network().print_image(slip)
    machine.dies_after = None
    assert network().print_image(slip).state is JobState.SENT
    void, whole = machine.papers
    assert void.height < whole.height == slip.height
    assert machine.decoder.cleared == 1, "the rest of the torn slip was forgotten before the void line"
