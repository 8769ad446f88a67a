"""Incident: somebody, or an error, stopped the queue. The visitor goes on, and resuming it brings no late paper."""

import threading

from kiosk.devices import FailReason, JobState, PrinterState

PDF = b"%PDF-1.4 a sheet for the tests\n"


def test_before_the_visitor_begins_it_is_offline_and_nothing_is_submitted(tray, through_cups):
    tray.control("cupsdisable")
    printer = through_cups(tray)
    found = printer.look()
    assert (found.state, found.words) == (PrinterState.OFFLINE, "devices.a4_paused")
    outcome = printer.print_pdf(PDF)
    assert (outcome.state, outcome.why, outcome.words) == (
        JobState.FAILED,
        FailReason.OFFLINE,
        "devices.a4_paused",
    )
    assert printer.queue.waiting() == ()


def test_resumed_it_prints_again_and_only_what_is_asked_now(tray, through_cups, soon):
    tray.control("cupsdisable")
    printer = through_cups(tray)
    printer.print_pdf(PDF)
    tray.control("cupsenable")
    assert printer.print_pdf(PDF + b"second").state is JobState.SENT
    assert tray.papers == [PDF + b"second"]


def test_stopped_in_the_middle_the_job_fails_is_thrown_away_and_never_comes_late(tray, through_cups, soon):
    tray.does("hang")
    printer = through_cups(tray)
    outcomes = []
    job = threading.Thread(target=lambda: outcomes.append(printer.print_pdf(PDF)))
    job.start()
    assert soon(lambda: bool(printer.queue.waiting()))
    tray.control("cupsdisable")
    job.join(30)
    assert (outcomes[0].state, outcomes[0].why) == (JobState.FAILED, FailReason.OFFLINE)
    tray.does("print")
    tray.control("cupsenable")
    assert printer.queue.waiting() == ()
    assert printer.print_pdf(PDF + b"second").state is JobState.SENT
    assert tray.papers == [PDF + b"second"]
