"""An installation that is killed at any moment leaves the old or the new pack working, and no leftovers."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.content import PackStore
from kiosk.content.installing.manifest import read_manifest

CHILD = """
import os, pathlib, shutil, signal, sys
from kiosk.clock import SystemClock
from kiosk.content import PackStore

packs, source, at, how = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4]
calls = 0

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def counted(real):
    def call(*args, **kwargs):
        global calls
        calls += 1
        if str(calls) == at:
            die()
        return real(*args, **kwargs)
    return call

if how == "call":
    os.fsync = counted(os.fsync)
    os.replace = counted(os.replace)
    pathlib.Path.replace = counted(pathlib.Path.replace)
    pathlib.Path.write_text = counted(pathlib.Path.write_text)
    shutil.copyfile = counted(shutil.copyfile)
    shutil.rmtree = counted(shutil.rmtree)

step = (lambda name: die() if name == at else None) if how == "step" else (lambda name: None)
PackStore(packs, SystemClock(), step=step).install(source)
print(calls)
"""


def run(store: PackStore, source: Path, at: str, how: str) -> int:
    """Install in a child that kills itself; gives its exit code."""
    child = [sys.executable, "-c", CHILD, str(store.folder), str(source), at, how]
    return subprocess.run(child, check=False, capture_output=True, timeout=60).returncode


def must_be_whole(folder: Path, clock: SetClock, versions: set[str]) -> str:
    """A fresh start finds one of the two packs, whole, and sweeps what was left."""
    fresh = PackStore(folder, clock)
    catalog = fresh.open_active()
    assert fresh.trouble == ""
    assert catalog.version in versions
    assert catalog.item("company") is not None
    catalog.close()
    entries = {path.name for path in folder.iterdir()}
    assert not {name for name in entries if name.startswith("staging-") or name.endswith(".new")}
    return catalog.version


@pytest.mark.parametrize("step", ["staged", "verified", "renamed", "switched", "swept"])
def test_killed_between_two_steps(store: PackStore, clock: SetClock, pack: Path, second_pack: Path, step: str) -> None:
    first, second = store.install(pack).version, read_manifest(second_pack).version
    assert run(store, second_pack, step, "step") == -9
    expected = second if step in ("switched", "swept") else first
    assert must_be_whole(store.folder, clock, {first, second}) == expected
    store.install(second_pack)
    assert must_be_whole(store.folder, clock, {second}) == second


def test_killed_at_every_call_that_touches_the_disk(
    store: PackStore, clock: SetClock, pack: Path, second_pack: Path
) -> None:
    first, second = store.install(pack).version, read_manifest(second_pack).version
    kills = 0
    for at in range(1, 60):
        code = run(store, second_pack, str(at), "call")
        found = must_be_whole(store.folder, clock, {first, second})
        if code == 0:
            assert found == second
            break
        assert code == -9
        kills += 1
        store.install(pack)  # back to the first, as before the next try
        assert store.active_version() == first
    else:
        pytest.fail("the installation never came to its end")
    assert kills >= 10
