"""Devices by their names in the settings and on the command line, and what a look at one of them finds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.devices.ports import PrinterState
from kiosk.errors import Refusal


class DeviceName(StrEnum):
    """As written in `devices_expected` and after `kiosk device check`."""

    PRINTER = "printer"
    A4 = "a4"
    SCANNER = "scanner"
    CAMERA = "camera"
    SPEAKER = "speaker"
    TOUCH = "touch"
    USB = "usb"
    POWER = "power"
    NETWORK = "network"


class Verdict(StrEnum):
    """`ABSENT`: not there, and nobody expects it."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Finding:
    """For staff: `detail` says what was seen, `todo` what to do (empty when nothing). `state`: of a printer."""

    device: DeviceName
    verdict: Verdict
    detail: str
    todo: str = ""
    state: PrinterState | None = None


class Device(Protocol):
    """One device, real or simulated. Both calls look now, change nothing, and never raise for the device's failure."""

    @property
    def name(self) -> DeviceName: ...

    def present(self) -> bool:
        """Whether it is plugged in and reachable: quick enough to be asked every few seconds."""
        ...

    def check(self) -> Finding: ...


def missing(name: DeviceName, expected: frozenset[DeviceName], detail: str, todo: str) -> Finding:
    """Not there: a failure only where the settings expect it."""
    if name in expected:
        return Finding(name, Verdict.FAIL, detail, todo)
    return Finding(name, Verdict.ABSENT, detail)


def read_expected(text: str) -> frozenset[DeviceName]:
    """The setting `devices_expected`. Raises `Refusal` naming a device that there is none of."""
    names = [part.strip() for part in text.split(",") if part.strip()]
    known = {device.value for device in DeviceName}
    for name in names:
        if name not in known:
            raise Refusal(
                "devices.unknown_device",
                f"Setting “devices_expected”: “{name}” is no device.",
                f"Choose from {', '.join(sorted(known))}.",
            )
    return frozenset(DeviceName(name) for name in names)
