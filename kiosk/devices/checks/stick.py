"""USB storage: whether a stick is in, and where it can be read."""

from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from kiosk.devices.checks.machine import Machine
from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing
from kiosk.wording import told


@dataclass(frozen=True, slots=True)
class StickDevice:
    """USB storage: normally none; staff bring one with content."""

    machine: Machine
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.USB

    def present(self) -> bool:
        return bool(self._disks())

    def check(self) -> Finding:
        disks = self._disks()
        if not disks:
            return missing(self.name, self.expected, "checks.usb_none")
        mounted = {disk: self._mounts(disk) for disk in disks}
        if not any(mounted.values()):
            seen, todo = told("checks.usb_unmounted", names=", ".join(disks)), told("checks.usb_unmounted_do")
            return Finding(self.name, Verdict.WARN, seen, todo)
        readable = [
            told("checks.usb", disk=disk, places=", ".join(places)) for disk, places in mounted.items() if places
        ]
        seen = reduce(lambda some, more: told("checks.usb_more", seen=some, more=more), readable)
        return Finding(self.name, Verdict.OK, seen)

    def mounts(self) -> tuple[Path, ...]:
        """Where the sticks can be read now."""
        return tuple(Path(place) for disk in self._disks() for place in self._mounts(disk))

    def _disks(self) -> tuple[str, ...]:
        """Block devices on USB. “removable” alone would name card readers without a card and miss many sticks."""
        found = self.machine.entries("sys/block")
        return tuple(disk.name for disk in found if "/usb" in str(disk.resolve()) and self._size(disk))

    def _size(self, disk: Path) -> int:
        size = self.machine.read(disk / "size")
        return int(size) if size.isdecimal() else 0

    def _mounts(self, disk: str) -> tuple[str, ...]:
        lines = [line.split() for line in self.machine.text("proc/mounts").splitlines()]
        places = (words[1] for words in lines if len(words) > 1 and words[0].startswith(f"/dev/{disk}"))
        return tuple(place.encode().decode("unicode_escape") for place in places)  # blanks are written \040
