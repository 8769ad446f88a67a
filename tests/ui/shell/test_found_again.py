"""Whoever goes back finds the screen as it was left; the way on begins at the top; the next visitor finds nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.visit import Modes, Screen
from ui.stage import Stage

TOP_ROW = """(() => {
    for (let y = 0; y < height; y += 4) {
        const row = indexAt(width / 2, contentY + y);
        if (row >= 0)
            return [row, Math.round(itemAtIndex(row).y - contentY)];
    }
    return [];
})()"""


@pytest.fixture
def settle(stage: Stage, hand: Any, qtbot: Any) -> Callable[[], None]:
    """All jobs are done and some frames are drawn."""

    def wait() -> None:
        hand.wait(lambda: not stage.jobs.busy and not stage.device_jobs.busy, "the screen's work")
        for _ in range(4):
            stage.window.grabWindow()
            qtbot.wait(10)

    return wait


def page(stage: Stage) -> QQuickItem:
    """What scrolls on the screen: the whole page, or its list."""

    def below(item: QQuickItem) -> list[QQuickItem]:
        own = [item] if item.inherits("QQuickFlickable") and item.isVisible() else []
        return own + [found for child in item.childItems() for found in below(child)]

    assert stage.screen_item is not None
    long = [one for one in below(stage.screen_item) if one.property("contentHeight") > one.height() + 1]
    assert long, "nothing scrolls"
    return long[-1]


def top_row(view: QQuickItem) -> object:
    context = qmlContext(view)
    assert context is not None
    found, _ = QQmlExpression(context, view, TOP_ROW).evaluate()
    return found.toVariant()


def at(stage: Stage) -> float:
    return float(page(stage).property("contentY"))


@pytest.mark.parametrize("argument", ["all:", "q:公司"])
def test_a_list_stands_on_the_row_where_it_was_left(stage: Stage, settle: Any, argument: str) -> None:
    stage.stay.home()
    stage.stay.go(Screen.RESULTS, argument)
    settle()
    page(stage).setProperty("contentY", 1500)
    settle()
    left = top_row(page(stage))
    assert left != [0, 0]
    stage.stay.go(Screen.ITEM, "qt-137")
    settle()
    assert at(stage) == 0
    stage.stay.back()
    settle()
    assert top_row(page(stage)) == left


@pytest.mark.parametrize(
    ("screen", "argument"), [(Screen.BROWSE, ""), (Screen.CHECKLIST, "qt-137"), (Screen.SCENE, "market-entry")]
)
def test_a_page_stands_where_it_was_left(stage: Stage, settle: Any, screen: Screen, argument: str) -> None:
    stage.stay.home()
    stage.stay.go(screen, argument)
    settle()
    page(stage).setProperty("contentY", 400)
    stage.stay.go(Screen.ITEM, "qt-138")
    settle()
    stage.stay.back()
    settle()
    assert at(stage) == 400


def test_opened_parts_are_open_again_and_the_page_reaches_as_far(stage: Stage, settle: Any) -> None:
    stage.stay.home()
    stage.stay.go(Screen.ITEM, "qt-137")
    settle()
    before = page(stage).property("contentHeight")
    details = stage.window.findChildren(QQuickItem)
    whole = next(one for one in details if one.property("whole") is not None)
    whole.setProperty("whole", True)
    settle()
    long = page(stage).property("contentHeight")
    assert long > before
    page(stage).setProperty("contentY", before)
    stage.stay.go(Screen.APPEAL)
    settle()
    stage.stay.back()
    settle()
    assert (page(stage).property("contentHeight"), at(stage)) == (long, before)


def test_a_narrowed_list_is_narrowed_again(stage: Stage, settle: Any) -> None:
    stage.stay.home()
    stage.stay.go(Screen.RESULTS, "q:公司")
    settle()
    model: Any = stage.shell.screenModel
    part = model.filters.records[1].key
    model.narrow(part)
    settle()
    stage.stay.go(Screen.ITEM, "qt-137")
    stage.stay.back()
    settle()
    again: Any = stage.shell.screenModel
    assert again.narrowed == part


def test_the_way_on_begins_at_the_top_even_to_the_same_page(stage: Stage, settle: Any) -> None:
    stage.stay.home()
    for _ in range(2):
        stage.stay.go(Screen.ITEM, "qt-137")
        settle()
        assert at(stage) == 0
        page(stage).setProperty("contentY", 300)
        stage.stay.go(Screen.APPEAL)
        settle()
        stage.stay.back()
        stage.stay.back()
        settle()


def test_the_next_question_begins_at_the_top(build: Callable[..., Stage], hand_of: Any) -> None:
    stage = build(landscape=True, modes=Modes(elder=True))
    stage.stay.home()
    stage.stay.set_modes(Modes(elder=True))
    stage.stay.go(Screen.MATCH)
    hand_of(stage).rest()
    model: Any = stage.shell.screenModel
    stage.window.grabWindow()
    page(stage).setProperty("contentY", 300)
    model.choose(0)
    assert at(stage) == 300
    model.proceed()
    stage.window.grabWindow()
    assert at(stage) == 0


def test_in_larger_letters_the_same_row_and_the_same_share_of_a_page_are_found(stage: Stage, settle: Any) -> None:
    stage.stay.home()
    stage.stay.go(Screen.RESULTS, "all:")
    settle()
    page(stage).setProperty("contentY", 2000)
    settle()
    row = top_row(page(stage))[0]  # type: ignore[index]
    stage.stay.go(Screen.ITEM, "qt-137")
    settle()
    page(stage).setProperty("contentY", 600)
    share = 600 / page(stage).property("contentHeight")
    stage.stay.go(Screen.APPEAL)
    stage.stay.set_modes(Modes(elder=True))
    settle()
    stage.stay.back()
    settle()
    assert at(stage) / page(stage).property("contentHeight") == pytest.approx(share, abs=0.01)
    stage.stay.back()
    settle()
    assert top_row(page(stage))[0] == row  # type: ignore[index]


def test_the_next_visitor_finds_nothing_of_it(stage: Stage, settle: Any) -> None:
    stage.stay.home()
    stage.stay.go(Screen.ITEM, "qt-137")
    settle()
    page(stage).setProperty("contentY", 600)
    stage.stay.go(Screen.APPEAL)
    assert any(place.traces for place in stage.stay.visit.trail)
    stage.shell.endVisit()
    settle()
    assert not any(place.traces for place in stage.stay.visit.trail)
    traces = stage.engine.singletonInstance("Budayang.Controls", "Traces")
    assert traces.property("past").toVariant() == {}
    stage.stay.home()
    stage.stay.go(Screen.ITEM, "qt-137")
    settle()
    assert at(stage) == 0
