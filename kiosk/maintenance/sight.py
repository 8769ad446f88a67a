"""What a look at one part of the terminal saw, for the hall's staff in their language and for the command line."""

from dataclasses import dataclass
from typing import Self

from kiosk.errors import KioskError
from kiosk.maintenance.ports import PartState
from kiosk.wording import Told, told, wording


@dataclass(frozen=True, slots=True)
class Sight:
    """`english`: the command line's sentence where it says more than `seen` does; empty: the same."""

    state: PartState
    seen: Told
    english: str = ""

    @classmethod
    def with_reason(cls, state: PartState, seen: Told, reason: str) -> Self:
        """`reason`: what another program or system said, in words that are not ours."""
        return cls(state, seen, f"{seen.said(wording('en'))}: {reason}")

    @property
    def detail(self) -> str:
        return self.english or self.seen.said(wording("en"))


def failed(error: KioskError | OSError) -> Sight:
    """A look that could not be taken. Staff read what is wrong where the trouble has words of its own."""
    key = f"parts.{error.code.replace('.', '_')}" if isinstance(error, KioskError) else ""
    return Sight(PartState.FAIL, told(key if wording().knows(key) else "parts.trouble"), str(error))
