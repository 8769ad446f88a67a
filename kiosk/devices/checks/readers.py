"""Code reader and camera: what a visitor shows something to."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.camera import Camera, CameraState, FindNodes, try_camera
from kiosk.devices.checks.machine import Machine, input_devices
from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing, named
from kiosk.wording import told

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
            return missing(self.name, self.expected, "checks.scanner_none")
        return Finding(self.name, Verdict.OK, told("checks.scanner_types", names=", ".join(keyboards)))

    def _serial(self, path: str | None) -> Finding:
        """A serial reader is in the settings, so it is expected."""
        if path is None:
            return Finding(self.name, Verdict.FAIL, told("checks.scanner_gone"), told("checks.scanner_none_do"))
        if not os.access(path, os.R_OK | os.W_OK):
            seen, todo = told("checks.scanner_forbidden", path=path), told("checks.scanner_forbidden_do")
            return Finding(self.name, Verdict.FAIL, seen, todo)
        return Finding(self.name, Verdict.OK, named(path))

    def _keyboards(self) -> tuple[str, ...]:
        return tuple(
            found.name
            for found in input_devices(self.machine)
            if found.keyboard and not any(word in found.name.lower() for word in _NO_READERS)
        )


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
            return missing(self.name, self.expected, "checks.camera_none")
        blocked = [one.name for one in found if not os.access(self.machine.root / "dev" / one.name, os.R_OK | os.W_OK)]
        if len(blocked) == len(found):
            return self._troubled(CameraState.FORBIDDEN, self._called(found))
        return Finding(self.name, Verdict.OK, named(self._called(found)))

    def _tried(self, paths: Sequence[str]) -> Finding:
        camera = self.camera() if paths else None
        if camera is None:
            return Finding(self.name, Verdict.FAIL, told("checks.camera_gone"), told("checks.camera_none_do"))
        sight = try_camera(camera)
        called = self._called([Path("sys/class/video4linux") / Path(path).resolve().name for path in paths])
        if sight.state is CameraState.READY:
            return Finding(self.name, Verdict.OK, told("checks.camera", name=called, form=sight.form))
        return self._troubled(sight.state, called)

    def _troubled(self, state: CameraState, called: str) -> Finding:
        key = f"checks.camera_{state.value}"
        return Finding(self.name, Verdict.FAIL, told(key, name=called), told(f"{key}_do"))

    def _called(self, entries: Iterable[Path]) -> str:
        """What the makers call them, each name once."""
        return ", ".join(
            dict.fromkeys(self.machine.read(self.machine.root / one / "name") or one.name for one in entries)
        )
