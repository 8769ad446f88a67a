"""A server that stands in the center's place and does what bad networks do."""

import json
import socket
import ssl
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any


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
    """What a bad network may do to a request."""

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
