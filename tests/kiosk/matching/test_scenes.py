"""Which 一类事 are shown unasked: those that say they suit, the best fitting first, three at most."""

from typing import Any

from kiosk.catalog import Fact, Scene, Suit
from kiosk.matching import MOST_SCENES, suited_scenes

SMALL = {"fact": "size", "is": "small"}
LARGE = {"fact": "size", "is": "large"}


def scene(name: str, *suits: Suit) -> Scene:
    return Scene(name, name, name, name, "shop", (), suits=suits)


def suited(facts: dict[str, Fact], *scenes: Scene) -> list[str]:
    return [one.id for one in suited_scenes(scenes, facts)]


def when(condition: dict[str, Any], order: int = 1) -> Suit:
    return Suit(order, condition)


def test_a_scene_that_says_nothing_is_not_offered() -> None:
    assert suited({"size": "small"}, scene("quiet")) == []


def test_a_scene_without_a_condition_suits_everybody() -> None:
    assert suited({}, scene("rent", Suit(1))) == ["rent"]


def test_what_is_not_known_suits_nobody() -> None:
    assert suited({}, scene("a", when(SMALL)), scene("b", when({"not": SMALL}))) == []


def test_the_better_fit_stands_first_and_of_two_alike_the_one_written_first() -> None:
    scenes = (scene("last", Suit(6)), scene("first", when(SMALL)), scene("second", when(SMALL)))
    assert suited({"size": "small"}, *scenes) == ["first", "second", "last"]


def test_of_several_reasons_the_best_that_holds_counts() -> None:
    both = scene("both", when(LARGE, 1), when(SMALL, 5))
    middle = scene("middle", Suit(3))
    assert suited({"size": "small"}, both, middle) == ["middle", "both"]
    assert suited({"size": "large"}, both, middle) == ["both", "middle"]


def test_never_more_than_can_be_looked_at() -> None:
    assert len(suited({}, *(scene(str(number), Suit(1)) for number in range(9)))) == MOST_SCENES
