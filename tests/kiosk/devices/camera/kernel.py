"""The kernel's side of V4L2 for tests: answers the calls that linuxpy makes, over named pipes so that waiting is real.

Written from the kernel's documentation, knows nothing of the program's code:
https://www.kernel.org/doc/html/latest/userspace-api/media/v4l/user-func.html
"""

import errno
import mmap
import os
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from types import SimpleNamespace
from typing import Any

import linuxpy.io
import linuxpy.ioctl
import linuxpy.video.device
import pytest
from linuxpy.video.raw import IOC, Capability

PAGE = 1 << 24
"""Between the offsets of two buffers."""
FLAG_ERROR = 0x40


def code(form: str) -> int:
    return int.from_bytes(form.encode(), "little")


@dataclass
class EmulatedDevice:
    """One device file with what it offers. `rates`: format -> frames a second at 1280x720, 0 for “not that size”."""

    node: Path
    rates: dict[str, int] = field(default_factory=lambda: {"GREY": 30})
    size: tuple[int, int] = (1280, 720)
    padding: int = 0
    captures: bool = True
    busy: bool = False
    gone: bool = False
    form: str = ""
    streaming: bool = False
    maps: list[mmap.mmap] = field(default_factory=list)
    queued: deque[int] = field(default_factory=deque)
    done: deque[tuple[int, int, int]] = field(default_factory=deque)
    opened: int = 0
    mains: int = 0
    bell: int = -1
    lock: Any = field(default_factory=RLock)

    def __post_init__(self) -> None:
        self.plug_in()

    def plug_in(self) -> None:
        self.node.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(self.node)
        if self.bell >= 0:
            os.close(self.bell)
        self.bell = os.open(self.node, os.O_RDWR | os.O_NONBLOCK)
        self.gone = False

    def unplug(self) -> None:
        with self.lock:
            self.gone, self.streaming = True, False
            self.done.clear()
            os.write(self.bell, b".")
            self.node.unlink()

    def send(self, data: bytes, flags: int = 0) -> bool:
        """One frame; lost when nobody has lent a buffer."""
        with self.lock:
            if self.gone or not self.streaming or not self.queued:
                return False
            index = self.queued.popleft()
            self.maps[index][: len(data)] = data
            self.done.append((index, len(data), flags))
            os.write(self.bell, b".")
            return True

    @property
    def let_go(self) -> bool:
        """Nothing of it is held: no stream, no mapped memory, no open file."""
        held = [link for link in Path("/proc/self/fd").iterdir() if _target(link).startswith(str(self.node))]
        return not self.streaming and all(one.closed for one in self.maps) and len(held) <= 1

    def call(self, request: int, it: Any) -> None:
        with self.lock:
            if self.gone:
                raise OSError(errno.ENODEV, "No such device")
            answer = getattr(self, f"_{IOC(request).name.lower()}", None)
            if answer is None:
                raise OSError(errno.ENOTTY, "Inappropriate ioctl for device")
            answer(it)

    def _querycap(self, it: Any) -> None:
        it.card = b"Emulated camera"
        it.device_caps = (Capability.VIDEO_CAPTURE if self.captures else Capability.META_CAPTURE) | Capability.STREAMING
        it.capabilities = it.device_caps | Capability.DEVICE_CAPS

    def _enum_fmt(self, it: Any) -> None:
        forms = list(self.rates)
        if it.index >= len(forms):
            raise OSError(errno.EINVAL, "no more")
        it.pixelformat = code(forms[it.index])

    def _enum_frameintervals(self, it: Any) -> None:
        rate = next((rate for form, rate in self.rates.items() if code(form) == it.pixel_format), 0)
        if it.index or not rate or (it.width, it.height) != (1280, 720):
            raise OSError(errno.EINVAL, "no more")
        it.type, it.discrete.numerator, it.discrete.denominator = 1, 1, rate

    def _s_fmt(self, it: Any) -> None:
        if self.busy:
            raise OSError(errno.EBUSY, "Device or resource busy")
        wanted = it.fmt.pix.pixelformat
        self.form = next((form for form in self.rates if code(form) == wanted), next(iter(self.rates)))
        self._g_fmt(it)

    def _g_fmt(self, it: Any) -> None:
        wide, high = self.size
        it.fmt.pix.width, it.fmt.pix.height, it.fmt.pix.pixelformat = wide, high, code(self.form)
        it.fmt.pix.bytesperline = 0 if self.form == "MJPG" else wide * (2 if self.form == "YUYV" else 1) + self.padding
        it.fmt.pix.sizeimage = max(1, min(wide * high * 2 + self.padding * high, PAGE))

    def _s_parm(self, it: Any) -> None:
        """Taken as it is."""

    def _s_ctrl(self, it: Any) -> None:
        self.mains = it.value

    def _reqbufs(self, it: Any) -> None:
        if self.busy:
            raise OSError(errno.EBUSY, "Device or resource busy")
        self.maps = self.maps if it.count == 0 else []
        self.queued.clear()
        self.done.clear()

    def _querybuf(self, it: Any) -> None:
        it.length, it.m.offset = self.size[0] * self.size[1] * 2, it.index * PAGE

    def _qbuf(self, it: Any) -> None:
        self.queued.append(it.index)

    def _dqbuf(self, it: Any) -> None:
        if not self.done:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        os.read(self.bell, 1)
        it.index, it.bytesused, it.flags = self.done.popleft()

    def _streamon(self, it: Any) -> None:
        self.streaming = True
        self.opened += 1

    def _streamoff(self, it: Any) -> None:
        self.streaming = False


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:  # closed meanwhile
        return ""


class Kernel:
    """All devices of one test, standing in for what linuxpy calls."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.devices: dict[str, EmulatedDevice] = {}
        self.forbidden: set[str] = set()
        patch.setattr(linuxpy.ioctl, "fcntl", SimpleNamespace(ioctl=self._ioctl))
        patch.setattr(linuxpy.video.device, "mmap", SimpleNamespace(mmap=self._mmap))
        patch.setattr(linuxpy.io, "os", self)

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def device(self, number: int = 0, name: str = "Emulated camera", **what: Any) -> EmulatedDevice:
        entry = self.root / f"sys/class/video4linux/video{number}"
        entry.mkdir(parents=True)
        (entry / "name").write_text(f"{name}\n")
        made = EmulatedDevice(self.root / f"dev/video{number}", **what)
        self.devices[str(made.node)] = made
        return made

    def shut_down(self) -> None:
        for device in self.devices.values():
            os.close(device.bell)

    def open(self, path: Any, flags: int) -> int:
        if str(path) in self.forbidden:
            raise PermissionError(errno.EACCES, "Permission denied")
        return os.open(path, flags)

    def _of(self, fd: Any) -> EmulatedDevice:
        number = fd if isinstance(fd, int) else fd.fileno()
        return self.devices[_target(Path(f"/proc/self/fd/{number}")).removesuffix(" (deleted)")]

    def _ioctl(self, fd: Any, request: int, *args: Any) -> None:
        self._of(fd).call(int(request), *args)

    def _mmap(self, fd: Any, length: int, offset: int = 0) -> mmap.mmap:
        made = mmap.mmap(-1, length)
        self._of(fd).maps.insert(offset // PAGE, made)
        return made
