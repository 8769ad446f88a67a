"""Devices by their names in the settings and on the command line, and what a look at one of them finds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.devices.ports import PrinterState
from kiosk.errors import Refusal
from kiosk.wording import Told, told, wording


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
    """For staff: `seen` says what was seen, `do` what to do (None: nothing). `state`: of a printer. `raw`: the system's
    own words, in no language of ours.

    The screen says `seen` and `do` in the language of the hall; `detail` and `todo` are how the command line says them.
    """

    device: DeviceName
    verdict: Verdict
    seen: Told
    do: Told | None = None
    state: PrinterState | None = None
    raw: str = ""

    @property
    def detail(self) -> str:
        """What was seen, in English, with the system's own words."""
        seen = self.seen.said(wording("en"))
        return f"{seen} ({self.raw})" if self.raw else seen

    @property
    def todo(self) -> str:
        """What to do, in English; empty when nothing is to be done."""
        return self.do.said(wording("en")) if self.do is not None else ""


class Device(Protocol):
    """One device, real or simulated. Both calls look now, change nothing, and never raise for the device's failure."""

    @property
    def name(self) -> DeviceName: ...

    def present(self) -> bool:
        """Whether it is plugged in and reachable: quick enough to be asked every few seconds."""
        ...

    def check(self) -> Finding: ...


def missing(name: DeviceName, expected: frozenset[DeviceName], key: str) -> Finding:
    """Not there: a failure only where the settings expect it. Words are those of `key`, and of `key` with _do."""
    if name in expected:
        return Finding(name, Verdict.FAIL, told(key), told(f"{key}_do"))
    return Finding(name, Verdict.ABSENT, told(key))


def named(*names: str) -> Told:
    """All is well, and this is what makers or the system call it."""
    return told("checks.named", names=", ".join(names))


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
