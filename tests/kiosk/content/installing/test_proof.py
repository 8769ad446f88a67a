"""A pack is read through once; a start trusts what was proved, and a thorough look finds what a disk forgot."""

import json
import os
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.content import PackStore
from kiosk.content.installing.manifest import read_manifest
from kiosk.content.installing.proof import PROVED, Proofs, marks_of
from kiosk.content.pack_format import DATABASE, FORMAT, MANIFEST


def rot(store: PackStore, version: str) -> None:
    """A byte changes without anybody writing: the marks stay as if nothing had happened."""
    folder = store.folder / version
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))
    marks = marks_of(folder, (file.path for file in read_manifest(folder).files))
    Proofs(store.folder).note(version, marks)


def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every pack that is read through from now on."""
    from kiosk.content.installing import verify

    read: list[Path] = []
    whole = verify.verify
    monkeypatch.setattr(verify, "verify", lambda folder: read.append(folder) or whole(folder))
    return read


def test_the_next_start_does_not_read_the_pack_through_again(
    store: PackStore, pack: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version
    store.open_active()
    read = reads(monkeypatch)
    assert PackStore(store.folder, clock).open_active().version == version
    assert read == []


def test_a_file_that_was_touched_is_read_through_again(
    store: PackStore, pack: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version
    store.open_active()
    os.utime(store.folder / version / DATABASE)
    read = reads(monkeypatch)
    PackStore(store.folder, clock).open_active()
    assert read == [store.folder / version]


def test_a_manifest_that_was_touched_is_read_again_too(
    store: PackStore, pack: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version
    store.open_active()
    os.utime(store.folder / version / MANIFEST)
    read = reads(monkeypatch)
    PackStore(store.folder, clock).open_active()
    assert read == [store.folder / version]


@pytest.mark.parametrize("proof", [[], {}, {"format": FORMAT - 1}, {"format": FORMAT, "files": {}}, {"files": 3}])
def test_a_proof_of_another_format_or_of_nothing_counts_for_nothing(
    store: PackStore, pack: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch, proof: object
) -> None:
    version = store.install(pack).version
    store.open_active()
    (store.folder / PROVED).write_text(json.dumps({version: proof}))
    read = reads(monkeypatch)
    assert PackStore(store.folder, clock).open_active().version == version
    assert read == [store.folder / version]


def test_what_a_disk_forgot_is_found_by_the_thorough_look_and_the_last_good_pack_takes_over(
    store: PackStore, pack: Path, second_pack: Path
) -> None:
    first = store.install(pack).version
    second = store.install(second_pack).version
    store.open_active()
    rot(store, second)
    store.recheck()
    assert second in store.trouble
    assert store.open_active().version == first


def test_a_thorough_look_at_a_whole_pack_changes_nothing(store: PackStore, pack: Path) -> None:
    version = store.install(pack).version
    catalog = store.open_active()
    store.recheck()
    assert store.trouble == ""
    assert store.open_active() is catalog
    assert catalog.version == version


def test_without_a_pack_there_is_nothing_to_look_at(store: PackStore) -> None:
    store.recheck()
    assert store.trouble == ""


@pytest.mark.parametrize("damage", ["", "{", "[]", "3", '{"x": "y"}'])
def test_a_damaged_note_of_proofs_only_costs_a_look(store: PackStore, pack: Path, damage: str) -> None:
    version = store.install(pack).version
    (store.folder / "proved").write_text(damage, "utf-8")
    assert store.open_active().version == version
