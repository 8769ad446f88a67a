"""Paper to take along: seen before, printed once, “请取走” only after sent, never late; or on the phone."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.clock import HALL_ZONE
from kiosk.devices import SimulatedHall
from kiosk.requests.model import Deadline, Receipt, RequestKind
from kiosk.visit.model import Modes, Place, Screen
from ui.screens.print import PrintModel
from ui.screens.printing.print_paper import PAGE_WIDTH
from ui.stay import Stay

Ready = Callable[[], PrintModel]
RECEIPT = Receipt(
    "018f0000-0000-7000-8000-000000000000",
    "QT01-20261121-0001-K",
    "ABCD-EFGH-JKLM",
    RequestKind.APPEAL,
    datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE),
    Deadline(date(2026, 11, 23), estimated=False),
    Deadline(date(2026, 11, 27), estimated=False),
)


def test_the_preview_and_the_printers_state_come_before_printing(stay: Stay, jobs: Any, hall: SimulatedHall) -> None:
    model = PrintModel(stay, "company")
    assert model.stage == "preparing"
    jobs.run()
    assert (model.stage, model.printerTone, model.twoPapers) == ("ready", "good", True)
    picture = QImage.fromData(model.preview)
    assert picture.height() > picture.width() > 0
    assert hall.slip.papers == []


def test_take_it_is_said_and_sounds_only_after_the_printer_sent_it(
    ready: Ready, jobs: Any, hall: SimulatedHall, chimes: list[str]
) -> None:
    model = ready()
    model.printNow()
    assert (model.stage, hall.slip.papers, chimes) == ("printing", [], [])
    jobs.run()
    assert (model.stage, len(hall.slip.papers), chimes) == ("done", 1, ["chime"])
    assert hall.slip.papers[0].width == 576


def test_taken_is_the_visitors_word_and_leads_back(ready: Ready, stay: Stay, jobs: Any) -> None:
    stay.go(Screen.PRINT, "company")
    model = ready()
    model.printNow()
    jobs.run()
    model.taken()
    assert stay.visit.here.screen is Screen.HOME


def test_a_second_tap_prints_no_second_paper(ready: Ready, jobs: Any, hall: SimulatedHall) -> None:
    model = ready()
    model.printNow()
    model.printNow()
    jobs.run()
    model.printNow()
    jobs.run()
    assert len(hall.slip.papers) == 1


@pytest.mark.parametrize("leave", ["leave", "giveUp"])
def test_nobody_gets_a_late_paper(ready: Ready, stay: Stay, jobs: Any, hall: SimulatedHall, leave: str) -> None:
    stay.go(Screen.PRINT, "company")
    model = ready()
    model.printNow()
    getattr(model, leave)()
    jobs.run()
    assert hall.slip.papers == []
    assert model.stage != "done"


def test_who_does_not_wait_stands_where_they_came_from(ready: Ready, stay: Stay) -> None:
    stay.go(Screen.PRINT, "company")
    model = ready()
    model.printNow()
    model.giveUp()
    assert stay.visit.here.screen is Screen.HOME


def test_what_is_shown_of_a4_is_the_page_that_is_printed(ready: Ready, jobs: Any) -> None:
    model = ready()
    model.setKind("a4")
    jobs.run()
    picture = QImage.fromData(model.preview)
    assert picture.width() == PAGE_WIDTH
    assert 1.40 < picture.height() / picture.width() < 1.43


def test_waiting_has_an_end_and_words(ready: Ready) -> None:
    model = ready()
    model.printNow()
    assert not model.slow
    model._order._patience.timeout.emit()
    assert model.slow


def test_larger_letters_make_a_longer_paper_and_are_the_rule_for_elders(ready: Ready, stay: Stay, jobs: Any) -> None:
    model = ready()
    small = QImage.fromData(model.preview).height()
    model.setLarge(True)
    jobs.run()
    assert QImage.fromData(model.preview).height() > small
    stay.set_modes(Modes(elder=True))
    assert ready().large


def test_the_phone_takes_along_what_the_paper_would_carry_and_back_returns_to_it(ready: Ready) -> None:
    model = ready()
    model.takeOnPhone()
    assert (model.stage, model.phoneText) == ("phone", "https://www.example.gov.cn/open")
    assert model.back()
    assert model.stage == "ready"
    assert not model.back()


def test_the_receipt_of_this_stay_is_printed(stay: Stay, jobs: Any, hall: SimulatedHall) -> None:
    stay.memory.receipt = RECEIPT
    model = PrintModel(stay, "receipt")
    jobs.run()
    assert (model.title, model.phoneText) == ("打印回执", RECEIPT.qr_text)
    model.printNow()
    jobs.run()
    assert len(hall.slip.papers) == 1


@pytest.mark.parametrize("argument", ["receipt", "item:gone", "gone", ""])
def test_without_anything_to_print_there_is_a_way_out(stay: Stay, argument: str) -> None:
    model = PrintModel(stay, argument)
    assert model.stage == "nothing"
    model.printNow()
    model.showAll()
    assert stay.visit.here == Place(Screen.RESULTS, "all:")
