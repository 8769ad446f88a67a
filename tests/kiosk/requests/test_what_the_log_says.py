"""An operator sees in the log that a request was stored, not stored or taken back, and nothing of who left it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.errors import EnvironmentFault, Fault
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Appeal, NotStored, Receipt, WithdrawOutcome
from kiosk.requests.receipts import write_secret
from local_db import Database
from tests.kiosk.requests.conftest import Keys

Lines = Callable[[], list[dict[str, Any]]]
HandIn = Callable[[], Receipt]


def told(lines: Lines) -> list[dict[str, Any]]:
    """The lines without their times."""
    return [{name: value for name, value in line.items() if name != "at"} for line in lines()]


def test_a_stored_request_is_told_by_the_id_of_its_row(hand_in: HandIn, log_lines: Lines) -> None:
    receipt = hand_in()
    assert told(log_lines) == [
        {"level": "info", "event": "request.stored", "id": receipt.event_id, "kind": "appeal"},
    ]


def test_nothing_of_the_visitor_is_in_the_log(
    desk: RequestDesk, hand_in: HandIn, appeal: Appeal, log_lines: Lines
) -> None:
    receipt = hand_in()
    desk.withdraw(receipt.number, write_secret(bytes(16)))
    desk.withdraw(receipt.number, receipt.secret)
    written = str(log_lines())
    assert len(log_lines()) == 2
    for word in (appeal.title, appeal.description[:7], appeal.contact_name, appeal.phone):
        assert word not in written
    assert receipt.number not in written
    assert receipt.secret not in written
    assert receipt.secret.replace("-", "") not in written


def test_a_request_that_could_not_be_stored_is_an_alarm_with_its_reason(
    desk: RequestDesk, appeal: Appeal, keys: Keys, log_lines: Lines
) -> None:
    keys.jwk = None
    assert desk.submit(appeal) == NotStored("no_center_key")
    assert told(log_lines) == [
        {"level": "error", "event": "request.not_stored", "kind": "appeal", "reason": "no_center_key"},
    ]


def test_what_the_form_still_lacks_is_not_the_operators_business(
    desk: RequestDesk, appeal: Appeal, log_lines: Lines
) -> None:
    assert isinstance(desk.submit(replace(appeal, phone="")), NotStored)
    assert log_lines() == []


def test_a_request_taken_back_says_whether_it_had_left(
    desk: RequestDesk, hand_in: HandIn, database: Database, log_lines: Lines
) -> None:
    here, gone = hand_in(), hand_in()
    with database.unit() as unit:
        unit.outbox.mark_failed((gone.event_id,), next_attempt_at=None, error="no answer")
        unit.commit()
    for receipt in (here, gone):
        desk.withdraw(receipt.number, receipt.secret)
    assert told(log_lines)[2:] == [
        {"level": "info", "event": "request.withdrawn", "id": here.event_id, "how": "removed"},
        {"level": "info", "event": "request.withdrawn", "id": gone.event_id, "how": "requested"},
    ]


def test_a_withdrawal_that_could_not_be_stored_is_an_alarm(
    desk: RequestDesk, hand_in: HandIn, database: Database, keys: Keys, log_lines: Lines
) -> None:
    receipt = hand_in()
    with database.unit() as unit:
        unit.outbox.mark_failed((receipt.event_id,), next_attempt_at=None, error="no answer")
        unit.commit()
    keys.jwk = None
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.NOT_STORED

    def full() -> Any:
        raise EnvironmentFault("disk.full", "The disk is full.", fault=Fault.DISK_FULL)

    desk._units = full
    assert desk.withdraw(receipt.number, receipt.secret) is WithdrawOutcome.NOT_STORED
    assert [(line["event"], line["level"], line["kind"], line["reason"]) for line in log_lines()[1:]] == [
        ("request.not_stored", "error", "withdrawal", "no_center_key"),
        ("request.not_stored", "error", "withdrawal", "disk_full"),
    ]
