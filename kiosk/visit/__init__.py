"""One visitor's stay: places and the way back, modes, idle rules. Pure rules; `ui.stay` carries them out."""

from kiosk.visit.idle import Parting, Patience, Phase, parting, phase, seconds_left
from kiosk.visit.model import EndReason, Modes, Place, Screen, Visit
from kiosk.visit.trail import LONGEST, begun_at_home, left, one_back, onward, swapped

__all__ = [
    "LONGEST",
    "EndReason",
    "Modes",
    "Parting",
    "Patience",
    "Phase",
    "Place",
    "Screen",
    "Visit",
    "begun_at_home",
    "left",
    "one_back",
    "onward",
    "parting",
    "phase",
    "seconds_left",
    "swapped",
]
