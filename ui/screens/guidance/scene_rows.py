"""A scene as rows: the path of its basic affairs, what the three sides add, and what is left. Pure functions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.catalog import Item, Scene, SceneLine
from kiosk.wording import Wording

ItemOf = Callable[[str], Item | None]


@dataclass(frozen=True, slots=True)
class PathStep:
    """One affair of the event. `key` is an item's when this pack knows it; then the step can be opened.

    `official` is the document's word for it where the everyday title says something else.
    """

    number: int
    title: str
    key: str
    official: str = ""


def path_rows(lines: Iterable[SceneLine], item_of: ItemOf) -> list[PathStep]:
    """Each line in the document's words, or under the everyday title of the affair that it is."""
    rows = []
    for number, line in enumerate(lines, start=1):
        item = item_of(line.item) if line.item else None
        if item is None:
            rows.append(PathStep(number, line.text, ""))
        else:
            official = line.text if line.text != item.plain_title else ""
            rows.append(PathStep(number, item.plain_title, item.id, official))
    return rows


def opened_by(scene: Scene) -> set[str]:
    """The items that the path and the three sides already lead to."""
    added = scene.value_added
    lines = (*scene.basic, *added.government, *added.market, *added.society)
    return {line.item for line in lines if line.item}


def gap_text(scene: Scene, words: Wording) -> str:
    """What the document lacks, said honestly; empty when it is whole."""
    return "" if scene.complete else scene.gap or words.say("scene.gap_unknown")
