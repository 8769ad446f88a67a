"""Every setting, declared once with type, default, unit and a sentence. Source: `kiosk.toml` and `KIOSK_...`.

The environment outranks the file. `load` refuses a file it cannot read instead of running with half of it.
The first screen waits for it, so it needs nothing that is slow to import (`kiosk.setting`).
"""

import os
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.setting import WrongSetting, read_settings, setting

PREFIX = "KIOSK_"


class Profile(StrEnum):
    """`development` builds missing parts for itself (pack, local center); `production` refuses to."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Settings:
    """What one terminal may be told. Read once at start."""

    profile: Profile = setting(Profile.DEVELOPMENT, "development fills gaps by itself; production never does")
    region: str = setting("qiantang", "content region: the folder under assets/content")
    hall_name: str = setting("钱塘区企业综合服务中心", "shown on every screen and sheet")
    hall_area: str = setting("24小时自助服务区", "second line of the hall's name")
    hall_code: str = setting("QT", "first part of a receipt number", pattern=r"[A-Z0-9]{2,6}")
    terminal_id: str = setting("01", "which terminal of the hall this is", pattern=r"[A-Z0-9]{2,6}")
    terminal_name: str = setting("1号机", "how the hall calls this terminal")
    hotline: str = setting("0571-85901890", "office line shown when a person is needed; 004:1247")
    center_url: str = setting(
        "https://127.0.0.1:8443",
        "base address of the central center; nothing leaves this terminal but over TLS",
        pattern=r"https://([A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[!-~]*)?",
    )
    sync_interval_s: float = setting(5.0, "seconds between two looks at the outbox", above=0)
    sync_timeout_s: float = setting(10.0, "seconds one request to the center may take", above=0)
    sync_backoff_max_s: float = setting(900.0, "longest pause in seconds after failed tries", above=0)
    heartbeat_interval_s: float = setting(60.0, "seconds between two heartbeats", above=0)
    withdraw_minutes: int = setting(10, "minutes in which a visitor may take a request back", at_least=1)
    retention_days: int = setting(7, "days a sealed request stays after the center has it", at_least=0)
    idle_warn_s: float = setting(90.0, "seconds without a touch before the warning appears", above=0)
    idle_warn_elder_s: float = setting(180.0, "the same in 长辈版, where people need longer", above=0)
    idle_end_s: float = setting(20.0, "seconds the warning stands; WCAG 2.2 SC 2.2.1 asks for 20", at_least=20)
    printer: str = setting(
        "file", "slip printer: file (a folder), none, simulated, tcp://..., serial://... or usb://..."
    )
    printer_profile: str = setting(
        "", "model of the slip printer: a name in assets/printers; empty takes the common one"
    )
    printer_dots: int = setting(576, "head width of the slip printer in dots: 576 for 80 mm, 384 for 58 mm")
    printer_timeout_s: float = setting(
        8.0, "seconds one slip may take, besides its length, before it counts as failed", above=0
    )
    printer_connect_s: float = setting(3.0, "seconds until the slip printer must answer", above=0)
    printer_stall_s: float = setting(5.0, "seconds the slip printer may stand still in the middle of a slip", above=0)
    a4_printer: str = setting("none", "A4 printer: none, file, simulated, cups:QUEUE, or cups://host:port/QUEUE")
    a4_device: str = setting("", "ipp:// address of the A4 printer itself, when its queue does not name one")
    a4_timeout_s: float = setting(60.0, "seconds one A4 job may take before it is cancelled", above=0)
    print_copies_max: int = setting(3, "copies of one sheet in one visit", at_least=1)
    print_pages_max: int = setting(20, "pages of everything printed in one visit", at_least=1)
    devices_expected: str = setting(
        "printer", "devices that must be there, by comma: printer, a4, scanner, camera, speaker, ..."
    )
    devices_simulated: bool = setting(False, "all devices are simulated: for development and training, never in a hall")
    code_reader: str = setting(
        "keyboard",
        "keyboard (a scanner that types), serial:PATH[@BAUD] or serial:VENDOR:PRODUCT[@BAUD]",
        pattern=r"keyboard|serial:([0-9a-fA-F]{4}:[0-9a-fA-F]{4}|/[^@\s]+)(@\d{3,7})?",
    )
    camera: str = setting(
        "none",
        "camera that reads codes: none, auto, simulated, a path of /dev (best /dev/v4l/by-id/...), or VENDOR:PRODUCT",
        pattern=r"none|auto|simulated|[0-9a-fA-F]{4}:[0-9a-fA-F]{4}|/dev/[^\s]+",
    )
    sound_volume: int = setting(60, "loudness of the terminal's sounds in percent; 0 is silent", at_least=0)
    built_packs: Path | None = setting(
        None, "folder that keeps packs built from the sources, so that many terminals build once (development)"
    )
    center_home: Path | None = setting(None, "folder of a center that runs on this machine (development)")


def load(home: Home) -> Settings:
    """Read `kiosk.toml` under `home` and the environment. Raises `Refusal` naming the setting that is wrong."""
    try:
        return read_settings(Settings, {**_of_file(home), **_of_environment()})
    except WrongSetting as error:
        raise Refusal(
            "settings.wrong",
            f"Setting “{error.name}”: {error}.",
            f"Correct it in {home.settings_file} or in the environment.",
        ) from error


def _of_file(home: Home) -> dict[str, Any]:
    if not home.settings_file.exists():
        return {}
    import tomllib

    try:
        return tomllib.loads(home.settings_file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise Refusal(
            "settings.unreadable", f"{home.settings_file} cannot be read: {error}.", "Mend or remove it."
        ) from error


def _of_environment() -> dict[str, str]:
    """Only names that are settings: other things of the house use the prefix too (`KIOSK_HOME`)."""
    names = {PREFIX + name.upper(): name for name in (one.name for one in fields(Settings))}
    return {names[key]: value for key, value in os.environ.items() if key in names}
