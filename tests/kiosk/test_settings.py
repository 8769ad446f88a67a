"""What one terminal may be told: by file and environment, refused with the name of the setting that is wrong."""

from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.errors import Refusal
from kiosk.paths import Home
from kiosk.setting import rule_of
from kiosk.settings import Profile, Settings, load


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.delenv("KIOSK_BUILT_PACKS")
    place = Home(tmp_path)
    place.create()
    return place


def written(home: Home, text: str) -> Settings:
    home.settings_file.write_text(text, "utf-8")
    return load(home)


def test_without_a_file_every_setting_has_its_default(home: Home) -> None:
    assert load(home) == Settings()


def test_the_file_is_read_and_the_environment_outranks_it(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_TERMINAL_ID", "07")
    settings = written(
        home, 'terminal_id = "02"\nhall_name = "北门大厅"\nsync_interval_s = 9\nprofile = "production"\n'
    )
    assert (settings.terminal_id, settings.hall_name, settings.sync_interval_s) == ("07", "北门大厅", 9.0)
    assert settings.profile is Profile.PRODUCTION


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("RETENTION_DAYS", "30", 30),
        ("SYNC_INTERVAL_S", "3.78", 3.78),
        ("DEVICES_SIMULATED", "true", True),
        ("DEVICES_SIMULATED", "0", False),
        ("CENTER_HOME", "/var/lib/center", Path("/var/lib/center")),
    ],
)
def test_numbers_truth_and_folders_may_be_written_as_text(
    home: Home, monkeypatch: pytest.MonkeyPatch, name: str, text: str, value: object
) -> None:
    monkeypatch.setenv(f"KIOSK_{name}", text)
    assert getattr(load(home), name.lower()) == value


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("sync_interval_s = 0", "sync_interval_s"),
        ("sync_interval_s = nan", "sync_interval_s"),
        ("sync_timeout_s = inf", "sync_timeout_s"),
        ('retention_days = "soon"', "retention_days"),
        ("retention_days = 1.5", "retention_days"),
        ("retention_days = -1", "retention_days"),
        ("retention_days = true", "retention_days"),
        ("idle_end_s = 19.9", "idle_end_s"),
        ('hall_code = "q t"', "hall_code"),
        ('hall_code = "QT\\n"', "hall_code"),
        ("hall_name = 5", "hall_name"),
        ('profile = "test"', "profile"),
        ('devices_simulated = "perhaps"', "devices_simulated"),
        ("center_home = 3", "center_home"),
        ('hall_nmae = "x"', "hall_nmae"),
    ],
)
def test_a_wrong_setting_is_refused_by_its_name_and_the_file_is_named(home: Home, line: str, name: str) -> None:
    with pytest.raises(Refusal) as refused:
        written(home, line)
    assert refused.value.code == "settings.wrong"
    assert f"“{name}”" in str(refused.value)
    assert home.settings_file.name in refused.value.action


@pytest.mark.parametrize("damage", [b"hall_name = ", b"\xff\xfe", b"[[["])
def test_a_file_that_cannot_be_read_is_refused_as_a_whole(home: Home, damage: bytes) -> None:
    home.settings_file.write_bytes(damage)
    with pytest.raises(Refusal) as refused:
        load(home)
    assert refused.value.code == "settings.unreadable"


def test_every_setting_says_in_a_sentence_what_it_is() -> None:
    assert all(len(rule_of(one).sentence.split()) >= 2 for one in fields(Settings))
