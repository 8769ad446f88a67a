"""No paper, a printer that fails or says nothing, too many copies: told in words of its own, each with a way on."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.devices import DeviceName, PaperKind, PrinterState, SimulatedHall
from kiosk.visit.model import Screen
from ui.screens.print import PrintModel
from ui.stay import Stay

Ready = Callable[[], PrintModel]
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


def test_a_failed_job_makes_no_sound(ready: Ready, jobs: Any, hall: SimulatedHall, chimes: list[str]) -> None:
    model = ready()
    hall.tear_next_slip()
    model.printNow()
    jobs.run()
    assert (model.stage, chimes) == ("failed", [])


@pytest.mark.parametrize("state", list(PrinterState))
def test_every_state_is_told_before_anything_is_printed_with_a_way_on(
    ready: Ready, jobs: Any, hall: SimulatedHall, state: PrinterState
) -> None:
    hall.empty_paper(DeviceName.A4)
    BREAK[state](hall)
    model = ready()
    model.setKind("slip")
    jobs.run()
    assert model.stage == ("trouble" if state in HOPELESS else "ready")
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
