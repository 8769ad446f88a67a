"""What affairs and policies share."""

from collections.abc import Sequence
from datetime import date

from kiosk.catalog import Material, Need, OnlineChannel, Step, parse
from kiosk.content.decode.contact_parts import Data


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
        source=joined(data.get("source", ())),
        sample=data.get("sample", ""),
        blank=data.get("blank", ""),
    )


def materials(data: Data) -> tuple[Material, ...]:
    return tuple(material(one) for one in data.get("materials", ()))


def steps(data: Data) -> tuple[Step, ...]:
    return tuple(Step(one["title"], one.get("text", "")) for one in data.get("steps", ()))


def online(data: Data) -> tuple[OnlineChannel, ...]:
    named = data.get("channels", {}).get("online", ())
    return tuple(OnlineChannel(one["name"], one.get("url", ""), one.get("source", "")) for one in named)


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def joined(keys: Sequence[str]) -> str:
    return "、".join(keys)
