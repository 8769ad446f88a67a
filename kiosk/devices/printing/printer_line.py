"""A way to a printer that is open for one job and never longer than its time."""

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from kiosk.devices.ports import PrinterState
from kiosk.devices.printing.realtime_status import QUESTIONS, Answers, question, state_of
from kiosk.devices.printing.transport import Transport

ANSWER_WAIT_S = 0.5
"""How long one status answer may take; a printer that is there answers within some 10 ms, a mute one never."""

LOOK_AGAIN_S = 0.02
"""Between two looks at whether everything is out."""

FAREWELL_WAIT_S = 0.3
"""After the last byte: how long closing may wait for what is still on its way."""


class PrinterLine:
    """Raises OSError when the printer is gone, TimeoutError when it takes nothing or the job's time is up.

    `stall_s`: longest time without a single byte taken. `seconds`: the whole job.
    """

    def __init__(
        self,
        connect: Callable[[float], Transport],
        seconds: float,
        *,
        connect_s: float,
        stall_s: float,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._connect = connect
        self._connect_s = connect_s
        self._stall_s = stall_s
        self._monotonic = monotonic
        self._sleep = sleep
        self._end = monotonic() + seconds
        self._transport: Transport | None = None
        self._spoiled = False

    def __enter__(self) -> Self:
        self._transport = self._connect(min(self._connect_s, self._left()))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        transport = self._opened()
        whole = kind is None and not self._spoiled
        if whole:
            transport.farewell(FAREWELL_WAIT_S)
        transport.close(whole=whole)

    def send(self, data: bytes) -> None:
        """All of it, or an error."""
        transport = self._opened()
        view = memoryview(data)
        while view:
            view = view[transport.write(view, min(self._stall_s, self._left())) :]

    def settle(self) -> None:
        """Wait until what was sent is out of this machine. Raises TimeoutError at the end of the job's time."""
        while self._opened().pending():
            self._left()
            self._sleep(LOOK_AGAIN_S)

    def spoil(self, spoiled: bool = True) -> None:
        """The job is given up: nothing of it that this machine still holds may go out."""
        self._spoiled = spoiled

    def look(self) -> tuple[PrinterState, bool]:
        """How the printer is now, and whether it said so itself. A mute one is unknown, whatever the cable says."""
        answers = self.ask()
        if not answers.silent:
            return state_of(answers), True
        return self.hint(), False

    def hint(self) -> PrinterState:
        """What the way itself knows of a printer that does not speak."""
        return self._opened().hint() or PrinterState.UNKNOWN

    def ask(self) -> Answers:
        """All four questions, one after the other; after the first silence no more are asked."""
        self._opened().drain()
        received: list[int | None] = []
        for number in QUESTIONS:
            self.send(question(number))
            answer = self._opened().read(min(ANSWER_WAIT_S, self._left()))
            received.append(answer[0] if answer else None)
            if received == [None]:
                break
        return Answers(*received)

    def _left(self) -> float:
        left = self._end - self._monotonic()
        if left <= 0:
            raise TimeoutError("the job's time is up")
        return left

    def _opened(self) -> Transport:
        if self._transport is None:
            raise RuntimeError("the line is used before it is opened")
        return self._transport
