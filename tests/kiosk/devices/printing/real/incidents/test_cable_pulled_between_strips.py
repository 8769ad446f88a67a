"""Incident: the cable is pulled between two strips, and plugged in again without a restart."""

import pytest

from kiosk.devices import FailReason, JobState, PrinterState


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_the_job_failed_because_the_printer_is_gone(machine, opened, way, slip):
    machine.dies_after_strips = 2
    outcome = opened(way).print_image(slip)
    assert (outcome.state, outcome.why) == (JobState.FAILED, FailReason.OFFLINE)
    assert machine.papers == []


@pytest.mark.parametrize("way", ["tcp", "serial", "usb"])
def test_where_a_pulled_cable_is_only_silence_the_job_stops_too(machine, opened, way, slip, tmp_path):
    """Lines without a carrier report nothing; writing goes on into the air."""
    machine.silent_after = 2
    outcome = opened(way).print_image(slip)
    assert (outcome.state, outcome.printer, outcome.why) == (
        JobState.FAILED,
        PrinterState.UNKNOWN,
        FailReason.UNKNOWN,
    )
    assert (tmp_path / "torn").exists()


def test_plugged_in_again_the_same_printer_object_prints_with_the_void_line_first(machine, opened, usb_printer, slip):
    printer = opened("usb")
    machine.dies_after_strips = 2
    printer.print_image(slip)
    usb_printer.plugged = False
    assert printer.status() is PrinterState.OFFLINE
    usb_printer.plugged, machine.dies_after_strips, machine.decoder.strips = True, None, []
    assert printer.status() is PrinterState.READY
    assert printer.print_image(slip).state is JobState.SENT
    void, whole = machine.papers
    assert void.height < whole.height
