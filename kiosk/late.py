"""Parts of the terminal that are built on first use, so that the home screen does not wait for the database.

Each stands in for one room's object, has its methods and nothing else, and asks `build` when it is first called. Plain
classes, not dataclasses: making one of those takes a third of a millisecond, and every start waits for it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.devices import Count, PaperKind, PrintDesk, PrintJob, Readiness
    from kiosk.maintenance.ports import Part, PinOutcome, StaffDesk
    from kiosk.requests.desk import RequestDesk
    from kiosk.requests.model import Appeal, Problem, SubmitOutcome, Timeline, WithdrawOutcome
    from kiosk.sheets import Sheet


class LateDesk:
    """The request desk (`kiosk.requests.desk.RequestDesk`), opened when somebody first comes to it."""

    def __init__(self, build: "Callable[[], RequestDesk]") -> None:
        self.build = build

    def problems(self, appeal: "Appeal") -> "tuple[Problem, ...]":
        return self.build().problems(appeal)

    def submit(self, appeal: "Appeal") -> "SubmitOutcome":
        return self.build().submit(appeal)

    def withdraw(self, number: str, secret: str) -> "WithdrawOutcome":
        return self.build().withdraw(number, secret)

    def timeline(self, number: str, secret: str = "") -> "Timeline | None":
        return self.build().timeline(number, secret)


class LatePrintDesk:
    """The print desk (`kiosk.devices.PrintDesk`). While nobody has come to it there is nothing to forget either."""

    def __init__(self, build: "Callable[[], PrintDesk]", built: Callable[[], bool]) -> None:
        self.build = build
        self.built = built

    def kinds(self) -> "tuple[PaperKind, ...]":
        return self.build().kinds()

    def look(self, kind: "PaperKind") -> "Readiness":
        return self.build().look(kind)

    def proof(self, sheet: "Sheet", kind: "PaperKind", width: int) -> bytes:
        return self.build().proof(sheet, kind, width)

    def print(
        self, sheet: "Sheet", kind: "PaperKind", copies: int = 1, wanted: Callable[[], bool] = lambda: True
    ) -> "PrintJob":
        return self.build().print(sheet, kind, copies, wanted)

    def try_out(self, sheet: "Sheet", kind: "PaperKind") -> "PrintJob":
        return self.build().try_out(sheet, kind)

    def taken(self, job: "PrintJob") -> "PrintJob":
        return self.build().taken(job)

    def used(self, kind: "PaperKind") -> "Count":
        return self.build().used(kind)

    def new_roll(self) -> None:
        self.build().new_roll()

    def abandon(self) -> None:
        if self.built():
            self.build().abandon()

    def wipe(self) -> bool:
        return not self.built() or self.build().wipe()


class LateStaff:
    """Maintenance staff's side."""

    def __init__(self, build: "Callable[[], StaffDesk]") -> None:
        self.build = build

    def enter(self, pin: str) -> "PinOutcome":
        return self.build().enter(pin)

    def examine(self) -> "tuple[Part, ...]":
        return self.build().examine()
