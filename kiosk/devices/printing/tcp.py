"""A printer on the network: raw TCP, port 9100."""

import fcntl
import socket
import struct
import subprocess
import sys
import termios
from contextlib import suppress
from ipaddress import ip_address

from kiosk.devices.ports import PrinterState

RAW_PORT = 9100
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER on with zero seconds: closing throws away what the printer did not take, instead of sending it later."""


def addresses(host: str, seconds: float) -> tuple[str, ...]:
    """Where `host` may be called, best first. Raises ConnectionError when it has no address or nobody says in time.

    Looked up by a process that can be ended: Python's own lookup cannot be given a time, and a hall whose name server
    is away would keep a visitor waiting for half a minute.
    """
    try:
        return (str(ip_address(host)),)
    except ValueError:
        pass
    try:
        found = subprocess.run(["getent", "ahosts", host], capture_output=True, timeout=seconds, check=False, text=True)
    except subprocess.TimeoutExpired as error:
        raise ConnectionError(f"nobody knows the address of {host} in time") from error
    if not found.stdout:
        raise ConnectionError(f"{host} has no address")
    return tuple(dict.fromkeys(line.split()[0] for line in found.stdout.splitlines() if line.strip()))


class TcpTransport:
    """Raises OSError when nobody takes the call."""

    def __init__(self, host: str, port: int, connect_s: float) -> None:
        found = addresses(host, connect_s)
        for number, address in enumerate(found, 1):
            try:
                self._socket = socket.create_connection((address, port), timeout=connect_s)
                return
            except OSError as error:
                if number == len(found):
                    raise ConnectionError(f"nobody takes the call: {error}") from error

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
