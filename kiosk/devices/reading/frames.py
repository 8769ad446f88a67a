"""Camera frames: read in a worker, never more than one at a time, the newest first. Frames are looked at and dropped.

The decoder lets go of the interpreter, so a thread is enough; its time is bounded by the size of what it is given.
"""

import threading
import time
from dataclasses import dataclass

from PIL import Image

from kiosk.devices.reading.ports import CAMERA, Deliver, ReaderState
from kiosk.devices.reading.qr import codes_in

LARGEST_FRAME = 1920 * 1920
"""Pixels; a larger frame is not taken: the camera is set wrongly."""
FRAME_S = 0.3
"""Time for one frame; the next one may be better."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Grey values, one byte a pixel, row by row."""

    width: int
    height: int
    grey: bytes


class FrameReader:
    """`offer` frames from the camera's thread. While one is being read only the newest other one waits."""

    name = CAMERA

    def __init__(self) -> None:
        self._wake = threading.Condition()
        self._next: Frame | None = None
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._forgotten = 0

    @property
    def state(self) -> ReaderState:
        return ReaderState.READY if self._thread is not None else ReaderState.OFF

    def start(self, deliver: Deliver) -> None:
        if self._thread is None:
            self._stopping = False
            self._thread = threading.Thread(target=self._run, args=(deliver,), name="reader camera", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        thread, self._thread = self._thread, None
        with self._wake:
            self._stopping, self._next = True, None
            self._wake.notify()
        if thread is not None:
            thread.join()

    def offer(self, frame: Frame) -> bool:
        """Whether it was taken; a frame of impossible size is not."""
        pixels = frame.width * frame.height
        if not 0 < pixels <= LARGEST_FRAME or min(frame.width, frame.height) < 1 or len(frame.grey) != pixels:
            return False
        with self._wake:
            if self._thread is None or self._stopping:
                return False
            self._next = frame
            self._wake.notify()
        return True

    def forget(self) -> None:
        """Nobody looks any more: what waits or is being read leads to nothing, from when this has returned."""
        with self._wake:
            self._next = None
            self._forgotten += 1

    def _run(self, deliver: Deliver) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._stopping or self._next is not None)
                frame, self._next = self._next, None
                forgotten = self._forgotten
                if self._stopping or frame is None:
                    return
            picture = Image.frombytes("L", (frame.width, frame.height), frame.grey)
            for payload in codes_in(picture, time.monotonic() + FRAME_S, time.monotonic):
                with self._wake:
                    if not self._stopping and forgotten == self._forgotten:
                        deliver(payload)
