"""Packs on a terminal: installed, switched, rolled back; a bad one changes nothing."""

import shutil
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.content import PackStore
from kiosk.errors import Refusal
from tests.kiosk.content.testland import folders


def flip(pack: Path) -> None:
    """Change one byte in the middle of the database."""
    path = pack / "content.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))


def test_a_file_is_never_a_pack(store: PackStore, pack: Path) -> None:
    with pytest.raises(Refusal) as refused:
        store.install(pack / "content.db")
    assert refused.value.code == "pack.missing"


def test_an_installed_pack_is_active_and_readable(store: PackStore, pack: Path) -> None:
    assert store.active_version() is None
    manifest = store.install(pack)
    assert store.active_version() == manifest.version
    catalog = store.open_active()
    assert catalog.version == manifest.version
    assert [item.id for item in catalog.items()] == ["licence", "company"]
    assert [(one.version, one.state) for one in store.list()] == [(manifest.version, "active")]


def test_a_folder_that_nobody_may_write_is_read_all_the_same(
    store: PackStore, pack: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version
    (store.folder / ".lock").unlink()
    monkeypatch.setattr("kiosk.content.installing.store.os.access", lambda *_: False)
    reading = PackStore(store.folder, clock)
    reading.sweep()
    assert reading.open_active().version == version
    assert not (store.folder / ".lock").exists()


def test_without_a_pack_the_terminal_says_so(store: PackStore) -> None:
    with pytest.raises(Refusal) as refused:
        store.open_active()
    assert refused.value.code == "pack.none"
    assert store.list() == ()


def test_a_pack_must_be_built_when_there_is_none_or_an_earlier_program_made_it(store: PackStore, pack: Path) -> None:
    assert store.needs_building()
    version = store.install(pack).version
    assert not store.needs_building()
    manifest = store.folder / version / "manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace('"format": 2', '"format": 1'), "utf-8")
    assert store.needs_building()
    with pytest.raises(Refusal) as refused:
        store.open_active()
    assert refused.value.code == "pack.older_format"
    assert "is of an older format, 1; this program reads 2." in refused.value.message
    assert "kiosk pack build" in refused.value.action
    assert [one.state for one in store.list()] == ["older"]


def test_a_pack_of_a_newer_program_is_not_called_damaged_and_the_one_before_is_used(
    store: PackStore, pack: Path, second_pack: Path
) -> None:
    first = store.install(pack).version
    second = store.install(second_pack).version
    for version in (second, first):
        manifest = store.folder / version / "manifest.json"
        manifest.write_text(manifest.read_text("utf-8").replace('"format": 2', '"format": 3'), "utf-8")
        if version == second:
            assert store.open_active().version == first
            assert "is of a newer format, 3" in store.trouble
    with pytest.raises(Refusal) as refused:
        store.open_active()
    assert (refused.value.code, "Update the program" in refused.value.action) == ("pack.newer_format", True)
    assert [one.state for one in store.list()] == ["newer", "newer"]


def test_a_rollback_returns_to_the_pack_before_and_no_further(store: PackStore, pack: Path, second_pack: Path) -> None:
    first = store.install(pack).version
    second = store.install(second_pack).version
    assert [(one.version, one.state) for one in store.list()] == [(second, "active"), (first, "kept")]
    assert store.rollback() == first
    assert store.open_active().version == first
    with pytest.raises(Refusal) as refused:
        store.rollback()
    assert refused.value.code == "pack.nothing_before"
    assert store.install(second_pack).version == store.active_version() == second


def test_installing_the_same_pack_again_changes_nothing(store: PackStore, pack: Path) -> None:
    first = store.install(pack)
    assert store.install(pack) == first
    assert folders(store) == {first.version}


def test_installing_over_a_damaged_pack_of_that_version_mends_it(store: PackStore, pack: Path) -> None:
    version = store.install(pack).version
    flip(store.folder / version)
    assert [one.state for one in store.list()] == ["damaged"]
    store.install(pack)
    assert store.open_active().version == version
    assert store.trouble == ""
    assert folders(store) == {version}


def test_only_the_last_three_packs_are_kept(store: PackStore, sources: Path) -> None:
    versions = []
    for number in range(5):
        (sources / "region.yaml").write_text(f"region: testland\ntitle: 第{number}版\n", "utf-8")
        versions.append(store.build_and_install(sources).version)
    assert folders(store) == set(versions[2:])
    assert [one.version for one in store.list()] == versions[:1:-1]


def test_a_visit_keeps_reading_the_pack_it_began_with(store: PackStore, sources: Path, pack: Path) -> None:
    store.install(pack)
    visit = store.open_active()
    for number in range(4):
        (sources / "region.yaml").write_text(f"region: testland\ntitle: 第{number}版\n", "utf-8")
        store.build_and_install(sources)
    assert not (store.folder / visit.version).exists()
    company = visit.item("company")
    assert company is not None
    assert company.plain_title == "开公司"
    assert next(hit.item.id for hit in visit.search("开公司")) == "company"
    assert visit.interview("open") is not None
    assert store.open_active().version != visit.version
    visit.close()


def test_the_same_open_pack_is_given_to_every_visit(store: PackStore, pack: Path) -> None:
    store.install(pack)
    assert store.open_active() is store.open_active()


def test_when_the_active_pack_is_damaged_the_last_good_one_is_opened_and_it_is_said(
    store: PackStore, pack: Path, second_pack: Path
) -> None:
    first = store.install(pack).version
    second = store.install(second_pack).version
    flip(store.folder / second)
    assert store.open_active().version == first
    assert second in store.trouble
    shutil.rmtree(store.folder / second)
    assert store.open_active().version == first
    flip(store.folder / first)
    with pytest.raises(Refusal) as refused:
        store.open_active()
    assert refused.value.code == "pack.damaged"


def test_a_pack_that_is_damaged_while_it_is_open_is_noticed_at_the_next_visit(
    store: PackStore, pack: Path, second_pack: Path
) -> None:
    first = store.install(pack).version
    second = store.install(second_pack).version
    assert store.open_active().version == second
    flip(store.folder / second)
    assert store.open_active().version == first


def test_a_broken_pointer_means_no_pack(store: PackStore, pack: Path) -> None:
    store.install(pack)
    for text in ("", "{", '{"active": "../x", "history": ["../x"]}', "[1]", '{"active": 1, "history": [1]}'):
        (store.folder / "active").write_text(text, "utf-8")
        assert store.active_version() is None
    version = store.install(pack).version
    assert store.active_version() == version


def test_staging_leftovers_are_swept_at_the_next_start(store: PackStore, pack: Path) -> None:
    version = store.install(pack).version
    (store.folder / "staging-abc").mkdir()
    (store.folder / "staging-abc" / "content.db").write_text("half", "utf-8")
    (store.folder / "active.new").write_text("half", "utf-8")
    store.open_active()
    assert folders(store) == {version}
    assert not (store.folder / "active.new").exists()


def test_nothing_is_swept_while_somebody_else_installs(store: PackStore, pack: Path, clock: SetClock) -> None:
    seen: list[set[str]] = []

    def look(step: str) -> None:
        if step == "staged":
            PackStore(store.folder, clock).sweep()
            seen.append({name for name in folders(store) if name.startswith("staging-")})

    store.install(pack)
    PackStore(store.folder, clock, step=look).install(pack)
    assert len(seen) == 1
    assert len(seen[0]) == 1
