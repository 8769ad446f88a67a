"""From sources to a pack folder."""

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.building.build import build
from kiosk.content.installing.verify import sha256_of, verify
from kiosk.content.pack_format import FORMAT
from kiosk.errors import Refusal

Edit = Callable[[str, str, str], None]


def test_a_pack_holds_its_database_and_a_manifest_that_describes_it(pack: Path) -> None:
    manifest = json.loads((pack / "manifest.json").read_text("utf-8"))
    assert manifest["format"] == FORMAT
    assert manifest["region"] == "testland"
    assert manifest["version"].startswith("20261121-")
    assert manifest["counts"]["items"] == 2
    assert [file["path"] for file in manifest["files"]] == ["content.db"]
    assert manifest["files"][0]["sha256"] == sha256_of(pack / "content.db")
    assert sorted(path.name for path in pack.iterdir()) == ["content.db", "manifest.json"]
    verify(pack)


def test_the_same_content_gives_the_same_version_and_the_same_bytes(
    sources: Path, pack: Path, tmp_path: Path, now: datetime
) -> None:
    later = build(sources, tmp_path / "again", now + timedelta(hours=2))
    assert sha256_of(tmp_path / "again" / "content.db") == sha256_of(pack / "content.db")
    assert later.version == verify(pack).version


def test_other_content_gives_another_version(pack: Path, second_pack: Path) -> None:
    assert verify(pack).version != verify(second_pack).version


def test_sources_with_a_mistake_are_not_built_and_nothing_is_left(
    edit: Edit, sources: Path, tmp_path: Path, now: datetime
) -> None:
    edit("items/approval.yaml", "section: approval", "section: nowhere")
    with pytest.raises(Refusal) as refused:
        build(sources, tmp_path / "out" / "pack", now)
    assert refused.value.code == "pack.sources_wrong"
    assert "items/approval.yaml:4" in refused.value.message
    assert not (tmp_path / "out").exists()


def test_an_earlier_pack_is_replaced_and_any_other_folder_is_not(
    sources: Path, pack: Path, tmp_path: Path, now: datetime
) -> None:
    build(sources, pack, now)
    verify(pack)
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("keep me", "utf-8")
    with pytest.raises(Refusal) as refused:
        build(sources, mine, now)
    assert refused.value.code == "pack.target_in_use"
    assert (mine / "letter.txt").read_text("utf-8") == "keep me"


def test_no_workshop_is_left_beside_the_pack(sources: Path, tmp_path: Path, now: datetime) -> None:
    build(sources, tmp_path / "out" / "pack", now)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["pack"]


def test_a_pack_carries_no_path_of_the_machine_that_built_it(sources: Path, tmp_path: Path, now: datetime) -> None:
    build(sources, tmp_path / "pack", now)
    written = {file.name: file.read_bytes() for file in (tmp_path / "pack").iterdir()}
    assert {"content.db", "manifest.json"} <= set(written)
    assert [name for name, content in written.items() if str(tmp_path).encode() in content] == []


def test_the_index_of_a_pack_knows_names_pinyin_and_initials(pack: Path) -> None:
    connection = sqlite3.connect(pack / "content.db")
    rows = connection.execute("SELECT beginning FROM completion WHERE words = '开公司'").fetchall()
    connection.close()
    assert {row[0] for row in rows} == {"开公司", "kaigongsi", "kgs"}
