"""What the eye and the finger need, measured on the real items: contrast, target sizes, text that is whole."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.visit import Modes, Screen
from ui.stage import Stage

LOOKS = {
    "standard": Modes(),
    "large": Modes(large=True),
    "elder": Modes(elder=True),
    "elder large": Modes(elder=True, large=True),
    "contrast": Modes(contrast=True),
    "elder contrast": Modes(elder=True, contrast=True),
}
TEXT_ON_GROUND = (
    ("ink", "page"),
    ("ink", "surface"),
    ("ink", "surfaceSoft"),
    ("ink", "accentSoft"),
    ("ink", "tintMint"),
    ("ink", "tintCream"),
    ("ink", "tintSky"),
    ("ink", "keySpecial"),
    ("inkSoft", "page"),
    ("inkSoft", "surface"),
    ("inkSoft", "surfaceSoft"),
    ("inkSoft", "accentSoft"),
    ("inkSoft", "tintMint"),
    ("inkSoft", "tintCream"),
    ("inkSoft", "tintSky"),
    ("hint", "surface"),
    ("accent", "page"),
    ("accent", "surface"),
    ("accent", "accentSoft"),
    ("onAccent", "accent"),
    ("onNavy", "navy"),
    ("navySoft", "navy"),
    ("onAmber", "amber"),
    ("onRust", "rust"),
    ("help", "helpSoft"),
    ("help", "surface"),
    ("good", "goodSoft"),
    ("good", "surface"),
    ("warn", "warnSoft"),
    ("warn", "surface"),
    ("danger", "dangerSoft"),
    ("danger", "surface"),
    ("onDisabled", "disabled"),
    ("onBand", "band"),
    ("onBandSoft", "band"),
)
EDGES = (("outline", "surface"), ("outline", "page"))
"""Outlines of controls: 3:1 is enough (WCAG 1.4.11)."""
MINIMUM = {False: 60, True: 96}


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def theme_of(stage: Stage) -> QObject:
    theme: QObject = stage.engine.singletonInstance("Budayang.Theme", "Theme")
    return theme


@pytest.mark.parametrize("name", LOOKS)
def test_every_text_stands_out_from_its_ground(stage: Stage, name: str) -> None:
    stage.stay.set_modes(LOOKS[name])
    theme, least = theme_of(stage), 15.0 if LOOKS[name].contrast else 4.5
    weak = {
        f"{ink} on {ground}": round(ratio, 2)
        for ink, ground in TEXT_ON_GROUND
        if (ratio := contrast(theme.property(ink), theme.property(ground))) < least
    }
    weak |= {
        f"{edge} on {ground}": round(ratio, 2)
        for edge, ground in EDGES
        if (ratio := contrast(theme.property(edge), theme.property(ground))) < 3
    }
    assert weak == {}


def test_letters_are_as_large_as_promised(stage: Stage) -> None:
    theme = theme_of(stage)
    for modes, least in ((Modes(), 28), (Modes(elder=True), 42), (Modes(elder=True, large=True), 54)):
        stage.stay.set_modes(modes)
        for size in ("sizeBody", "sizeSmall", "sizeCard", "sizeTitle"):
            assert theme.property(size) >= least, (modes, size)


def test_nothing_slides_in_elder_mode(stage: Stage) -> None:
    theme = theme_of(stage)
    assert 0 < theme.property("calm") < 250
    stage.stay.set_modes(Modes(elder=True))
    assert theme.property("calm") == theme.property("quick") == 0


@pytest.fixture(params=list(itertools.product(LOOKS, (False, True))), ids=lambda p: f"{p[0]} {'wide' if p[1] else ''}")
def look(request: pytest.FixtureRequest, build: Callable[..., Stage], hand_of: Any) -> tuple[Stage, Any]:
    """A stage in one look and one orientation."""
    name, landscape = request.param
    stage = build(landscape=landscape, modes=LOOKS[name])
    return stage, hand_of(stage)


def shown(stage: Stage, hand: Any, screen: Screen) -> None:
    if screen is Screen.ATTRACT and stage.stay.visit.modes != Modes():
        pytest.skip("the attract screen stands before anybody chose a look")
    if screen is Screen.HOME:
        modes = stage.stay.visit.modes
        stage.stay.home()
        stage.stay.set_modes(modes)
    hand.rest()
    hand.wait(lambda: not stage.jobs.busy, "the screen's work")


def label(item: QQuickItem) -> str:
    return (
        f"{item.objectName() or item.property('text') or item.property('title')} {item.width():.0f}x{item.height():.0f}"
    )


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.HOME])
def test_every_target_is_large_enough_for_a_finger(look: tuple[Stage, Any], below: Any, screen: Screen) -> None:
    stage, hand = look
    shown(stage, hand, screen)
    least = MINIMUM[stage.stay.visit.modes.elder]
    targets = [item for item in below(stage.window.contentItem()) if item.property("down") is not None]
    small = [label(item) for item in targets if min(item.width(), item.height()) < least]
    assert len(targets) >= 4
    assert small == []


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.HOME])
def test_no_text_is_cut_or_runs_out_of_its_control(look: tuple[Stage, Any], below: Any, screen: Screen) -> None:
    stage, hand = look
    shown(stage, hand, screen)
    cut: list[str] = []
    for item in below(stage.window.contentItem()):
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        if item.property("truncated") or item.property("contentWidth") > item.width() + 1:
            cut.append(f"{item.property('text')}: {item.property('contentWidth'):.0f} in {item.width():.0f}")
        control = _control(item)
        if control is not None and not _inside(item, control):
            cut.append(f"{item.property('text')} runs out of {label(control)}")
        right = item.mapToScene(QPointF(item.property("contentWidth"), 0)).x()
        if right > stage.window.width():
            cut.append(f"{item.property('text')} leaves the window")
    assert cut == []


def _control(item: QQuickItem) -> QQuickItem | None:
    """The button around a text."""
    parent = item.parentItem()
    while parent is not None and parent.property("down") is None:
        parent = parent.parentItem()
    return parent


def _inside(item: QQuickItem, control: QQuickItem) -> bool:
    top = item.mapToItem(control, QPointF(0, 0))
    bottom = item.mapToItem(control, QPointF(item.property("contentWidth"), item.property("contentHeight")))
    return top.x() >= -1 and top.y() >= -1 and bottom.x() <= control.width() + 1 and bottom.y() <= control.height() + 1
