"""Which device files may be the camera that a setting names: looked up anew each time, so plugging needs no restart.

A camera has several; which of them captures only the driver can say (`kiosk.devices.camera.capture`).
"""

import re
from collections.abc import Callable
from pathlib import Path

from kiosk.devices.checks.machine import Machine

FindNodes = Callable[[], tuple[str, ...]]
"""Paths of device files, the likeliest first; empty while nothing is plugged in."""
_FOLDER = "sys/class/video4linux"


def all_nodes(machine: Machine) -> tuple[str, ...]:
    """/dev/video0, /dev/video1, ... in the order of their numbers."""
    found = [entry.name for entry in machine.entries(_FOLDER, "video*")]
    return tuple(str(machine.root / "dev" / name) for name in sorted(found, key=_number))


def at_path(path: str) -> FindNodes:
    """A fixed path, best one of /dev/v4l/by-id."""
    return lambda: (path,) if Path(path).exists() else ()


def by_usb_id(machine: Machine, vendor: str, product: str) -> FindNodes:
    """The files of the USB device with these ids (four hexadecimal digits each), wherever it was plugged in."""
    wanted = (vendor.lower(), product.lower())
    return lambda: tuple(
        node for node in all_nodes(machine) if _usb_id(machine, machine.root / _FOLDER / Path(node).name) == wanted
    )


def _usb_id(machine: Machine, entry: Path) -> tuple[str, str]:
    """The ids stand in the folder of the USB device, above that of its interface."""
    try:
        interface = (entry / "device").resolve(strict=True)
    except (OSError, RuntimeError):
        return "", ""
    for folder in (interface, interface.parent):
        vendor, product = machine.read(folder / "idVendor"), machine.read(folder / "idProduct")
        if vendor and product:
            return vendor.lower(), product.lower()
    return "", ""


def _number(name: str) -> int:
    digits = re.search(r"\d+$", name)
    return int(digits.group()) if digits else 0
