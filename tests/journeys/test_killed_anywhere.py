"""Power cuts: the screen, the agent and the center are killed at random moments; nothing is lost, nothing doubled."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.bootstrap import Terminal, terminal
from kiosk.companions import answers
from kiosk.requests.model import EventState
from ui.tour.stand import Stand

KILLS = 60
SEED = 20261121


class Hall:
    """Three processes of one hall, each startable and killable by name."""

    def __init__(self, stand: Stand) -> None:
        self.said = stand.root / "said.txt"
        self._environment = {**os.environ, **stand.environment()}
        self._log = (stand.root / "hall.log").open("ab")
        kiosk = [sys.executable, "-m", "kiosk"]
        self._words = {
            "screen": [sys.executable, str(Path(__file__).with_name("submitter.py")), str(self.said)],
            "agent": [*kiosk, "agent"],
            "center": [*kiosk, "center", "serve", "--port", str(stand.port)],
        }
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        self._running[name] = subprocess.Popen(
            self._words[name], env=self._environment, stdout=self._log, stderr=self._log
        )

    def kill(self, name: str) -> None:
        self._running[name].send_signal(signal.SIGKILL)
        self._running[name].wait()

    def close(self) -> None:
        for name in self._running:
            self.kill(name)
        self._log.close()

    def receipts_said(self) -> list[str]:
        """What visitors were told is stored; a line torn by the kill was never shown."""
        return [line for line in self.said.read_text("utf-8").splitlines(keepends=True) if line.endswith("\n")]


@pytest.fixture
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stand:
    made = Stand(tmp_path)
    for name, value in made.environment().items():
        monkeypatch.setenv(name, value)
    return made


@pytest.fixture
def place(stand: Stand) -> Iterator[Terminal]:
    made = terminal(stand.home)
    made.ensure_trust()
    yield made
    made.database.close()


@pytest.fixture
def hall(stand: Stand, place: Terminal) -> Iterator[Hall]:
    made = Hall(stand)
    yield made
    made.close()


def _until(done: Callable[[], bool], patience_s: float, what: str) -> None:
    until = time.monotonic() + patience_s
    while not done():
        assert time.monotonic() < until, f"waited {patience_s:.0f} s for {what}"
        time.sleep(0.1)


def _open(place: Terminal) -> int:
    with place.database.unit() as unit:
        counts = unit.outbox.counts()
    return counts.get(EventState.QUEUED, 0) + counts.get(EventState.FAILED, 0)


@pytest.mark.slow
@pytest.mark.timeout(420)
def test_sixty_kills_at_random_moments_lose_nothing_and_double_nothing(
    stand: Stand, place: Terminal, hall: Hall
) -> None:
    chance = random.Random(SEED)
    for name in ("center", "agent", "screen"):
        hall.start(name)
    _until(lambda: answers(stand.url) and hall.said.exists(), 40, "the hall to open")
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.05, 1.2))
        victim = chance.choice(("screen", "agent", "center"))
        hall.kill(victim)
        hall.start(victim)
    hall.kill("screen")
    _until(lambda: answers(stand.url), 40, "the center")
    _until(lambda: _open(place) == 0, 120, "the queue to empty")

    said = [line.strip() for line in hall.receipts_said()]
    cases = Counter(case["receipt_number"] for case in stand.staff("list"))
    with place.database.unit() as unit:
        stored = {event.receipt_number for event in unit.outbox.all(limit=1_000_000)}
    assert len(said) > KILLS, "too little happened for the test to mean anything"
    assert not set(said) - set(cases), "told as stored, but the center never got it"
    assert not set(said) - stored
    assert set(cases) == stored, "the center knows exactly what the terminal stored"
    assert not [number for number, times in cases.items() if times != 1], "no case twice"


@pytest.mark.slow
def test_a_visitors_name_and_phone_are_nowhere_on_the_terminal(
    stand: Stand, place: Terminal, hall: Hall, tmp_path: Path
) -> None:
    name, phone = "欧阳测试壹", "0571-00001234"
    form = tmp_path / "request.json"
    words = {"kind": "appeal", "title": "路灯不亮", "description": "东门的路灯坏了", "contact_name": name}
    form.write_text(json.dumps({**words, "phone": phone, "consent": True}), "utf-8")

    def kiosk(*arguments: str) -> dict[str, object]:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments, "--json"],
            env={**os.environ, **stand.environment()},
            capture_output=True,
            text=True,
            check=True,
        )
        answer: dict[str, object] = json.loads(done.stdout)
        return answer

    def found() -> list[Path]:
        needles = (name.encode(), phone.encode(), json.dumps(name).strip('"').encode())
        files = [path for path in stand.home.rglob("*") if path.is_file()]
        assert files
        return [path for path in files if any(needle in path.read_bytes() for needle in needles)]

    receipt = kiosk("request", "submit", "--file", str(form))
    assert {"id", "receipt", "secret", "state", "expected_due"} <= set(receipt)
    assert not found(), "before the sync"
    hall.start("center")
    _until(lambda: answers(stand.url), 40, "the center")
    kiosk("sync", "--once")
    assert _open(place) == 0
    assert not found(), "after the sync"
