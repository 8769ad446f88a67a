"""Icons that were drawn once are shown again at the next start; whatever is odd about the file, they are drawn anew."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage

import ui.icon_drawing
from ui.icon_provider import IconProvider, icons_dir
from ui.kept_icons import MOST, KeptIcons

LOOK = QSize(52, 52)


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    """A folder of our icons that may be changed."""
    folder = tmp_path / "drawings"
    folder.mkdir()
    for name in ("check", "home"):
        shutil.copy(icons_dir() / f"{name}.svg", folder)
    return folder


@pytest.fixture
def kept(tmp_path: Path, drawings: Path, qapp: QCoreApplication) -> Callable[[], KeptIcons]:
    """The kept icons as a start finds them."""
    return lambda: KeptIcons(tmp_path / "cache" / "icons", drawings)


def show(provider: IconProvider, name: str = "check/ff0b57c9") -> QImage:
    return provider.requestImage(name, QSize(), LOOK)


def without_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> QImage:
        raise AssertionError("an icon was drawn")

    monkeypatch.setattr(ui.icon_drawing, "draw_icon", refuse)


def test_the_next_start_shows_the_same_picture_without_drawing(
    kept: Callable[[], KeptIcons], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = IconProvider(kept())
    drawn = [show(first), show(first, "home/80000000")]
    first.keep()
    without_drawing(monkeypatch)
    second = IconProvider(kept())
    assert [show(second), show(second, "home/80000000")] == drawn


def test_an_icon_of_another_colour_or_size_is_drawn(kept: Callable[[], KeptIcons]) -> None:
    provider = IconProvider(kept())
    show(provider)
    provider.keep()
    assert kept().find(("check/ff000000", 52, 52)) is None
    assert kept().find(("check/ff0b57c9", 53, 52)) is None


def test_a_drawing_that_was_changed_is_drawn_anew_and_kept_again(kept: Callable[[], KeptIcons], drawings: Path) -> None:
    provider = IconProvider(kept())
    show(provider)
    provider.keep()
    os.utime(drawings / "check.svg", ns=(1, 1))
    assert kept().find(("check/ff0b57c9", 52, 52)) is None
    again = IconProvider(kept())
    show(again)
    again.keep()
    assert kept().find(("check/ff0b57c9", 52, 52)) is not None


@pytest.mark.parametrize("spoil", ["torn", "one byte", "no json", "other Qt", "empty"])
def test_a_file_that_is_not_whole_is_not_used(
    kept: Callable[[], KeptIcons], tmp_path: Path, spoil: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = IconProvider(kept())
    drawn = show(provider)
    provider.keep()
    path = tmp_path / "cache" / "icons"
    data = path.read_bytes()
    if spoil == "other Qt":
        monkeypatch.setattr("ui.kept_icons.__version__", "0")
    else:
        middle = len(data) - 4000
        path.write_bytes(
            {
                "torn": data[:-100],
                "one byte": data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :],
                "no json": b"\x00" + data,
                "empty": b"",
            }[spoil]
        )
    assert kept().find(("check/ff0b57c9", 52, 52)) is None
    assert show(IconProvider(kept())) == drawn


def test_nothing_is_written_when_all_is_kept(kept: Callable[[], KeptIcons], tmp_path: Path) -> None:
    provider = IconProvider(kept())
    show(provider)
    provider.keep()
    path = tmp_path / "cache" / "icons"
    os.utime(path, ns=(1, 1))
    second = IconProvider(kept())
    show(second)
    second.keep()
    assert path.stat().st_mtime_ns == 1


def test_a_folder_that_takes_nothing_is_no_reason_to_fail(
    tmp_path: Path, drawings: Path, qapp: QCoreApplication
) -> None:
    (tmp_path / "file").write_text("")
    provider = IconProvider(KeptIcons(tmp_path / "file" / "icons", drawings))
    show(provider)
    provider.keep()
    assert (tmp_path / "file").read_text() == ""


def test_only_the_first_icons_are_kept(kept: Callable[[], KeptIcons]) -> None:
    provider = IconProvider(kept())
    for shade in range(MOST + 1):
        show(provider, f"check/ff0000{shade:02x}")
    provider.keep()
    assert kept().find((f"check/ff0000{MOST - 1:02x}", 52, 52)) is not None
    assert kept().find((f"check/ff0000{MOST:02x}", 52, 52)) is None
