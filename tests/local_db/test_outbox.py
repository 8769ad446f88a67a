"""The queue: order, states, and what the clock cannot do to it."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.clock import SetClock
from kiosk.requests.model import Acknowledged, EventState, RequestKind, SealedReply
from local_db import Database

Open = Callable[..., Database]
Add = Callable[..., str]


def test_serials_are_counted_by_day_and_given_back_by_a_rollback(opened: Open) -> None:
    database, day = opened(), date(2026, 11, 20)
    with database.unit() as unit:
        assert [unit.outbox.next_serial(day) for _ in range(3)] == [1, 2, 3]
    with database.unit() as unit:
        assert unit.outbox.next_serial(day) == 1
        assert unit.outbox.next_serial(day + timedelta(days=1)) == 1
        unit.commit()
    with database.unit() as unit:
        assert unit.outbox.next_serial(day) == 2


def test_the_queue_keeps_its_order_when_the_clock_is_set_back(opened: Open, add: Add, clock: SetClock) -> None:
    with opened().unit() as unit:
        first = add(unit, 1)
        clock.set_back(timedelta(days=1))
        second = add(unit, 2)
        assert [event.id for event in unit.outbox.due(clock.now(), 10, 900)] == [first, second]


def test_a_failed_event_waits_for_its_next_try(opened: Open, add: Add, clock: SetClock) -> None:
    with opened().unit() as unit:
        waiting, ready = add(unit, 1), add(unit, 2)
        later = clock.now() + timedelta(seconds=30)
        unit.outbox.mark_failed((waiting,), next_attempt_at=later, error="no route")
        assert [event.id for event in unit.outbox.due(clock.now(), 10, 900)] == [ready]
        assert [event.id for event in unit.outbox.due(later, 10, 900)] == [waiting, ready]
        kept = unit.outbox.by_id(waiting)
        assert kept is not None
        assert (kept.state, kept.attempts, kept.last_error) == (EventState.FAILED, 1, "no route")
        assert kept.next_attempt_at == later


def test_a_clock_set_back_a_day_does_not_hold_the_back_off_for_a_day(opened: Open, add: Add, clock: SetClock) -> None:
    with opened().unit() as unit:
        event = add(unit, 1)
        unit.outbox.mark_failed((event,), next_attempt_at=clock.now() + timedelta(seconds=60), error="")
        clock.set_back(timedelta(days=1))
        assert [found.id for found in unit.outbox.due(clock.now(), 10, 900)] == [event]


def test_only_so_many_events_as_asked_for_are_due(opened: Open, add: Add, clock: SetClock) -> None:
    with opened().unit() as unit:
        ids = [add(unit, serial) for serial in range(1, 6)]
        assert [event.id for event in unit.outbox.due(clock.now(), 2, 900)] == ids[:2]


def test_a_sent_event_is_no_longer_due_and_carries_its_case(opened: Open, add: Add, clock: SetClock) -> None:
    with opened().unit() as unit:
        event = add(unit, 1)
        unit.outbox.mark_failed((event,), next_attempt_at=None, error="first try")
        unit.outbox.mark_sent([Acknowledged(event, "C-1", clock.now(), date(2026, 11, 25))], at=clock.now())
        (kept,) = unit.outbox.all()
        assert (kept.state, kept.case_no, kept.due_at, kept.last_error) == (
            EventState.SENT,
            "C-1",
            date(2026, 11, 25),
            "",
        )
        assert unit.outbox.due(clock.now() + timedelta(days=9), 10, 900) == ()
        unit.outbox.mark_failed((event,), next_attempt_at=None, error="late echo")
        assert unit.outbox.counts() == {EventState.SENT: 1}
        assert unit.outbox.oldest_open() is None


def test_a_withdrawn_event_loses_its_sealed_text_and_a_refused_one_does_not(opened: Open, add: Add) -> None:
    with opened().unit() as unit:
        withdrawn, refused = add(unit, 1), add(unit, 2)
        unit.outbox.mark(withdrawn, EventState.WITHDRAWN)
        unit.outbox.mark(refused, EventState.REFUSED, error="too old")
        assert [(event.sealed, event.last_error) for event in unit.outbox.all()] == [
            ("", ""),
            ("sealed text 2", "too old"),
        ]


def test_only_long_sent_events_are_purged(opened: Open, add: Add, clock: SetClock) -> None:
    with opened().unit() as unit:
        for serial in (1, 2, 3):
            add(unit, serial)
        unit.outbox.mark_sent([Acknowledged("0000-appeal-1", "C-1")], at=clock.now())
        clock.advance(timedelta(days=8))
        unit.outbox.mark_sent([Acknowledged("0000-appeal-2", "C-2")], at=clock.now())
        assert unit.outbox.purge_sent(clock.now() - timedelta(days=7)) == 1
        assert unit.outbox.purge_sent(clock.now() - timedelta(days=7)) == 0
        assert [event.sealed for event in unit.outbox.all()] == ["", "sealed text 2", "sealed text 3"]


def test_one_receipt_has_one_request_and_one_withdrawal(opened: Open, add: Add) -> None:
    database = opened()
    with database.unit() as unit:
        add(unit, 1)
        add(unit, 1, RequestKind.WITHDRAWAL)
        kinds = [event.kind for event in unit.outbox.by_receipt("QT-01-261120-0001-X")]
        assert kinds == [RequestKind.APPEAL, RequestKind.WITHDRAWAL]
        with pytest.raises(IntegrityError):
            add(unit, 1)


def test_an_error_as_long_as_a_web_page_is_cut(opened: Open, add: Add) -> None:
    with opened().unit() as unit:
        event = add(unit, 1)
        unit.outbox.mark_failed((event,), next_attempt_at=None, error="<html>" * 10_000)
        kept = unit.outbox.by_id(event)
        assert kept is not None
        assert len(kept.last_error) == 500


def test_the_same_reply_twice_is_kept_once(opened: Open, clock: SetClock) -> None:
    with opened().unit() as unit:
        assert unit.replies.cursor() == 0
        for cursor in (7, 9, 7):
            unit.replies.add(SealedReply(cursor, "QT-01-261120-0001-X", f"sealed {cursor}", clock.now()))
        assert [reply.cursor for reply in unit.replies.of("QT-01-261120-0001-X")] == [7, 9]
        assert unit.replies.cursor() == 9


def test_a_mark_is_empty_until_it_is_put_and_then_the_last_one_counts(opened: Open) -> None:
    with opened().unit() as unit:
        assert unit.marks.get("last_success") == ""
        for value in ("one", "two"):
            unit.marks.put("last_success", value)
        assert unit.marks.get("last_success") == "two"
