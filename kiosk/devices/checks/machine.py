"""What Linux says of its devices in /proc, /sys and /dev. Read anew at every look, so plugging needs no restart."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Machine:
    """`root` is / on a terminal, a folder in tests. Nothing here raises: what cannot be read is not there."""

    root: Path = Path("/")

    def text(self, path: str) -> str:
        try:
            return (self.root / path).read_text("utf-8", "replace").strip()
        except OSError:
            return ""

    def entries(self, folder: str, pattern: str = "*") -> tuple[Path, ...]:
        try:
            return tuple(sorted((self.root / folder).glob(pattern)))
        except OSError:
            return ()

    def exists(self, path: str) -> bool:
        try:
            return (self.root / path.removeprefix("/")).exists()
        except OSError:
            return False

    def read(self, path: Path) -> str:
        try:
            return path.read_text("utf-8", "replace").strip()
        except OSError:
            return ""


@dataclass(frozen=True, slots=True)
class InputDevice:
    """One block of /proc/bus/input/devices. `direct`: it lies on a screen, as touchpads do not."""

    name: str
    keyboard: bool
    direct: bool


_DIRECT = 1 << 1
"""INPUT_PROP_DIRECT of linux/input-event-codes.h."""


def input_devices(machine: Machine) -> tuple[InputDevice, ...]:
    """Keyboards, pointers, screens and readers that the kernel knows."""
    blocks = machine.text("proc/bus/input/devices").split("\n\n")
    return tuple(_described(block) for block in blocks if block.strip())


def _described(block: str) -> InputDevice:
    fields: dict[str, str] = {}
    for line in block.splitlines():
        key, _, value = line[3:].partition("=")
        fields[key] = value.strip('" ')
    return InputDevice(
        fields.get("Name", ""),
        "kbd" in fields.get("Handlers", "").split(),
        bool(_bits(fields.get("PROP", "")) & _DIRECT),
    )


def _bits(words: str) -> int:
    """Hexadecimal words of 64 bits, highest first, leading zeros left out."""
    value = 0
    for word in words.split():
        try:
            value = value << 64 | int(word, 16)
        except ValueError:
            return 0
    return value
