"""The real camera: found, opened, watched and found again, in a thread of its own."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.camera.capture import TROUBLES, Capture, gone, open_capture
from kiosk.devices.camera.grey import grey_of
from kiosk.devices.camera.nodes import FindNodes
from kiosk.devices.camera.ports import CameraState
from kiosk.devices.camera.threaded import Looking, ThreadedCamera


@dataclass(frozen=True, slots=True)
class Pace:
    """In seconds. `tick`: longest wait inside the kernel, so longest delay of a close. `between`: from one frame to
    the next one that is looked at; others are dropped unread. `silent`: so long without a whole frame is a failure.
    `again`: pause between two tries."""

    tick: float = 0.1
    between: float = 1 / 13
    silent: float = 3.0
    again: float = 0.5


class V4l2Camera(ThreadedCamera):
    """Port `Camera` over whichever device file `find` gives."""

    def __init__(self, find: FindNodes, pace: Pace | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._find = find
        self._pace = pace or Pace()
        self._now = now

    def _look(self, looking: Looking) -> None:
        while not looking.over:
            opened = open_capture(self._find())
            if isinstance(opened, CameraState):
                looking.tell(opened)
            else:
                self._use(opened, looking)
            looking.wait(self._pace.again)

    def _use(self, capture: Capture, looking: Looking) -> None:
        looking.form = str(capture.shape)
        try:
            why = self._watch(capture, looking)
        finally:
            capture.close()
        looking.tell(why)

    def _watch(self, capture: Capture, looking: Looking) -> CameraState:
        """Pass frames on until the end or until there are none; why there are none."""
        whole_at = self._now()
        looked_at = whole_at - self._pace.between
        while not looking.over:
            try:
                data = capture.read(self._pace.tick)
            except TROUBLES as error:
                return CameraState.ABSENT if gone(error) or not Path(capture.path).exists() else CameraState.FAILED
            now = self._now()
            if data is not None and now - looked_at >= self._pace.between:
                looked_at = now
                frame = grey_of(data, capture.shape)
                if frame is not None:
                    whole_at = now
                    looking.pass_on(frame)
            if now - whole_at > self._pace.silent:
                return CameraState.FAILED if Path(capture.path).exists() else CameraState.ABSENT
        return CameraState.OFF
