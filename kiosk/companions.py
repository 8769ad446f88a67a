"""The processes beside the screen in development: the agent, and a center on this machine.

In production both are services of the operating system and this module is not used.
"""

import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

STOP_WAIT_S = 5.0
"""How long a companion may take to end by itself after SIGTERM before it is killed."""


def answers(url: str, wait_s: float = 0.3) -> bool:
    """Whether something listens at the address (not whether it is a center)."""
    address = urlsplit(url)
    try:
        with socket.create_connection((address.hostname or "127.0.0.1", address.port or 443), timeout=wait_s):
            return True
    except OSError:
        return False


@dataclass
class Companions:
    """Child processes that end with the screen. Their output goes to `log` (a file), not to the terminal."""

    home: Path
    log: Path
    _children: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, words: Sequence[str]) -> None:
        """Start `kiosk WORDS...` for this home under `name`; a companion already running is left alone."""
        if name in self._children and self._children[name].poll() is None:
            return
        with self.log.open("ab") as out:
            self._children[name] = subprocess.Popen(
                [sys.executable, "-m", "kiosk", *words],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env={**os.environ, "KIOSK_HOME": str(self.home)},
            )

    def stop(self, name: str) -> None:
        """End one companion: politely, then firmly."""
        child = self._children.pop(name, None)
        if child is None or child.poll() is not None:
            return
        child.terminate()
        try:
            child.wait(STOP_WAIT_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for name in list(self._children):
            self.stop(name)
