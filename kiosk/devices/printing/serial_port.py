"""A printer on a serial line (pyserial): the port is opened for one job, alone, and never waited for without end."""

import termios
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from kiosk.devices.ports import PrinterState

PIECE = 512
"""Bytes handed over at once: pyserial does not say how much went out before a time-out, so pieces are small."""


class Flow(StrEnum):
    """How the printer says “wait”. Without any, slips longer than its buffer lose lines."""

    RTSCTS = "rtscts"
    XONXOFF = "xonxoff"
    DSRDTR = "dsrdtr"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SerialWay:
    """`path` of the device file, `baud` in bits a second."""

    path: str
    baud: int = 115200
    flow: Flow = Flow.RTSCTS

    @property
    def seconds_per_byte(self) -> float:
        """Ten bits on the line for each byte: start, eight, stop."""
        return 10 / self.baud


class SerialTransport:
    """Raises OSError (pyserial's errors are) when the port is not there or somebody else holds it."""

    def __init__(self, way: SerialWay) -> None:
        import serial

        self._timed_out = serial.SerialTimeoutException
        self._port = serial.Serial(
            way.path,
            way.baud,
            timeout=0,
            exclusive=True,
            rtscts=way.flow is Flow.RTSCTS,
            xonxoff=way.flow is Flow.XONXOFF,
            dsrdtr=way.flow is Flow.DSRDTR,
        )

    def write(self, data: memoryview, seconds: float) -> int:
        self._port.write_timeout = seconds
        piece = bytes(data[:PIECE])
        try:
            self._port.write(piece)
        except self._timed_out as error:
            raise TimeoutError("the printer takes nothing") from error
        return len(piece)

    def read(self, seconds: float) -> bytes:
        self._port.timeout = seconds
        return bytes(self._port.read(1))

    def drain(self) -> None:
        try:
            self._port.reset_input_buffer()
        except termios.error as error:  # no OSError, unlike everything else a pulled cable raises
            raise ConnectionResetError("the serial line is gone") from error

    def hint(self) -> PrinterState | None:
        return None

    def pending(self) -> int:
        """Asked again and again by the line, instead of `flush()`, which waits for ever when the cable is out."""
        return int(self._port.out_waiting)

    def farewell(self, seconds: float) -> None:
        """A serial line has none: what the driver still holds goes out before closing, or is thrown away."""

    def close(self, *, whole: bool) -> None:
        """What still waits is thrown away first: closing would wait up to half a minute for it."""
        with suppress(OSError, termios.error):
            if not whole:
                self._port.reset_output_buffer()
        with suppress(OSError):
            self._port.close()
