"""Handing in: sealed before the disk, stored before it is said, nothing left of the visitor's words."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import SetClock
from kiosk.errors import EnvironmentFault, Fault
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Appeal, EventState, NotStored, Receipt, RequestKind, Submitted
from kiosk.requests.payload import read_payload
from kiosk.requests.receipts import parse_qr
from kiosk.requests.sealing import digest, open_sealed
from local_db import Database

HandIn = Callable[[], Receipt]


def test_the_center_can_open_what_was_stored_and_reads_every_word(
    hand_in: HandIn, database: Database, appeal: Appeal, center_key: dict[str, Any]
) -> None:
    receipt = hand_in()
    with database.unit() as unit:
        (event,) = unit.outbox.all()
    fields = read_payload(open_sealed(event.sealed, center_key))
    assert (fields["title"], fields["description"]) == (appeal.title, appeal.description)
    assert (fields["contact_name"], fields["phone"]) == (appeal.contact_name, appeal.phone)
    assert (fields["event_id"], fields["receipt_number"], fields["secret"]) == (
        receipt.event_id,
        receipt.number,
        receipt.secret,
    )
    assert fields["terminal"] == "/halls/QT/terminals/01"
    assert (event.id, event.state, event.kind) == (receipt.event_id, EventState.QUEUED, RequestKind.APPEAL)
    assert event.digest == digest(event.sealed)


def test_the_receipt_says_what_was_promised(hand_in: HandIn) -> None:
    receipt = hand_in()
    assert receipt.number.startswith("QT-01-261120-0001-")
    assert (receipt.expected_due.day, receipt.latest_due.day) == (date(2026, 11, 25), date(2026, 11, 27))
    claim = parse_qr(receipt.qr_text)
    assert claim is not None
    assert (claim.number, claim.secret) == (receipt.number, receipt.secret)
    assert receipt.event_id[14] == "7"


def test_neither_words_nor_name_nor_phone_nor_secret_reach_the_disk(
    hand_in: HandIn, database: Database, appeal: Appeal, home: Path
) -> None:
    receipts = [hand_in() for _ in range(3)]
    database.close()
    said = [appeal.title, appeal.description, appeal.contact_name, appeal.phone]
    said += [secret for receipt in receipts for secret in (receipt.secret, receipt.secret.replace("-", ""))]
    forms = [text.encode(coding) for text in said for coding in ("utf-8", "utf-16-le", "gb18030")]
    files = [file for file in home.rglob("*") if file.is_file()]
    assert any(file.stat().st_size for file in files)
    assert [(file.name, form) for file in files for form in forms if form in file.read_bytes()] == []


def test_nothing_of_it_is_logged_either(hand_in: HandIn, appeal: Appeal, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    receipt = hand_in()
    assert [
        said for said in (appeal.title, appeal.contact_name, appeal.phone, receipt.secret) if said in caplog.text
    ] == []


def test_an_incomplete_appeal_is_not_stored_and_every_gap_is_named(
    desk: RequestDesk, appeal: Appeal, database: Database
) -> None:
    poor = replace(appeal, phone="110", consent=False)
    outcome = desk.submit(poor)
    assert isinstance(outcome, NotStored)
    assert outcome.code == "invalid"
    assert outcome.problems == desk.problems(poor)
    assert [problem.field for problem in outcome.problems] == ["phone", "consent"]
    with database.unit() as unit:
        assert unit.outbox.counts() == {}


def test_without_a_trusted_center_nothing_is_stored(
    desk: RequestDesk, appeal: Appeal, keys: Any, database: Database
) -> None:
    keys.jwk = None
    assert desk.submit(appeal) == NotStored("no_center_key")
    with database.unit() as unit:
        assert unit.outbox.next_serial(date(2026, 11, 20)) == 1


def test_a_damaged_trust_is_told_and_nothing_is_stored(
    desk: RequestDesk, appeal: Appeal, keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> None:
        raise EnvironmentFault("trust.damaged", "center.json cannot be read.", "", Fault.CORRUPT)

    monkeypatch.setattr(keys, "sealing_jwk", damaged)
    assert desk.submit(appeal) == NotStored("corrupt")


def test_a_database_held_by_another_program_stores_nothing_and_the_next_try_works(
    desk: RequestDesk, appeal: Appeal, database: Database
) -> None:
    with database.unit():
        assert desk.submit(appeal) == NotStored("locked")
    assert isinstance(desk.submit(appeal), Submitted)


def test_a_database_damaged_while_running_stores_nothing(
    desk: RequestDesk, appeal: Appeal, database: Database, home: Path
) -> None:
    database.close()
    path = home / "kiosk.db"
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096))
    assert desk.submit(appeal) == NotStored("corrupt")


def test_receipts_stay_unique_and_the_queue_in_order_when_the_clock_is_set_back(
    hand_in: HandIn, database: Database, clock: SetClock
) -> None:
    receipts = [hand_in(), hand_in()]
    clock.set_back(timedelta(days=1))
    receipts += [hand_in(), hand_in()]
    clock.advance(timedelta(days=1))
    receipts += [hand_in(), hand_in()]
    assert len({receipt.number for receipt in receipts}) == 6
    with database.unit() as unit:
        due = unit.outbox.due(clock.now(), 10, 900)
    assert [event.receipt_number for event in due] == [receipt.number for receipt in receipts]


def test_a_bug_while_sealing_leaves_no_hole_in_the_serials(
    hand_in: HandIn, desk: RequestDesk, appeal: Appeal, keys: Any
) -> None:
    good, keys.jwk = keys.jwk, {"kty": "EC"}
    with pytest.raises(ValueError, match="X25519") as met:
        desk.submit(appeal)
    assert appeal.phone not in str(met.value)
    keys.jwk = good
    assert hand_in().number.startswith("QT-01-261120-0001-")
