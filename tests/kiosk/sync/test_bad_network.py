"""Whatever stands between terminal and center: no request is lost, doubled, or called sent too early."""

import ssl
from typing import Any

import pytest

from kiosk.requests.model import EventState
from kiosk.sync.failure import FailureReason
from kiosk.wire.events import Event

LIES = [
    ("web_page", FailureReason.PORTAL_PAGE),
    ("web_page_called_json", FailureReason.HALF_ANSWER),
    ("redirect", FailureReason.REDIRECT),
    ("server_error", FailureReason.STATUS),
    ("accepted_as_201", FailureReason.STATUS),
    ("wrong_id", FailureReason.WRONG_ID),
    ("no_case_number", FailureReason.UNCLEAR_ANSWER),
    ("no_answers", FailureReason.HALF_ANSWER),
    ("empty", FailureReason.HALF_ANSWER),
    ("half_body", FailureReason.HALF_ANSWER),
    ("half_json", FailureReason.HALF_ANSWER),
    ("other_fields", FailureReason.UNCLEAR_ANSWER),
    ("reset", FailureReason.BROKEN_OFF),
    ("nothing", FailureReason.TIMEOUT),
    ("flood", FailureReason.TOO_LARGE),
]


@pytest.mark.parametrize(("act", "reason"), LIES)
def test_what_is_no_proper_answer_is_a_failure_with_a_name(
    stand: Any, acts: Any, act: str, reason: FailureReason
) -> None:
    stored = stand.submit()
    with stand.hostile(getattr(acts, act)) as hostile:
        report = stand.here.dispatcher.run_once()
    assert len(hostile.requests) == 1
    assert (report.sent, report.failed, report.waiting) == (0, 1, 1)
    assert report.error.startswith(reason.value)
    event = stand.event(stored)
    assert (event.state, event.attempts, event.case_no) == (EventState.FAILED, 1, "")
    assert event.last_error.startswith(reason.value)
    assert event.sealed
    assert reason.value in stand.mark("last_error")


def test_after_every_lie_the_right_center_gets_the_request_exactly_once(stand: Any, acts: Any) -> None:
    stored = stand.submit()
    for tries, (act, _) in enumerate(LIES, 1):
        with stand.hostile(getattr(acts, act)):
            stand.here.dispatcher.run_once(now=True)
        event = stand.event(stored)
        assert (event.state, event.attempts) == (EventState.FAILED, tries)
    with stand.serving():
        report = stand.here.dispatcher.run_once(now=True)
    assert (report.sent, report.duplicate, report.waiting, report.error) == (1, 0, 0, "")
    (case,) = stand.center.casework.cases()
    event = stand.event(stored)
    assert (event.state, event.case_no, event.due_at) == (EventState.SENT, case.case_no, case.due_at)
    assert stand.mark("last_error") == ""
    assert stand.mark("last_success")


def test_an_answer_that_comes_drop_by_drop_is_not_waited_for(stand: Any, acts: Any) -> None:
    stand.here.__dict__["client"] = _in_real_time(stand)
    stored = stand.submit()
    with stand.hostile(acts.drop_by_drop):
        assert stand.here.dispatcher.run_once().error == FailureReason.TIMEOUT.value
    assert stand.event(stored).state is EventState.FAILED


def _in_real_time(stand: Any) -> Any:
    from kiosk.clock import SystemClock
    from kiosk.sync import CenterClient

    return CenterClient(stand.here.keyring, stand.here.settings.center_url, 0.5, SystemClock())


def test_an_event_is_marked_failed_before_its_first_byte_leaves(stand: Any) -> None:
    stored = stand.submit()
    seen: list[tuple[EventState, int]] = []

    def look(connection: ssl.SSLSocket, _: bytes) -> None:
        event = stand.event(stored)
        seen.append((event.state, event.attempts))

    with stand.hostile(look):
        stand.here.dispatcher.run_once()
    assert seen == [(EventState.FAILED, 1)]


def test_an_answer_that_got_lost_leads_to_a_duplicate_not_to_a_second_case(stand: Any) -> None:
    stored = stand.submit()

    def take_and_hang_up(connection: ssl.SSLSocket, body: bytes) -> None:
        from pydantic import TypeAdapter

        stand.center.intake.take("QT-01", TypeAdapter(list[Event]).validate_json(body))

    with stand.hostile(take_and_hang_up):
        assert stand.here.dispatcher.run_once().error.startswith(FailureReason.BROKEN_OFF.value)
    assert stand.event(stored).state is EventState.FAILED
    with stand.serving():
        report = stand.here.dispatcher.run_once(now=True)
    assert (report.sent, report.duplicate) == (0, 1)
    (case,) = stand.center.casework.cases()
    assert stand.event(stored).case_no == case.case_no


def test_with_nobody_there_the_request_waits(stand: Any) -> None:
    stand.submit()
    report = stand.here.dispatcher.run_once()
    assert (report.error, report.waiting) == (FailureReason.NO_CONNECTION.value, 1)


def test_a_server_with_another_authority_hears_nothing(stand: Any, acts: Any, tmp_path: Any) -> None:
    from kiosk.center import CenterHome, Wish, init_center

    other = CenterHome(tmp_path / "impostor")
    init_center(other, stand.clock, Wish(url=stand.here.settings.center_url))
    stored = stand.submit()
    with stand.hostile(acts.web_page, other.server) as hostile:
        report = stand.here.dispatcher.run_once()
        assert stand.here.client.reachable().startswith(FailureReason.WRONG_CERTIFICATE.value)
    assert report.error.startswith(FailureReason.WRONG_CERTIFICATE.value)
    assert hostile.requests == []
    assert stand.event(stored).state is EventState.FAILED


def test_a_server_without_tls_hears_nothing(stand: Any) -> None:
    import socket
    from threading import Thread

    heard: list[bytes] = []
    stand.submit()
    with socket.create_server(("127.0.0.1", stand.port)) as listening:

        def listen() -> None:
            connection, _ = listening.accept()
            with connection:
                heard.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

        thread = Thread(target=listen)
        thread.start()
        report = stand.here.dispatcher.run_once()
        thread.join()
    assert report.failed == 1
    assert b"POST" not in heard[0]
