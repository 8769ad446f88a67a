"""Back-off: longer and longer pauses while the center is away, remembered across restarts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from kiosk.requests.ports import Marks

LARGEST_EXPONENT = 30


def pause_s(failures: int, first_s: float, longest_s: float, random: Random) -> float:
    """Seconds to wait after that many failures in a row: doubling, never over `longest_s`, spread by half at random.

    The spread keeps a hall's terminals from knocking all at once when the center comes back.
    """
    full = min(longest_s, first_s * 2.0 ** min(max(failures - 1, 0), LARGEST_EXPONENT))
    return full * random.uniform(0.5, 1.0)


@dataclass(frozen=True, slots=True)
class Pause:
    """The pause of one kind of errand (`name`), kept in the marks. Call inside a unit of work."""

    name: str
    longest_s: float

    def active(self, marks: Marks, now: datetime) -> bool:
        """Whether to leave the center alone still. A pause longer than any of ours is over: the clock was set back."""
        written = marks.get(f"{self.name}_pause_until")
        if not written:
            return False
        until = datetime.fromisoformat(written)
        return now < until <= now + timedelta(seconds=self.longest_s)

    def failures(self, marks: Marks) -> int:
        written = marks.get(f"{self.name}_failures")
        return int(written) if written else 0

    def begin(self, marks: Marks, until: datetime) -> None:
        """One more failure; no try before `until`."""
        marks.put(f"{self.name}_failures", str(self.failures(marks) + 1))
        marks.put(f"{self.name}_pause_until", until.isoformat())

    def end(self, marks: Marks) -> None:
        """The center answered."""
        if self.failures(marks):
            marks.put(f"{self.name}_failures", "0")
            marks.put(f"{self.name}_pause_until", "")
