"""One event as a path."""

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
