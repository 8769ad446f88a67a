"""What comes in becomes a case exactly once, or is refused with its reason; an alarm where contents differ."""

import json
import logging
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kiosk.center import Center
from kiosk.center.tables import EventRow
from kiosk.clock import SetClock
from kiosk.requests.model import CaseState
from kiosk.requests.sealing import digest
from kiosk.wire.events import Answer, Event, EventData, Verdict

Make = Callable[[str], Any]


def take(center: Center, *events: Event, terminal: str = "QT-01") -> list[Answer]:
    return center.intake.take(terminal, events).answers


def test_an_event_becomes_a_case_with_a_number_and_a_day(center: Center, writer: Any) -> None:
    event = writer.appeal()
    (answer,) = take(center, event)
    assert (answer.id, answer.status) == (event.id, Verdict.ACCEPTED)
    (case,) = center.casework.cases()
    assert (case.case_no, case.state, case.receipt_number) == (answer.case_no, CaseState.RECEIVED, event.subject)
    assert answer.accepted_at is None
    assert answer.due_at == date(2026, 11, 25)


def test_the_same_event_twice_makes_one_case(center: Center, writer: Any) -> None:
    event = writer.appeal()
    (first,) = take(center, event)
    (second,) = take(center, event)
    assert second.status is Verdict.DUPLICATE
    assert second.case_no == first.case_no
    assert len(center.casework.cases()) == 1


def test_the_same_event_twice_in_one_batch_makes_one_case(center: Center, writer: Any) -> None:
    event = writer.appeal()
    assert [answer.status for answer in take(center, event, event)] == [Verdict.ACCEPTED, Verdict.DUPLICATE]
    assert len(center.casework.cases()) == 1


def test_other_content_under_a_known_id_is_an_alarm_and_changes_nothing(
    center: Center, writer: Any, caplog: pytest.LogCaptureFixture
) -> None:
    event, other = writer.appeal(), writer.appeal()
    take(center, event)
    caplog.clear()
    with caplog.at_level(logging.INFO, "kiosk"):
        (answer,) = take(center, event.model_copy(update={"data": other.data}))
    assert answer.status is Verdict.CONFLICT
    assert answer.case_no == ""
    assert [json.loads(record.message)["event"] for record in caplog.records] == ["center.conflict"]
    assert caplog.records[0].levelno == logging.ERROR
    with center.storage.read() as session:
        assert session.get_one(EventRow, event.id).digest == event.data.digest
    assert take(center, event)[0].status is Verdict.DUPLICATE


def test_the_same_id_from_another_terminal_is_a_conflict(center: Center, writer: Any, new_terminal: Make) -> None:
    event, other = writer.appeal(), new_terminal("QT-02")
    take(center, event)
    moved = event.model_copy(update={"source": other.keyring.source})
    assert take(center, moved, terminal="QT-02")[0].status is Verdict.CONFLICT


def test_a_digest_that_is_not_of_the_sealed_text_is_refused(center: Center, writer: Any) -> None:
    event = writer.appeal()
    wrong = EventData(sealed=event.data.sealed, digest="0" * 64, expected_due=event.data.expected_due)
    (answer,) = take(center, event.model_copy(update={"data": wrong}))
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "digest_does_not_match")
    assert center.casework.cases() == ()


def test_what_cannot_be_opened_is_refused_with_the_reason(center: Center, writer: Any) -> None:
    event = writer.appeal()
    data = EventData(sealed="a.b.c.d.e", digest=digest("a.b.c.d.e"), expected_due=event.data.expected_due)
    (answer,) = take(center, event.model_copy(update={"data": data}))
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "cannot_be_opened")


@pytest.mark.parametrize("payload", [b"no json", b"[]", b"{}", b'{"kind":"appeal"}'])
def test_a_payload_that_makes_no_sense_is_refused(center: Center, writer: Any, payload: bytes) -> None:
    (answer,) = take(center, writer.event(str(uuid.uuid4()), "appeal", "QT-01-261120-0009-X", payload))
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "payload_unclear")


