"""Doors to lists: a word, an icon, and what the list is about. Home waits for this module: it imports little."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalog import Side
from ui.icon_provider import icon_names

if TYPE_CHECKING:  # the catalogue's other records are not imported before the first screen
    from kiosk.catalog import Axis, Catalog

FALLBACK_ICON = "document"


@dataclass(frozen=True, slots=True)
class Door:
    """`door` is the argument of the list behind it (`result_list.Asked`)."""

    door: str
    title: str
    picture: str


def section_doors(catalog: "Catalog", side: Side) -> list[Door]:
    return [
        Door(f"section:{section.id}", section.title, icon_or_fallback(section.icon))
        for section in catalog.sections()
        if section.side is side
    ]


def group_doors(catalog: "Catalog", axis: "Axis") -> list[Door]:
    """Groups by event or by person."""
    return [
        Door(f"group:{group.id}", group.title, icon_or_fallback(group.icon))
        for group in catalog.groups()
        if group.axis is axis
    ]


def icon_or_fallback(name: str) -> str:
    """A pack may name an icon that this version of the program does not have yet."""
    return name if name in icon_names() else FALLBACK_ICON
