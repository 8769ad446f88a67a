"""What is said to people is read from YAML once and kept as JSON; the YAML always has the last word."""

import os
from pathlib import Path

import pytest

from kiosk.wording import wording


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh" / "shell.yaml").write_text("back: 返回\ncount: 共{number}条\n", "utf-8")
    return tmp_path


def fresh(folder: Path) -> dict[str, str]:
    """As a new process reads it."""
    wording.cache_clear()
    try:
        return dict(wording("zh", folder).texts)
    finally:
        wording.cache_clear()


def test_the_second_reading_takes_what_was_kept_and_says_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = fresh(folder)
    monkeypatch.setattr("kiosk.wording._read", lambda _: pytest.fail("the YAML was read again"))
    assert fresh(folder) == first == {"shell.back": "返回", "shell.count": "共{number}条"}


def test_a_changed_text_is_said_at_once(folder: Path) -> None:
    fresh(folder)
    path = folder / "zh" / "shell.yaml"
    path.write_text("back: 退回\n", "utf-8")
    assert fresh(folder) == {"shell.back": "退回"}


def test_a_change_of_the_same_length_is_seen_too(folder: Path) -> None:
    fresh(folder)
    path = folder / "zh" / "shell.yaml"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("返回", "退回"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert fresh(folder)["shell.back"] == "退回"


def test_an_area_that_was_added_or_taken_away_is_noticed(folder: Path) -> None:
    fresh(folder)
    extra = folder / "zh" / "home.yaml"
    extra.write_text("question: 您好\n", "utf-8")
    assert "home.question" in fresh(folder)
    extra.unlink()
    assert "home.question" not in fresh(folder)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"files": []}', b"\xff\xfe", b'{"files": 3, "texts": 4}'])
def test_a_damaged_copy_is_read_anew(folder: Path, damage: bytes) -> None:
    first = fresh(folder)
    (folder / "__pycache__" / "zh.json").write_bytes(damage)
    assert fresh(folder) == first


def test_where_nothing_may_be_written_the_words_are_there_all_the_same(folder: Path) -> None:
    (folder / "__pycache__").write_text("a file in the way", "utf-8")
    assert fresh(folder)["shell.back"] == "返回"


def test_no_half_written_copy_is_left_behind(folder: Path) -> None:
    fresh(folder)
    assert [path.name for path in (folder / "__pycache__").iterdir()] == ["zh.json"]
