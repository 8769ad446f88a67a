"""The runner's executor in the hand of the test: nothing happens until the test lets it, and then all of it."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import QCoreApplication


class ByHand(Executor):
    """Keeps submitted work until `run`."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.waiting.append(lambda: fn(*args, **kwargs))
        return Future()

    def run(self) -> int:
        """Do all waiting work, deliver its results, and do what follows from them; how many jobs there were."""
        done = 0
        while self.waiting:
            work, self.waiting = self.waiting, []
            for job in work:
                job()
            QCoreApplication.processEvents()
            done += len(work)
        return done
