"""From the setting to the A4 printer."""

import pytest
import weasyprint

from kiosk.devices import CupsPrinter, FilePages, JobState, PrinterState, SimulatedPages, open_a4
from kiosk.devices.paper.page_count import page_count
from kiosk.devices.paper.standins import KEPT_PAGES
from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.settings import Settings


def opened(tmp_path, **settings):
    return open_a4(Settings(**settings), Home(tmp_path))


def test_the_setting_names_the_printer(tmp_path):
    assert opened(tmp_path, a4_printer="none") is None
    assert isinstance(opened(tmp_path, a4_printer="file"), FilePages)
    assert isinstance(opened(tmp_path, a4_printer="simulated"), SimulatedPages)
    assert isinstance(opened(tmp_path, a4_printer="cups:Hall-A4"), CupsPrinter)


@pytest.mark.parametrize(
    ("setting", "uri"),
    [
        ("cups:Hall", "ipp://localhost:631/printers/Hall"),
        ("cups://192.0.2.9/Hall", "ipp://192.0.2.9:631/printers/Hall"),
        ("cups://127.0.0.1:6310/Hall", "ipp://127.0.0.1:6310/printers/Hall"),
    ],
)
def test_a_queue_may_be_on_this_machine_or_another(tmp_path, setting, uri):
    assert opened(tmp_path, a4_printer=setting).queue.uri == uri


@pytest.mark.parametrize(
    "setting", ["cups:", "Hall", "cups:a b", "cups://h:99999999/Hall", "ipp://h/x", "cups:a/b", ""]
)
def test_a_setting_that_names_no_printer_is_refused_with_what_to_write(tmp_path, setting):
    with pytest.raises(Refusal, match="cups:QUEUE"):
        opened(tmp_path, a4_printer=setting)


def test_the_printers_own_address_speaks_ipp(tmp_path):
    assert opened(tmp_path, a4_printer="cups:A", a4_device="ipp://192.0.2.9/ipp/print").queue.device
    with pytest.raises(Refusal, match="ipp://"):
        opened(tmp_path, a4_printer="cups:A", a4_device="socket://192.0.2.9")


def test_files_are_numbered_on_and_old_ones_go(tmp_path):
    printer = FilePages(tmp_path)
    for _ in range(KEPT_PAGES + 2):
        printer.print_pdf(b"%PDF", 1)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert (len(names), names[0], names[-1]) == (KEPT_PAGES, "000003.pdf", "000102.pdf")


def test_a_folder_that_cannot_be_written_fails_the_job_and_is_offline(tmp_path):
    (tmp_path / "file").write_text("in the way")
    printer = FilePages(tmp_path / "file")
    assert printer.look().state is PrinterState.OFFLINE
    assert printer.print_pdf(b"%PDF").state is JobState.FAILED


@pytest.mark.parametrize("pages", [1, 7])
@pytest.mark.parametrize("variant", [None, "pdf/ua-1"])
def test_the_pages_of_a_real_pdf_are_counted(pages, variant):
    text = "<p>一页</p>" + "<p style='break-before: page'>又一页</p>" * (pages - 1)
    assert page_count(weasyprint.HTML(string=text).write_pdf(pdf_variant=variant)) == pages


def test_what_is_no_pdf_counts_as_one_page():
    assert page_count(b"stream\nnot packed\nendstream") == 1
