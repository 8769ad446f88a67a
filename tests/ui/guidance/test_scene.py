"""One event as a path."""

from dataclasses import replace

from kiosk.catalog import SceneLine, ValueAdded
from kiosk.visit.model import Place, Screen
from ui.screens.scene import SceneModel


def test_the_basic_affairs_are_numbered_steps_and_the_rest_follows(stay):
    model = SceneModel(stay, "market")
    assert [(step.number, step.title, step.key) for step in model.steps.records] == [
        (1, "公司设立登记", ""),
        (2, "刻公章", "seal"),
    ]
    assert [row.title for row in model.rows.records] == ["开公司"]


def test_an_affair_of_the_event_opens(stay):
    SceneModel(stay, "market").choose("company")
    assert stay.visit.here == Place(Screen.ITEM, "company")


def test_an_unknown_event_leads_to_all_events(stay):
    model = SceneModel(stay, "nothing")
    assert not model.known
    model.showAll()
    assert stay.visit.here == Place(Screen.RESULTS, "scenes:")


def test_what_the_three_sides_add_is_told_apart_and_leads_on(stay, catalog):
    [market] = type(catalog)().scenes()
    added = ValueAdded((SceneLine("免费刻章", "seal"),), (SceneLine("代办"),), ())
    catalog.scenes = lambda: (
        replace(market, value_added=added, needs=("不知道怎么办",), complete=False, gap="缺一页"),
    )
    model = SceneModel(stay, "market")
    assert [(row.title, row.official, row.key) for row in model.government.records] == [("刻公章", "免费刻章", "seal")]
    assert [(row.title, row.key) for row in model.market.records] == [("代办", "")]
    assert model.society.records == ()
    assert [row.text for row in model.needs.records] == ["不知道怎么办"]
    assert model.gap == "缺一页"


def test_a_scene_that_is_whole_has_no_gap_and_can_be_printed(stay):
    model = SceneModel(stay, "market")
    assert model.gap == ""
    model.showPrint()
    assert stay.visit.here == Place(Screen.PRINT, "scene:market")
