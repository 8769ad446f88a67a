"""What the screens are given: the rooms of `kiosk`, built by `kiosk.bootstrap`, behind one frozen record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.clock import Clock
from kiosk.paths import Home
from kiosk.settings import Settings

if TYPE_CHECKING:  # what these name is built, and imported, after the home screen stands
    from kiosk.catalog import Catalog
    from kiosk.devices import Change, Count, PaperKind, PrintJob, Rack, Readiness, SimulatedHall
    from kiosk.devices.camera import Viewfinder
    from kiosk.devices.reading import ScanHub
    from kiosk.enterprise import EnterpriseRecord, ReadCode
    from kiosk.maintenance.ports import StaffDesk
    from kiosk.requests.model import Appeal, Problem, SubmitOutcome, Timeline, WithdrawOutcome
    from kiosk.sheets import Sheet


class Desk(Protocol):
    """The request desk as the screens use it (see `kiosk.requests.desk`). Calls block: run them as jobs."""

    def problems(self, appeal: "Appeal") -> "tuple[Problem, ...]": ...

    def submit(self, appeal: "Appeal") -> "SubmitOutcome": ...

    def withdraw(self, number: str, secret: str) -> "WithdrawOutcome": ...

    def timeline(self, number: str, secret: str = "") -> "Timeline | None":
        """None when neither this terminal nor the center knows the number."""
        ...


class PaperDesk(Protocol):
    """The print desk as the screens use it (see `kiosk.devices.PrintDesk`). Calls block, but for `abandon`."""

    def kinds(self) -> "tuple[PaperKind, ...]": ...

    def look(self, kind: "PaperKind") -> "Readiness": ...

    def proof(self, sheet: "Sheet", kind: "PaperKind", width: int) -> bytes: ...

    def print(
        self, sheet: "Sheet", kind: "PaperKind", copies: int = 1, wanted: Callable[[], bool] = lambda: True
    ) -> "PrintJob": ...

    def try_out(self, sheet: "Sheet", kind: "PaperKind") -> "PrintJob": ...

    def taken(self, job: "PrintJob") -> "PrintJob": ...

    def used(self, kind: "PaperKind") -> "Count": ...

    def new_roll(self) -> None: ...

    def abandon(self) -> None: ...

    def wipe(self) -> bool: ...


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Services:
    """Everything a screen may use. `open_catalog` gives the active pack; a visit keeps what it got."""

    home: Home
    settings: Settings
    clock: Clock
    open_catalog: "Callable[[], Catalog]"
    desk: Desk
    paper: PaperDesk
    """Slips and A4 with caps, counts and ways on. A visit's end abandons and wipes it."""
    staff: "StaffDesk"
    connected: Callable[[], bool] | None = None
    """Whether the center was reached lately; blocks, so it is asked as a job. None: nobody knows, nothing is said."""
    warm_up: Callable[[], None] | None = None
    """Builds what the first visitor will need; run as a job once the screen stands."""
    load: Callable[[], None] | None = None
    """Imports the rooms that `warm_up` builds; called on the GUI thread after the first frame."""
    read_code: "Callable[[str, str], ReadCode] | None" = None
    """A scanned text and the name of the visit; knows the trusted issuers. None: no signature is believed."""
    sample_code: Callable[[], str] | None = None
    """A fresh signed code of a made-up enterprise, for developers; blocks; "" where no center can sign it."""
    enterprise_of: "Callable[[str], EnterpriseRecord | None] | None" = None
    """What the center tells anybody of an enterprise's code; blocks. None: there is no center to ask."""
    hub: "Callable[[], ScanHub] | None" = None
    """All readers of codes; asked for after the first frame. None: only the keyboard wedge is heard."""
    viewfinder: "Callable[[], Viewfinder | None] | None" = None
    """What the scan screen looks through; gives None where the settings name no camera."""
    rack: "Callable[[], Rack] | None" = None
    """Every device, for staff. None: nothing is known of them."""
    watch_devices: "Callable[[], tuple[Change, ...]] | None" = None
    """What came or went since the last call; the print desk is told on the way. Blocks on the slowest device."""
    hall: "Callable[[], SimulatedHall | None] | None" = None
    """The simulated devices, where the settings ask for them; the development panel pulls their strings."""
