"""The API over real TLS with a real server: what the answers look like, and who is told what."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from kiosk.center import Center
from kiosk.center.app import create_app
from kiosk.center.serving import ServerThread
from kiosk.clock import SetClock
from kiosk.sync import CenterClient, TransportFailure
from kiosk.wire.events import Answers, Heartbeat, ReceiptState, ReplyPage, Verdict
from kiosk.wire.lookup import Unknown, Unreachable
from tests.kiosk.center.requesting import problem, signed

Make = Callable[[str], Any]


def client_of(writer: Any, server: ServerThread, clock: SetClock) -> CenterClient:
    return CenterClient(writer.keyring, server.url, 5, clock)


def test_events_go_in_and_the_receipt_tells_their_state(
    center: Center, server: ServerThread, writer: Any, clock: SetClock
) -> None:
    client, event = client_of(writer, server, clock), writer.appeal()
    answers = client.post_events([event])
    assert isinstance(answers, Answers)
    assert answers.answers[0].status is Verdict.ACCEPTED
    state = client.look_up(event.subject)
    assert isinstance(state, ReceiptState)
    assert (state.state, state.case_no, state.replies) == ("received", answers.answers[0].case_no, [])


def test_a_receipt_nobody_handed_in_is_unknown(server: ServerThread, writer: Any, clock: SetClock) -> None:
    assert client_of(writer, server, clock).look_up("QT-01-261120-0001-X") == Unknown()


def test_a_404_of_somebody_else_is_not_an_unknown_receipt(server: ServerThread, writer: Any, clock: SetClock) -> None:
    elsewhere = CenterClient(writer.keyring, server.url + "/packs", 5, clock)
    assert isinstance(elsewhere.look_up("QT-01-261120-0001-X"), Unreachable)


def test_a_terminal_sees_the_replies_to_its_own_requests_only(
    center: Center, server: ServerThread, writer: Any, new_terminal: Make, clock: SetClock
) -> None:
    other = new_terminal("QT-02")
    mine, theirs = writer.appeal(), other.appeal()
    client_of(writer, server, clock).post_events([mine])
    client_of(other, server, clock).post_events([theirs])
    for case in center.casework.cases():
        center.casework.reply(case.case_no, "已经派人")
    for teller, event in ((writer, mine), (other, theirs)):
        page = client_of(teller, server, clock).replies(0)
        assert isinstance(page, ReplyPage)
        assert [reply.receipt_number for reply in page.replies] == [event.subject]
    state = client_of(other, server, clock).look_up(mine.subject)
    assert isinstance(state, ReceiptState)
    assert len(state.replies) == 1


def test_a_terminal_speaks_for_itself_only(
    server: ServerThread, writer: Any, new_terminal: Make, clock: SetClock
) -> None:
    beat = Heartbeat(terminal="QT-01", at=clock.now(), version="1", pack="p", waiting=0)
    assert not isinstance(client_of(writer, server, clock).heartbeat(beat), TransportFailure)
    refused = client_of(new_terminal("QT-02"), server, clock).heartbeat(beat)
    assert isinstance(refused, TransportFailure)
    (answer,) = client_of(new_terminal("QT-02"), server, clock).post_events([writer.appeal()]).answers  # type: ignore[union-attr]
    assert (answer.status, answer.reason) == (Verdict.REFUSED, "wrong_source")


@pytest.mark.parametrize("body", [b"no json", b"{}", b"[]", b'[{"specversion":"1.0"}]', b"[" * 10_000])
def test_a_body_that_makes_no_sense_gets_a_clear_answer(
    http: httpx.Client, writer: Any, clock: SetClock, body: bytes
) -> None:
    response = http.send(signed(http, writer, clock, "POST", "/v1/events", body))
    assert (response.status_code, problem(response)) in ((422, "invalid"), (400, "bad_request"))


def test_an_enterprise_without_a_record_is_unknown_and_its_code_is_not_repeated(
    http: httpx.Client, writer: Any, clock: SetClock
) -> None:
    response = http.send(signed(http, writer, clock, "GET", "/v1/enterprises/91330100MA2XXXXX0X"))
    assert response.status_code == 404
    assert problem(response) == "no-enterprise"
    assert "91330100MA2XXXXX0X" not in response.text


def test_packs_are_served_to_everybody(center: Center, http: httpx.Client) -> None:
    (center.home.packs / "timestamp.json").write_text("{}")
    assert http.get("/packs/timestamp.json").json() == {}
    assert http.get("/packs/../center.json").status_code == 404
    assert problem(http.get("/packs/missing")) == "not_found"


def test_a_failure_inside_tells_nothing_of_itself(
    center: Center, http: httpx.Client, writer: Any, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        @staticmethod
        def replies(*_: object) -> None:
            raise RuntimeError("internal detail")

    center.__dict__["lookups"] = Broken
    response = http.send(signed(http, writer, clock, "GET", "/v1/replies"))
    assert (response.status_code, problem(response)) == (500, "failed")
    assert "internal detail" not in response.text


def test_the_description_comes_from_the_code(center: Center) -> None:
    described = create_app(center).openapi()
    assert set(described["paths"]) == {
        "/v1/events",
        "/v1/replies",
        "/v1/receipts/{number}",
        "/v1/enterprises/{uscc}",
        "/v1/heartbeats",
    }
    assert "application/cloudevents-batch+json" in json.dumps(described["paths"]["/v1/events"])
    assert {"Answers", "Event", "Problem"} <= set(described["components"]["schemas"])
