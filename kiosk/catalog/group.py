"""Other doors to the affairs: by an event in a company's life, or by who the visitor is."""

from dataclasses import dataclass
from enum import StrEnum


class Axis(StrEnum):
    """What a group goes by: an event in a company's life, or who the visitor is."""

    EVENT = "event"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Group:
    """Another door for browsing: everything that belongs to one life event or one kind of person. Ids throughout."""

    id: str
    axis: Axis
    title: str
    plain_title: str
    summary: str
    icon: str
    items: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    policies: tuple[str, ...] = ()
