"""What became of a pack stands in the log: installed, refused, rolled back, beyond use."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import PackStore
from kiosk.content.pack_format import DATABASE
from kiosk.errors import Refusal
from tests.kiosk.content.installing.test_store import flip

Lines = Callable[[], list[dict[str, Any]]]


def test_an_installed_pack_is_named(store: PackStore, pack: Path, log_lines: Lines) -> None:
    manifest = store.install(pack)
    (line,) = log_lines()
    assert (line["event"], line["level"], line["version"]) == ("pack.installed", "info", manifest.version)


def test_a_refused_pack_is_an_alarm_that_says_why(store: PackStore, pack: Path, log_lines: Lines) -> None:
    flip(pack)
    with pytest.raises(Refusal) as refused:
        store.install(pack)
    (line,) = log_lines()
    assert (line["event"], line["level"], line["reason"]) == ("pack.refused", "error", refused.value.code)
    assert line["detail"] == str(refused.value)[:200]


def test_a_roll_back_names_both_packs_or_says_that_there_is_none(
    store: PackStore, pack: Path, second_pack: Path, log_lines: Lines
) -> None:
    first = store.install(pack).version
    with pytest.raises(Refusal):
        store.rollback()
    second = store.install(second_pack).version
    store.rollback()
    assert [line["event"] for line in log_lines()] == [
        "pack.installed",
        "pack.refused",
        "pack.installed",
        "pack.rolled_back",
    ]
    assert log_lines()[1]["reason"] == "pack.nothing_before"
    assert (log_lines()[-1]["version"], log_lines()[-1]["before"]) == (first, second)


def test_a_pack_that_was_damaged_later_is_an_alarm(store: PackStore, pack: Path, log_lines: Lines) -> None:
    version = store.install(pack).version
    flip(store.folder / version)
    store.recheck()
    line = log_lines()[-1]
    assert (line["event"], line["level"], line["version"]) == ("pack.unusable", "error", version)


def test_a_pack_that_lost_a_file_is_told_by_the_name_of_the_file(store: PackStore, pack: Path) -> None:
    version = store.install(pack).version
    (store.folder / version / DATABASE).unlink()
    with pytest.raises(Refusal):
        store.open_active()
    assert store.trouble == f"{version}: {DATABASE}: No such file or directory"
