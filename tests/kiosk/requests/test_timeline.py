"""Reading a receipt back: everything known, newest first in authority, answers only for the secret's holder."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.clock import SetClock
from kiosk.errors import EnvironmentFault
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Acknowledged, CaseState, EventState, Receipt, Reply, SealedReply
from kiosk.requests.payload import write_reply
from kiosk.requests.receipts import write_secret
from kiosk.requests.sealing import seal_reply
from kiosk.wire.events import ReceiptState, ReplyOut
from kiosk.wire.lookup import Unknown
from local_db import Database

HandIn = Callable[[], Receipt]
WRONG = write_secret(bytes(16))


@pytest.fixture
def sealed(clock: SetClock) -> Callable[[Receipt, int, CaseState], SealedReply]:
    """A reply of the center, as it travels."""

    def make(receipt: Receipt, cursor: int, state: CaseState) -> SealedReply:
        reply = Reply(clock.now(), state, f"答复 {cursor}", "综合服务中心")
        token = seal_reply(write_reply(reply), receipt.secret, receipt.number)
        return SealedReply(cursor, receipt.number, token, clock.now())

    return make


@pytest.fixture
def at_center(clock: SetClock) -> Callable[..., ReceiptState]:
    """The center's word about a receipt."""

    def make(receipt: Receipt, state: str, *replies: SealedReply) -> ReceiptState:
        return ReceiptState(
            number=receipt.number,
            kind="appeal",
            case_no="C-2026-000007",
            state=state,
            received_at=clock.now(),
            due_at=date(2026, 11, 25),
            replies=[
                ReplyOut(
                    cursor=reply.cursor,
                    receipt_number=reply.receipt_number,
                    sealed=reply.sealed,
                    created_at=reply.created_at,
                )
                for reply in replies
            ],
        )

    return make


def keep(database: Database, *replies: SealedReply) -> None:
    with database.unit() as unit:
        for reply in replies:
            unit.replies.add(reply)
        unit.commit()


def test_while_the_network_is_away_the_terminal_tells_what_it_knows(desk: RequestDesk, hand_in: HandIn) -> None:
    receipt = hand_in()
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert (found.event_state, found.case_state, found.fresh, found.opened) == (EventState.QUEUED, None, False, True)
    assert found.created_at == receipt.created_at
    assert found.withdraw_until == receipt.created_at + timedelta(minutes=10)


def test_a_sent_request_is_received_or_accepted_even_before_the_center_is_asked(
    desk: RequestDesk, hand_in: HandIn, database: Database, clock: SetClock
) -> None:
    states = []
    for accepted_at in (None, clock.now()):
        receipt = hand_in()
        with database.unit() as unit:
            acknowledged = Acknowledged(receipt.event_id, "C-1", accepted_at, date(2026, 11, 25))
            unit.outbox.mark_sent([acknowledged], at=clock.now())
            unit.commit()
        found = desk.timeline(receipt.number)
        assert found is not None
        assert (found.case_no, found.due_at) == ("C-1", date(2026, 11, 25))
        states.append(found.case_state)
    assert states == [CaseState.RECEIVED, CaseState.ACCEPTED]


def test_the_center_adds_its_state_and_its_replies(
    desk: RequestDesk, hand_in: HandIn, center: Any, sealed: Any, at_center: Any, database: Database
) -> None:
    receipt = hand_in()
    first, second = sealed(receipt, 5, CaseState.ACCEPTED), sealed(receipt, 9, CaseState.REPLIED)
    keep(database, first)
    center.answer = at_center(receipt, "replied", first, second)
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert (found.case_state, found.case_no, found.fresh, found.opened) == (
        CaseState.REPLIED,
        "C-2026-000007",
        True,
        True,
    )
    assert [reply.text for reply in found.replies] == ["答复 5", "答复 9"]
    assert center.asked == [receipt.number]


def test_replies_kept_here_are_read_without_the_center(
    desk: RequestDesk, hand_in: HandIn, sealed: Any, database: Database
) -> None:
    receipt = hand_in()
    keep(database, sealed(receipt, 5, CaseState.ACCEPTED), sealed(receipt, 9, CaseState.REPLIED))
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert (found.case_state, found.fresh, len(found.replies)) == (CaseState.REPLIED, False, 2)


