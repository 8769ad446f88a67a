"""Rows of the result list: an affair or a scene in a visitor's words. Pure functions over `kiosk.catalog`."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.catalog import Frequency, Hit, Item, Kind, Scene, Section
from kiosk.wording import Wording

KIND_KEYS = {
    Kind.CONSULT: "results.kind_consult",
    Kind.QUERY: "results.kind_query",
    Kind.HANDLE: "results.kind_handle",
}


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One card. `official` is empty when the plain title is the official one; `matched` says why it was found."""

    key: str
    title: str
    official: str
    line: str
    tags: tuple[str, ...]
    icon_name: str
    matched: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to narrow a list; `key` is empty for “all”."""

    key: str
    label: str
    chosen: bool


def item_row(item: Item, sections: Mapping[str, Section], words: Wording, matched: tuple[str, ...] = ()) -> ResultRow:
    """An affair as a card: at most two tags, 高频 before the section."""
    section = sections.get(item.section)
    second = section.title if section else item.section
    if item.frequency is Frequency.HIGH:
        second = words.say("results.frequent")
    return ResultRow(
        key=item.id,
        title=item.plain_title,
        official=item.title if item.title != item.plain_title else "",
        line=item.summary,
        tags=(words.say(KIND_KEYS[item.kind]), second),
        icon_name=section.icon if section else "document",
        matched=words.say("results.matched", words=words.say("results.join").join(matched)) if matched else "",
    )


def hit_row(hit: Hit, sections: Mapping[str, Section], words: Wording) -> ResultRow:
    """A search result as a card."""
    return item_row(hit.item, sections, words, hit.matched)


def scene_row(scene: Scene, words: Wording) -> ResultRow:
    """A scene as a card: how many affairs it gathers."""
    return ResultRow(
        key=scene.id,
        title=scene.plain_title,
        official=scene.title if scene.title != scene.plain_title else "",
        line=scene.summary,
        tags=(words.say("results.scene_items", count=len(scene.items)),) if scene.items else (),
        icon_name=scene.icon or "all",
    )
