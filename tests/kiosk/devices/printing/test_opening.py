"""From the setting to the printer, and the printers that are no machine."""

import pytest
from PIL import Image

from kiosk.devices import AbsentPrinter, FilePrinter, JobState, PrinterState, SimulatedPrinter, SlipPrinter
from kiosk.devices.opening import open_printer
from kiosk.devices.printing.file_printer import KEPT_JOBS
from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.settings import Settings


@pytest.mark.parametrize(
    ("setting", "kind"),
    [
        ("file", FilePrinter),
        ("none", AbsentPrinter),
        ("simulated", SimulatedPrinter),
        ("tcp://10.0.0.7", SlipPrinter),
        ("tcp://[::1]:91", SlipPrinter),
        ("serial:///dev/ttyS7", SlipPrinter),
        ("serial:///dev/ttyUSB0?baud=19200&flow=xonxoff", SlipPrinter),
        ("usb://04b8:0e15", SlipPrinter),
        ("usb://04b8:0e15?serial=A7", SlipPrinter),
    ],
)
def test_the_setting_names_the_printer(tmp_path, setting, kind):
    printer = open_printer(Settings(printer=setting, printer_dots=384), Home(tmp_path))
    assert isinstance(printer, kind)
    assert printer.dots == 384


def test_the_port_of_a_network_printer_is_9100_unless_said_otherwise(tmp_path):
    assert open_printer(Settings(printer="tcp://10.0.0.7"), Home(tmp_path)).name == "tcp://10.0.0.7:9100"
    assert open_printer(Settings(printer="tcp://10.0.0.7:9101"), Home(tmp_path)).name == "tcp://10.0.0.7:9101"


@pytest.mark.parametrize(
    "setting",
    ["usb", "tcp://", "tcp://host:99999999", "http://host", "tcp://host/queue", "", "tcp://host?x=1", "usb://4b8:0e15",
     "usb://04b8", "serial://ttyS0", "serial:///dev/ttyS0?baud=fast", "serial:///dev/ttyS0?flow=maybe"],
)  # fmt: skip
def test_a_setting_that_names_no_printer_is_refused_with_what_to_write(tmp_path, setting):
    with pytest.raises(Refusal, match="tcp://host:port"):
        open_printer(Settings(printer=setting), Home(tmp_path))


def test_a_named_profile_decides_how_the_slip_ends(tmp_path):
    printer = open_printer(Settings(printer="tcp://10.0.0.7", printer_profile="presenter-80"), Home(tmp_path))
    assert printer.profile.present
    assert printer.profile.cut == "full"


def test_a_profile_that_is_not_there_or_of_another_width_is_refused(tmp_path):
    with pytest.raises(Refusal, match="generic-80"):
        open_printer(Settings(printer_profile="toaster"), Home(tmp_path))
    with pytest.raises(Refusal, match="printer_dots = 384"):
        open_printer(Settings(printer_profile="pos-5890"), Home(tmp_path))


def test_an_absent_printer_is_offline_and_fails_every_job():
    printer = AbsentPrinter()
    assert printer.status() is PrinterState.OFFLINE
    assert printer.print_image(Image.new("1", (576, 8), 1)).state is JobState.FAILED


def test_the_file_printer_keeps_the_last_hundred_jobs_and_numbers_on(tmp_path):
    printer = FilePrinter(tmp_path, 8)
    for _ in range(KEPT_JOBS + 3):
        printer.print_image(Image.new("1", (8, 2), 0))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 2 * KEPT_JOBS
    assert (names[0], names[-1]) == ("000004.bin", "000103.png")


def test_a_folder_that_cannot_be_written_fails_the_job_and_is_offline(tmp_path):
    (tmp_path / "file").write_text("in the way")
    printer = FilePrinter(tmp_path / "file", 8)
    assert printer.status() is PrinterState.OFFLINE
    assert printer.print_image(Image.new("1", (8, 2), 0)).state is JobState.FAILED


@pytest.mark.parametrize("state", list(PrinterState))
def test_the_simulated_printer_stands_in_any_state(state):
    printer = SimulatedPrinter(state=state)
    outcome = printer.print_image(Image.new("1", (576, 8), 0))
    usable = {PrinterState.READY: JobState.SENT, PrinterState.NEAR_END: JobState.SENT}
    expected = usable.get(state, JobState.SUBMITTED if state is PrinterState.UNKNOWN else JobState.FAILED)
    assert (outcome.state, printer.status()) == (expected, state)
    assert len(printer.papers) == (expected is not JobState.FAILED)


def test_the_simulated_printer_tears_one_job_when_told():
    printer = SimulatedPrinter(tears=PrinterState.CUTTER)
    image = Image.new("1", (576, 8), 0)
    assert printer.print_image(image).printer is PrinterState.CUTTER
    assert printer.papers == []
    printer.state = PrinterState.READY
    assert printer.print_image(image).state is JobState.SENT
