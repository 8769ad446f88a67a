"""How long a visitor may take a request back, whatever the clock does meanwhile."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.clock import Clock


@dataclass
class WithdrawWindow:
    """`minutes` after the request was made.

    For requests of this run of the program the monotonic clock decides, so setting the wall clock changes nothing.
    For older ones the wall clock does; one that was set back by more than the window closes it instead of holding
    it open until that moment comes round again.
    """

    clock: Clock
    minutes: int
    _made: dict[str, float] = field(default_factory=dict)

    def opened(self, number: str) -> None:
        """A request was stored just now."""
        now = self.clock.monotonic()
        while self._made and now - next(iter(self._made.values())) > self.minutes * 60:
            del self._made[next(iter(self._made))]  # oldest first: whose window is over needs no remembering
        self._made[number] = now

    def left(self, number: str, created_at: datetime) -> timedelta:
        """What is left of the window; zero when it is over."""
        whole = timedelta(minutes=self.minutes)
        if number in self._made:
            passed = timedelta(seconds=self.clock.monotonic() - self._made[number])
        else:
            passed = abs(self.clock.now() - created_at)
        return max(whole - passed, timedelta(0))

    def until(self, number: str, created_at: datetime) -> datetime | None:
        """The moment on the present wall clock at which the window closes, None when it is closed."""
        left = self.left(number, created_at)
        return self.clock.now() + left if left else None
