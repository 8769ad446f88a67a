"""Every setting, declared once with type, default, unit and a sentence. Source: `kiosk.toml` and `KIOSK_...`.

The environment outranks the file. `load` refuses a file it cannot read instead of running with half of it.
"""

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from kiosk.errors import Refusal
from kiosk.paths import Home


class Profile(StrEnum):
    """`development` builds missing parts for itself (pack, local center); `production` refuses to."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class Settings(BaseSettings):
    """What one terminal may be told. Read once at start."""

    model_config = SettingsConfigDict(env_prefix="KIOSK_", extra="forbid", frozen=True)

    profile: Profile = Field(Profile.DEVELOPMENT, description="development fills gaps by itself; production never does")
    region: str = Field("qiantang", description="content region: the folder under assets/content")
    hall_name: str = Field("钱塘区企业综合服务中心", description="shown on every screen and sheet")
    hall_area: str = Field("24小时自助服务区", description="second line of the hall's name")
    hall_code: str = Field("QT", pattern=r"^[A-Z0-9]{2,6}$", description="first part of a receipt number")
    terminal_id: str = Field("01", pattern=r"^[A-Z0-9]{2,6}$", description="which terminal of the hall this is")
    terminal_name: str = Field("1号机", description="how the hall calls this terminal")
    hotline: str = Field("0571-85901890", description="office line shown when a person is needed; 004:1247")
    center_url: str = Field("https://127.0.0.1:8443", description="base address of the central center")
    sync_interval_s: float = Field(5.0, gt=0, description="seconds between two looks at the outbox")
    sync_timeout_s: float = Field(10.0, gt=0, description="seconds one request to the center may take")
    sync_backoff_max_s: float = Field(900.0, gt=0, description="longest pause in seconds after failed tries")
    heartbeat_interval_s: float = Field(60.0, gt=0, description="seconds between two heartbeats")
    withdraw_minutes: int = Field(10, ge=1, description="minutes in which a visitor may take a request back")
    retention_days: int = Field(7, ge=0, description="days a sealed request stays after the center has it")
    idle_warn_s: float = Field(90.0, gt=0, description="seconds without a touch before the warning appears")
    idle_warn_elder_s: float = Field(180.0, gt=0, description="the same in 长辈版, where people need longer")
    idle_end_s: float = Field(20.0, ge=20, description="seconds the warning stands; WCAG 2.2 SC 2.2.1 asks for 20")
    printer: str = Field("file", description="file (a folder), tcp://host:port for a network printer, or none")
    printer_dots: int = Field(576, description="head width of the slip printer in dots: 576 for 80 mm, 384 for 58 mm")
    printer_timeout_s: float = Field(8.0, gt=0, description="seconds one print job may take before it counts as failed")
    px_per_mm: float = Field(
        4.03, gt=0, description="pixels per millimetre of the panel; 21.5 inch at 1080 wide = 4.03"
    )
    center_home: Path | None = Field(None, description="folder of a center that runs on this machine (development)")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment first, then the values of the file (handed in as arguments)."""
        return env_settings, init_settings


def load(home: Home) -> Settings:
    """Read `kiosk.toml` under `home` and the environment. Raises `Refusal` naming the setting that is wrong."""
    values: dict[str, Any] = {}
    if home.settings_file.exists():
        try:
            values = tomllib.loads(home.settings_file.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            raise Refusal(
                "settings.unreadable", f"{home.settings_file} cannot be read: {error}.", "Mend or remove it."
            ) from error
    try:
        return Settings(**values)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise Refusal(
            "settings.wrong", f"Setting “{name}”: {first['msg']}.", f"Correct it in {home.settings_file}."
        ) from error
