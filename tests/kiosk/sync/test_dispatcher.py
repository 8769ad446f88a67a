"""The outbox is emptied once and in order, whatever one request, one answer or one clock gets wrong."""

import json
import logging
import ssl
from datetime import timedelta
from typing import Any

import pytest

from kiosk.requests.model import CaseState, EventState, WithdrawOutcome
from kiosk.wire.events import MAX_BATCH


def test_the_oldest_go_first_in_batches(stand: Any) -> None:
    numbers = [stand.submit().receipt.number for _ in range(MAX_BATCH + 3)]
    batches: list[list[str]] = []
    real = stand.center.intake.take

    class Watching:
        @staticmethod
        def take(terminal: str, events: Any) -> Any:
            batches.append([event.subject for event in events])
            return real(terminal, events)

    stand.center.__dict__["intake"] = Watching
    with stand.serving():
        report = stand.here.dispatcher.run_once()
    assert [len(batch) for batch in batches] == [MAX_BATCH, 3]
    assert [number for batch in batches for number in batch] == numbers
    assert (report.sent, report.waiting) == (MAX_BATCH + 3, 0)


def test_long_requests_go_in_smaller_batches(stand: Any, acts: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [stand.submit().receipt.number for _ in range(3)]
    with stand.here.database.unit() as unit:
        length = len(unit.outbox.all()[0].sealed)
    monkeypatch.setattr("kiosk.sync.batches.MAX_BATCH_SEALED", 2 * length + 100)
    with stand.hostile(acts.server_error) as hostile:
        stand.here.dispatcher.run_once(now=True)
    (body,) = hostile.requests
    assert [event["subject"] for event in json.loads(body)] == numbers[:2]
    monkeypatch.setattr("kiosk.sync.batches.MAX_BATCH_SEALED", 1)
    with stand.serving():
        assert stand.here.dispatcher.run_once(now=True).sent == 3


def test_a_dead_line_is_tried_once_not_for_every_request(stand: Any, acts: Any) -> None:
    for _ in range(MAX_BATCH + 3):
        stand.submit()
    with stand.hostile(acts.server_error) as hostile:
        stand.here.dispatcher.run_once()
        stand.here.dispatcher.run_once()
    assert len(hostile.requests) == 1


def test_the_pause_grows_survives_a_restart_and_ends(stand: Any) -> None:
    from kiosk.bootstrap import terminal

    stored = stand.submit()
    pauses = []
    for _ in range(12):
        stand.here.dispatcher.run_once(now=True)
        pauses.append((stand.event(stored).next_attempt_at - stand.clock.now()).total_seconds())
    assert max(pauses) <= stand.here.settings.sync_backoff_max_s
    assert pauses[-1] > pauses[0]
    again = terminal(stand.here.home.root, stand.clock)
    with stand.serving():
        assert again.dispatcher.run_once().sent == 0
        stand.clock.advance(timedelta(seconds=stand.here.settings.sync_backoff_max_s))
        assert again.dispatcher.run_once().sent == 1
    again.database.close()


def test_a_clock_set_back_a_day_does_not_hold_up_a_request(stand: Any) -> None:
    stored = stand.submit()
    stand.here.dispatcher.run_once()
    assert stand.event(stored).next_attempt_at > stand.clock.now()
    stand.clock.set_back(timedelta(days=1))
    with stand.serving():
        assert stand.here.dispatcher.run_once().sent == 1


@pytest.mark.parametrize("off", [timedelta(days=-1), timedelta(days=400), timedelta(minutes=-30)])
def test_a_terminal_whose_clock_is_wrong_is_understood_by_the_center(stand: Any, off: timedelta) -> None:
    from kiosk.bootstrap import terminal
    from kiosk.clock import SetClock

    stored = stand.submit()
    wrong = terminal(stand.here.home.root, SetClock(stand.clock.now() + off))
    with stand.serving():
        assert wrong.dispatcher.run_once(now=True).sent == 1
        assert wrong.client.reachable() == ""
    assert stand.event(stored).state is EventState.SENT
    wrong.database.close()


def test_a_refused_request_ends_and_the_others_go_on(stand: Any, caplog: pytest.LogCaptureFixture) -> None:
    bad, good = stand.submit(), stand.submit()
    stand.tamper("digest = ? WHERE id = ?", "0" * 64, bad.receipt.event_id)
    with stand.serving(), caplog.at_level(logging.INFO, "kiosk"):
        report = stand.here.dispatcher.run_once()
    assert (report.refused, report.sent, report.waiting, report.error) == (1, 1, 0, "")
    assert stand.event(bad).state is EventState.REFUSED
    assert stand.event(bad).last_error == "digest_does_not_match"
    assert stand.event(good).state is EventState.SENT
    assert "sync.refused" in [json.loads(record.message)["event"] for record in caplog.records]


def test_other_content_at_the_center_is_an_alarm_and_is_not_sent_again(
    stand: Any, caplog: pytest.LogCaptureFixture
) -> None:
    stored, other = stand.submit(), stand.submit()
    with stand.serving(), caplog.at_level(logging.ERROR, "kiosk"):
        stand.here.dispatcher.run_once()
        replacement = stand.event(other)
        change = "state = 'failed', sealed = ?, digest = ? WHERE id = ?"
        stand.tamper(change, replacement.sealed, replacement.digest, stored.receipt.event_id)
        report = stand.here.dispatcher.run_once()
        assert stand.here.dispatcher.run_once().conflict == 0
    assert (report.conflict, report.waiting) == (1, 0)
    assert stand.event(stored).state is EventState.CONFLICT
    named = [json.loads(record.message)["event"] for record in caplog.records]
    assert named == ["center.conflict", "sync.conflict"]
    assert len(stand.center.casework.cases()) == 2


def test_events_that_the_center_leaves_out_stay_and_the_named_ones_are_sent(stand: Any, acts: Any) -> None:
    first, second = stand.submit(), stand.submit()

    def only_the_first(connection: ssl.SSLSocket, body: bytes) -> None:
        told = [{"id": json.loads(body)[0]["id"], "status": "accepted", "case_no": "C1"}]
        payload = json.dumps({"answers": told}).encode()
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(payload)}\r\n\r\n"
        connection.sendall(head.encode() + payload)

    with stand.hostile(only_the_first):
        report = stand.here.dispatcher.run_once()
    assert (report.sent, report.failed, report.error) == (1, 1, "half an answer")
    assert stand.event(first).state is EventState.SENT
    assert stand.event(second).state is EventState.FAILED


