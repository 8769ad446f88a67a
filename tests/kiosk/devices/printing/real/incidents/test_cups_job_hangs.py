"""Incident: the backend hangs. The job ends by its own time, the queue is free again, and nothing comes twice."""

import threading

from kiosk.devices import FailReason, JobState, PrinterState

PDF = b"%PDF-1.4 a sheet for the tests\n"


def test_the_job_is_cancelled_when_its_time_is_up(tray, through_cups):
    tray.does("hang")
    printer = through_cups(tray, seconds=0.5)
    outcome = printer.print_pdf(PDF)
    assert (outcome.state, outcome.printer, outcome.why, outcome.words) == (
        JobState.FAILED,
        PrinterState.UNKNOWN,
        FailReason.TIMEOUT,
        "devices.a4_timeout",
    )
    assert printer.queue.waiting() == ()


def test_a_retry_prints_one_paper_only(tray, through_cups):
    tray.does("hang")
    printer = through_cups(tray, seconds=0.5)
    printer.print_pdf(PDF)
    tray.does("print")
    assert through_cups(tray).print_pdf(PDF).state is JobState.SENT
    assert tray.papers == [PDF]


def test_a_visitor_who_leaves_ends_the_job_before_its_time(tray, through_cups, soon):
    tray.does("hang")
    printer = through_cups(tray, seconds=600.0)
    outcomes = []
    job = threading.Thread(target=lambda: outcomes.append(printer.print_pdf(PDF)))
    job.start()
    assert soon(lambda: bool(printer.queue.waiting()))
    printer.abandon()
    job.join(30)
    assert outcomes[0].why is FailReason.REFUSED
    assert printer.queue.waiting() == ()
    assert tray.papers == []
