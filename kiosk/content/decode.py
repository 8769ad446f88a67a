"""From the sources' field names (checked, as plain JSON data) to the records of `kiosk.catalog`.

The pack stores exactly this data, so the check, the build and the reader on the terminal share one translation.
Absent fields take the catalogue's defaults; a wrong shape raises KeyError, TypeError or ValueError (a damaged pack).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.catalog import (
    Action,
    ActionKind,
    Faq,
    Fee,
    Frequency,
    HallChannel,
    Interview,
    Item,
    Kind,
    Limit,
    LimitUnit,
    Material,
    Need,
    Notice,
    OnlineChannel,
    Option,
    Phone,
    Place,
    Provider,
    Question,
    Scene,
    Section,
    Step,
    parse,
)

Data = Mapping[str, Any]


def item(data: Data) -> Item:
    channels, limits = data.get("channels", {}), data.get("limits", {})
    return Item(
        id=data["id"],
        title=data["title"],
        plain_title=data["plain_title"],
        section=data["section"],
        kind=Kind(data["kind"]),
        summary=data["summary"],
        provider=Provider(data["provider"]) if "provider" in data else None,
        departments=tuple(data.get("departments", ())),
        sources=tuple(data["source"]),
        audience=data.get("audience", ""),
        online=tuple(OnlineChannel(one["name"], one.get("url", "")) for one in channels.get("online", ())),
        hall=tuple(HallChannel(one["place"], one.get("window", "")) for one in channels.get("hall", ())),
        phones=_phones(data),
        steps=tuple(Step(one["title"], one.get("text", "")) for one in data.get("steps", ())),
        materials=tuple(material(one) for one in data.get("materials", ())),
        statutory_limit=_limit(limits.get("statutory")),
        promised_limit=_limit(limits.get("promised")),
        visits=data.get("visits"),
        fee=_fee(data.get("fee", {})),
        area=data.get("area", ""),
        frequency=Frequency(data["frequency"]) if "frequency" in data else None,
        aliases=tuple(data.get("aliases", ())),
        faq=tuple(Faq(one["q"], one["a"]) for one in data.get("faq", ())),
        interview=data.get("interview"),
        scenes=tuple(data.get("scenes", ())),
        effective_from=_day(data.get("effective_from")),
        effective_until=_day(data.get("effective_until")),
        reviewed=data.get("reviewed", False),
    )


def material(data: Data) -> Material:
    return Material(
        id=data["id"],
        name=data["name"],
        form=data.get("form", ""),
        copies=data.get("copies"),
        origin=data.get("from", ""),
        need=Need(data.get("need", Need.REQUIRED)),
        note=data.get("note", ""),
        deferrable=data.get("deferrable"),
        pledge=data.get("pledge"),
        when=parse(data["when"]) if "when" in data else None,
        source=_joined(data.get("source", ())),
    )


def interview(data: Data) -> Interview:
    return Interview(
        id=data["id"],
        title=data["title"],
        item=data["item"],
        start=data["start"],
        questions=tuple(_question(one) for one in data["questions"]),
        notices=tuple(_notice(one) for one in data.get("notices", ())),
    )


def section(data: Data) -> Section:
    return Section(data["id"], data["title"], data["official"], data["icon"])


def scene(data: Data) -> Scene:
    return Scene(
        id=data["id"],
        title=data["title"],
        plain_title=data["plain_title"],
        summary=data["summary"],
        icon=data["icon"],
        items=tuple(data["items"]),
        basic=tuple(data.get("basic", ())),
        sources=tuple(data["source"]),
    )


def place(data: Data) -> Place:
    return Place(
        id=data["id"],
        name=data["name"],
        address=data["address"],
        takes=data.get("takes", ""),
        hours=data.get("hours", ""),
        phones=_phones(data),
        route=data.get("route", ""),
        sources=tuple(data["source"]),
    )


def _question(data: Data) -> Question:
    options = tuple(Option(one["value"], one["label"], one["next"], one.get("note", "")) for one in data["options"])
    return Question(data["id"], data["ask"], options, data.get("why", ""))


def _notice(data: Data) -> Notice:
    action = data.get("action")
    return Notice(
        text=data["text"],
        when=parse(data["when"]) if "when" in data else None,
        action=Action(ActionKind(action["kind"]), action["label"], action.get("target", "")) if action else None,
        source=_joined(data.get("source", ())),
    )


def _phones(data: Data) -> tuple[Phone, ...]:
    return tuple(Phone(one["number"], one.get("label", "")) for one in data.get("phones", ()))


def _limit(data: Data | None) -> Limit | None:
    return None if data is None else Limit(data.get("amount", 0), LimitUnit(data["unit"]), data.get("note", ""))


def _fee(data: Data) -> Fee:
    return Fee(data.get("charged"), data.get("text", ""), data.get("basis", ""))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _joined(keys: Sequence[str]) -> str:
    return "、".join(keys)
