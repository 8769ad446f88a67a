"""Places and the region's lines."""

from collections.abc import Sequence

from kiosk.catalog import Hotlines, Phone, Place
from kiosk.content.decode.contact_parts import Data, phones


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


def hotlines(region: Data) -> Hotlines:
    """From the region's record."""
    named = region.get("phones", {})
    return Hotlines(_phones(named.get("consult", ())), _phones(named.get("complaint", ())))


def _phones(written: Sequence[Data]) -> tuple[Phone, ...]:
    return phones({"phones": written})
