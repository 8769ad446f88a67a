"""A4 through a real CUPS: what comes out, what is said, and what never comes late."""

from kiosk.devices import FailReason, JobState, PrinterState

PDF = b"%PDF-1.4 a sheet for the tests\n"


def test_a_page_is_sent_when_the_queue_has_finished_it(tray, through_cups):
    outcome = through_cups(tray).print_pdf(PDF)
    assert (outcome.state, outcome.printer) == (JobState.SENT, PrinterState.READY)
    assert tray.papers == [PDF]


def test_a_job_the_printer_turns_down_is_aborted_and_leaves_the_queue_working(tray, through_cups):
    tray.does("fail")
    printer = through_cups(tray)
    outcome = printer.print_pdf(PDF)
    assert (outcome.state, outcome.why, outcome.words) == (
        JobState.FAILED,
        FailReason.REFUSED,
        "devices.a4_aborted",
    )
    tray.does("print")
    assert printer.print_pdf(PDF).state is JobState.SENT
    assert tray.papers == [PDF]


def test_a_queue_that_accepts_nothing_is_offline_with_its_own_sentence(tray, through_cups):
    tray.control("cupsreject")
    found = through_cups(tray).look()
    assert (found.state, found.words) == (PrinterState.OFFLINE, "devices.a4_closed")


def test_a_queue_that_is_not_there_is_offline(cups, tray, through_cups):
    tray.name = "Nowhere"
    found = through_cups(tray).look()
    assert (found.state, found.words) == (PrinterState.OFFLINE, "devices.a4_gone")
    tray.server = "127.0.0.1:9"
    found = through_cups(tray).look()
    assert (found.state, found.words) == (PrinterState.OFFLINE, "devices.a4_gone")
    assert through_cups(tray).print_pdf(PDF).why is FailReason.OFFLINE


def test_paper_that_was_out_when_the_last_job_ran_is_not_believed_for_ever(tray, through_cups):
    tray.does("empty")
    printer = through_cups(tray)
    assert printer.print_pdf(PDF).why is FailReason.PAPER_OUT
    found = printer.look()
    assert (found.state, found.words) == (PrinterState.UNKNOWN, "devices.a4_media_empty")
    tray.does("print")
    assert printer.print_pdf(PDF).state is JobState.SENT
    assert tray.papers == [PDF], "the first one did not come late"
    assert printer.look().state is PrinterState.READY


def test_the_queue_says_that_it_gives_up_failed_jobs(tray, through_cups):
    assert through_cups(tray).queue.error_policy() == "abort-job"
