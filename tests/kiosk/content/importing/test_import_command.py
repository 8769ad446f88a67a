"""`kiosk pack import` as an editor calls it."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.importing import import_tables
from kiosk.paths import assets_dir

TABLE = "序号\t服务类别\t服务事项\t服务内容\n1\t人才服务\t甲★\t教您\n2\t\t乙★\t教您\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "list.txt").write_text(TABLE, "utf-8")
    return tmp_path / "list.txt"


def test_it_says_what_was_done_and_where_to_read_on(kiosk: Any, table: Path, tmp_path: Path) -> None:
    code, out, err = kiosk("pack", "import", table, "--out", tmp_path / "new" / "drafts")
    assert code == 0
    assert out.startswith("imported: 2 rows of 1 tables; ")
    assert out.rstrip().endswith(f"Read {tmp_path / 'new' / 'drafts' / 'report.md'}.")
    assert err == ""


def test_json_counts_everything_and_names_the_files(kiosk: Any, table: Path, tmp_path: Path) -> None:
    code, out, _ = kiosk("pack", "import", table, "--out", tmp_path / "drafts", "--json")
    said = json.loads(out)
    assert code == 0
    assert said["counts"]["items"] == said["counts"]["rows"] == 2
    assert said["files"] == ["items/talent.yaml"]
    report = json.loads((tmp_path / "drafts" / "report.json").read_text("utf-8"))
    assert report["counts"] == said["counts"]
    assert report["tables"][0]["columns"]["服务类别"] == "section"


def test_an_empty_folder_may_be_filled(kiosk: Any, table: Path, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    assert kiosk("pack", "import", table, "--out", tmp_path / "drafts")[0] == 0
    assert (tmp_path / "drafts" / "items" / "talent.yaml").is_file()


def test_a_terminal_sees_progress_a_pipe_does_not(
    kiosk: Any, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kiosk("pack", "import", table, "--out", tmp_path / "one")[2] == ""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True, raising=False)
    assert kiosk("pack", "import", table, "--out", tmp_path / "two")[2] != ""
    assert kiosk("pack", "import", table, "--out", tmp_path / "three", "--json")[2] == ""


def test_progress_counts_up_to_the_rows_there_are(tmp_path: Path) -> None:
    rows = "".join(f"{number}\t人才服务\t第{number}件★\t教您\n" for number in range(1, 1001))
    (tmp_path / "list.txt").write_text("序号\t服务类别\t服务事项\t服务内容\n" + rows, "utf-8")
    told: list[tuple[int, int]] = []
    region = assets_dir() / "content" / "qiantang"
    import_tables(
        [tmp_path / "list.txt"], region, tmp_path / "drafts", lambda _, done, total: told.append((done, total))
    )
    assert told == [(0, 1), (0, 1000), (200, 1000), (400, 1000), (600, 1000), (800, 1000)]
