"""Open a camera, take one frame, close it: for staff who want to know whether it works."""

import threading
from dataclasses import dataclass

from kiosk.devices.camera.ports import Camera, CameraState
from kiosk.devices.reading import Frame

PATIENCE_S = 5.0
"""Seconds until the first frame; some cameras need two to find their light."""
_FINAL = frozenset({CameraState.READY, CameraState.ABSENT, CameraState.BUSY, CameraState.FORBIDDEN, CameraState.FAILED})


@dataclass(frozen=True, slots=True)
class Sight:
    """`state` is ready when a frame came; `form` then says what the device sends, “1280x720 MJPG”."""

    state: CameraState
    form: str = ""


def try_camera(camera: Camera, seconds: float = PATIENCE_S) -> Sight:
    """Blocks until it is known how the camera is, at most about so long. The frame is not kept."""
    came = threading.Event()
    seen: list[Sight] = []

    def know(state: CameraState) -> None:
        if state in _FINAL and not seen:
            seen.append(Sight(state, camera.form))
            came.set()

    def take(_: Frame) -> None:
        """What it looks like is nobody's business here."""

    camera.open(take, know)
    came.wait(seconds)
    camera.close()
    return seen[0] if seen else Sight(CameraState.FAILED)
