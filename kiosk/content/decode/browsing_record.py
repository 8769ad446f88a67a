"""Sections and scenes: what the home screen shows. It waits for this module."""

from collections.abc import Sequence

from kiosk.catalog import Scene, SceneLine, Section, Side, Suit, ValueAdded
from kiosk.content.decode.contact_parts import Data, halls


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
        suits=tuple(Suit(one["order"], one.get("when")) for one in data.get("suits", ())),
    )


def _lines(written: Sequence[Data]) -> tuple[SceneLine, ...]:
    return tuple(SceneLine(one["text"], one.get("item", "")) for one in written)
