"""How much one visit may print. Pure: the desk keeps what was spent and forgets it with the visit."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import ceil

from kiosk.devices.ports import FailReason, JobState
from kiosk.devices.printout.model import Limit, PaperKind, PrintJob, next_steps

PAGE_MM = 297
"""Length of an A4 page; a slip counts as one page for each begun length of it."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """`copies`: of one sheet in one visit; `pages`: of everything in one visit."""

    copies: int
    pages: int


@dataclass(frozen=True, slots=True)
class Spent:
    """Pages in this visit, and copies by sheet."""

    pages: int = 0
    copies: Mapping[str, int] = field(default_factory=dict)

    def plus(self, sheet: str, copies: int, pages: int) -> "Spent":
        return replace(
            self, pages=self.pages + pages, copies={**self.copies, sheet: self.copies.get(sheet, 0) + copies}
        )


def broken_limit(allowed: Allowance, spent: Spent, sheet: str, copies: int, pages: int) -> Limit | None:
    """Which cap this order would break, None when it may be printed. `pages`: of all copies together."""
    if spent.copies.get(sheet, 0) + copies > allowed.copies:
        return Limit.COPIES
    return Limit.PAGES if spent.pages + pages > allowed.pages else None


def refused_order(
    allowed: Allowance, spent: Spent, sheet: str, kind: PaperKind, copies: int, limit: Limit, *, has_code: bool
) -> PrintJob:
    """The order that would break `limit`, with the cap and how much of it is spent: nothing of it is printed."""
    of_copies = limit is Limit.COPIES
    return PrintJob(
        kind,
        copies,
        JobState.FAILED,
        reason=FailReason.REFUSED,
        words=f"devices.limit_{limit.value}",
        limit=limit,
        most=allowed.copies if of_copies else allowed.pages,
        spent=spent.copies.get(sheet, 0) if of_copies else spent.pages,
        steps=next_steps(JobState.FAILED, FailReason.REFUSED, other_works=False, has_code=has_code, limited=True),
    )


def slip_pages(millimetres: int) -> int:
    """Pages that a slip of that length counts as; at least one."""
    return max(1, ceil(millimetres / PAGE_MM))
