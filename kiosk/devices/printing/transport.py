"""What a way to a printer must offer. TCP, serial and USB do; everything above is the same for all three."""

from typing import Protocol

from kiosk.devices.ports import PrinterState


class Transport(Protocol):
    """An open way to a printer. Every call raises OSError when the printer is gone, and is bounded by its seconds."""

    def write(self, data: memoryview, seconds: float) -> int:
        """Some of `data`; how many bytes. Raises TimeoutError when none was taken in that time."""
        ...

    def read(self, seconds: float) -> bytes:
        """At most one byte; empty when none came in that time."""
        ...

    def drain(self) -> None:
        """Forget what came unasked: it would be taken for the answer to the next question."""
        ...

    def hint(self) -> PrinterState | None:
        """What the way itself knows of the printer (USB does); None when it knows nothing."""
        ...

    def pending(self) -> int:
        """Bytes written that are still in this machine."""
        ...

    def farewell(self, seconds: float) -> None:
        """Say, no longer than `seconds`, that the job was the last thing."""
        ...

    def close(self, *, whole: bool) -> None:
        """Let go. Not `whole`: what this machine still holds must never reach the printer (late paper)."""
        ...
