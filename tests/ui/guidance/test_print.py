"""Paper to take along, and the truth about it."""

from datetime import date, datetime

import pytest
from PySide6.QtGui import QImage

from kiosk.clock import HALL_ZONE
from kiosk.devices.ports import JobState, PrinterState
from kiosk.requests.model import Deadline, Receipt, RequestKind
from kiosk.visit.model import Modes, Place, Screen
from ui.screens.print import PrintModel

RECEIPT = Receipt(
    "018f0000-0000-7000-8000-000000000000",
    "QT01-20261121-0001-K",
    "ABCD-EFGH-JKLM",
    RequestKind.APPEAL,
    datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE),
    Deadline(date(2026, 11, 23), estimated=False),
    Deadline(date(2026, 11, 27), estimated=False),
)


def test_the_preview_and_the_printers_state_come_before_printing(stay, settle):
    model = PrintModel(stay, "company")
    assert (model.stage, model.canPrint) == ("preparing", False)
    settle()
    assert (model.stage, model.printerTone, model.canPrint) == ("ready", "good", True)
    picture = QImage.fromData(model.preview)
    assert picture.height() > picture.width() > 0


def test_take_it_is_said_only_after_the_printer_sent_it(stay, printer, held):
    model = PrintModel(stay, "item:company")
    held.release()
    model.printNow()
    assert model.stage == "printing"
    assert printer.papers == []
    held.release()
    assert model.stage == "done"
    assert [paper.width for paper in printer.papers] == [576]


def test_a_second_tap_prints_no_second_paper(stay, printer, settle):
    model = PrintModel(stay, "company")
    settle()
    model.printNow()
    model.printNow()
    settle()
    model.printNow()
    settle()
    assert len(printer.papers) == 1


def test_nobody_gets_a_late_paper(stay, printer, held):
    model = PrintModel(stay, "company")
    held.release()
    model.printNow()
    model.leave()
    held.release()
    assert printer.papers == []
    assert model.preview.isEmpty()


@pytest.mark.parametrize("state", list(PrinterState))
def test_every_state_of_the_printer_has_its_own_words_and_a_next_step(stay, printer, settle, state):
    printer.state = state
    model = PrintModel(stay, "company")
    settle()
    assert model.printerTitle
    assert model.printerText
    assert model.canPrint is (state in {PrinterState.READY, PrinterState.NEAR_END, PrinterState.UNKNOWN})
    assert model.canTakeOnPhone


def test_no_two_states_share_their_words(stay, printer, settle):
    said = set()
    for state in PrinterState:
        printer.state = state
        model = PrintModel(stay, "company")
        settle()
        said.add(model.printerTitle)
    assert len(said) == len(PrinterState)


def test_a_failed_job_says_what_is_wrong_and_can_be_tried_again(stay, printer, settle):
    model = PrintModel(stay, "company")
    settle()
    printer.state, printer.outcome = PrinterState.PAPER_OUT, JobState.FAILED
    model.printNow()
    settle()
    assert (model.stage, model.printerTitle) == ("failed", "没打出来")
    assert "没有纸了" in model.printerText
    assert not model.canPrint
    printer.state, printer.outcome = PrinterState.READY, JobState.SENT
    model.recheck()
    settle()
    model.printNow()
    settle()
    assert model.stage == "done"


def test_larger_letters_make_a_longer_paper_and_are_the_rule_for_elders(stay, settle):
    model = PrintModel(stay, "company")
    settle()
    small = QImage.fromData(model.preview).height()
    model.setLarge(True)
    settle()
    assert QImage.fromData(model.preview).height() > small
    stay.set_modes(Modes(elder=True))
    assert PrintModel(stay, "company").large
    settle()


def test_the_phone_takes_along_what_the_paper_would_carry_and_back_returns_to_it(stay, printer, settle):
    printer.state = PrinterState.OFFLINE
    model = PrintModel(stay, "company")
    settle()
    model.takeOnPhone()
    assert (model.stage, model.phoneText) == ("phone", "https://www.example.gov.cn/open")
    assert model.back()
    assert model.stage == "ready"
    assert not model.back()


def test_the_receipt_of_this_stay_is_printed(stay, printer, settle):
    stay.memory.receipt = RECEIPT
    model = PrintModel(stay, "receipt")
    settle()
    assert (model.title, model.phoneText) == ("打印回执", RECEIPT.qr_text)
    model.printNow()
    settle()
    assert len(printer.papers) == 1


@pytest.mark.parametrize("argument", ["receipt", "item:gone", "gone", ""])
def test_without_anything_to_print_there_is_a_way_out(stay, argument):
    model = PrintModel(stay, argument)
    assert (model.stage, model.canPrint) == ("nothing", False)
    model.printNow()
    model.showAll()
    assert stay.visit.here == Place(Screen.RESULTS, "all:")


def test_what_was_ticked_is_on_the_paper(stay, settle):
    model = PrintModel(stay, "company")
    settle()
    before = model.preview
    stay.memory.have["company"] = {"id-card"}
    model.recheck()
    settle()
    assert model.preview != before
