"""One contract for every A4 printer: simulated, files, and a real CUPS queue."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.devices import FilePages, JobState, PagePrinter, PrinterState, SimulatedPages

PDF = b"%PDF-1.4 a sheet for the tests\n"


@dataclass
class Bench:
    printer: PagePrinter
    papers: Callable[[], list[bytes]]


@pytest.fixture(params=["simulated", "file", "cups"])
def bench(request, tmp_path) -> Bench:
    if request.param == "simulated":
        simulated = SimulatedPages()
        return Bench(simulated, lambda: simulated.papers)
    if request.param == "file":
        folder = tmp_path / "printed"
        return Bench(FilePages(folder), lambda: [path.read_bytes() for path in sorted(folder.glob("*.pdf"))])
    tray = request.getfixturevalue("tray")
    return Bench(request.getfixturevalue("through_cups")(tray), lambda: tray.papers)


def test_a_healthy_printer_says_that_it_is_ready(bench):
    assert bench.printer.look().state is PrinterState.READY


def test_a_sent_page_came_out_byte_by_byte(bench):
    outcome = bench.printer.print_pdf(PDF)
    assert (outcome.state, outcome.printer, outcome.why) == (JobState.SENT, PrinterState.READY, None)
    assert bench.papers() == [PDF]


def test_two_jobs_are_two_papers(bench):
    bench.printer.print_pdf(PDF)
    bench.printer.print_pdf(PDF + b"second")
    assert bench.papers() == [PDF, PDF + b"second"]


def test_purging_when_nothing_waits_leaves_nothing_and_takes_nothing_back(bench):
    bench.printer.print_pdf(PDF)
    assert bench.printer.purge()
    assert bench.papers() == [PDF]


def test_a_visitor_who_leaves_before_anything_runs_changes_nothing(bench):
    bench.printer.abandon()
    assert bench.printer.print_pdf(PDF).state is JobState.SENT


def test_the_name_is_told(bench):
    assert bench.printer.name
