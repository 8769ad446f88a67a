"""Rows of a list: an affair, a scene, a policy, an answer or a place in a visitor's words. Pure functions."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.catalog import FaqEntry, Frequency, Hit, Item, Kind, Place, Policy, PolicyMode, Record, Scene, Section
from kiosk.visit import Screen
from kiosk.wording import Wording

KIND_KEYS = {
    Kind.CONSULT: "results.kind_consult",
    Kind.QUERY: "results.kind_query",
    Kind.HANDLE: "results.kind_handle",
}
MODE_KEYS = {
    PolicyMode.AUTOMATIC: "policy.mode_automatic",
    PolicyMode.DECLARED: "policy.mode_declared",
    PolicyMode.APPLICATION: "policy.mode_application",
}


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One card. `opens` is the screen that shows `key`, empty for a row that narrows the list to `key`.

    `official` is empty when the plain title is the official one; `matched` says why it was found; rows of one
    `heading` stand together.
    """

    key: str
    title: str
    official: str = ""
    line: str = ""
    tags: tuple[str, ...] = ()
    icon_name: str = ""
    matched: str = ""
    heading: str = ""
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to narrow a list; `key` is empty for “all”."""

    key: str
    label: str
    chosen: bool


def item_row(item: Item, sections: Mapping[str, Section], words: Wording) -> ResultRow:
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
        opens=Screen.ITEM.value,
    )


def scene_row(scene: Scene, words: Wording) -> ResultRow:
    """A scene as a card: how many affairs it gathers."""
    return ResultRow(
        key=scene.id,
        title=scene.plain_title,
        official=scene.title if scene.title != scene.plain_title else "",
        line=scene.summary,
        tags=(words.say("results.scene_items", count=len(scene.items)),) if scene.items else (),
        icon_name=scene.icon or "all",
        opens=Screen.SCENE.value,
    )


def policy_row(policy: Policy, words: Wording) -> ResultRow:
    """A policy as a card: who gets what, and whether one has to apply."""
    return ResultRow(
        key=policy.id,
        title=policy.plain_title,
        official=policy.title if policy.title != policy.plain_title else "",
        line=policy.summary,
        tags=(words.say(MODE_KEYS[policy.mode]),),
        icon_name="policy",
        opens=Screen.POLICY.value,
    )


def faq_row(faq: FaqEntry) -> ResultRow:
    """A question as a card: the answer's first lines are on it."""
    return ResultRow(key=faq.id, title=faq.question, line=faq.answer, icon_name="question", opens=Screen.FAQ.value)


def place_card(place: Place) -> ResultRow:
    """A place as a card: where it is, and what it takes."""
    return ResultRow(
        key=place.id,
        title=place.name,
        official=place.takes,
        line=place.address,
        icon_name="pin",
        opens=Screen.PLACE.value,
    )


def record_row(record: Record, sections: Mapping[str, Section], words: Wording) -> ResultRow:
    """Any record of the catalogue as a card."""
    match record:
        case Item():
            return item_row(record, sections, words)
        case Scene():
            return scene_row(record, words)
        case Policy():
            return policy_row(record, words)
        case FaqEntry():
            return faq_row(record)
        case Place():
            return place_card(record)


def hit_row(hit: Hit, sections: Mapping[str, Section], words: Wording) -> ResultRow:
    """A search result as a card that says which of the visitor's words it answers."""
    row = record_row(hit.record, sections, words)
    if not hit.matched:
        return row
    return replace(row, matched=words.say("results.matched", words=words.say("results.join").join(hit.matched)))