def test_a_reply_newer_than_the_centers_word_counts(
    desk: RequestDesk, hand_in: HandIn, center: Any, sealed: Any, at_center: Any, database: Database
) -> None:
    receipt = hand_in()
    old, new = sealed(receipt, 5, CaseState.ACCEPTED), sealed(receipt, 9, CaseState.REPLIED)
    keep(database, old, new)
    center.answer = at_center(receipt, "accepted", old)
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert (found.case_state, len(found.replies)) == (CaseState.REPLIED, 2)


@pytest.mark.parametrize("secret", ["", WRONG, "nonsense"])
def test_without_the_secret_only_the_bare_state_is_seen(
    desk: RequestDesk, hand_in: HandIn, center: Any, sealed: Any, at_center: Any, secret: str
) -> None:
    receipt = hand_in()
    center.answer = at_center(receipt, "replied", sealed(receipt, 9, CaseState.REPLIED))
    found = desk.timeline(receipt.number, secret)
    assert found is not None
    assert (found.opened, found.replies, found.case_state) == (False, (), CaseState.REPLIED)


def test_a_receipt_of_another_terminal_is_read_through_the_center(
    desk: RequestDesk, hand_in: HandIn, center: Any, sealed: Any, at_center: Any, database: Database
) -> None:
    receipt = hand_in()
    reply = sealed(receipt, 9, CaseState.REPLIED)
    center.answer = at_center(receipt, "replied", reply)
    with database.unit() as unit:
        unit.outbox._connection.exec_driver_sql("DELETE FROM outbox")
        unit.commit()
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert (found.event_state, found.opened, found.withdraw_until) == (None, True, None)
    assert [told.text for told in found.replies] == ["答复 9"]


def test_a_damaged_reply_hides_no_other(
    desk: RequestDesk, hand_in: HandIn, sealed: Any, database: Database, clock: SetClock
) -> None:
    receipt = hand_in()
    keep(database, SealedReply(4, receipt.number, "spoilt", clock.now()), sealed(receipt, 5, CaseState.ACCEPTED))
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert [reply.text for reply in found.replies] == ["答复 5"]


def test_when_the_center_does_not_know_it_yet_local_knowledge_stays(
    desk: RequestDesk, hand_in: HandIn, center: Any
) -> None:
    receipt, center.answer = hand_in(), Unknown()
    found = desk.timeline(receipt.number)
    assert found is not None
    assert (found.event_state, found.fresh) == (EventState.QUEUED, False)


def test_a_word_of_a_newer_center_is_no_state_but_no_error_either(
    desk: RequestDesk, hand_in: HandIn, center: Any, at_center: Any
) -> None:
    receipt = hand_in()
    center.answer = at_center(receipt, "meditating")
    found = desk.timeline(receipt.number)
    assert found is not None
    assert (found.case_state, found.fresh) == (None, True)


def test_a_number_that_nobody_knows_has_no_timeline(desk: RequestDesk, center: Any) -> None:
    assert desk.timeline("QT-01-261120-0099-P") is None
    assert center.asked == ["QT-01-261120-0099-P"]


def test_the_center_is_not_asked_for_what_is_no_number(desk: RequestDesk, center: Any) -> None:
    for misread in ("QT-01-261120-0099-4", "hello"):
        assert desk.timeline(misread) is None
    assert center.asked == []


def test_when_memory_fails_the_center_is_still_asked(
    desk: RequestDesk, hand_in: HandIn, center: Any, at_center: Any, database: Database
) -> None:
    receipt = hand_in()
    with database.unit():
        with pytest.raises(EnvironmentFault):
            desk.timeline(receipt.number)
        center.answer = at_center(receipt, "accepted")
        found = desk.timeline(receipt.number)
    assert found is not None
    assert (found.case_state, found.event_state) == (CaseState.ACCEPTED, None)


def test_a_request_taken_back_shows_as_such(desk: RequestDesk, hand_in: HandIn) -> None:
    receipt = hand_in()
    desk.withdraw(receipt.number, receipt.secret)
    found = desk.timeline(receipt.number, receipt.secret)
    assert found is not None
    assert (found.event_state, found.withdraw_until) == (EventState.WITHDRAWN, None)
