"""One visitor's stay: which screen, which mode, what is at hand. No Qt, no storage; forgotten as one object."""

from dataclasses import dataclass, field
from enum import StrEnum


class Screen(StrEnum):
    """Every place a visitor (or staff) may stand. The screen table of `ui` has one file for each."""

    ATTRACT = "attract"
    HOME = "home"
    RESULTS = "results"
    ITEM = "item"
    SCENE = "scene"
    BROWSE = "browse"
    POLICY = "policy"
    FAQ = "faq"
    PLACE = "place"
    INTERVIEW = "interview"
    CHECKLIST = "checklist"
    PRINT = "print"
    APPEAL = "appeal"
    CONSENT = "consent"
    REVIEW = "review"
    RECEIPT = "receipt"
    PROGRESS = "progress"
    TIMELINE = "timeline"
    SCAN = "scan"
    ENTERPRISE = "enterprise"
    MATCH = "match"
    STAFF_PIN = "staff_pin"
    STAFF = "staff"
    OUT_OF_ORDER = "out_of_order"


class EndReason(StrEnum):
    """Why a visit ended; logged without anything the visitor did."""

    BUTTON = "button"
    IDLE = "idle"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Modes:
    """What the visitor set for this visit; back to these defaults at its end."""

    elder: bool = False
    large: bool = False
    contrast: bool = False
    language: str = "zh"


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the back stack: a screen and what it shows (item id, query, ...)."""

    screen: Screen
    argument: str = ""
    traces: str = field(default="", compare=False)
    """How the visitor left it (scrolled, opened), as the screen noted it for itself; empty where they go anew."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The whole stay. `trail` is the way back; its last entry is where the visitor stands."""

    trail: tuple[Place, ...] = (Place(Screen.ATTRACT),)
    modes: Modes = field(default_factory=Modes)

    @property
    def here(self) -> Place:
        return self.trail[-1]

    @property
    def begun(self) -> bool:
        return self.here.screen is not Screen.ATTRACT
