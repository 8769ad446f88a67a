"""Green, yellow, grey: how a licence stands on a day, what expires next and what renews it. Pure rules.

Green is valid. Yellow ends within 60 days, is valid under conditions, or begins later. Grey has ended or rests.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.enterprise.model import Licence, LicenceState

SOON_DAYS = 60
"""Issue “Scan an enterprise code”, part 4: yellow within 60 days, the last day included."""


class Colour(StrEnum):
    GREEN = "green"
    YELLOW = "yellow"
    GREY = "grey"


class Standing(StrEnum):
    """Why a licence has its colour; each has a word and an icon on the screen."""

    VALID = "valid"
    ENDS_SOON = "ends_soon"
    CONDITIONAL = "conditional"
    NOT_YET = "not_yet"
    SUSPENDED = "suspended"
    ENDED = "ended"


COLOURS = {
    Standing.VALID: Colour.GREEN,
    Standing.ENDS_SOON: Colour.YELLOW,
    Standing.CONDITIONAL: Colour.YELLOW,
    Standing.NOT_YET: Colour.YELLOW,
    Standing.SUSPENDED: Colour.GREY,
    Standing.ENDED: Colour.GREY,
}


@dataclass(frozen=True, slots=True)
class LicenceLight:
    """`days_left` until the last good day: 0 on that day itself, negative after it, None without an end."""

    licence: Licence
    standing: Standing
    days_left: int | None

    @property
    def colour(self) -> Colour:
        return COLOURS[self.standing]


def light(licence: Licence, today: date) -> LicenceLight:
    """How one licence stands today. An ended one is ended whatever else it was; a resting one outranks its dates."""
    left = None if licence.valid_until is None else (licence.valid_until - today).days
    return LicenceLight(licence, _standing(licence, today, left), left)


def _standing(licence: Licence, today: date, left: int | None) -> Standing:
    if licence.state is LicenceState.ENDED or (left is not None and left < 0):
        return Standing.ENDED
    if licence.state is LicenceState.SUSPENDED:
        return Standing.SUSPENDED
    if licence.valid_from is not None and licence.valid_from > today:
        return Standing.NOT_YET
    if left is not None and left <= SOON_DAYS:
        return Standing.ENDS_SOON
    return Standing.CONDITIONAL if licence.state is LicenceState.CONDITIONAL else Standing.VALID


_ORDER = (Colour.YELLOW, Colour.GREEN, Colour.GREY)


def lights(licences: Iterable[Licence], today: date) -> tuple[LicenceLight, ...]:
    """All of them: what asks for something first, then what is well, then what is over; by end and name within."""
    found = [light(licence, today) for licence in licences]
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.colour), _end(one), one.licence.name)))


def expires_next(licences: Iterable[Licence], today: date) -> LicenceLight | None:
    """The running licence that ends first; its `item` renews it. None when none of them ends."""
    running = [one for one in lights(licences, today) if one.colour is not Colour.GREY and one.days_left is not None]
    return min(running, key=lambda one: (_end(one), one.licence.name), default=None)


def _end(one: LicenceLight) -> date:
    return one.licence.valid_until or date.max
