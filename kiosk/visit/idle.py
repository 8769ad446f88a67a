"""When a visit counts as left, and what each screen does then. WCAG 2.2 SC 2.2.1: warn 20 s before, extend at will.

Times are seconds of the monotonic clock since the last touch; a wall clock that is set back changes nothing.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.model import Modes, Screen


class Phase(StrEnum):
    """How long nobody has touched the terminal."""

    ACTIVE = "active"
    WARNING = "warning"
    OVER = "over"


class Parting(StrEnum):
    """What a screen does when the visitor walks away."""

    STAYS = "stays"
    """Nobody is here yet: there is nothing to end."""
    WARNED = "warned"
    """The warning with its big 继续使用 stands, then the visit ends."""
    AT_ONCE = "at_once"
    """Nothing can be lost here any more: it ends without asking."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds until the warning (standard, 长辈版) and how long the warning stands (never under 20)."""

    warn_s: float
    warn_elder_s: float
    end_s: float

    def until_warning(self, modes: Modes) -> float:
        """People who need larger letters need more time too: 长辈版 and the large size share the longer pause."""
        return self.warn_elder_s if modes.elder or modes.large else self.warn_s


_UNUSUAL = {Screen.ATTRACT: Parting.STAYS, Screen.OUT_OF_ORDER: Parting.AT_ONCE}


def parting(screen: Screen) -> Parting:
    """What `screen` does when nobody touches it any more."""
    return _UNUSUAL.get(screen, Parting.WARNED)


def phase(untouched_s: float, screen: Screen, modes: Modes, patience: Patience) -> Phase:
    """Where the visit stands after `untouched_s` seconds without a touch."""
    rule = parting(screen)
    over = untouched_s >= patience.until_warning(modes)
    if rule is Parting.STAYS or not over:
        return Phase.ACTIVE
    if rule is Parting.AT_ONCE or untouched_s >= patience.until_warning(modes) + patience.end_s:
        return Phase.OVER
    return Phase.WARNING


def seconds_left(untouched_s: float, modes: Modes, patience: Patience) -> int:
    """Whole seconds that the warning still stands, rounded up so that it never says 0 while it can be stopped."""
    return max(0, math.ceil(patience.until_warning(modes) + patience.end_s - untouched_s))
