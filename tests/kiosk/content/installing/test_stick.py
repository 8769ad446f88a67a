"""A pack comes on a memory stick: one that cannot be written, one that is pulled out too soon."""

import errno
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import PackStore
from kiosk.content.installing.manifest import read_manifest
from kiosk.errors import EnvironmentFault
from tests.kiosk.content.testland import folders


def test_a_pack_can_be_installed_from_a_read_only_stick(store: PackStore, pack: Path) -> None:
    for path in (*pack.iterdir(), pack):
        path.chmod(0o555 if path.is_dir() else 0o444)
    manifest = store.install(pack)
    pack.chmod(0o755)
    assert read_manifest(store.folder / manifest.version) == manifest


def test_a_stick_that_is_pulled_out_is_a_fault_of_the_machine_and_changes_nothing(
    store: PackStore, pack: Path, second_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = store.install(pack).version

    def gone(source: Path, target: Path, **kwargs: Any) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("shutil.copyfile", gone)
        with pytest.raises(EnvironmentFault):
            store.install(second_pack)
    assert store.active_version() == version
    assert folders(store) == {version}
