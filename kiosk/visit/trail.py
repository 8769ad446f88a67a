"""The way back through the screens: begins at home, never passes it, never grows without end."""

from dataclasses import replace

from kiosk.visit.model import Place, Screen

Trail = tuple[Place, ...]

LONGEST = 24
"""More steps than anyone remembers; beyond it the oldest one after home is forgotten."""
_ATTRACT = Place(Screen.ATTRACT)
_HOME = Place(Screen.HOME)


def begun_at_home() -> Trail:
    """A visit that stands at the home screen."""
    return (_ATTRACT, _HOME)


def onward(trail: Trail, place: Place) -> Trail:
    """One step further. Whatever begins a visit (a scan), home lies behind it; a second tap changes nothing."""
    if trail[-1] == place:
        return trail
    if place == _HOME:
        return begun_at_home()
    behind = trail if len(trail) > 1 else begun_at_home()
    grown = (*behind, place)
    return grown if len(grown) <= LONGEST else (*grown[:2], *grown[3:])


def left(trail: Trail, traces: str) -> Trail:
    """The trail with what the present screen noted of itself, found again by whoever comes back to it."""
    return (*trail[:-1], replace(trail[-1], traces=traces))


def swapped(trail: Trail, place: Place) -> Trail:
    """`place` instead of the present one: the way back does not return to it."""
    return onward(trail[:-1], place) if len(trail) > 2 else onward(trail, place)


def one_back(trail: Trail) -> Trail:
    """One step back; at home it stays at home."""
    return trail[:-1] if len(trail) > 2 else trail
