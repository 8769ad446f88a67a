"""Our line icons: one hand, any colour, sharp at any size."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor

from ui.icon_drawing import draw_icon
from ui.icon_provider import IconProvider, icon_names, icons_dir
from ui.screen_table import QML_ROOT

DRAWN_LARGE = frozenset({"frame"})
"""Pictures shown at several times the size of an icon: a thinner pen gives the same weight."""


@pytest.mark.parametrize("path", sorted(icons_dir().glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn_on_the_same_grid_with_the_same_pen(path: Path) -> None:
    text = path.read_text("utf-8")
    assert 'viewBox="0 0 48 48"' in text
    assert path.stem in DRAWN_LARGE or 'stroke-width="3.2"' in text
    assert 'stroke-linecap="round"' in text
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"#000", "none"}


def test_every_icon_that_a_screen_names_exists() -> None:
    named = {
        name
        for path in QML_ROOT.rglob("*.qml")
        for line in re.findall(r"(?:iconName|^\s*name): (.*)$", _without_traces(path), re.MULTILINE)
        for name in re.findall(r'[?:]\s*"([a-z-]+)"|^"([a-z-]+)"', line)
        for name in name
        if name
    }
    assert len(named) > 20
    assert named - icon_names() == set()


def _without_traces(path: Path) -> str:
    """A trace (what `back` finds again) has a name too, and is no icon."""
    return re.sub(r"\bTrace \{[^}]*\}", "", path.read_text("utf-8"))


def test_an_icon_takes_the_colour_and_the_size_asked_for(qapp: QCoreApplication) -> None:
    image = draw_icon("check", QColor("#0B57C9"), QSize(96, 96))
    assert (image.width(), image.height()) == (96, 96)
    inked = {
        image.pixelColor(x, y).name() for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#0b57c9"}


def test_a_drawn_icon_is_kept(qapp: QCoreApplication) -> None:
    provider = IconProvider()
    first = provider.requestImage("check/0b57c9", QSize(), QSize(52, 52))
    assert provider.requestImage("check/0b57c9", QSize(), QSize(52, 52)).cacheKey() == first.cacheKey()


def test_an_unknown_icon_or_colour_is_a_bug_and_says_which(qapp: QCoreApplication) -> None:
    with pytest.raises(LookupError, match="zeppelin"):
        draw_icon("zeppelin", QColor("#000000"), QSize(48, 48))
    with pytest.raises(ValueError, match="check"):
        draw_icon("check", QColor(""), QSize(48, 48))
