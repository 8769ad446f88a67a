"""What several kinds of records share."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.catalog import HallChannel, Material, Need, OnlineChannel, Phone, Step, parse

Data = Mapping[str, Any]


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


def halls(windows: Sequence[Data]) -> tuple[HallChannel, ...]:
    return tuple(HallChannel(one["place"], one.get("window", "")) for one in windows)


def phones(data: Data) -> tuple[Phone, ...]:
    return tuple(Phone(one["number"], one.get("label", "")) for one in data.get("phones", ()))


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def joined(keys: Sequence[str]) -> str:
    return "、".join(keys)
