"""What a camera is to the house: it looks only when asked to, and says how it is."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from kiosk.devices.reading import Frame


class CameraState(StrEnum):
    """`OPENING` until the first whole frame. `ABSENT`: not plugged in, looked for again and again. `BUSY`: another
    program has it. `FORBIDDEN`: the terminal's account may not open it. `FAILED`: there, but of no use."""

    OFF = "off"
    OPENING = "opening"
    READY = "ready"
    ABSENT = "absent"
    BUSY = "busy"
    FORBIDDEN = "forbidden"
    FAILED = "failed"


Take = Callable[[Frame], None]
"""Takes one frame, in the camera's thread; whoever is slow here makes the camera slow, nothing else."""
Told = Callable[[CameraState], None]
"""Hears of every change of state after `OPENING`, in the camera's thread."""


def nobody(_: CameraState) -> None:
    """A `Told` for those who do not mind."""


class Camera(Protocol):
    """Not for several threads at once: whoever opens it also closes it. Never raises for the device's failure."""

    @property
    def state(self) -> CameraState: ...

    @property
    def form(self) -> str:
        """What the device sends, “1280x720 MJPG”; empty while it is not open."""
        ...

    def open(self, take: Take, told: Told = nobody) -> None:
        """Begin to look; returns at once. A camera that is open begins anew."""
        ...

    def release(self) -> None:
        """Look no more, at once: neither `take` nor `told` is called after it has returned. The device follows."""
        ...

    def close(self) -> None:
        """As `release`, and returns when the device is let go (its light is off)."""
        ...
