"""A scanner on a serial port (real, or USB that acts as one): bytes apart from the keyboard, whatever has the focus.

Plugged out and in again, it is found again: the port is looked for until it is there, under its path or its USB id.
"""

import termios
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.devices.reading.framing import Framer
from kiosk.devices.reading.ports import Deliver, ReaderState
from kiosk.log_events import LogEvent
from kiosk.logs import log

if TYPE_CHECKING:
    from serial import Serial

TICK_S = 0.05
"""A pause that closes a payload with a line end. At 9600 baud a byte takes one millisecond."""
LATE_TICKS = 4
"""So many ticks close a payload without a line end: a busy USB host may pause in the middle."""
GONE_TICKS = 20
"""Every second it is looked whether the port is still the one; most systems say so by themselves."""
LOOK_S = 0.5
"""Pause between two looks for a port that is not there."""

FindPort = Callable[[], str | None]
"""The port's path as it is now, None while nothing is plugged in."""


def at_path(path: str) -> FindPort:
    """A fixed path, best one of /dev/serial/by-id."""
    return lambda: path if Path(path).exists() else None


def by_usb_id(vendor: int, product: int) -> FindPort:
    """Whichever port the device got this time; after plugging in again the number is often another."""

    def find() -> str | None:
        from serial.tools.list_ports import comports

        return next((port.device for port in comports() if (port.vid, port.pid) == (vendor, product)), None)

    return find


@dataclass
class SerialReader:
    """Reads in a thread of its own. `baud` is ignored by USB devices that only pretend."""

    name: str
    find: FindPort
    baud: int = 9600

    def __post_init__(self) -> None:
        self._state = ReaderState.OFF
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> ReaderState:
        return self._state

    def start(self, deliver: Deliver) -> None:
        if self._thread is None:
            self._stop.clear()
            self._change(ReaderState.ABSENT)
            self._thread = threading.Thread(target=self._run, args=(deliver,), name=f"reader {self.name}", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        thread, self._thread = self._thread, None
        self._stop.set()
        if thread is not None:
            thread.join()
        self._state = ReaderState.OFF

    def _run(self, deliver: Deliver) -> None:
        while not self._stop.is_set():
            path = self.find()
            if path is None:
                self._change(ReaderState.ABSENT)
            else:
                self._use(path, deliver)
            self._stop.wait(LOOK_S)

    def _use(self, path: str, deliver: Deliver) -> None:
        """Read until the device goes away. What came of a payload before that is dropped."""
        from serial import Serial, SerialException

        try:
            with Serial(path, self.baud, timeout=TICK_S) as port:
                port.reset_input_buffer()
                self._change(ReaderState.READY)
                self._listen(port, path, deliver)
        except (SerialException, OSError, ValueError, termios.error):  # the last is no OSError: a cable just pulled
            self._change(ReaderState.FAILED if self.find() else ReaderState.ABSENT)

    def _listen(self, port: "Serial", path: str, deliver: Deliver) -> None:
        framer, quiet = Framer(), 0
        while not self._stop.is_set():
            data = port.read(max(1, port.in_waiting))
            if data:
                framer.feed(data)
                quiet = 0
                continue
            quiet += 1
            if not framer.empty and (framer.ended or quiet >= LATE_TICKS):
                for payload in framer.close():
                    deliver(payload)
            if quiet % GONE_TICKS == 0 and self.find() != path:
                return

    def _change(self, state: ReaderState) -> None:
        if state is not self._state:
            self._state = state
            log(LogEvent.READER_STATE, reader=self.name, state=state)
