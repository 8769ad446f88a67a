"""What a reader of codes is to the house."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

Deliver = Callable[[bytes], None]
"""Takes one payload, from whichever thread the reader works in."""


CAMERA = "camera"
"""The name of the reader that looks through the camera."""


class ReaderState(StrEnum):
    """`absent`: not plugged in, looked for again and again. `failed`: there, but cannot be used."""

    OFF = "off"
    READY = "ready"
    ABSENT = "absent"
    FAILED = "failed"


class CodeReader(Protocol):
    """A device that hands on payloads. A payload is what the code holds, without the device's framing."""

    @property
    def name(self) -> str: ...

    @property
    def state(self) -> ReaderState: ...

    def start(self, deliver: Deliver) -> None:
        """Begin to read; returns at once. Never raises for a missing device."""
        ...

    def stop(self) -> None:
        """End; no payload is delivered after it has returned."""
        ...
