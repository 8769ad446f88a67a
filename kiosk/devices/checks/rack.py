"""All devices of one terminal together, and a watch over which of them come and go."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.devices.checks.model import Device, DeviceName, Finding


@dataclass(frozen=True, slots=True)
class Rack:
    """In the order of `DeviceName`; each name once."""

    devices: tuple[Device, ...]

    def __iter__(self) -> Iterator[Device]:
        return iter(self.devices)

    def device(self, name: DeviceName) -> Device:
        """Raises KeyError for a device that is not in this rack."""
        return {device.name: device for device in self.devices}[name]

    def check_all(self) -> tuple[Finding, ...]:
        return tuple(device.check() for device in self.devices)


@dataclass(frozen=True, slots=True)
class Change:
    """A device came (`there`) or went."""

    device: DeviceName
    there: bool


@dataclass
class Watch:
    """Finds unplugging and plugging in by asking: no udev, no restart. The first poll only learns how things are.

    Call `poll` every few seconds off the GUI thread; it takes as long as its slowest device. `only` leaves out devices
    that are slow to ask.
    """

    rack: Rack
    only: frozenset[DeviceName] = frozenset(DeviceName)
    _seen: dict[DeviceName, bool] = field(default_factory=dict, init=False)

    def poll(self) -> tuple[Change, ...]:
        """What changed since the last poll."""
        now = {device.name: device.present() for device in self.rack if device.name in self.only}
        before, self._seen = self._seen, now
        return tuple(Change(name, there) for name, there in now.items() if before.get(name, there) is not there)

    @property
    def present(self) -> frozenset[DeviceName]:
        """What was there at the last poll."""
        return frozenset(name for name, there in self._seen.items() if there)
