"""Looks through the camera while a screen wants it, and only then: the reader of codes and the screen see each frame.

Nothing is kept: a frame is read, shown and dropped, and the ones still in hand are forgotten when nobody looks.
"""

from collections.abc import Callable

from kiosk.devices.camera.ports import Camera, Take, Told, nobody
from kiosk.devices.camera.simulated import SimulatedCamera
from kiosk.devices.reading import Frame, FrameReader

LookAway = Callable[[], None]
"""Ends one look, at once. Ending it twice, or after another one began, does nothing."""


class Viewfinder:
    """One camera and the `reader` that finds codes in its frames. For one thread, the screen's."""

    def __init__(self, camera: Camera, reader: FrameReader) -> None:
        self._camera = camera
        self._reader = reader
        self._look = 0

    @property
    def hand(self) -> SimulatedCamera | None:
        """The camera, where it is a simulated one that can be shown a code; None for a real one."""
        return self._camera if isinstance(self._camera, SimulatedCamera) else None

    def look(self, show: Take, told: Told = nobody) -> LookAway:
        """Open the camera; `show` gets each frame and `told` each state, both in the camera's thread."""
        self._look += 1
        mine = self._look

        def take(frame: Frame) -> None:
            self._reader.offer(frame)
            show(frame)

        def look_away() -> None:
            if mine == self._look:
                self._look += 1
                self._camera.release()
                self._reader.forget()

        self._camera.open(take, told)
        return look_away

    def close(self) -> None:
        """At the program's end: returns when the device is let go."""
        self._look += 1
        self._camera.close()
        self._reader.forget()
