"""Incident: the backend hangs. The job ends by its own time, the queue is free again, and nothing comes twice."""

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
