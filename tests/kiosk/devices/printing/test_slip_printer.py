"""One slip on a real printer: what is asked, what is sent, and when it is called sent. Over TCP, serial and USB."""

import socket

import pytest
from PIL import Image

from kiosk.devices import FailReason, JobState, PrinterState
from kiosk.devices.printing.tcp import addresses

HEALTHY = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}

ways = pytest.mark.parametrize("way", ["tcp", "serial", "usb"])


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({}, PrinterState.READY),
        ({4: 0x1E}, PrinterState.NEAR_END),
        ({1: 0x1A, 2: 0x32, 4: 0x72}, PrinterState.PAPER_OUT),
        ({4: 0x72}, PrinterState.PAPER_OUT),
        ({1: 0x1A, 2: 0x16}, PrinterState.COVER_OPEN),
        ({1: 0x1A, 2: 0x52, 3: 0x1A}, PrinterState.CUTTER),
        ({1: 0x1A}, PrinterState.OFFLINE),
        ({1: 0xFF}, PrinterState.UNKNOWN),
    ],
)
@ways
def test_the_seven_states_are_told_apart(machine, opened, way, answers, state):
    machine.answers = HEALTHY | answers
    assert opened(way).status() is state


@ways
def test_no_answer_is_unknown_and_never_ready(machine, opened, way):
    machine.answers = None
    assert opened(way).status() is PrinterState.UNKNOWN


@pytest.mark.parametrize(
    ("answers", "state"),
    [({4: 0x72}, PrinterState.PAPER_OUT), ({2: 0x16}, PrinterState.COVER_OPEN), ({3: 0x1A}, PrinterState.CUTTER)],
)
def test_a_printer_that_cannot_print_gets_not_a_single_dot(machine, network, slip, answers, state):
    machine.answers = HEALTHY | answers
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer, outcome.why) == (JobState.FAILED, state, FailReason(state.value))
    assert machine.decoder.initialised == 0


def test_paper_near_its_end_still_prints_and_is_reported(machine, network, slip):
    machine.answers = HEALTHY | {4: 0x1E}
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.SENT, PrinterState.NEAR_END)


@ways
def test_a_job_goes_out_in_strips_of_the_profile_after_initialising(machine, opened, way, slip):
    assert opened(way).print_image(slip).state is JobState.SENT
    assert machine.decoder.initialised == 1
    assert machine.decoder.tallest == 192


def test_a_unit_without_cutter_is_fed_and_not_cut(machine, opened):
    printer = opened("tcp", profile="generic-58")
    outcome = printer.print_image(Image.new("1", (384, 300), 0))
    assert outcome.state is JobState.SENT
    assert machine.papers == []
    assert [strip.height for strip in machine.decoder.strips] == [128, 128, 44]


def test_a_presenter_hands_out_the_slip_after_the_cut(machine, opened, slip):
    assert opened("tcp", profile="presenter-80").print_image(slip).state is JobState.SENT
    assert machine.decoder.presented == 1


def test_a_unit_that_never_speaks_is_not_asked_and_its_job_is_submitted(machine, opened):
    machine.answers = None
    outcome = opened("tcp", profile="pos-5890").print_image(Image.new("1", (384, 300), 0))
    assert (outcome.state, outcome.printer) == (JobState.SUBMITTED, PrinterState.UNKNOWN)
    assert machine.decoder.asked == 0


def test_a_printer_that_is_not_there_is_offline_and_nothing_is_torn(tmp_path, tcp_printer, network, slip):
    with socket.create_server(("127.0.0.1", 0)) as free:
        tcp_printer.port = free.getsockname()[1]
    printer = network(seconds=1.0)
    assert printer.status() is PrinterState.OFFLINE
    outcome = printer.print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.FAILED, PrinterState.OFFLINE)
    assert not (tmp_path / "torn").exists()


def test_each_job_opens_the_printer_afresh_so_a_restart_of_it_does_not_matter(machine, network, slip):
    printer = network()
    printer.print_image(slip)
    printer.print_image(slip)
    assert machine.jobs == 2


def test_usb_that_does_not_speak_still_tells_that_its_paper_is_out(machine, opened, usb_printer, slip):
    machine.answers = None
    usb_printer.port_status = 0x38
    printer = opened("usb")
    assert printer.status() is PrinterState.PAPER_OUT
    assert printer.print_image(slip).why is FailReason.PAPER_OUT


def test_usb_is_let_go_after_each_job_and_given_back_to_the_kernel(opened, usb_printer, slip):
    assert opened("usb").print_image(slip).state is JobState.SENT
    assert not usb_printer.claimed
    assert usb_printer.kernel_holds


def test_empty_usb_packets_are_waited_through(opened, usb_printer):
    usb_printer.empty_packets = 5
    assert opened("usb").status() is PrinterState.READY


def test_usb_status_that_comes_unasked_without_end_is_unknown_and_does_not_hang(opened, usb_printer):
    usb_printer.unasked = True
    assert opened("usb").status() is PrinterState.UNKNOWN


def test_a_printer_may_be_named_by_its_host():
    assert addresses("192.0.2.7", 1.0) == ("192.0.2.7",)
    assert set(addresses("localhost", 5.0)) & {"127.0.0.1", "::1"}
    with pytest.raises(ConnectionError, match="address"):
        addresses("printer.invalid", 1.0)
