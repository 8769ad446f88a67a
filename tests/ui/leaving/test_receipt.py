"""The receipt: the day in words, taking the request back within ten minutes, and the way out."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.requests.model import Receipt, WithdrawOutcome
from kiosk.visit.model import Screen
from ui.screens.receipt import ReceiptModel
from ui.stay import Stay

Later = Callable[[timedelta], None]


@pytest.fixture
def model(stay: Stay, receipt: Receipt) -> ReceiptModel:
    stay.memory.receipt = receipt
    stay.arrive(Screen.RECEIPT)
    return ReceiptModel(stay)


def test_the_receipt_names_number_day_and_hotline(model: ReceiptModel, receipt: Receipt, stay: Stay) -> None:
    assert model.number == receipt.number
    assert "周三（11月25日）" in model.promise
    assert model.hotline == stay.services.settings.hotline
    assert model.qrText == receipt.qr_text


def test_printing_goes_to_the_print_screen(model: ReceiptModel, stay: Stay) -> None:
    model.printReceipt()
    assert (stay.visit.here.screen, stay.visit.here.argument) == (Screen.PRINT, "receipt")


def test_without_a_receipt_the_screen_only_shows_the_way_home(stay: Stay) -> None:
    model = ReceiptModel(stay)
    assert not model.known
    assert not model.canWithdraw
    model.goHome()
    assert stay.visit.here.screen is Screen.HOME


def test_taking_back_asks_first_and_happens_once(model: ReceiptModel, desk: Any, jobs: Any, receipt: Receipt) -> None:
    model.withdraw()
    assert jobs.run() == 0
    model.askWithdraw(True)
    assert model.askingWithdraw
    model.withdraw()
    model.withdraw()
    jobs.run()
    assert desk.withdrawn == [(receipt.number, receipt.secret)]
    assert model.withdrawn
    assert model.withdrawWords


def test_the_minutes_left_are_counted_and_end(model: ReceiptModel, later: Later) -> None:
    assert "10" in model.withdrawLeft
    later(timedelta(minutes=8, seconds=30))
    assert "2" in model.withdrawLeft
    later(timedelta(minutes=2))
    assert not model.canWithdraw
    model.askWithdraw(True)
    assert not model.askingWithdraw


@pytest.mark.parametrize("outcome", list(WithdrawOutcome))
def test_every_outcome_has_words_and_only_a_done_one_ends_it(
    model: ReceiptModel, desk: Any, jobs: Any, outcome: WithdrawOutcome
) -> None:
    desk.withdrawal = outcome
    model.askWithdraw(True)
    model.withdraw()
    jobs.run()
    assert model.withdrawWords
    assert model.withdrawn == (outcome in {"removed", "requested", "already"})


def test_a_withdrawal_that_breaks_says_that_nothing_was_taken_back(model: ReceiptModel, desk: Any, jobs: Any) -> None:
    desk.error = OSError("gone")
    model.askWithdraw(True)
    model.withdraw()
    jobs.run()
    assert not model.withdrawn
    assert model.withdrawWords
    assert model.canWithdraw


def test_done_asks_for_the_receipt_and_then_forgets_everything(model: ReceiptModel, stay: Stay) -> None:
    model.askEnd(True)
    assert model.back()
    assert not model.askingEnd
    model.askEnd(True)
    model.finish()
    assert stay.visit.here.screen is Screen.ATTRACT
    assert stay.memory.receipt is None


def test_a_withdrawal_answered_after_leaving_is_not_shown(model: ReceiptModel, jobs: Any) -> None:
    model.askWithdraw(True)
    model.withdraw()
    model.leave()
    jobs.run()
    assert model.withdrawWords == ""
