"""Whom to call and where to go, row by row: the same on the pages of affairs, policies, answers and scenes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.catalog import HallChannel, Hotlines, OnlineChannel, Phone, Place
from kiosk.wording import Wording


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """A line: why one calls it, its number, and whose it is."""

    name: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A counter with everything one needs to get there; empty where no source says. `key` opens its page."""

    name: str
    window: str
    address: str
    hours: str
    phone: str
    route: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class OnlineRow:
    name: str
    url: str


def phone_rows(phones: Iterable[Phone], hotlines: Hotlines, hotline: str, words: Wording) -> list[PhoneRow]:
    """Whom to ask: the record's own lines first, then the region's; last whom to complain to (standard G-09).

    `hotline` is the hall's own line and stands in where the pack names none. No number is said twice for one purpose.
    """
    asked = {phone.number: PhoneRow(phone.label or words.say("item.phone"), phone.number) for phone in phones}
    for phone in hotlines.consult:
        asked.setdefault(phone.number, PhoneRow(words.say("item.phone"), phone.number, phone.label))
    complaints = hotlines.complaint or (Phone(hotline),)
    told = words.say("item.complaint")
    return [*asked.values(), *(PhoneRow(told, phone.number, phone.label) for phone in complaints)]


def place_rows(hall: Iterable[HallChannel], place_of: Callable[[str], Place | None]) -> list[PlaceRow]:
    """The counters that this pack knows."""
    found = ((place_of(channel.place), channel.window) for channel in hall)
    return [place_row(place, window) for place, window in found if place is not None]


def place_row(place: Place, window: str = "") -> PlaceRow:
    phone = place.phones[0].number if place.phones else ""
    return PlaceRow(place.name, window, place.address, place.hours, phone, place.route, place.id)


def online_rows(online: Iterable[OnlineChannel]) -> list[OnlineRow]:
    return [OnlineRow(channel.name, channel.url) for channel in online]
