"""The staff's side: a PIN that is counted and locked, the parts with the worst first, a test page, the way out."""

from datetime import datetime
from typing import Any

import pytest

from kiosk.clock import HALL_ZONE
from kiosk.maintenance.ports import PinOutcome, PinVerdict
from kiosk.requests.model import Receipt
from kiosk.visit.model import Screen
from ui.screens.out_of_order import OutOfOrderModel
from ui.screens.staff import StaffModel
from ui.screens.staff_pin import StaffPinModel
from ui.stay import Stay


def enter(model: StaffPinModel, pin: str) -> None:
    for mark in pin:
        model.digit(mark)
    model.enter()


def test_the_right_pin_opens_the_staff_screen_and_leaves_no_way_back_to_it(stay: Stay, staff: Any, jobs: Any) -> None:
    stay.go(Screen.STAFF_PIN)
    model = StaffPinModel(stay)
    enter(model, "2468")
    assert model.entered == 0
    jobs.run()
    assert staff.tried == ["2468"]
    assert [place.screen for place in stay.visit.trail] == [Screen.ATTRACT, Screen.HOME, Screen.STAFF]


@pytest.mark.parametrize(
    "outcome",
    [
        PinOutcome(PinVerdict.WRONG),
        PinOutcome(PinVerdict.NOT_SET),
        PinOutcome(PinVerdict.LOCKED, datetime(2026, 11, 21, 2, 15, tzinfo=HALL_ZONE)),
    ],
)
def test_any_other_outcome_is_said_and_the_door_stays_shut(
    stay: Stay, staff: Any, jobs: Any, outcome: PinOutcome
) -> None:
    staff.pin = outcome
    stay.go(Screen.STAFF_PIN)
    model = StaffPinModel(stay)
    enter(model, "1111")
    jobs.run()
    assert model.message
    assert stay.visit.here.screen is Screen.STAFF_PIN
    assert not stay.memory.staff


def test_a_double_press_asks_once(stay: Stay, staff: Any, jobs: Any) -> None:
    model = StaffPinModel(stay)
    enter(model, "1111")
    enter(model, "2222")
    jobs.run()
    assert staff.tried == ["1111"]


def test_erase_takes_one_digit_back_and_letters_are_not_taken(stay: Stay) -> None:
    model = StaffPinModel(stay)
    for mark in "12x3":
        model.digit(mark)
    model.erase()
    assert model.entered == 2


@pytest.fixture
def inside(stay: Stay) -> Stay:
    stay.memory.staff = True
    stay.go(Screen.STAFF)
    return stay


def test_the_worst_part_stands_on_top_with_advice(inside: Stay, jobs: Any) -> None:
    model = StaffModel(inside)
    jobs.run()
    first = model.parts.records[0]
    assert (first.condition, first.detail) == ("fail", "97 %")
    assert first.advice
    assert not model.healthy


def test_without_the_pin_nothing_is_examined(stay: Stay, jobs: Any) -> None:
    model = StaffModel(stay)
    model.look()
    assert jobs.run() == 0


def test_leaving_the_staff_screen_leaves_maintenance(inside: Stay) -> None:
    model = StaffModel(inside)
    model.leave()
    assert not inside.memory.staff
    model.finish()
    assert inside.visit.here.screen is Screen.ATTRACT


def test_out_of_order_keeps_a_promised_receipt_and_starts_afresh(stay: Stay, receipt: Receipt) -> None:
    stay.memory.receipt = receipt
    stay.break_down("7F3A")
    model = OutOfOrderModel(stay, stay.visit.here.argument)
    assert (model.code, model.receiptNumber) == ("7F3A", receipt.number)
    assert model.back()
    model.restart()
    assert stay.visit.here.screen is Screen.ATTRACT
    assert stay.memory.receipt is None
