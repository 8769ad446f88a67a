"""All doors on one page."""

from dataclasses import replace

from kiosk.catalog import Platform
from kiosk.visit.model import Place, Screen
from ui.screens.browse import BrowseModel


def doors(model):
    return [door.door for door in model.records]


def test_there_is_a_door_for_every_way_of_looking(stay, catalog):
    catalog.known = (*catalog.known, replace(catalog.known[1], id="chip", platform=Platform.CHIPS))
    model = BrowseModel(stay)
    assert doors(model.ways) == ["frequent:", "all:", "scenes:", "policies:", "faqs:", "places:"]
    assert doors(model.enterprise) == ["section:approval"]
    assert doors(model.citizen) == ["section:law"]
    assert doors(model.events) == ["group:start"]
    assert doors(model.persons) == ["group:old"]
    assert doors(model.platforms) == ["platform:chips"]


def test_a_door_opens_its_list(stay):
    BrowseModel(stay).enter("section:law")
    assert stay.visit.here == Place(Screen.RESULTS, "section:law")
