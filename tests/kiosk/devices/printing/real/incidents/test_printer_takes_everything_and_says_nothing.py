"""Incident: a printer accepts every byte and answers nothing. It is unknown, and the job is never called sent."""

import pytest

from kiosk.devices import JobState, PrinterState


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_the_job_stays_submitted_and_the_printer_unknown(machine, opened, way, slip):
    machine.answers = None
    outcome = opened(way).print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.SUBMITTED, PrinterState.UNKNOWN)


def test_it_is_asked_once_and_not_before_every_strip(machine, network, slip):
    machine.answers = None
    network().print_image(slip)
    assert machine.decoder.asked == 1


def test_what_it_took_is_not_made_void(machine, network, slip, tmp_path):
    machine.answers = None
    network().print_image(slip)
    assert not (tmp_path / "torn").exists()
