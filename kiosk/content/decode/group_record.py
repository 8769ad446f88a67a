"""Groups by event or person."""

from kiosk.catalog import Axis, Group
from kiosk.content.decode.contact_parts import Data


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