def test_a_row_that_does_not_fit_the_protocol_does_not_block_the_rest(stand: Any) -> None:
    bad, good = stand.submit(), stand.submit()
    stand.tamper("digest = 'none' WHERE id = ?", bad.receipt.event_id)
    with stand.serving():
        assert stand.here.dispatcher.run_once().sent == 1
    assert stand.event(bad).state is EventState.REFUSED
    assert stand.event(good).state is EventState.SENT


def test_replies_come_home_sealed_page_by_page(stand: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.center.lookups.PAGE", 2)
    stored = stand.submit()
    with stand.serving():
        stand.here.dispatcher.run_once()
        case = stand.event(stored).case_no
        stand.center.casework.accept(case)
        for day in range(4):
            stand.center.casework.reply(case, f"第{day}天的进展", "综合服务中心")
        assert stand.here.dispatcher.run_once().replies == 5
        assert stand.here.dispatcher.run_once().replies == 0
    receipt = stored.receipt
    told = stand.here.desk.timeline(receipt.number, receipt.secret)
    assert [reply.state for reply in told.replies] == [CaseState.ACCEPTED, *[CaseState.REPLIED] * 4]
    assert told.replies[-1].text == "第3天的进展"
    assert stand.here.desk.timeline(receipt.number).replies == ()


def test_a_failing_look_for_replies_does_not_hold_up_a_new_request(stand: Any) -> None:
    assert stand.here.dispatcher.run_once().error
    stand.submit()
    with stand.serving():
        assert stand.here.dispatcher.run_once().sent == 1


def test_a_withdrawal_reaches_the_center_after_the_request(stand: Any, acts: Any) -> None:
    stored = stand.submit()
    with stand.hostile(acts.nothing):
        stand.here.dispatcher.run_once()
    assert stand.here.desk.withdraw(stored.receipt.number, stored.receipt.secret) is WithdrawOutcome.REQUESTED
    with stand.serving():
        assert stand.here.dispatcher.run_once(now=True).sent == 2
    (case,) = stand.center.casework.cases()
    assert case.state is CaseState.WITHDRAWN


def test_sealed_texts_are_removed_when_the_center_has_had_them_long_enough(stand: Any) -> None:
    sent, waiting = stand.submit(), None
    with stand.serving():
        stand.here.dispatcher.run_once()
    waiting = stand.submit()
    assert stand.here.dispatcher.purge_sent() == 0
    stand.clock.advance(timedelta(days=stand.here.settings.retention_days, seconds=1))
    assert stand.here.dispatcher.purge_sent() == 1
    assert stand.event(sent).sealed == ""
    assert stand.event(waiting).sealed != ""


def test_a_terminal_that_is_not_enrolled_keeps_its_requests(stand: Any) -> None:
    from kiosk.center.tables import TerminalRow

    stored = stand.submit()
    with stand.center.storage.write() as session:
        session.delete(session.get_one(TerminalRow, "QT-01"))
    with stand.serving():
        assert stand.here.dispatcher.run_once().error.startswith("the center does not know this terminal")
    assert stand.event(stored).state is EventState.FAILED


def test_without_trust_nothing_is_tried_and_the_reason_is_told(tmp_path: Any) -> None:
    from kiosk.bootstrap import terminal

    here = terminal(tmp_path / "lonely")
    assert here.dispatcher.run_once().error == "no center is trusted yet"
    here.database.close()
