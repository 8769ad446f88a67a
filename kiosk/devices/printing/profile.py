"""Printer profiles: what differs from unit to unit, as data in `assets/printers/<id>.yaml`.

Width, distance to the cutter, presenter and what the unit can say of itself are facts of a model, not of the program.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.errors import Refusal
from kiosk.paths import assets_dir
from kiosk.sheets import CutterProfile

GENERIC = {576: "generic-80", 384: "generic-58"}
"""The profile of a head width when the settings name none."""


class Cut(StrEnum):
    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class Status(StrEnum):
    """Whether the unit answers DLE EOT; one that never does is not asked, which saves its waiting time."""

    FULL = "full"
    NONE = "none"


_CUT_BYTES = {Cut.FULL: b"\x1dV\x00", Cut.PARTIAL: b"\x1dV\x01", Cut.NONE: b""}


class PrinterProfile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One model. Lengths of paper in dot lines unless the name says otherwise."""

    id: str
    title: str
    source: str
    dots: Annotated[int, Meta(ge=8, multiple_of=8, description="head width in dots")]
    dpi: Annotated[int, Meta(ge=100, le=600, description="dots per inch")] = 203
    strip_lines: Annotated[int, Meta(ge=128, le=256, description="dot lines sent between two looks")] = 192
    cutter_lines: Annotated[int, Meta(ge=0, le=1000, description="dot lines from the head to the cutter")] = 160
    cut: Annotated[Cut, Meta(description="full, partial, or none: the visitor tears")] = Cut.PARTIAL
    present: Annotated[str, Meta(pattern=r"^([0-9a-f]{2})*$", description="presenter's command as hex")] = ""
    status: Status = Status.FULL
    near_end_sensor: Annotated[bool, Meta(description="whether it reports a roll that runs low")] = True
    clears: Annotated[bool, Meta(description="whether it obeys DLE DC4 8: forget what was received")] = True
    line_ms: Annotated[float, Meta(gt=0, description="milliseconds to print one dot line, at the slowest")] = 2.0
    pause_ms: Annotated[int, Meta(ge=0, description="rest between strips, for units without flow control")] = 0
    roll_mm: Annotated[int, Meta(gt=0, description="length of a new roll")] = 80_000

    @property
    def cutter(self) -> CutterProfile:
        """How the encoder ends a job."""
        return CutterProfile(
            feed_dots=self.cutter_lines,
            cut=_CUT_BYTES[self.cut],
            present=bytes.fromhex(self.present),
            strip_lines=self.strip_lines,
        )

    def millimetres(self, lines: int) -> int:
        """Paper used by a slip of that many dot lines, the way to the cutter included."""
        return round((lines + self.cutter_lines) * 25.4 / self.dpi)


def profile_ids(folder: Path | None = None) -> tuple[str, ...]:
    """The names a setting may give."""
    return tuple(sorted(path.stem for path in (folder or _folder()).glob("*.yaml")))


def load_profile(name: str, folder: Path | None = None) -> PrinterProfile:
    """Read one profile. Raises `Refusal` for a name that has none and for a file that is wrong."""
    if name not in profile_ids(folder):
        raise Refusal(
            "devices.unknown_profile",
            f"Setting “printer_profile”: there is no profile “{name}”.",
            f"Choose one of {', '.join(profile_ids(folder))}.",
        )
    from yaml import CSafeLoader, YAMLError, load

    path = (folder or _folder()) / f"{name}.yaml"
    try:
        return msgspec.convert({"id": name, **load(path.read_text("utf-8"), CSafeLoader)}, PrinterProfile)
    except (YAMLError, TypeError, OSError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise Refusal("devices.wrong_profile", f"{path.name}: {error}.", "Correct the profile.") from error


def profile_for(name: str, dots: int, folder: Path | None = None) -> PrinterProfile:
    """The named profile, else the generic one of the head width. Raises `Refusal`, also when the two disagree."""
    profile = load_profile(name or GENERIC.get(dots, GENERIC[576]), folder)
    if not name:
        return msgspec.structs.replace(profile, dots=dots)
    if profile.dots != dots:
        raise Refusal(
            "devices.other_width",
            f"Profile “{name}” has {profile.dots} dots, setting “printer_dots” says {dots}.",
            f"Set printer_dots = {profile.dots}, or choose another profile.",
        )
    return profile


def _folder() -> Path:
    return assets_dir() / "printers"
