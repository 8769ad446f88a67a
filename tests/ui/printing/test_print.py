"""Paper to take along: told before, printed once, “请取走” only after sent, and a way on from every trouble."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.clock import HALL_ZONE
from kiosk.devices import DeviceName, PaperKind, PrinterState, SimulatedHall
from kiosk.requests.model import Deadline, Receipt, RequestKind
from kiosk.visit.model import Modes, Place, Screen
from ui.screens.print import PrintModel
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
BREAK = {
    PrinterState.READY: SimulatedHall.repair,
    PrinterState.NEAR_END: SimulatedHall.run_low,
    PrinterState.PAPER_OUT: SimulatedHall.empty_paper,
    PrinterState.COVER_OPEN: SimulatedHall.open_cover,
    PrinterState.CUTTER: SimulatedHall.jam,
    PrinterState.OFFLINE: lambda hall: hall.unplug(DeviceName.PRINTER),
    PrinterState.UNKNOWN: SimulatedHall.mute,
}
HOPELESS = {PrinterState.PAPER_OUT, PrinterState.COVER_OPEN, PrinterState.CUTTER, PrinterState.OFFLINE}


def steps(model: PrintModel) -> list[str]:
    retry = ["retry"] if model.canRetry else []
    return [model.firstStep, *(row.key for row in model.steps.records), *retry]


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


def test_a_failed_job_makes_no_sound(ready: Ready, jobs: Any, hall: SimulatedHall, chimes: list[str]) -> None:
    model = ready()
    hall.tear_next_slip()
    model.printNow()
    jobs.run()
    assert (model.stage, chimes) == ("failed", [])


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


@pytest.mark.parametrize("state", list(PrinterState))
def test_every_state_is_told_before_anything_is_printed_with_a_way_on(
    ready: Ready, jobs: Any, hall: SimulatedHall, state: PrinterState
) -> None:
    hall.empty_paper(DeviceName.A4)
    BREAK[state](hall)
    model = ready()
    model.setKind("slip")
    jobs.run()
    assert model.stage == ("trouble" if state in HOPELESS else "ready") or state is PrinterState.READY
    assert model.printerTitle
    assert model.printerText
    if state in HOPELESS:
        assert steps(model) == ["take_qr", "go_on"]


def test_no_two_states_share_their_words_or_their_picture(ready: Ready, jobs: Any, hall: SimulatedHall) -> None:
    model = ready()
    model.setKind("slip")
    said = set()
    for state in PrinterState:
        hall.repair()
        BREAK[state](hall)
        model.recheck()
        jobs.run()
        said |= {model.printerTitle, model.printerIcon}
    assert len(said) == 2 * len(PrinterState)


def test_the_working_printer_is_taken_unless_the_visitor_chose(ready: Ready, jobs: Any, hall: SimulatedHall) -> None:
    hall.empty_paper()
    model = ready()
    assert (model.kind, model.stage) == (PaperKind.A4, "ready")
    model.setKind("slip")
    jobs.run()
    assert (model.kind, model.stage) == (PaperKind.SLIP, "trouble")
    assert steps(model) == ["other_printer", "take_qr", "go_on"]
    model.take("other_printer")
    jobs.run()
    model.printNow()
    jobs.run()
    assert (model.stage, len(hall.a4.papers)) == ("done", 1)
    assert "A4" in model.doneText


def test_what_is_shown_of_a4_is_the_page_that_is_printed(ready: Ready, jobs: Any) -> None:
    model = ready()
    model.setKind("a4")
    jobs.run()
    picture = QImage.fromData(model.preview)
    assert picture.width() == 860
    assert 1.40 < picture.height() / picture.width() < 1.43


def test_paper_that_was_filled_in_is_seen_without_a_touch(ready: Ready, stay: Stay, jobs: Any, hall: Any) -> None:
    hall.empty_paper(DeviceName.A4)
    hall.empty_paper()
    model = ready()
    assert model.stage == "trouble"
    hall.fill_paper()
    stay.paper_look.ask()
    jobs.run()
    assert model.stage == "ready"


def test_a_failed_job_says_what_is_wrong_and_can_be_tried_again(ready: Ready, jobs: Any, hall: SimulatedHall) -> None:
    model = ready()
    hall.tear_next_slip()
    model.printNow()
    jobs.run()
    assert (model.stage, model.printerTitle) == ("failed", "没打出来：没有纸了")
    assert steps(model) == ["other_printer", "take_qr", "go_on", "retry"]
    hall.repair()
    model.take("retry")
    jobs.run()
    assert model.stage == "done"


def test_copies_that_came_out_are_told_when_a_later_one_fails(ready: Ready, jobs: Any, hall: SimulatedHall) -> None:
    model = ready()
    model.setCopies(2)
    sent = hall.slip.print_image

    def last(image: Any) -> Any:
        outcome = sent(image)
        hall.empty_paper()
        return outcome

    hall.slip.print_image = last  # type: ignore[method-assign]
    model.printNow()
    jobs.run()
    assert model.stage == "failed"
    assert model.printerText.startswith("已经出来 1 份")


def test_a_printer_without_an_answer_makes_the_visitor_look(
    ready: Ready, stay: Stay, jobs: Any, hall: SimulatedHall, chimes: list[str]
) -> None:
    hall.mute()
    stay.go(Screen.PRINT, "company")
    model = ready()
    model.printNow()
    jobs.run()
    assert (model.stage, chimes) == ("look", [])
    model.answer(False)
    assert (model.stage, steps(model)[0]) == ("failed", "take_qr")
    model.take("go_on")
    assert stay.visit.here.screen is Screen.HOME


def test_the_visitor_who_sees_the_paper_takes_it(ready: Ready, stay: Stay, jobs: Any, hall: SimulatedHall) -> None:
    hall.mute()
    stay.go(Screen.PRINT, "company")
    model = ready()
    model.printNow()
    jobs.run()
    model.answer(True)
    assert stay.visit.here.screen is Screen.HOME


def test_copies_have_an_end_and_the_cap_is_said_kindly(ready: Ready, jobs: Any, hall: SimulatedHall) -> None:
    model = ready()
    model.setCopies(99)
    assert model.copies == model.mostCopies == 3
    model.printNow()
    jobs.run()
    assert len(hall.slip.papers) == 3
    again = ready()
    again.printNow()
    jobs.run()
    assert (again.stage, again.printerTitle) == ("limited", "同一张纸一次最多打 3 份")
    assert (again.printerTone, steps(again)) == ("info", ["take_qr", "go_on"])


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
