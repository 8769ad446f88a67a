"""The devices on the staff screen: nine, each with its state and what to do; a look, a test page, a new roll."""

from typing import Any

import pytest

from kiosk.devices import DeviceName, JobState, PaperKind, PrintDesk, PrinterState, SimulatedHall
from ui.screens.staff_devices import DeviceLine, StaffDevicesModel
from ui.stay import Stay


@pytest.fixture
def model(stay: Stay, jobs: Any) -> StaffDevicesModel:
    made = StaffDevicesModel(stay, stay)
    made.look()
    jobs.run()
    return made


def line(model: StaffDevicesModel, name: DeviceName) -> DeviceLine:
    return next(row for row in model.rows.records if row.key == name)


def test_all_nine_devices_are_shown(model: StaffDevicesModel) -> None:
    assert [row.key for row in model.rows.records] == list(DeviceName)
    assert all(row.title and row.word and row.icon_name for row in model.rows.records)
    assert model.wrong == 0


@pytest.mark.parametrize("state", [state for state in PrinterState if state is not PrinterState.READY])
def test_a_printer_says_what_staff_must_do(
    model: StaffDevicesModel, jobs: Any, hall: SimulatedHall, state: PrinterState
) -> None:
    hall.slip.state = state
    model.check("printer")
    jobs.run()
    told = line(model, DeviceName.PRINTER)
    assert told.advice == model._stay.say(f"staff.todo_{state.value}")
    assert told.word in model.message


def test_a_look_at_one_device_leaves_the_others_alone(model: StaffDevicesModel, jobs: Any, hall: SimulatedHall) -> None:
    hall.unplug(DeviceName.CAMERA)
    hall.unplug(DeviceName.TOUCH)
    model.check("touch")
    jobs.run()
    assert (line(model, DeviceName.TOUCH).condition, line(model, DeviceName.CAMERA).condition) == ("fail", "ok")
    assert (model.wrong, model.tone) == (1, "danger")


def test_staff_read_in_chinese_what_was_seen_and_what_to_do(
    model: StaffDevicesModel, jobs: Any, hall: SimulatedHall
) -> None:
    hall.unplug(DeviceName.CAMERA)
    model.look()
    jobs.run()
    camera = line(model, DeviceName.CAMERA)
    assert (camera.detail, camera.advice) == ("模拟的：拔掉了", "请插上。")
    assert not any(word in row.detail for row in model.rows.records for word in ("simulated", "ready"))


@pytest.mark.parametrize("printer", ["printer", "a4"])
def test_a_test_page_is_printed_once_however_often_it_is_touched(
    model: StaffDevicesModel, jobs: Any, hall: SimulatedHall, printer: str
) -> None:
    model.printTest(printer)
    model.printTest(printer)
    assert model.busy == printer
    jobs.run()
    assert len(hall.slip.papers) + len(hall.a4.papers) == 1
    assert (model.busy, model.tone) == ("", "good")


def test_test_pages_cost_visitors_nothing(model: StaffDevicesModel, jobs: Any, desk: PrintDesk, stay: Stay) -> None:
    for _ in range(stay.services.settings.print_copies_max + 1):
        model.printTest("printer")
        jobs.run()
        assert model.tone == "good"
    assert desk.used(PaperKind.SLIP).sheets == 4


@pytest.mark.parametrize("state", [PrinterState.PAPER_OUT, PrinterState.OFFLINE, PrinterState.CUTTER])
def test_a_failed_test_page_says_why(
    model: StaffDevicesModel, jobs: Any, hall: SimulatedHall, state: PrinterState
) -> None:
    hall.slip.state = state
    model.printTest("printer")
    jobs.run()
    assert (model.tone, model.message) == ("danger", model._stay.say(f"staff.printer_{state.value}"))


def test_a_new_roll_is_counted_from_its_beginning(model: StaffDevicesModel, jobs: Any, desk: PrintDesk) -> None:
    model.printTest("printer")
    jobs.run()
    assert desk.used(PaperKind.SLIP).on_roll > 0
    model.newRoll()
    jobs.run()
    assert desk.used(PaperKind.SLIP).on_roll == 0
    assert "0.0" in line(model, DeviceName.PRINTER).roll


def test_only_printers_print(model: StaffDevicesModel) -> None:
    assert [row.key for row in model.rows.records if row.prints] == ["printer", "a4"]
    assert [row.key for row in model.rows.records if row.roll] == ["printer"]


def test_nothing_comes_back_to_a_screen_that_was_left(model: StaffDevicesModel, jobs: Any) -> None:
    model.look()
    model.stop()
    jobs.run()
    assert model.rows.records == ()


def test_the_desk_answers_a_job_also_outside_the_allowance(desk: PrintDesk) -> None:
    from kiosk.sheets import Paragraph, Sheet, SheetKind

    job = desk.try_out(Sheet(kind=SheetKind.TEST, title="试", blocks=(Paragraph("试"),)), PaperKind.SLIP)
    assert (job.state, job.copies_sent) == (JobState.SENT, 1)
