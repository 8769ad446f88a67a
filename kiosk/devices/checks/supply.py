"""What the terminal hangs on: power and network."""

from dataclasses import dataclass

from kiosk.devices.checks.machine import Machine
from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing, named
from kiosk.wording import told

LOW_BATTERY_PERCENT = 30
"""Below this a UPS may not last until somebody comes."""

_STATUS = {
    "Charging": "checks.power_charging",
    "Discharging": "checks.power_discharging",
    "Not charging": "checks.power_resting",
    "Full": "checks.power_full",
}
"""The kernel's words (Documentation/ABI/testing/sysfs-class-power, `status`); its “Unknown” is any other."""


@dataclass(frozen=True, slots=True)
class PowerDevice:
    """A UPS or battery as the kernel sees it (USB HID power devices appear as power supplies)."""

    machine: Machine
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.POWER

    def present(self) -> bool:
        return bool(self._supplies())

    def check(self) -> Finding:
        supplies = self._supplies()
        if not supplies:
            return missing(self.name, self.expected, "checks.power_none")
        name, status, percent = supplies[0]
        how = told(_STATUS.get(status, "checks.power_unknown"))
        seen = (
            told("checks.power", name=name, status=how, percent=percent)
            if percent >= 0
            else told("checks.printer", name=name, state=how)
        )
        if status == "Discharging":
            verdict = Verdict.FAIL if 0 <= percent < LOW_BATTERY_PERCENT else Verdict.WARN
            return Finding(self.name, verdict, seen, told("checks.power_do"))
        return Finding(self.name, Verdict.OK, seen)

    def _supplies(self) -> tuple[tuple[str, str, int], ...]:
        found = []
        for supply in self.machine.entries("sys/class/power_supply"):
            if self.machine.read(supply / "type") in ("Battery", "UPS"):
                percent = self.machine.read(supply / "capacity")
                status = self.machine.read(supply / "status")
                found.append((supply.name, status, int(percent) if percent.isdecimal() else -1))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class NetworkDevice:
    """Cable and way out. Whether the center answers is another question (`kiosk doctor`, center)."""

    machine: Machine
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.NETWORK

    def present(self) -> bool:
        return bool(self._linked()) and self._leads_out()

    def check(self) -> Finding:
        linked = self._linked()
        if not linked:
            return missing(self.name, self.expected, "checks.network_none")
        if not self._leads_out():
            seen, todo = told("checks.network_closed", names=", ".join(linked)), told("checks.network_closed_do")
            return Finding(self.name, Verdict.WARN, seen, todo)
        return Finding(self.name, Verdict.OK, named(*linked))

    def _linked(self) -> tuple[str, ...]:
        cards = self.machine.entries("sys/class/net")
        return tuple(card.name for card in cards if card.name != "lo" and self.machine.read(card / "carrier") == "1")

    def _leads_out(self) -> bool:
        """A default route: destination 0 in IPv4's table, or a /0 that is not a dead end in IPv6's."""
        four = [line.split() for line in self.machine.text("proc/net/route").splitlines()[1:]]
        six = [line.split() for line in self.machine.text("proc/net/ipv6_route").splitlines()]
        return any(len(words) > 1 and words[1] == "00000000" for words in four) or any(
            len(words) > 9 and set(words[0]) == {"0"} and words[1] == "00" and words[9] != "lo" for words in six
        )
