"""The doors to the affairs that the home screen shows: sections and scenes (一类事). It waits for this module."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kiosk.catalog.contact import HallChannel


class Side(StrEnum):
    """Whom a section serves: the nine sections of the enterprise center, or the citizens' counters."""

    ENTERPRISE = "enterprise"
    CITIZEN = "citizen"


@dataclass(frozen=True, slots=True)
class Section:
    """One of the service sections (板块). `title` is short and plain, `official` the document's word."""

    id: str
    title: str
    official: str
    icon: str
    side: Side = Side.ENTERPRISE


@dataclass(frozen=True, slots=True)
class SceneLine:
    """One affair of a scene in the document's words; `item` is the id of the affair in this pack, if there is one."""

    text: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class ValueAdded:
    """增值服务 of a scene by the side that gives it (004 annexes 6 and 7)."""

    government: tuple[SceneLine, ...] = ()
    market: tuple[SceneLine, ...] = ()
    society: tuple[SceneLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Suit:
    """Which enterprises a scene suits, and how well: `order` 1 stands before 2. Without `when` it suits all.

    `when` is a condition over the vocabulary as data, for `parse`: home reads all scenes and needs no conditions.
    """

    order: int
    when: Mapping[str, Any] | None = field(default=None, hash=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """一类事: several items that belong to one event in the life of an enterprise.

    `needs` is what enterprises ask for, `online` and `hall` where the whole is handled, `reforms` what is made
    easier. `complete` is False where the document is broken; `gap` then says what is missing. `suits`: to whom it is
    shown unasked; to nobody when it is empty.
    """

    id: str
    title: str
    plain_title: str
    summary: str
    icon: str
    items: tuple[str, ...]
    basic: tuple[SceneLine, ...] = ()
    sources: tuple[str, ...] = ()
    value_added: ValueAdded = ValueAdded()
    needs: tuple[str, ...] = ()
    online: str = ""
    hall: tuple[HallChannel, ...] = ()
    reforms: tuple[str, ...] = ()
    complete: bool = True
    gap: str = ""
    suits: tuple[Suit, ...] = ()
