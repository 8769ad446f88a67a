"""Touch screen and speaker: what the kernel knows of them."""

from dataclasses import dataclass

from kiosk.devices.checks.machine import Machine, input_devices
from kiosk.devices.checks.model import DeviceName, Finding, Verdict, missing, named


@dataclass(frozen=True, slots=True)
class SpeakerDevice:
    machine: Machine
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.SPEAKER

    def present(self) -> bool:
        return bool(self._outputs())

    def check(self) -> Finding:
        outputs = self._outputs()
        if not outputs:
            return missing(self.name, self.expected, "checks.speaker_none")
        return Finding(self.name, Verdict.OK, named(*outputs))

    def _outputs(self) -> tuple[str, ...]:
        """Lines of /proc/asound/pcm such as “00-00: ALC887 Analog : ALC887 Analog : playback 1 : capture 1”."""
        lines = self.machine.text("proc/asound/pcm").splitlines()
        return tuple(line.split(":")[1].strip() for line in lines if "playback" in line and line.count(":") > 1)


@dataclass(frozen=True, slots=True)
class TouchDevice:
    machine: Machine
    expected: frozenset[DeviceName]
    name: DeviceName = DeviceName.TOUCH

    def present(self) -> bool:
        return bool(self._screens())

    def check(self) -> Finding:
        screens = self._screens()
        if not screens:
            return missing(self.name, self.expected, "checks.touch_none")
        return Finding(self.name, Verdict.OK, named(*screens))

    def _screens(self) -> tuple[str, ...]:
        return tuple(found.name for found in input_devices(self.machine) if found.direct)
