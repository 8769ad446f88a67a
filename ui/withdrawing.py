"""Taking a request back: the minutes left, the words for every outcome, the one job. For receipt and timeline.

`Withdrawing` does it; `WithdrawingModel` is the base of the screens that offer it.
"""

import math
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.requests.model import WithdrawOutcome
from ui.screen_model import ScreenModel
from ui.stay import Stay

TICK_MS = 5_000
"""How often the minutes left are counted anew; they are told in whole minutes."""
DONE = frozenset({WithdrawOutcome.REMOVED, WithdrawOutcome.REQUESTED, WithdrawOutcome.ALREADY})


class Withdrawing(QObject):
    """One request that may still be taken back until `until`. `changed` after every step and every tick."""

    changed = Signal()

    def __init__(self, stay: Stay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stay = stay
        self._number = ""
        self._secret = ""
        self._until: datetime | None = None
        self._gone = False
        self.asking = False
        self.busy = False
        self.outcome: WithdrawOutcome | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.changed)

    def watch(self, number: str, secret: str, until: datetime | None) -> None:
        """The request shown now; `until` None when it cannot be taken back (any more)."""
        self._number, self._secret, self._until = number, secret, until
        if until is not None:
            self._tick.start()
        self.changed.emit()

    @property
    def minutes_left(self) -> int:
        """Begun minutes until the end, 0 when it is over. Only an offer: the desk decides, whatever the clock says."""
        if self._until is None:
            return 0
        seconds = (self._until - self._stay.services.clock.now()).total_seconds()
        return max(0, math.ceil(seconds / 60))

    @property
    def possible(self) -> bool:
        return self.minutes_left > 0 and not self.done and not self.busy

    @property
    def done(self) -> bool:
        return self.outcome in DONE

    @property
    def words(self) -> str:
        """What came of it, "" before."""
        if self.outcome is None:
            return ""
        hotline = self._stay.services.settings.hotline
        return self._stay.say(f"receipt.withdraw_{self.outcome.value}", hotline=hotline)

    def ask(self, asking: bool) -> None:
        """Put the question, or take it away again."""
        self.asking = asking and self.possible
        self.changed.emit()

    def confirm(self, then: Callable[[], None] | None = None) -> None:
        """Take it back. A second press while the first is under way does nothing."""
        if not self.asking or self.busy:
            return
        self.asking, self.busy = False, True
        self.changed.emit()
        number, secret = self._number, self._secret
        self._stay.jobs.run(
            lambda: self._stay.services.desk.withdraw(number, secret),
            lambda outcome: self._finished(outcome, then),
            lambda _: self._finished(WithdrawOutcome.NOT_STORED, then),
        )

    def _finished(self, outcome: WithdrawOutcome, then: Callable[[], None] | None) -> None:
        if self._gone:
            return
        self.busy, self.outcome = False, outcome
        if self.done:
            self._tick.stop()
        self.changed.emit()
        if then is not None:
            then()

    def stop(self) -> None:
        """The screen is left: no more ticks, and what is still under way is not shown."""
        self._gone = True
        self._tick.stop()


class WithdrawingModel(ScreenModel):
    """Base of the screens on which a request can be taken back."""

    withdrawalChanged = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._withdrawing = Withdrawing(stay, self)
        self._withdrawing.changed.connect(self.withdrawalChanged)

    @Property(bool, notify=withdrawalChanged)
    def canWithdraw(self) -> bool:
        return self._withdrawing.possible

    @Property(bool, notify=withdrawalChanged)
    def withdrawing(self) -> bool:
        return self._withdrawing.busy

    @Property(bool, notify=withdrawalChanged)
    def askingWithdraw(self) -> bool:
        return self._withdrawing.asking

    @Property(str, notify=withdrawalChanged)
    def withdrawLeft(self) -> str:
        return self.stay.say("receipt.withdraw_left", minutes=self._withdrawing.minutes_left)

    @Property(str, notify=withdrawalChanged)
    def withdrawWords(self) -> str:
        return self._withdrawing.words

    @Slot(bool)
    def askWithdraw(self, asking: bool) -> None:
        self._withdrawing.ask(asking)

    @Slot()
    def withdraw(self) -> None:
        self._withdrawing.confirm(self._withdrawn)

    def _withdrawn(self) -> None:
        """The desk has answered, whatever it said."""

    def leave(self) -> None:
        self._withdrawing.stop()
