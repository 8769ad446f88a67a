"""Printers on the network that lie, vanish, starve or hang."""

import socket

import pytest

from kiosk.devices import JobState, NetworkPrinter, PrinterState

HEALTHY = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({4: 0x1E}, PrinterState.NEAR_END),
        ({1: 0x1A, 2: 0x32, 4: 0x72}, PrinterState.PAPER_OUT),
        ({4: 0x72}, PrinterState.PAPER_OUT),
        ({1: 0x1A, 2: 0x16}, PrinterState.COVER_OPEN),
        ({1: 0x1A, 2: 0x52, 3: 0x1A}, PrinterState.JAM),
        ({1: 0x1A}, PrinterState.OFFLINE),
        ({1: 0xFF}, PrinterState.UNKNOWN),
    ],
)
def test_the_status_bits_are_told_apart(tcp_printer, network, answers, state):
    tcp_printer.answers = HEALTHY | answers
    assert network().status() is state


def test_no_answer_is_unknown_and_not_paper_out(tcp_printer, network):
    tcp_printer.answers = None
    assert network().status() is PrinterState.UNKNOWN


@pytest.mark.parametrize(
    ("answers", "state"),
    [({4: 0x72}, PrinterState.PAPER_OUT), ({2: 0x16}, PrinterState.COVER_OPEN), ({3: 0x1A}, PrinterState.JAM)],
)
def test_a_printer_that_cannot_print_gets_not_a_single_dot(tcp_printer, network, slip, answers, state):
    tcp_printer.answers = HEALTHY | answers
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.FAILED, state)
    assert tcp_printer.decoder.initialised == 0


def test_paper_near_its_end_still_prints_and_is_reported(tcp_printer, network, slip):
    tcp_printer.answers = HEALTHY | {4: 0x1E}
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.SENT, PrinterState.NEAR_END)


def test_a_job_goes_out_in_strips_of_at_most_256_lines_after_initialising(tcp_printer, network, slip):
    network().print_image(slip)
    assert tcp_printer.decoder.initialised == 1
    assert 0 < tcp_printer.decoder.tallest <= 256


def test_a_printer_that_takes_three_kilobytes_and_dies_has_failed(tcp_printer, network, slip):
    tcp_printer.dies_after = 3 * 1024
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.FAILED, PrinterState.OFFLINE)
    assert tcp_printer.papers == []


def test_a_printer_that_takes_everything_and_answers_nothing_is_never_called_sent(tcp_printer, network, slip):
    tcp_printer.answers = None
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.SUBMITTED, PrinterState.UNKNOWN)


def test_paper_that_ends_after_the_first_strip_stops_the_job_and_leaves_no_late_paper(tcp_printer, network, slip):
    tcp_printer.paper_out_after = 1
    outcome = network().print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.FAILED, PrinterState.PAPER_OUT)
    assert tcp_printer.papers == []
    assert tcp_printer.decoder.cleared == 1


def test_a_torn_slip_is_made_void_before_the_next_one_even_by_a_new_process(tcp_printer, network, slip):
    tcp_printer.paper_out_after = 1
    network().print_image(slip)
    tcp_printer.paper_out_after = None
    outcome = network().print_image(slip)
    assert outcome.state is JobState.SENT
    void, whole = tcp_printer.papers
    assert void.height < whole.height == slip.height
    network().print_image(slip)
    assert len(tcp_printer.papers) == 3, "the void line is printed once"


def test_a_printer_that_is_not_there_is_offline_and_the_job_failed(tmp_path, slip):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    printer = NetworkPrinter("127.0.0.1", port, 576, 1.0, torn=tmp_path / "torn")
    assert printer.status() is PrinterState.OFFLINE
    outcome = printer.print_image(slip)
    assert (outcome.state, outcome.printer) == (JobState.FAILED, PrinterState.OFFLINE)
    assert not (tmp_path / "torn").exists(), "nothing was printed, so nothing is torn"


def test_a_printer_that_hangs_with_a_full_buffer_costs_no_more_than_its_time(tcp_printer, network, slip):
    tcp_printer.reads = False
    tall = slip.resize((576, 60_000))
    outcome = network(seconds=1.0).print_image(tall)
    assert (outcome.state, outcome.printer) == (JobState.FAILED, PrinterState.OFFLINE)
    assert "TimeoutError" in outcome.detail


def test_each_job_opens_the_printer_afresh_so_a_restart_of_it_does_not_matter(tcp_printer, network, slip):
    printer = network()
    printer.print_image(slip)
    printer.print_image(slip)
    assert tcp_printer.jobs == 2
