"""Code reader and camera: what a visitor shows something to."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.camera import Camera, CameraState, FindNodes, try_camera
from kiosk.devices.checks.machine import Machine, input_devices
from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing

_NO_READERS = ("power button", "sleep button", "lid switch", "video bus", "pc speaker")


@dataclass(frozen=True, slots=True)
class ScannerDevice:
    """`find` gives the port of a serial reader as it is now; None for a reader that types.

    Such a wedge is a keyboard to the machine: that some keyboard is there is all that can be known before a scan.
    """

    find: Callable[[], str | None] | None
    machine: Machine
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.SCANNER

    def present(self) -> bool:
        return bool(self.find()) if self.find else bool(self._keyboards())

    def check(self) -> Finding:
        if self.find:
            return self._serial(self.find())
        keyboards = self._keyboards()
        if not keyboards:
            return missing(self.name, self.expected, "no reader that types is plugged in", "Plug the reader in.")
        return Finding(self.name, Verdict.OK, f"types like a keyboard: {', '.join(keyboards)}; scan a code to be sure")

    def _serial(self, path: str | None) -> Finding:
        """A serial reader is in the settings, so it is expected."""
        if path is None:
            return Finding(self.name, Verdict.FAIL, "the reader's port is not there", "Plug the reader in.")
        if not os.access(path, os.R_OK | os.W_OK):
            todo = "Put the terminal's account into the group of that port (dialout)."
            return Finding(self.name, Verdict.FAIL, f"{path} may not be read", todo)
        return Finding(self.name, Verdict.OK, path)

    def _keyboards(self) -> tuple[str, ...]:
        return tuple(
            found.name
            for found in input_devices(self.machine)
            if found.keyboard and not any(word in found.name.lower() for word in _NO_READERS)
        )


_TROUBLES = {
    CameraState.BUSY: (
        "is used by another program (by the terminal's own screen, while a visitor scans)",
        "Close that program, or try again when nobody scans.",
    ),
    CameraState.FORBIDDEN: ("may not be opened", "Put the terminal's account into the group video."),
    CameraState.FAILED: (
        "is there and sends no picture that can be used",
        "Unplug it and plug it in again; if that does not help, try another camera.",
    ),
}


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """`find` and `camera` where the settings name one: it is then expected, and a check takes one frame with it."""

    machine: Machine
    expected: frozenset[DeviceName]
    find: FindNodes | None = None
    camera: Callable[[], Camera | None] = lambda: None
    name: DeviceName = DeviceName.CAMERA

    def present(self) -> bool:
        return bool(self.find()) if self.find else bool(self.machine.entries("sys/class/video4linux", "video*"))

    def check(self) -> Finding:
        if self.find:
            return self._tried(self.find())
        found = self.machine.entries("sys/class/video4linux", "video*")
        if not found:
            return missing(self.name, self.expected, "no camera is plugged in", "Plug the camera in.")
        blocked = [one.name for one in found if not os.access(self.machine.root / "dev" / one.name, os.R_OK | os.W_OK)]
        if len(blocked) == len(found):
            said, todo = _TROUBLES[CameraState.FORBIDDEN]
            return Finding(self.name, Verdict.FAIL, f"{self._called(found)}: {said}", todo)
        return Finding(self.name, Verdict.OK, self._called(found))

    def _tried(self, paths: Sequence[str]) -> Finding:
        camera = self.camera() if paths else None
        if camera is None:
            return Finding(self.name, Verdict.FAIL, "the camera of the settings is not there", "Plug the camera in.")
        sight = try_camera(camera)
        called = self._called([Path("sys/class/video4linux") / Path(path).resolve().name for path in paths])
        if sight.state is CameraState.READY:
            return Finding(self.name, Verdict.OK, f"{called}: {sight.form}")
        if sight.state is CameraState.ABSENT:
            todo = "Name another one in the setting “camera”; /dev/v4l/by-id lists them."
            return Finding(self.name, Verdict.FAIL, f"{called}: takes no pictures", todo)
        said, todo = _TROUBLES[sight.state]
        return Finding(self.name, Verdict.FAIL, f"{called}: {said}", todo)

    def _called(self, entries: Iterable[Path]) -> str:
        """What the makers call them, each name once."""
        return ", ".join(
            dict.fromkeys(self.machine.read(self.machine.root / one / "name") or one.name for one in entries)
        )
