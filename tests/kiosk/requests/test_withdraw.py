"""Taking a request back: within the window, by its secret, wherever it is by then."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.clock import SetClock
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Acknowledged, EventState, Receipt, RequestKind, WithdrawOutcome
from kiosk.requests.payload import read_payload
from kiosk.requests.receipts import write_secret
from kiosk.requests.sealing import open_sealed
from local_db import Database

HandIn = Callable[[], Receipt]
WRONG = write_secret(bytes(16))


def test_a_request_that_never_left_is_removed_with_its_sealed_text(
    desk: RequestDesk, hand_in: HandIn, database: Database
) -> None:
    receipt = hand_in()
    assert desk.withdraw(receipt.number.lower(), receipt.secret.replace("-", " ")) is WithdrawOutcome.REMOVED
    with database.unit() as unit:
        (event,) = unit.outbox.all()
    assert (event.state, event.sealed) == (EventState.WITHDRAWN, "")


def test_a_request_that_may_have_left_is_followed_by_a_sealed_withdrawal(
    desk: RequestDesk, hand_in: HandIn, database: Database, clock: SetClock, center_key: dict[str, Any]
) -> None:
    receipt = hand_in()
    with database.unit() as unit:
        unit.outbox.mark_failed((receipt.event_id,), next_attempt_at=None, error="no answer")
        unit.commit()
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.REQUESTED
    with database.unit() as unit:
        request, withdrawal = unit.outbox.due(clock.now(), 10, 900)
    assert request.id == receipt.event_id
    assert (withdrawal.kind, withdrawal.receipt_number) == (RequestKind.WITHDRAWAL, receipt.number)
    fields = read_payload(open_sealed(withdrawal.sealed, center_key))
    assert (fields["original_id"], fields["secret"], fields["event_id"]) == (
        receipt.event_id,
        receipt.secret,
        withdrawal.id,
    )


def test_a_second_withdrawal_changes_nothing(desk: RequestDesk, hand_in: HandIn, database: Database) -> None:
    removed, requested = hand_in(), hand_in()
    with database.unit() as unit:
        unit.outbox.mark_failed((requested.event_id,), next_attempt_at=None, error="")
        unit.commit()
    for receipt in (removed, requested):
        desk.withdraw(receipt.number, receipt.secret)
        assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.ALREADY
    with database.unit() as unit:
        assert len(unit.outbox.all()) == 3


@pytest.mark.parametrize("secret", [WRONG, "", "not a secret"])
def test_without_the_secret_nothing_is_taken_back(desk: RequestDesk, hand_in: HandIn, secret: str) -> None:
    receipt = hand_in()
    assert desk.withdraw(receipt.number, secret) is WithdrawOutcome.WRONG_SECRET
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.REMOVED


@pytest.mark.parametrize("number", ["", "QT-01-261120-0001-A", "QT-01-261120-0099-4", "hello"])
def test_a_number_nobody_has_is_unknown(desk: RequestDesk, number: str) -> None:
    assert desk.withdraw(number, WRONG) is WithdrawOutcome.UNKNOWN


def test_after_ten_minutes_it_is_too_late(desk: RequestDesk, hand_in: HandIn, clock: SetClock) -> None:
    receipt = hand_in()
    clock.advance(timedelta(minutes=9, seconds=59))
    assert desk.timeline(receipt.number).withdraw_until is not None  # type: ignore[union-attr]
    clock.advance(timedelta(seconds=1))
    assert desk.timeline(receipt.number).withdraw_until is None  # type: ignore[union-attr]
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.TOO_LATE


def test_a_clock_set_back_a_day_neither_shuts_nor_opens_the_window(
    desk: RequestDesk, hand_in: HandIn, clock: SetClock
) -> None:
    early, late = hand_in(), hand_in()
    clock.set_back(timedelta(days=1))
    clock.advance(timedelta(minutes=5))
    assert desk.withdraw(early.number, early.secret) is WithdrawOutcome.REMOVED
    clock.advance(timedelta(minutes=5))
    assert desk.withdraw(late.number, late.secret) is WithdrawOutcome.TOO_LATE


def test_after_a_restart_a_clock_set_back_a_day_does_not_hold_the_window_open(
    make_desk: Callable[[Database], RequestDesk], database: Database, hand_in: HandIn, clock: SetClock
) -> None:
    receipt = hand_in()
    clock.set_back(timedelta(days=1))
    again = make_desk(database)
    assert again.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.TOO_LATE
    assert again.timeline(receipt.number).withdraw_until is None  # type: ignore[union-attr]


def test_after_a_restart_the_window_still_stands(
    make_desk: Callable[[Database], RequestDesk], database: Database, hand_in: HandIn, clock: SetClock
) -> None:
    receipt = hand_in()
    clock.advance(timedelta(minutes=3))
    assert make_desk(database).withdraw(receipt.number, receipt.secret) is WithdrawOutcome.REMOVED


def test_a_refused_request_is_simply_removed(desk: RequestDesk, hand_in: HandIn, database: Database) -> None:
    receipt = hand_in()
    with database.unit() as unit:
        unit.outbox.mark_failed((receipt.event_id,), next_attempt_at=None, error="")
        unit.outbox.mark(receipt.event_id, EventState.REFUSED)
        unit.commit()
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.REMOVED


def test_a_withdrawal_that_the_center_refused_is_not_called_done(
    desk: RequestDesk, hand_in: HandIn, database: Database, clock: SetClock
) -> None:
    receipt = hand_in()
    with database.unit() as unit:
        unit.outbox.mark_sent([Acknowledged(receipt.event_id, "C-2026-000007", clock.now(), None)], at=clock.now())
        unit.commit()
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.REQUESTED
    with database.unit() as unit:
        (withdrawal,) = unit.outbox.due(clock.now(), 10, 900)
        unit.outbox.mark(withdrawal.id, EventState.REFUSED, error="too_late")
        unit.commit()
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.TOO_LATE


def test_when_it_cannot_be_stored_it_is_not_claimed(
    desk: RequestDesk, hand_in: HandIn, database: Database, keys: Any
) -> None:
    receipt = hand_in()
    with database.unit() as held:
        assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.NOT_STORED
        held.outbox.mark_failed((receipt.event_id,), next_attempt_at=None, error="")
        held.commit()
    good, keys.jwk = keys.jwk, None
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.NOT_STORED
    keys.jwk = good
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.REQUESTED
