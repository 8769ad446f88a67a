"""Incident: the printer takes nothing more and says nothing. The job is cut off by its own time."""

import pytest
from PIL import Image

from kiosk.devices import FailReason, JobState, PrinterState


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_the_job_ends_with_a_time_out_and_the_printer_is_unknown(machine, opened, way):
    machine.reads = False
    outcome = opened(way, seconds=0.4).print_image(Image.new("1", (576, 60_000), 0))
    assert (outcome.state, outcome.printer, outcome.why) == (
        JobState.FAILED,
        PrinterState.UNKNOWN,
        FailReason.TIMEOUT,
    )


def test_nothing_that_waited_in_this_machine_comes_out_later(machine, network):
    machine.reads = False
    network(seconds=0.4).print_image(Image.new("1", (576, 60_000), 0))
    machine.reads = True
    assert network().status() is PrinterState.READY, "a later look finds the printer free"
    assert machine.papers == []
    assert machine.received < 100, "the next connection brought the question only"


def test_a_mute_printer_whose_bytes_are_stuck_in_this_machine_is_not_called_submitted(machine, network, slip):
    machine.reads = False
    machine.answers = None
    outcome = network(seconds=0.4).print_image(slip.resize((576, 4000)))
    assert outcome.why is FailReason.TIMEOUT
