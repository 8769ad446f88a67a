"""Sections, scenes, groups, places, questions with answers, the region's lines."""

from collections.abc import Sequence

from kiosk.catalog import (
    Axis,
    FaqEntry,
    Group,
    Hotlines,
    Phone,
    Place,
    Scene,
    SceneLine,
    Section,
    Side,
    ValueAdded,
)
from kiosk.content.decode.parts import Data, halls, phones


def section(data: Data) -> Section:
    return Section(
        id=data["id"],
        title=data["title"],
        official=data["official"],
        icon=data["icon"],
        side=Side(data.get("side", Side.ENTERPRISE)),
    )


def scene(data: Data) -> Scene:
    added = data.get("value_added", {})
    return Scene(
        id=data["id"],
        title=data["title"],
        plain_title=data["plain_title"],
        summary=data["summary"],
        icon=data["icon"],
        items=tuple(data["items"]),
        basic=_lines(data.get("basic", ())),
        sources=tuple(data["source"]),
        value_added=ValueAdded(
            government=_lines(added.get("government", ())),
            market=_lines(added.get("market", ())),
            society=_lines(added.get("society", ())),
        ),
        needs=tuple(data.get("needs", ())),
        online=data.get("online", ""),
        hall=halls(data.get("hall", ())),
        reforms=tuple(data.get("reforms", ())),
        complete=data.get("complete", True),
        gap=data.get("gap", ""),
    )


def group(data: Data) -> Group:
    return Group(
        id=data["id"],
        axis=Axis(data["axis"]),
        title=data["title"],
        plain_title=data["plain_title"],
        summary=data["summary"],
        icon=data["icon"],
        items=tuple(data.get("items", ())),
        scenes=tuple(data.get("scenes", ())),
        policies=tuple(data.get("policies", ())),
    )


def place(data: Data) -> Place:
    return Place(
        id=data["id"],
        name=data["name"],
        address=data["address"],
        takes=data.get("takes", ""),
        hours=data.get("hours", ""),
        phones=phones(data),
        route=data.get("route", ""),
        sources=tuple(data["source"]),
    )


def faq(data: Data) -> FaqEntry:
    return FaqEntry(
        id=data["id"],
        question=data["q"],
        answer=data["a"],
        sources=tuple(data["source"]),
        ask=tuple(data.get("ask", ())),
        section=data.get("section", ""),
        items=tuple(data.get("items", ())),
        policies=tuple(data.get("policies", ())),
        places=tuple(data.get("places", ())),
        reviewed=data.get("reviewed", False),
    )


def hotlines(region: Data) -> Hotlines:
    """From the region's record."""
    named = region.get("phones", {})
    return Hotlines(_phones(named.get("consult", ())), _phones(named.get("complaint", ())))


def _phones(written: Sequence[Data]) -> tuple[Phone, ...]:
    return phones({"phones": written})


def _lines(written: Sequence[Data]) -> tuple[SceneLine, ...]:
    return tuple(SceneLine(one["text"], one.get("item", "")) for one in written)
