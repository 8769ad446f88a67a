"""Standards G-01 and G-09 over the pack that ships: any affair in three taps, and somebody to call on its page."""

from kiosk.catalog import Item
from kiosk.wording import wording
from ui.screens.browse import BrowseModel
from ui.screens.guidance.contact_rows import phone_rows
from ui.screens.lists.result_list import Asked, listed
from ui.stage import Stage


def test_every_affair_stands_behind_a_door_of_the_page_that_home_opens(stage: Stage) -> None:
    catalog = stage.stay.catalog
    stage.stay.home()
    browse = BrowseModel(stage.stay)
    kinds = (browse.ways, browse.enterprise, browse.citizen, browse.events, browse.persons, browse.platforms)
    doors = [door.door for model in kinds for door in model.records]
    reached = {row.key for door in doors for row in listed(Asked.of(door), catalog, wording("zh")).rows}
    assert {item.id for item in catalog.items()} - reached == set()
    assert {scene.id for scene in catalog.scenes()} - reached == set()
    assert {policy.id for policy in catalog.policies()} - reached == set()
    assert {faq.id for faq in catalog.faqs()} - reached == set()
    assert {place.id for place in catalog.places()} - reached == set()


def test_no_door_leads_to_an_empty_list(stage: Stage) -> None:
    catalog = stage.stay.catalog
    browse = BrowseModel(stage.stay)
    kinds = (browse.ways, browse.enterprise, browse.citizen, browse.events, browse.persons, browse.platforms)
    doors = [door.door for model in kinds for door in model.records]
    assert [door for door in doors if not listed(Asked.of(door), catalog, wording("zh")).rows] == []


def test_every_affair_names_whom_to_ask_and_whom_to_complain_to(stage: Stage) -> None:
    catalog, words = stage.stay.catalog, wording("zh")
    complaint = words.say("item.complaint")

    def lines(item: Item) -> tuple[bool, bool]:
        names = [row.name for row in phone_rows(item.phones, catalog.hotlines(), "12345", words)]
        return any(name != complaint for name in names), complaint in names

    assert [item.id for item in catalog.items() if lines(item) != (True, True)] == []
