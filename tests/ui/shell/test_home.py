"""Every tile of home leads where it says; what it suggests finds something."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.catalog import Side
from kiosk.visit import Place, Screen
from ui.icon_provider import icon_names
from ui.screens.home import HomeModel
from ui.screens.lists.doors import icon_or_fallback
from ui.stage import Stage


@pytest.fixture
def home(stage: Stage) -> HomeModel:
    stage.stay.home()
    model = stage.shell.screenModel
    assert isinstance(model, HomeModel)
    return model


@pytest.mark.parametrize(
    ("choose", "place"),
    [
        (lambda home: home.chooseKind("consult"), Place(Screen.RESULTS, "kind:咨询")),
        (lambda home: home.chooseKind("query"), Place(Screen.RESULTS, "kind:查询")),
        (lambda home: home.chooseKind("handle"), Place(Screen.RESULTS, "kind:办理")),
        (lambda home: home.enter("section:talent"), Place(Screen.RESULTS, "section:talent")),
        (lambda home: home.chooseScene("market-entry"), Place(Screen.SCENE, "market-entry")),
        (lambda home: home.allScenes(), Place(Screen.RESULTS, "scenes:")),
        (lambda home: home.allItems(), Place(Screen.BROWSE)),
        (lambda home: home.scan(), Place(Screen.SCAN)),
        (lambda home: home.appeal(), Place(Screen.APPEAL)),
        (lambda home: home.stuck(), Place(Screen.INTERVIEW, "who-handles")),
        (lambda home: home.progress(), Place(Screen.PROGRESS)),
        (lambda home: home.ask(" 开公司 "), Place(Screen.RESULTS, "q:开公司")),
    ],
)
def test_every_choice_leads_to_its_screen(
    stage: Stage, home: HomeModel, choose: Callable[[HomeModel], None], place: Place
) -> None:
    choose(home)
    assert stage.stay.visit.here == place


def test_searching_for_nothing_stays_at_home(stage: Stage, home: HomeModel) -> None:
    home.write("   ")
    home.search()
    assert stage.stay.visit.here.screen is Screen.HOME


def test_every_suggestion_finds_something(stage: Stage, home: HomeModel) -> None:
    barren = [words for words in home.suggestions if not stage.stay.catalog.search(words)]
    assert barren == []


def test_home_shows_the_enterprise_sections_and_names_how_many_scenes_there_are(stage: Stage, home: HomeModel) -> None:
    sides = [section.side for section in stage.stay.catalog.sections()]
    assert home.sections.rowCount() == sides.count(Side.ENTERPRISE) == 9
    assert home.sceneCount == len(stage.stay.catalog.scenes())
    assert home.scenes.rowCount() == 3


def test_people_find_their_own_doors_at_the_same_place_and_as_many(stage: Stage, home: HomeModel) -> None:
    home.choosePersonal(True)
    doors = [door.door for door in home.sections.records]
    citizens = [section.id for section in stage.stay.catalog.sections() if section.side is Side.CITIZEN]
    assert doors[: len(citizens)] == [f"section:{section}" for section in citizens]
    assert home.sections.rowCount() == 9
    home.choosePersonal(False)
    assert not home.personal
    assert home.sections.records[0].door == "section:talent"


def test_words_are_completed_while_they_are_typed(stage: Stage, home: HomeModel, hand: Any) -> None:
    home.write("gongs")
    hand.wait(lambda: home.completions != [], "completions")
    assert home.completions == list(stage.stay.catalog.suggest("gongs", 5))


def test_every_icon_that_the_content_names_is_drawn(stage: Stage) -> None:
    named = {
        entry.icon
        for entry in (
            *stage.stay.catalog.sections(),
            *stage.stay.catalog.scenes(),
            *stage.stay.catalog.groups(),
        )
    }
    assert named <= icon_names()


def test_an_icon_from_a_newer_pack_falls_back_to_one_we_have() -> None:
    assert icon_or_fallback("zeppelin") == "document"


def test_the_elder_tile_for_a_person_opens_help(stage: Stage, hand: Any, below: Any) -> None:
    stage.shell.setElder(True)
    stage.stay.home()
    hand.rest()
    title = stage.stay.say("home.elder_help")
    tile = next(item for item in below(stage.window.contentItem()) if item.property("title") == title)
    hand.tap_item(tile)
    assert hand.item("helpOverlay").isVisible()
