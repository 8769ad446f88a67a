"""A TCP connection to a printer that lives for one job and never longer than its time."""

import socket
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from kiosk.devices.realtime_status import QUESTIONS, Answers, question

ANSWER_WAIT_S = 0.5
"""How long one status answer may take; a printer that is there answers within some 10 ms, a mute one never."""

FAREWELL_WAIT_S = 0.3
"""After the last byte: closing with an answer still on its way would reset the line and lose the end of the job."""


class PrinterLine:
    """Raises OSError when the printer is gone, hangs up, or (TimeoutError) when the time is up."""

    def __init__(self, host: str, port: int, seconds: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._address = host, port
        self._monotonic = monotonic
        self._end = monotonic() + seconds
        self._socket: socket.socket | None = None

    def __enter__(self) -> Self:
        self._socket = socket.create_connection(self._address, timeout=self._left())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        line = self._open_socket()
        if kind is None:
            self._say_farewell(line)
        line.close()

    def send(self, data: bytes) -> None:
        """All of it, or an error. A printer that stops taking data (its buffer is full) runs into the end of time."""
        line = self._open_socket()
        view = memoryview(data)
        while view:
            line.settimeout(self._left())
            view = view[line.send(view) :]

    def ask(self) -> Answers:
        """All four questions, one after the other; after the first silence no more are asked."""
        self._forget_late_answers()
        received: list[int | None] = []
        for number in QUESTIONS:
            self.send(question(number))
            received.append(self._byte(ANSWER_WAIT_S))
            if received == [None]:
                break
        return Answers(*received)

    def _byte(self, seconds: float) -> int | None:
        line = self._open_socket()
        line.settimeout(min(seconds, self._left()))
        try:
            received = line.recv(1)
        except TimeoutError:
            self._left()
            return None
        if not received:
            raise ConnectionResetError("the printer hung up")
        return received[0]

    def _forget_late_answers(self) -> None:
        """What arrives unasked would be taken for the answer to the next question."""
        line = self._open_socket()
        line.setblocking(False)
        try:
            if not line.recv(4096):
                raise ConnectionResetError("the printer hung up")
        except BlockingIOError:
            return

    def _say_farewell(self, line: socket.socket) -> None:
        try:
            line.shutdown(socket.SHUT_WR)
            line.settimeout(FAREWELL_WAIT_S)
            while line.recv(4096):
                pass
        except OSError:
            return

    def _left(self) -> float:
        left = self._end - self._monotonic()
        if left <= 0:
            raise TimeoutError("the job's time is up")
        return left

    def _open_socket(self) -> socket.socket:
        if self._socket is None:
            raise RuntimeError("the line is used before it is opened")
        return self._socket
