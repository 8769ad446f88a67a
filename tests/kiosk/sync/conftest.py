"""A whole terminal, a real center on a fixed port, and a hostile server that can stand in its place."""

import json
import socket
import sqlite3
import ssl
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from kiosk.bootstrap import Terminal, terminal
from kiosk.center import Center, CenterHome, ensure_local_center
from kiosk.center.serving import ServerThread
from kiosk.clock import HALL_ZONE, SetClock
from kiosk.requests.model import Appeal, Submitted

APPEAL = Appeal("电梯一直不修", "三号楼的货梯停了一周", "访客甲", "0571-85901890", consent=True)
TIMEOUT_S = "2"


@dataclass
class Hostile:
    """Answers every connection with `act`; TLS with the center's own certificate unless another one is given."""

    port: int
    pem: Path
    act: Callable[[ssl.SSLSocket, bytes], None]
    requests: list[bytes] = field(default_factory=list)
    stopping: Event = field(default_factory=Event)

    def __enter__(self) -> "Hostile":
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(self.pem)
        self._listening = socket.create_server(("127.0.0.1", self.port))
        self._listening.settimeout(0.05)
        self._thread = Thread(target=self._serve, name="hostile")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        while not self.stopping.is_set():
            try:
                plain, _ = self._listening.accept()
            except TimeoutError:
                continue
            with plain:
                plain.settimeout(5)
                try:
                    with self._context.wrap_socket(plain, server_side=True) as connection:
                        self._answer(connection)
                except OSError:
                    continue

    def _answer(self, connection: ssl.SSLSocket) -> None:
        body = read_request(connection)
        self.requests.append(body)
        self.act(connection, body)


def read_request(connection: ssl.SSLSocket) -> bytes:
    """The body of one request."""
    got = b""
    while b"\r\n\r\n" not in got:
        part = connection.recv(65536)
        if not part:
            return b""
        got += part
    head, _, body = got.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return body


def respond(connection: ssl.SSLSocket, status: str, media_type: str, body: bytes, length: int | None = None) -> None:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n"
    connection.sendall(head.encode() + body)


class Acts:
    """What a bad network may do to a request; `right_for` needs the center."""

    @staticmethod
    def web_page(connection: ssl.SSLSocket, _: bytes) -> None:
        respond(connection, "200 OK", "text/html; charset=utf-8", "<html>请登录无线网</html>".encode())

    @staticmethod
    def web_page_called_json(connection: ssl.SSLSocket, _: bytes) -> None:
        respond(connection, "200 OK", "application/json", b"<html>welcome</html>")

    @staticmethod
    def redirect(connection: ssl.SSLSocket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 302 Found\r\nlocation: https://127.0.0.1/login\r\ncontent-length: 0\r\n\r\n")

    @staticmethod
    def server_error(connection: ssl.SSLSocket, _: bytes) -> None:
        respond(connection, "500 Internal Server Error", "text/plain", b"oops")

    @staticmethod
    def accepted_as_201(connection: ssl.SSLSocket, body: bytes) -> None:
        respond(connection, "201 Created", "application/json", answers(body))

    @staticmethod
    def wrong_id(connection: ssl.SSLSocket, body: bytes) -> None:
        respond(connection, "200 OK", "application/json", answers(body, id="0" * 36))

    @staticmethod
    def no_case_number(connection: ssl.SSLSocket, body: bytes) -> None:
        respond(connection, "200 OK", "application/json", answers(body, case_no=""))

    @staticmethod
    def no_answers(connection: ssl.SSLSocket, _: bytes) -> None:
        respond(connection, "200 OK", "application/json", b'{"answers":[]}')

    @staticmethod
    def empty(connection: ssl.SSLSocket, _: bytes) -> None:
        respond(connection, "200 OK", "application/json", b"")

    @staticmethod
    def half_body(connection: ssl.SSLSocket, body: bytes) -> None:
        whole = answers(body)
        respond(connection, "200 OK", "application/json", whole[: len(whole) // 2], len(whole))

    @staticmethod
    def half_json(connection: ssl.SSLSocket, body: bytes) -> None:
        whole = answers(body)
        respond(connection, "200 OK", "application/json", whole[: len(whole) // 2])

    @staticmethod
    def other_fields(connection: ssl.SSLSocket, _: bytes) -> None:
        respond(connection, "200 OK", "application/json", b'{"ok":true}')

    @staticmethod
    def reset(connection: ssl.SSLSocket, _: bytes) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    @staticmethod
    def nothing(connection: ssl.SSLSocket, _: bytes) -> None:
        connection.settimeout(5)
        connection.recv(1)

    @staticmethod
    def drop_by_drop(connection: ssl.SSLSocket, body: bytes) -> None:
        whole = answers(body)
        connection.sendall(
            f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(whole)}\r\n\r\n".encode()
        )
        for at in range(len(whole)):
            connection.sendall(whole[at : at + 1])
            time.sleep(0.1)

    @staticmethod
    def flood(connection: ssl.SSLSocket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
        while True:
            connection.sendall(b" " * 1_000_000)


def answers(body: bytes, **changes: Any) -> bytes:
    """Accepted, for every event in the body."""
    told = [{"id": event["id"], "status": "accepted", "case_no": "C1"} | changes for event in json.loads(body)]
    return json.dumps({"answers": told}).encode()


@dataclass
class Stand:
    """Everything of one test: the clock stands still until it is moved."""

    here: Terminal
    center: Center
    clock: SetClock
    port: int

    @contextmanager
    def serving(self) -> Iterator[ServerThread]:
        with ServerThread(self.center, port=self.port) as server:
            yield server

    def hostile(self, act: Callable[[ssl.SSLSocket, bytes], None], pem: Path | None = None) -> Hostile:
        return Hostile(self.port, pem or self.center.home.server, act)

    def submit(self) -> Submitted:
        outcome = self.here.desk.submit(APPEAL)
        assert isinstance(outcome, Submitted)
        return outcome

    def event(self, stored: Submitted) -> Any:
        with self.here.database.unit() as unit:
            return unit.outbox.by_id(stored.receipt.event_id)

    def tamper(self, change: str, *values: str) -> None:
        """Change the outbox behind everybody's back."""
        with closing(sqlite3.connect(self.here.home.database)) as database, database:
            database.execute(f"UPDATE outbox SET {change}", values)

    def mark(self, name: str) -> str:
        with self.here.database.unit() as unit:
            return unit.marks.get(name)


@pytest.fixture
def acts() -> type[Acts]:
    return Acts


@pytest.fixture
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stand]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    url = f"https://127.0.0.1:{port}"
    monkeypatch.setenv("KIOSK_CENTER_URL", url)
    monkeypatch.setenv("KIOSK_SYNC_TIMEOUT_S", TIMEOUT_S)
    clock = SetClock(datetime(2026, 11, 20, 23, 30, tzinfo=HALL_ZONE))
    here = terminal(tmp_path / "terminal", clock)
    ensure_local_center(tmp_path / "center", here.keyring, url, clock)
    with Center.open(CenterHome(tmp_path / "center"), clock) as center:
        yield Stand(here, center, clock, port)
    here.database.close()
