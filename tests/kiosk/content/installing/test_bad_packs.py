"""Everything that may be wrong with a pack on a stick: refused by name, and the pack in use stays."""

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import PackStore
from kiosk.errors import Refusal

Spoil = Callable[[Path], None]


def folders(store: PackStore) -> set[str]:
    return {path.name for path in store.folder.iterdir() if path.is_dir()}


def rewrite(pack: Path, **changes: Any) -> None:
    path = pack / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **changes}), "utf-8")


def refile(path: str) -> Spoil:
    def spoil(pack: Path) -> None:
        files = json.loads((pack / "manifest.json").read_text("utf-8"))["files"]
        rewrite(pack, files=[*files, {**files[0], "path": path}])

    return spoil


def other_database(pack: Path) -> None:
    """A whole SQLite file with right hashes that is no content."""
    path = pack / "content.db"
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE letters (words TEXT)")
    connection.commit()
    connection.close()
    data = path.read_bytes()
    rewrite(pack, files=[{"path": "content.db", "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}])


def write(name: str, text: str) -> Spoil:
    def spoil(pack: Path) -> None:
        (pack / name).write_text(text, "utf-8")

    return spoil


def lengthen(pack: Path) -> None:
    path = pack / "content.db"
    path.write_bytes(path.read_bytes() + b"too much")


def flip(pack: Path) -> None:
    path = pack / "content.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))


def link(pack: Path) -> None:
    (pack / "content.db").rename(pack.parent / "elsewhere.db")
    (pack / "content.db").symlink_to(pack.parent / "elsewhere.db")


BAD: list[tuple[str, Spoil, str]] = [
    ("no manifest", lambda pack: (pack / "manifest.json").unlink(), "pack.not_a_pack"),
    ("not there", lambda pack: shutil.rmtree(pack), "pack.missing"),
    (
        "manifest is a letter",
        write("manifest.json", "Dear"),
        "pack.damaged",
    ),
    (
        "manifest of something else",
        write("manifest.json", "{}"),
        "pack.not_a_pack",
    ),
    ("manifest cut off", lambda pack: os.truncate(pack / "manifest.json", 60), "pack.damaged"),
    ("newer format", lambda pack: rewrite(pack, format=3), "pack.newer_format"),
    ("older format", lambda pack: rewrite(pack, format=1), "pack.older_format"),
    ("odd format", lambda pack: rewrite(pack, format="1"), "pack.damaged"),
    ("no files", lambda pack: rewrite(pack, files=[]), "pack.damaged"),
    ("odd files", lambda pack: rewrite(pack, files=[3]), "pack.damaged"),
    ("odd counts", lambda pack: rewrite(pack, counts=["many"]), "pack.damaged"),
    ("version leads outside", lambda pack: rewrite(pack, version="../../outside"), "pack.unsafe_path"),
    ("file leads outside", refile("../outside.db"), "pack.unsafe_path"),
    ("file from the root", refile("/etc/passwd"), "pack.unsafe_path"),
    ("file with a drive", refile("C:\\content.db"), "pack.unsafe_path"),
    ("file is the manifest", refile("manifest.json"), "pack.unsafe_path"),
    ("file twice", refile("content.db"), "pack.damaged"),
    ("file named, not there", refile("media/stamp.png"), "pack.half_copied"),
    ("half copied", lambda pack: os.truncate(pack / "content.db", 4096), "pack.half_copied"),
    ("database missing", lambda pack: (pack / "content.db").unlink(), "pack.half_copied"),
    ("too long", lengthen, "pack.damaged"),
    ("one byte flipped", flip, "pack.damaged"),
    ("a link instead of a file", link, "pack.half_copied"),
    ("an extra file", write("run.sh", "#!"), "pack.extra_file"),
    ("an extra hidden file", write(".x", "#!"), "pack.extra_file"),
    ("another database", other_database, "pack.damaged"),
    ("another version", lambda pack: rewrite(pack, version="20261121-0123456789"), "pack.damaged"),
]


@pytest.mark.parametrize(("spoil", "code"), [bad[1:] for bad in BAD], ids=[bad[0] for bad in BAD])
def test_a_bad_pack_is_refused_with_its_reason_and_the_old_one_stays(
    store: PackStore, pack: Path, second_pack: Path, spoil: Spoil, code: str
) -> None:
    version = store.install(pack).version
    spoil(second_pack)
    with pytest.raises(Refusal) as refused:
        store.install(second_pack)
    assert refused.value.code == code
    assert refused.value.action
    assert store.active_version() == version
    assert folders(store) == {version}
    assert store.open_active().version == version
