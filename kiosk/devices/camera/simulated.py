"""A camera without a machine, for development, training and the tour: somebody holds a code before it.

It ships with the program and goes the whole way: frames, the reader of codes, the screen.
"""

from dataclasses import dataclass

from kiosk.devices.camera.ports import CameraState
from kiosk.devices.camera.scene import HEIGHT, WIDTH, Scene
from kiosk.devices.camera.threaded import Looking, ThreadedCamera

BETWEEN_S = 0.1
"""Seconds from one frame to the next."""


@dataclass(frozen=True, slots=True)
class Held:
    """A code in the hand. `thumb`: it covers one corner, so that the code is seen and cannot be read."""

    text: str
    thumb: bool = False


class SimulatedCamera(ThreadedCamera):
    """Port `Camera`. `trouble` is the state it is in instead of working: absent, busy, ..."""

    def __init__(self, between: float = BETWEEN_S) -> None:
        super().__init__()
        self.trouble: CameraState | None = None
        self._held: Held | None = None
        self._seen: Held | None = None
        self._between = between

    @property
    def held(self) -> Held | None:
        """What is before the camera now."""
        return self._held

    @property
    def seen(self) -> Held | None:
        """What the newest frame shows: the eye is a little behind the hand."""
        return self._seen

    def show_code(self, text: str, *, thumb: bool = False) -> None:
        """Hold `text` up as a QR code until it is taken away. Raises ValueError for one that fits into none."""
        from kiosk.sheets.qr import modules

        modules(text)
        self._held = Held(text, thumb)

    def take_code_away(self) -> None:
        self._held = None

    def _look(self, looking: Looking) -> None:
        number, held, scene = 0, None, Scene("")
        while not looking.over:
            if self.trouble is not None:
                looking.form = ""
                looking.tell(self.trouble)
            else:
                if self._held != held:
                    held = self._held
                    scene = Scene(held.text, thumb=held.thumb) if held else Scene("")
                looking.form = f"{WIDTH}x{HEIGHT} simulated"
                looking.pass_on(scene.frame(number))
                self._seen = held
            number += 1
            looking.wait(self._between)
