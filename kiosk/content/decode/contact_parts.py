"""Windows and telephones, which nearly every kind of record has."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.catalog import HallChannel, Phone

Data = Mapping[str, Any]


def halls(windows: Sequence[Data]) -> tuple[HallChannel, ...]:
    return tuple(HallChannel(one["place"], one.get("window", "")) for one in windows)


def phones(data: Data) -> tuple[Phone, ...]:
    return tuple(Phone(one["number"], one.get("label", "")) for one in data.get("phones", ()))
