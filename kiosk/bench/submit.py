"""Submit: one sealed, committed request, against one bare SQLite commit with fsync of the same size."""

import os
import sqlite3
from pathlib import Path
from typing import Protocol

from kiosk.bench.measure import Measured, alternate, timed
from kiosk.errors import EnvironmentFault
from kiosk.requests.model import Appeal, SubmitOutcome, Submitted

REACH = 3.0
SEALED_BYTES = 1500
"""About what one sealed appeal weighs."""

APPEAL = Appeal("门口路灯不亮", "园区东门的路灯坏了，晚上看不清路。", "测试甲", "0571-00000000", consent=True)


class Desk(Protocol):
    def submit(self, appeal: Appeal) -> SubmitOutcome: ...


def submit(desk: Desk, folder: Path, runs: int = 200) -> Measured:
    """`folder` is on the same disk as the terminal's database."""
    bare = sqlite3.connect(folder / "yardstick.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, body BLOB)")
    body = os.urandom(SEALED_BYTES)

    def ours() -> None:
        outcome = desk.submit(APPEAL)
        if not isinstance(outcome, Submitted):
            raise EnvironmentFault("bench.submit", f"The request was not stored: {outcome.code}.")

    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO rows (body) VALUES (?)", (body,))
        bare.execute("COMMIT")

    mine, theirs = alternate(lambda: timed(ours), lambda: timed(commit), runs)
    bare.close()
    return Measured("submit", "one bare SQLite commit with fsync", "ms", mine, theirs, REACH, runs)
