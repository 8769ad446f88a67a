"""Every setting, declared once with type, default, unit and a sentence. Source: `kiosk.toml` and `KIOSK_...`.

The environment outranks the file. `load` refuses a file it cannot read instead of running with half of it.
msgspec checks the values: it is imported in a tenth of the time that pydantic takes, and the first screen waits for it.
"""

import os
import re
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from kiosk.errors import Refusal
from kiosk.paths import Home

PREFIX = "KIOSK_"


class Profile(StrEnum):
    """`development` builds missing parts for itself (pack, local center); `production` refuses to."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one terminal may be told. Read once at start."""

    profile: Annotated[Profile, Meta(description="development fills gaps by itself; production never does")] = (
        Profile.DEVELOPMENT
    )
    region: Annotated[str, Meta(description="content region: the folder under assets/content")] = "qiantang"
    hall_name: Annotated[str, Meta(description="shown on every screen and sheet")] = "钱塘区企业综合服务中心"
    hall_area: Annotated[str, Meta(description="second line of the hall's name")] = "24小时自助服务区"
    hall_code: Annotated[str, Meta(pattern=r"^[A-Z0-9]{2,6}$", description="first part of a receipt number")] = "QT"
    terminal_id: Annotated[str, Meta(pattern=r"^[A-Z0-9]{2,6}$", description="which terminal of the hall this is")] = (
        "01"
    )
    terminal_name: Annotated[str, Meta(description="how the hall calls this terminal")] = "1号机"
    hotline: Annotated[str, Meta(description="office line shown when a person is needed; 004:1247")] = "0571-85901890"
    center_url: Annotated[str, Meta(description="base address of the central center")] = "https://127.0.0.1:8443"
    sync_interval_s: Annotated[float, Meta(gt=0, description="seconds between two looks at the outbox")] = 5.0
    sync_timeout_s: Annotated[float, Meta(gt=0, description="seconds one request to the center may take")] = 10.0
    sync_backoff_max_s: Annotated[float, Meta(gt=0, description="longest pause in seconds after failed tries")] = 900.0
    heartbeat_interval_s: Annotated[float, Meta(gt=0, description="seconds between two heartbeats")] = 60.0
    withdraw_minutes: Annotated[int, Meta(ge=1, description="minutes in which a visitor may take a request back")] = 10
    retention_days: Annotated[int, Meta(ge=0, description="days a sealed request stays after the center has it")] = 7
    idle_warn_s: Annotated[float, Meta(gt=0, description="seconds without a touch before the warning appears")] = 90.0
    idle_warn_elder_s: Annotated[float, Meta(gt=0, description="the same in 长辈版, where people need longer")] = 180.0
    idle_end_s: Annotated[
        float, Meta(ge=20, description="seconds the warning stands; WCAG 2.2 SC 2.2.1 asks for 20")
    ] = 20.0
    printer: Annotated[
        str, Meta(description="slip printer: file (a folder), none, simulated, tcp://..., serial://... or usb://...")
    ] = "file"
    printer_profile: Annotated[
        str, Meta(description="model of the slip printer: a name in assets/printers; empty takes the common one")
    ] = ""
    printer_dots: Annotated[
        int, Meta(description="head width of the slip printer in dots: 576 for 80 mm, 384 for 58 mm")
    ] = 576
    printer_timeout_s: Annotated[
        float, Meta(gt=0, description="seconds one slip may take, besides its length, before it counts as failed")
    ] = 8.0
    printer_connect_s: Annotated[float, Meta(gt=0, description="seconds until the slip printer must answer")] = 3.0
    printer_stall_s: Annotated[
        float, Meta(gt=0, description="seconds the slip printer may stand still in the middle of a slip")
    ] = 5.0
    a4_printer: Annotated[
        str, Meta(description="A4 printer: none, file, simulated, cups:QUEUE, or cups://host:port/QUEUE")
    ] = "none"
    a4_device: Annotated[
        str, Meta(description="ipp:// address of the A4 printer itself, when its queue does not name one")
    ] = ""
    a4_timeout_s: Annotated[float, Meta(gt=0, description="seconds one A4 job may take before it is cancelled")] = 60.0
    print_copies_max: Annotated[int, Meta(ge=1, description="copies of one sheet in one visit")] = 3
    print_pages_max: Annotated[int, Meta(ge=1, description="pages of everything printed in one visit")] = 20
    scanner: Annotated[
        str, Meta(description="code reader: wedge (types like a keyboard), serial:///dev/ttyACM0, or none")
    ] = "wedge"
    devices_expected: Annotated[
        str, Meta(description="devices that must be there, by comma: printer, a4, scanner, camera, speaker, ...")
    ] = "printer"
    devices_simulated: Annotated[
        bool, Meta(description="all devices are simulated: for development and training, never in a hall")
    ] = False
    code_reader: Annotated[
        str, Meta(description="keyboard (a scanner that types), serial:PATH[@BAUD] or serial:VENDOR:PRODUCT[@BAUD]")
    ] = "keyboard"
    px_per_mm: Annotated[
        float, Meta(gt=0, description="pixels per millimetre of the panel; 21.5 inch at 1080 wide = 4.03")
    ] = 4.03
    center_home: Annotated[
        Path | None, Meta(description="folder of a center that runs on this machine (development)")
    ] = None


def load(home: Home) -> Settings:
    """Read `kiosk.toml` under `home` and the environment. Raises `Refusal` naming the setting that is wrong."""
    try:
        return msgspec.convert({**_of_file(home), **_of_environment()}, Settings, strict=False, dec_hook=_decode)
    except msgspec.ValidationError as error:
        named = re.search(r"`\$\.(\w+)`|field `(\w+)`", str(error))
        name = next((part for part in named.groups() if part), "") if named else ""
        raise Refusal(
            "settings.wrong",
            f"Setting “{name}”: {error}.",
            f"Correct it in {home.settings_file} or in the environment.",
        ) from error


def _decode(kind: type, value: Any) -> Any:
    """Paths are the one type msgspec does not know."""
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"no setting is a {kind}")


def _of_file(home: Home) -> dict[str, Any]:
    if not home.settings_file.exists():
        return {}
    try:
        return tomllib.loads(home.settings_file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise Refusal(
            "settings.unreadable", f"{home.settings_file} cannot be read: {error}.", "Mend or remove it."
        ) from error


def _of_environment() -> dict[str, str]:
    """Only names that are settings: other things of the house use the prefix too (`KIOSK_HOME`)."""
    names = {PREFIX + name.upper(): name for name in Settings.__struct_fields__}
    return {names[key]: value for key, value in os.environ.items() if key in names}
