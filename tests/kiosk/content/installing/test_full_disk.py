"""The disk is full while a pack is installed: refused in words, and the old pack goes on."""

import errno
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import PackStore
from kiosk.errors import Refusal
from tests.kiosk.content.testland import folders


def test_a_full_disk_is_refused_before_and_during_the_copy(
    store: PackStore, pack: Path, second_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda path: shutil._ntuple_diskusage(100, 99, 1))  # type: ignore[attr-defined]
        with pytest.raises(Refusal) as refused:
            store.install(second_pack)
        assert refused.value.code == "pack.disk_full"

    def full(source: Path, target: Path, **kwargs: Any) -> None:
        Path(target).write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("shutil.copyfile", full)
        with pytest.raises(Refusal) as refused:
            store.install(second_pack)
        assert refused.value.code == "pack.disk_full"
    assert folders(store) == {version}
    assert store.open_active().version == version


def test_a_disk_that_is_full_when_the_pointer_is_written_leaves_the_old_pack(
    store: PackStore, pack: Path, second_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version

    def full(path: Path, text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.content.installing.pointer.write_atomically", full)
        with pytest.raises(Refusal) as refused:
            store.install(second_pack)
    assert refused.value.code == "pack.disk_full"
    assert store.open_active().version == version
    assert folders(store) == {version}
