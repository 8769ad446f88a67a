"""Incident: the paper ends after the first strip. The job stops there, and nothing of it comes later."""

import pytest

from kiosk.devices import FailReason, JobState, PrinterState


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_the_job_stops_with_its_reason_and_the_printer_forgets_the_rest(machine, opened, way, slip, soon):
    machine.paper_out_after = 1
    outcome = opened(way).print_image(slip)
    assert (outcome.state, outcome.printer, outcome.why) == (
        JobState.FAILED,
        PrinterState.PAPER_OUT,
        FailReason.PAPER_OUT,
    )
    assert machine.papers == []
    assert soon(lambda: machine.decoder.cleared == 1)


def test_no_more_than_one_strip_was_sent(machine, network, slip):
    machine.paper_out_after = 1
    network().print_image(slip)
    assert machine.received < len(slip.tobytes()) / 2


def test_the_void_line_comes_once_even_after_a_restart(machine, network, slip):
    machine.paper_out_after = 1
    network().print_image(slip)
    machine.paper_out_after = None
    assert network().print_image(slip).state is JobState.SENT
    assert len(machine.papers) == 2
    assert network().print_image(slip).state is JobState.SENT
    assert len(machine.papers) == 3, "the void line is printed once"


def test_paper_that_ends_again_in_the_void_line_leaves_it_due(machine, network, slip, tmp_path):
    machine.paper_out_after = 1
    network().print_image(slip)
    network().print_image(slip)
    assert (tmp_path / "torn").exists()
