"""A V4L2 device that streams, from `open_capture` to `close`. The calls to the kernel are linuxpy's.

linuxpy's own waiting for a frame is not used: it cannot be interrupted, and in 0.25 it calls a module
(`MemorySource.wait_read`). https://www.kernel.org/doc/html/latest/userspace-api/media/v4l/capture.c.html
"""

import contextlib
import errno
import logging
import select
from collections.abc import Sequence
from typing import Any

from linuxpy.video.device import (
    BufferFlag,
    BufferType,
    Capability,
    ControlID,
    Device,
    V4L2Error,
    VideoCapture,
    human_pixel_format,
    set_control,
)

from kiosk.devices.camera.grey import FORMS, Shape
from kiosk.devices.camera.ports import CameraState

WIDTH, HEIGHT = 1280, 720
"""Pixels asked for; the driver gives what is next to it."""
FRAMES_A_SECOND = 15
ENOUGH_A_SECOND = 8
"""A format that brings fewer is taken only when there is no other."""
BUFFERS = 3
_MAINS_50_HZ = 1
"""V4L2_CID_POWER_LINE_FREQUENCY_50HZ: lamps on the mains of 50 Hz would draw stripes."""

TROUBLES = (OSError, ValueError, ArithmeticError, V4L2Error)
"""What a device, its driver or linuxpy's reading of their answers may raise. ValueError: a format nobody knows."""


class Capture:
    """One open device. Frames come as the device sends them."""

    def __init__(self, device: Device, stream: VideoCapture, shape: Shape) -> None:
        self._device = device
        self._stream = stream
        self.shape = shape
        self.path = str(device.filename)

    def read(self, seconds: float) -> bytes | None:
        """The next frame, waiting at most so long; None when none came whole. Raises one of `TROUBLES`."""
        ready, _, _ = select.select([self._device], [], [], seconds)
        if not ready:
            return None
        try:
            frame = self._stream.buffer.raw_read()
        except BlockingIOError:
            return None
        return None if frame.buff.flags & BufferFlag.ERROR else bytes(frame.data)

    def close(self) -> None:
        """Let go of the device, however it is: a pulled cable must not keep its memory mapped."""
        _let_go(self._device, self._stream)


def open_capture(paths: Sequence[str]) -> Capture | CameraState:
    """The first of `paths` that captures, streaming; otherwise why there is none. Never raises for the device."""
    logging.getLogger("linuxpy").setLevel(logging.ERROR)  # it warns of every format that it does not know
    trouble = CameraState.ABSENT
    for path in paths:
        device = Device(path)
        stream = VideoCapture(device, BUFFERS)
        try:
            device.open()
            if _captures(device):
                return Capture(device, stream, _begin(device, stream))
        except TROUBLES as error:
            trouble = _state_for(error)
        _let_go(device, stream)
    return trouble


def _captures(device: Device) -> bool:
    """Many cameras have further files for metadata (https://docs.kernel.org/userspace-api/media/v4l/dev-meta.html)."""
    able = device.info.device_capabilities or device.info.capabilities
    return bool(able & Capability.VIDEO_CAPTURE and able & Capability.STREAMING)


def _begin(device: Device, stream: VideoCapture) -> Shape:
    """Choose a format, start the stream. Raises one of `TROUBLES`."""
    stream.set_format(WIDTH, HEIGHT, _best_form(device))
    given = stream.get_format()
    shape = Shape(human_pixel_format(given.pixel_format), given.width, given.height, given.bytes_per_line)
    if shape.form not in FORMS or not shape.possible:
        raise ValueError(f"{shape} is of no use")
    with contextlib.suppress(*TROUBLES):
        stream.set_fps(FRAMES_A_SECOND)
    with contextlib.suppress(*TROUBLES):
        set_control(device, ControlID.POWER_LINE_FREQUENCY, _MAINS_50_HZ)
    stream.open()
    return shape


def _best_form(device: Device) -> str:
    """The least work of those that are fast enough at the wished size, else JPEG, else whatever there is."""
    listed = {human_pixel_format(one.pixel_format) for one in device.info.buffer_formats(BufferType.VIDEO_CAPTURE)}
    offered = [form for form in FORMS if form in listed]
    if not offered:
        raise ValueError("the device has none of the formats that can be read")
    fast = [form for form in offered if _rate(device, form) >= ENOUGH_A_SECOND]
    return fast[0] if fast else offered[-1]


def _rate(device: Device, form: str) -> float:
    """Frames a second at the wished size; 0 where the device has no such size or does not say."""
    code = int.from_bytes(form.encode(), "little")
    try:
        return max(float(one.max_fps) for one in device.info.fps_intervals(code, WIDTH, HEIGHT))
    except TROUBLES:
        return 0.0


def _state_for(error: Exception) -> CameraState:
    number = getattr(error, "errno", None)
    if number == errno.EBUSY:
        return CameraState.BUSY
    if number in (errno.EACCES, errno.EPERM):
        return CameraState.FORBIDDEN
    return CameraState.ABSENT if gone(error) else CameraState.FAILED


def gone(error: Exception) -> bool:
    """Whether the device itself is not there any more."""
    return getattr(error, "errno", None) in (errno.ENODEV, errno.ENXIO, errno.ENOENT)


def _let_go(device: Device, stream: VideoCapture) -> None:
    source: Any = stream.buffer
    maps = list(source.buffers or ()) if source is not None else []
    with contextlib.suppress(*TROUBLES):
        stream.close()
    for one in maps:
        with contextlib.suppress(*TROUBLES):
            one.close()  # again: linuxpy does not come so far when the stream cannot be stopped any more
    with contextlib.suppress(*TROUBLES):
        device.close()
