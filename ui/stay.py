"""One visitor's stay on the Qt side: where they are, what they said, and the forgetting of it.

Screens reach everything through `Stay`; it alone changes the visit. The rules are `kiosk.visit`'s.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.visit import EndReason, Modes, Place, Screen, Visit, begun_at_home, left, one_back, onward, swapped
from kiosk.wording import Wording, wording
from ui.jobs import SerialJobRunner
from ui.services import Services

if TYPE_CHECKING:
    from kiosk.catalog import Catalog
    from kiosk.enterprise import EnterpriseProfile, Fact, ReadCode
    from kiosk.requests.model import Receipt
    from ui.paper_look import PaperLook


@dataclass
class Draft:
    """The appeal being written; memory only."""

    title: str = ""
    description: str = ""
    contact_name: str = ""
    phone: str = ""
    consent: bool = False
    topic: str = ""
    enterprise: str = ""


@dataclass
class Memory:
    """What the visitor said in this stay. Replaced as a whole at its end, so nothing can be left over."""

    query: str = ""
    answers: dict[str, dict[str, str]] = field(default_factory=dict)
    """Interview id -> question id -> value."""
    have: dict[str, set[str]] = field(default_factory=dict)
    """Item id -> ids of the materials the visitor says are at hand."""
    draft: Draft = field(default_factory=Draft)
    receipt: "Receipt | None" = None
    receipt_secret: str = ""
    """The secret typed or scanned on the progress screen."""
    scan: "ReadCode | None" = None
    """What the scanner read last; never the text of an identity number or a payment code."""
    enterprise: "EnterpriseProfile | None" = None
    """Whose code was scanned, once the visitor has said that it is theirs."""
    facts: "dict[str, Fact]" = field(default_factory=dict)
    """What the visitor answered about the enterprise, by the ids of the profile vocabulary."""
    staff: bool = False
    """The right PIN was entered in this stay."""
    submitting: bool = False
    """A submit is under way: no second one may begin in this stay."""


_DEAF_TO_SCANS = frozenset({Screen.STAFF_PIN, Screen.STAFF, Screen.OUT_OF_ORDER})
_READING = frozenset({Screen.SCAN, Screen.PROGRESS, Screen.TIMELINE})
"""Screens whose place a scan takes; on any other one, `back` returns to where the visitor was."""


class Stay(QObject):
    """The visit as Qt objects see it. `moved` after every change of place, `modesChanged` after one of the modes.

    `leaving` comes before a step further: whoever shows the screen may `keep_traces` of how it stands.
    """

    leaving = Signal()
    moved = Signal()
    modesChanged = Signal()
    ended = Signal(str)

    def __init__(
        self,
        services: Services,
        jobs: SerialJobRunner,
        parent: QObject | None = None,
        *,
        device_jobs: SerialJobRunner | None = None,
    ) -> None:
        """`device_jobs` does what waits for devices; without one of its own that is done among the other jobs."""
        super().__init__(parent)
        self.services = services
        self.jobs = jobs
        self.device_jobs = device_jobs or jobs
        self.chime: Callable[[], None] = lambda: None
        """The short sound after paper was sent; whoever runs the terminal gives it a voice."""
        self.code_seen: Callable[[], None] = lambda: None
        """The soft sound when the camera has read a code, good or not; the other readers beep by themselves."""
        self.visit = Visit()
        self.memory = Memory()
        self._catalog: Catalog | None = None
        self._visits = 0
        """Tells one visit from another for codes that count once."""

    @property
    def catalog(self) -> "Catalog":
        """The content of this visit: the version that was active when it began."""
        if self._catalog is None:
            self._catalog = self.services.open_catalog()
        return self._catalog

    @cached_property
    def paper_look(self) -> "PaperLook":
        """How the printers are; asked from the first screen on that offers paper."""
        from ui.paper_look import PaperLook

        return PaperLook(self)

    @property
    def words(self) -> Wording:
        return wording(self.visit.modes.language)

    def say(self, key: str, /, **values: object) -> str:
        return self.words.say(key, **values)

    def go(self, screen: Screen, argument: str = "") -> None:
        """One step further; `back` returns. A second tap on the same thing does nothing."""
        if Place(screen, argument) != self.visit.here:
            self.leaving.emit()
            self._move(onward(self.visit.trail, Place(screen, argument)))

    def keep_traces(self, traces: str) -> None:
        """How the present screen stands, for `back` to find it so; forgotten with the visit like everything."""
        self.visit = Visit(left(self.visit.trail, traces), self.visit.modes)

    def swap(self, screen: Screen, argument: str = "") -> None:
        """Take the place of the present screen: `back` does not return to it (after a submit, for example)."""
        self._move(swapped(self.visit.trail, Place(screen, argument)))

    def restate(self, argument: str) -> None:
        """The present screen is about `argument` now (a refined query): nothing moves, but `back` finds it again."""
        self.visit = Visit((*self.visit.trail[:-1], Place(self.visit.here.screen, argument)), self.visit.modes)

    def arrive(self, screen: Screen, argument: str = "") -> None:
        """Stand at `screen` with only the home screen behind: no way back into a form that has been sent."""
        self._move(onward(begun_at_home(), Place(screen, argument)))

    def scanned(self, text: str) -> None:
        """A scan: a receipt opens its timeline, an enterprise's code its page, anything else says what it is."""
        if self.visit.here.screen in _DEAF_TO_SCANS or self.memory.submitting:
            return
        from kiosk.enterprise import read_code  # at the first scan, not before home stands

        read = self.services.read_code
        self._show_code(read(text, f"visit-{self._visits}") if read else read_code(text), text)

    def scan_refused(self, reason: str) -> None:
        """A payload that a reader's hub could not even take for text; `reason` is a `kiosk.enterprise.Reason`."""
        if self.visit.here.screen in _DEAF_TO_SCANS or self.memory.submitting:
            return
        from kiosk.enterprise import CodeKind, ReadCode, Reason

        self._show_code(ReadCode(CodeKind.INVALID, reason=Reason(reason)), "")

    def _show_code(self, code: "ReadCode", text: str) -> None:
        from kiosk.enterprise import CodeKind, ReadCode, Reason
        from kiosk.requests.receipts import parse_qr

        screen, argument = Screen.SCAN, ""
        claim = parse_qr(text) if code.kind is CodeKind.RECEIPT else None
        if claim is not None:
            self.memory.receipt_secret = claim.secret
            screen, argument = Screen.TIMELINE, claim.number
        elif code.kind is CodeKind.RECEIPT:
            self.memory.scan = ReadCode(CodeKind.INVALID, reason=Reason.RECEIPT)
        else:
            self.memory.scan = code
        if code.uscc:
            screen = Screen.ENTERPRISE
            self._another_enterprise(code.uscc)
        if not self.visit.begun:
            self.arrive(screen, argument)
        elif self.visit.here.screen in _READING or self.visit.here.screen is screen:
            self.swap(screen, argument)
        else:
            self.go(screen, argument)

    def _another_enterprise(self, uscc: str) -> None:
        """Each scan is confirmed anew. What was said of one enterprise says nothing of the next."""
        known, self.memory.enterprise = self.memory.enterprise, None
        if known is not None and known.uscc != uscc:
            self.memory.facts = {}

    def back(self) -> None:
        trail = one_back(self.visit.trail)
        if trail != self.visit.trail:
            self._move(trail)

    def home(self) -> None:
        """To the home screen; begins the visit when it has not begun."""
        self._move(begun_at_home())

    def set_modes(self, modes: Modes) -> None:
        self.visit = Visit(self.visit.trail, modes)
        self.modesChanged.emit()

    def break_down(self, code: str) -> None:
        """Something unexpected happened: forget all but the receipt already promised, and stand at out-of-order."""
        self.memory = Memory(receipt=self.memory.receipt)
        self._catalog = None
        self._move((Place(Screen.ATTRACT), Place(Screen.OUT_OF_ORDER, code)))

    def end(self, reason: EndReason) -> None:
        """Forget everything and stand at the attract screen."""
        self._visits += 1
        self.visit = Visit()
        self.memory = Memory()
        self._catalog = None
        self.services.home.empty_spool()
        self._forget_papers()
        self.ended.emit(reason.value)
        self.modesChanged.emit()
        self.moved.emit()

    def _forget_papers(self) -> None:
        """A page that still waits in a queue is nobody's any more."""
        self.services.paper.abandon()
        self.device_jobs.run(self.services.paper.wipe, lambda _: None)

    def _move(self, trail: tuple[Place, ...]) -> None:
        self.visit = Visit(trail, self.visit.modes)
        self.moved.emit()
