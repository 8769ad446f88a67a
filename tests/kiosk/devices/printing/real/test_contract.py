"""One contract for every slip printer: simulated, file, and real over TCP, a serial line and USB."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PIL import Image, ImageChops

from kiosk.devices import FilePrinter, JobState, Printer, PrinterState, SimulatedPrinter


@dataclass
class Bench:
    printer: Printer
    papers: Callable[[], list[Image.Image]]


@pytest.fixture(params=["simulated", "file", "tcp", "serial", "usb"])
def bench(request, tmp_path, decode) -> Bench:
    if request.param == "simulated":
        simulated = SimulatedPrinter()
        return Bench(simulated, lambda: simulated.papers)
    if request.param == "file":
        folder = tmp_path / "printed"
        printer = FilePrinter(folder, 576)
        return Bench(printer, lambda: [decode(path.read_bytes())[0] for path in sorted(folder.glob("*.bin"))])
    machine = request.getfixturevalue("machine")
    return Bench(request.getfixturevalue("opened")(request.param), lambda: machine.papers)


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and ImageChops.difference(one.convert("L"), other.convert("L")).getbbox() is None


def test_a_healthy_printer_says_that_it_is_ready(bench):
    assert bench.printer.status() is PrinterState.READY


def test_a_sent_job_is_on_paper_dot_by_dot(bench, slip):
    outcome = bench.printer.print_image(slip)
    assert (outcome.state, outcome.printer, outcome.why) == (JobState.SENT, PrinterState.READY, None)
    assert len(bench.papers()) == 1
    assert same(bench.papers()[0], slip)


def test_two_jobs_are_two_papers(bench, slip):
    turned = slip.rotate(180)
    assert bench.printer.print_image(slip).state is JobState.SENT
    assert bench.printer.print_image(turned).state is JobState.SENT
    assert [same(*pair) for pair in zip(bench.papers(), (slip, turned), strict=True)] == [True, True]


def test_an_image_of_another_width_is_a_bug_and_prints_nothing(bench):
    with pytest.raises(ValueError, match="576"):
        bench.printer.print_image(Image.new("1", (384, 10), 1))
    assert bench.papers() == []


def test_the_name_and_the_width_are_told(bench):
    assert bench.printer.name
    assert bench.printer.dots == 576