def test_an_envelope_that_does_not_fit_its_content_is_refused(center: Center, writer: Any) -> None:
    event = writer.appeal()
    (answer,) = take(center, event.model_copy(update={"subject": writer.appeal().subject}))
    assert answer.reason == "payload_unclear"
    (answer,) = take(center, event.model_copy(update={"id": str(uuid.uuid4())}))
    assert answer.reason == "payload_unclear"


def test_a_receipt_number_serves_one_request_only(center: Center, writer: Any) -> None:
    event = writer.appeal()
    take(center, event)
    (answer,) = take(center, writer.appeal(number=event.subject))
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "receipt_number_taken")
    assert len(center.casework.cases()) == 1


def test_a_kind_this_center_does_not_know_is_refused(center: Center, writer: Any) -> None:
    event = writer.appeal().model_copy(update={"type": "cn.budayang.request.parade.v1"})
    assert take(center, event)[0].reason == "unknown_kind"


def test_an_event_in_the_name_of_another_terminal_is_refused(center: Center, writer: Any) -> None:
    event = writer.appeal().model_copy(update={"source": "/halls/QT/terminals/07"})
    assert take(center, event)[0].reason == "wrong_source"


def test_a_bad_event_does_not_hold_up_the_others(center: Center, writer: Any) -> None:
    bad = writer.appeal().model_copy(update={"type": "cn.budayang.request.parade.v1"})
    statuses = [answer.status for answer in take(center, writer.appeal(), bad, writer.appeal())]
    assert statuses == [Verdict.ACCEPTED, Verdict.REFUSED, Verdict.ACCEPTED]
    assert len(center.casework.cases()) == 2


def test_a_withdrawal_ends_the_case_and_removes_its_content(center: Center, writer: Any) -> None:
    event = writer.appeal()
    taken_back = writer.withdrawal(event)
    (opened, answer) = take(center, event, taken_back)
    assert (answer.status, answer.case_no) == (Verdict.ACCEPTED, opened.case_no)
    assert center.casework.cases()[0].state is CaseState.WITHDRAWN
    assert center.casework.show(opened.case_no).content == {}
    with center.storage.read() as session:
        assert session.get_one(EventRow, event.id).sealed == ""
    assert [answer.status for answer in take(center, event, taken_back)] == [Verdict.DUPLICATE, Verdict.DUPLICATE]


def test_a_withdrawal_that_comes_later_removes_what_lies_on_the_disk(center: Center, writer: Any) -> None:
    event, other = writer.appeal(), writer.appeal()
    take(center, event, other)
    (answer,) = take(center, writer.withdrawal(event))
    assert answer.status is Verdict.ACCEPTED
    assert [case.state for case in center.casework.cases()] == [CaseState.WITHDRAWN, CaseState.RECEIVED]
    with center.storage.read() as session:
        assert session.get_one(EventRow, event.id).sealed == ""
        assert session.get_one(EventRow, other.id).sealed == other.data.sealed


def test_only_the_holder_of_the_secret_takes_a_request_back(center: Center, writer: Any) -> None:
    event, other = writer.appeal(), writer.appeal()
    take(center, event)
    (answer,) = take(center, writer.withdrawal(event, secret=writer.secrets[other.subject]))
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "wrong_secret")
    assert center.casework.cases()[0].state is CaseState.RECEIVED


def test_a_request_that_was_answered_is_not_taken_back(center: Center, writer: Any) -> None:
    event = writer.appeal()
    (opened,) = take(center, event)
    center.casework.reply(opened.case_no, "明天来修")
    assert take(center, writer.withdrawal(event))[0].reason == "too_late"


def test_a_withdrawal_of_what_the_center_never_had_is_refused(center: Center, writer: Any) -> None:
    assert take(center, writer.withdrawal(writer.appeal()))[0].reason == "no_such_receipt"


def test_the_centers_disk_holds_no_word_of_the_visitor(center: Center, writer: Any, clock: SetClock) -> None:
    (opened,) = take(center, writer.appeal())
    center.casework.reply(opened.case_no, "师傅明早到场", "综合服务中心")
    assert center.casework.show(opened.case_no).content["contact_name"] == "访客甲"
    center.close()
    for path in center.home.root.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for word in ("访客甲", "0571-00000000", "货梯", "师傅明早", *writer.secrets.values()):
            assert word.encode() not in content, path
