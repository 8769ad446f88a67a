"""What is inside a seal, written by one side and read by the other."""

from datetime import datetime

import pytest

from kiosk.clock import HALL_ZONE
from kiosk.requests.model import Appeal, CaseState, Reply
from kiosk.requests.payload import (
    PayloadUnclear,
    appeal_payload,
    read_payload,
    read_reply,
    withdrawal_payload,
    write_reply,
)

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=HALL_ZONE)
FRAME = {
    "event_id": "id-1",
    "receipt_number": "QT-01-261120-0001-Y",
    "secret": "S",
    "created_at": NOW,
    "terminal": "/t",
}


def test_an_appeal_carries_its_fields_beside_the_frame() -> None:
    appeal = Appeal("标题", "内容", "某人", "13900000000", True, topic="open-company")
    fields = read_payload(appeal_payload(appeal, **FRAME))
    assert fields["kind"] == "appeal"
    assert fields["created_at"] == "2026-11-20T02:00:00+08:00"
    assert (fields["title"], fields["phone"], fields["consent"], fields["topic"]) == (
        "标题",
        "13900000000",
        True,
        "open-company",
    )


def test_a_withdrawal_names_the_event_it_takes_back() -> None:
    fields = read_payload(withdrawal_payload("id-0", **FRAME))
    assert (fields["kind"], fields["original_id"], fields["secret"]) == ("withdrawal", "id-0", "S")


@pytest.mark.parametrize("raw", [b"", b"\xff", b"[]", b"{}", b'{"event_id": 1}', b"[" * 100_000])
def test_what_is_no_request_is_said_to_be_none_without_quoting_it(raw: bytes) -> None:
    with pytest.raises(PayloadUnclear) as met:
        read_payload(raw)
    assert len(str(met.value)) < 80


def test_a_reply_is_read_back() -> None:
    reply = Reply(NOW, CaseState.REPLIED, "路灯已修好。", "综合服务中心")
    assert read_reply(write_reply(reply)) == reply


@pytest.mark.parametrize(
    "raw",
    [
        b"{}",
        b"no",
        b'{"at":"2026-11-20T02:00:00","state":"replied","text":"x"}',
        b'{"at":"2026-11-20T02:00:00+08:00","state":"lost","text":"x"}',
        b'{"at":5,"state":"replied","text":"x"}',
    ],
)
def test_an_unclear_reply_is_said_to_be_one(raw: bytes) -> None:
    with pytest.raises(PayloadUnclear):
        read_reply(raw)
