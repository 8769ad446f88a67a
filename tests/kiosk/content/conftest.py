"""The clean region written out to be spoilt, packs built from it, and a clock."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.clock import HALL_ZONE, SetClock
from kiosk.content import PackStore
from kiosk.content.building.build import build
from kiosk.content.checking.check import check
from tests.kiosk.content.testland import FILES

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=HALL_ZONE)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The clean region, written out."""
    return write_sources(tmp_path / "testland")


def write_sources(folder: Path) -> Path:
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def edit(sources: Path) -> Callable[[str, str, str], None]:
    """Replace one piece of text in a source file."""

    def replace(name: str, old: str, new: str) -> None:
        path = sources / name
        text = path.read_text("utf-8")
        assert old in text, f"{old!r} is not in {name}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    return replace


@pytest.fixture
def problems(sources: Path) -> Callable[[], list[str]]:
    """What the check says now, one line for each problem."""
    return lambda: [str(problem) for problem in check(sources, NOW.date()).problems]


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of two packs, built once: `pack` from the clean region, `second` with one sentence changed."""
    folder = tmp_path_factory.mktemp("built")
    sources = write_sources(folder / "testland")
    build(sources, folder / "pack", NOW)
    path = sources / "items/approval.yaml"
    path.write_text(path.read_text("utf-8").replace("办一张营业执照", "领一张营业执照"), "utf-8")
    build(sources, folder / "second", NOW)
    return folder


@pytest.fixture
def pack(built_once: Path, tmp_path: Path) -> Path:
    """A pack of the clean region, to read or to spoil."""
    return Path(shutil.copytree(built_once / "pack", tmp_path / "pack"))


@pytest.fixture
def second_pack(built_once: Path, tmp_path: Path) -> Path:
    """Another version of the same region, to read or to spoil."""
    return Path(shutil.copytree(built_once / "second", tmp_path / "second"))


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> PackStore:
    return PackStore(tmp_path / "packs", clock)
