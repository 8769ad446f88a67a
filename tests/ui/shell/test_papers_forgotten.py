"""When a visit ends, what still waits to be printed is given up at once and thrown away."""

from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest

from kiosk.bootstrap import Terminal
from kiosk.clock import SetClock
from kiosk.visit import EndReason
from ui.services import PaperDesk, Services
from ui.stage import Stage


@dataclass
class NotedPaper:
    done: list[str] = field(default_factory=list)

    def abandon(self) -> None:
        self.done.append("abandon")

    def wipe(self) -> bool:
        self.done.append("wipe")
        return True


@pytest.fixture
def paper() -> NotedPaper:
    return NotedPaper()


@pytest.fixture
def services(ground: Terminal, clock: SetClock, paper: NotedPaper) -> Services:
    return replace(ground.services(), clock=clock, paper=cast(PaperDesk, paper))


@pytest.mark.parametrize("reason", EndReason)
def test_every_ending_gives_up_the_running_job_and_purges(
    stage: Stage, hand: Any, paper: NotedPaper, reason: EndReason
) -> None:
    stage.stay.home()
    hand.rest()
    stage.stay.end(reason)
    assert paper.done[0] == "abandon", "at once, not behind a job that hangs"
    hand.rest()
    assert paper.done == ["abandon", "wipe"]
