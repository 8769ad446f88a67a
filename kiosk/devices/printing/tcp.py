"""A printer on the network: raw TCP, port 9100."""

import fcntl
import socket
import struct
import sys
import termios
from contextlib import suppress

from kiosk.devices.ports import PrinterState

RAW_PORT = 9100
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER on with zero seconds: closing throws away what the printer did not take, instead of sending it later."""


class TcpTransport:
    """Raises OSError when nobody takes the call."""

    def __init__(self, host: str, port: int, connect_s: float) -> None:
        try:
            self._socket = socket.create_connection((host, port), timeout=connect_s)
        except TimeoutError as error:
            raise ConnectionError("nobody takes the call") from error

    def write(self, data: memoryview, seconds: float) -> int:
        self._socket.settimeout(seconds)
        return self._socket.send(data)

    def read(self, seconds: float) -> bytes:
        self._socket.settimeout(seconds)
        try:
            received = self._socket.recv(1)
        except TimeoutError:
            return b""
        if not received:
            raise ConnectionResetError("the printer hung up")
        return received

    def drain(self) -> None:
        self._socket.setblocking(False)
        try:
            if not self._socket.recv(4096):
                raise ConnectionResetError("the printer hung up")
        except BlockingIOError:
            return

    def hint(self) -> PrinterState | None:
        return None

    def pending(self) -> int:
        """What the kernel has not got confirmed by the printer: such bytes have not arrived yet."""
        answer = fcntl.ioctl(self._socket, termios.TIOCOUTQ, b"\x00" * 4)
        return int.from_bytes(answer, sys.byteorder)

    def farewell(self, seconds: float) -> None:
        """Closing with an answer still on its way would reset the line and lose the end of the job."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            self._socket.settimeout(seconds)
            while self._socket.recv(4096):
                pass

    def close(self, *, whole: bool) -> None:
        if not whole:
            with suppress(OSError):
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        self._socket.close()
