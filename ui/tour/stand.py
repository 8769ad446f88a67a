"""Where the tour takes place: a terminal of its own in a throw-away folder, a real agent, a real center to switch.

The center and the agent are child processes and the staff of the center work by the command line, as in a pilot.
"""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.clock import SystemClock
from kiosk.companions import Companions, answers
from kiosk.errors import EnvironmentFault

CENTER_PATIENCE_S = 30.0
"""How long a center may take to start on a slow machine."""


@dataclass
class TourClock:
    """The machine's clock plus what the tour has skipped: waiting for an idle visitor takes no real minutes."""

    skipped: timedelta = field(default_factory=timedelta)
    _real: SystemClock = field(default_factory=SystemClock)

    def now(self) -> datetime:
        return self._real.now() + self.skipped

    def monotonic(self) -> float:
        return self._real.monotonic() + self.skipped.total_seconds()

    def skip(self, step: timedelta) -> None:
        self.skipped += step


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Stand:
    """The folders, the address and the children of one tour."""

    root: Path
    port: int = field(default_factory=free_port)

    @property
    def home(self) -> Path:
        return self.root / "terminal"

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """Settings of this terminal, for this process and its children: short pauses, simulated devices."""
        return {
            "KIOSK_HOME": str(self.home),
            "KIOSK_PROFILE": "development",
            "KIOSK_CENTER_URL": self.url,
            "KIOSK_CENTER_HOME": str(self.root / "center"),
            "KIOSK_SYNC_INTERVAL_S": "0.3",
            "KIOSK_SYNC_BACKOFF_MAX_S": "1",
            "KIOSK_DEVICES_SIMULATED": "true",
        }

    def companions(self) -> Companions:
        return Companions(self.home, self.root / "companions.log")

    def start_center(self, companions: Companions) -> None:
        """The network is back. Returns when the center takes connections."""
        companions.start("center", ["center", "serve", "--port", str(self.port)])
        until = time.monotonic() + CENTER_PATIENCE_S
        while not answers(self.url):
            if time.monotonic() > until:
                log = (self.root / "companions.log").read_text("utf-8", errors="replace")[-800:]
                raise EnvironmentFault("tour.center", f"The center did not start: {log}")
            time.sleep(0.05)

    def kiosk(self, *words: str) -> str:
        """What `kiosk WORDS` prints. Raises `EnvironmentFault` with its complaint when it refuses."""
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            env={**os.environ, **self.environment()},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise EnvironmentFault("tour.command", f"kiosk {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def staff(self, *words: str) -> Any:
        """What `kiosk center case WORDS --json` answers."""
        return json.loads(self.kiosk("center", "case", *words, "--json"))

    def set_pin(self, pin: str) -> None:
        """As the hall's technician does before opening."""
        file = self.root / "pin"
        file.write_text(pin, "utf-8")
        self.kiosk("staff", "set-pin", "--pin-file", str(file))
        file.unlink()

    def wait_for(self, seen: Callable[[], bool], what: str, patience_s: float = CENTER_PATIENCE_S) -> None:
        """Poll something outside the screen."""
        until = time.monotonic() + patience_s
        while not seen():
            if time.monotonic() > until:
                raise EnvironmentFault("tour.wait", f"Waited {patience_s:.0f} s for {what}.")
            time.sleep(0.1)
