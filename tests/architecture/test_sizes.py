"""The size gate: files that grow past the limit must be redrawn, not read around."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMITS = {".py": 400, ".qml": 250}
DATA_FILES: frozenset[str] = frozenset()
"""Named data files that may be longer: none so far."""


def _files() -> list[Path]:
    folders = ("kiosk", "ui", "local_db", "tests")
    return [path for folder in folders for ending in LIMITS for path in (ROOT / folder).rglob(f"*{ending}")]


def test_the_gate_sees_the_whole_house() -> None:
    assert len(_files()) > 100


@pytest.mark.parametrize("path", _files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_a_reader_can_hold(path: Path) -> None:
    if str(path.relative_to(ROOT)) in DATA_FILES:
        pytest.skip("a named data file")
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= LIMITS[path.suffix], f"{path.name} has {lines} lines: split it by idea"


def test_nothing_hides_in_a_drawer() -> None:
    drawers = {"utils", "util", "common", "helpers", "helper", "manager", "misc"}
    found = [path for path in (*ROOT.glob("kiosk/**/*"), *ROOT.glob("ui/**/*")) if path.stem.lower() in drawers]
    assert not found
