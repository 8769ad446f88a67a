"""What every test gets: a home folder of its own, an offscreen Qt, and no silence about leaks.

Unexpected Qt messages fail a test (pytest-qt), warnings are errors (pyproject), a thread left running fails too.
"""

import json
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.logs import close_log, open_log

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(scope="session")
def built_packs(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Where the shipped content is built once for all tests, workers that run side by side and child processes."""
    root = tmp_path_factory.getbasetemp()
    return (root if worker_id == "master" else root.parent) / "built-packs"


@pytest.fixture(scope="session", autouse=True)
def _packs_are_built_once(built_packs: Path) -> Iterator[None]:
    """For fixtures that live longer than one test and for children they start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_BUILT_PACKS", str(built_packs))
        yield


@pytest.fixture(autouse=True)
def _home_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, built_packs: Path
) -> None:
    """No test ever touches the terminal of the person who runs it."""
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.setenv("KIOSK_BUILT_PACKS", str(built_packs))


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.daemon and not thread.name.startswith("Dummy")
    ]
    for thread in left:
        thread.join(2)
    still = [thread.name for thread in left if thread.is_alive()]
    assert not still, f"threads left running: {still}"


@pytest.fixture
def log_lines(tmp_path: Path) -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """The lines that this process has written into a log of this test's own."""
    path = tmp_path / "log" / "test.log"
    open_log(path.parent, "test")
    yield lambda: [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []
    close_log()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty folder for a terminal's home."""
    return tmp_path / "terminal"
