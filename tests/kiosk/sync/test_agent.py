"""The agent as a process of its own: it ends at once when told to, runs once for a home, and survives being killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Thread
from typing import Any

import pytest

from kiosk.errors import Refusal
from kiosk.requests.model import EventState

PATIENCE_S = 30.0


def environment(stand: Any) -> dict[str, str]:
    settings = {
        "HOME": stand.here.home.root,
        "CENTER_HOME": stand.center.home.root,
        "CENTER_URL": stand.here.settings.center_url,
        "SYNC_INTERVAL_S": "0.1",
    }
    return {**os.environ, **{f"KIOSK_{name}": str(value) for name, value in settings.items()}}


@contextmanager
def process(stand: Any, *words: str, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        env=environment(stand) | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def wait_for(happened: Any) -> None:
    until = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.05)


def log_of(stand: Any) -> str:
    path = stand.here.home.logs / "agent.log"
    return path.read_text("utf-8") if path.exists() else ""


def test_the_agent_sends_what_was_queued_and_says_nothing_about_visitors(stand: Any) -> None:
    stored = stand.submit()
    with stand.serving(), process(stand, "agent"):
        wait_for(lambda: stand.event(stored).state is EventState.SENT)
        stand.center.casework.reply(stand.event(stored).case_no, "师傅明早到场")
        wait_for(lambda: stand.here.desk.timeline(stored.receipt.number, stored.receipt.secret).replies)
        wait_for(lambda: '"replies": 1' in log_of(stand))
    for path in stand.here.home.root.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for word in ("访客甲", "0571-85901890", "货梯", "师傅明早", stored.receipt.secret):
            assert word.encode() not in content, path


def test_the_agent_ends_at_once_even_while_it_waits_for_the_network(stand: Any, acts: Any) -> None:
    stand.submit()
    patient = {"KIOSK_SYNC_TIMEOUT_S": "600"}
    with stand.hostile(acts.nothing) as hostile, process(stand, "agent", **patient) as agent:
        wait_for(lambda: hostile.requests)
        agent.send_signal(signal.SIGTERM)
        assert agent.wait(PATIENCE_S) == 0
        assert agent.stderr is not None
        assert agent.stderr.read() == b""
    assert "agent.stopped" in log_of(stand)


def test_one_agent_is_enough_for_a_home(stand: Any) -> None:
    with process(stand, "agent"):
        wait_for(lambda: "agent.started" in log_of(stand))
        with process(stand, "agent") as second:
            out, error = second.communicate(timeout=PATIENCE_S)
            assert (second.returncode, out) == (1, b"")
            assert b"already runs" in error


def test_a_killed_agent_leaves_no_lock_behind(stand: Any) -> None:
    for _ in range(2):
        with process(stand, "agent") as agent:
            before = log_of(stand).count("agent.started")
            wait_for(lambda before=before: log_of(stand).count("agent.started") > before)
            agent.send_signal(signal.SIGKILL)
            agent.wait(PATIENCE_S)


def test_a_full_disk_or_a_bug_does_not_end_the_agent(stand: Any) -> None:
    class Stumbling:
        rounds = 0

        def run_once(self) -> None:
            self.rounds += 1
            raise OSError("disk full") if self.rounds == 1 else Refusal("x", "y")

    stumbling = stand.here.__dict__["dispatcher"] = Stumbling()
    agent = stand.here.agent
    stand.here.settings = replace(stand.here.settings, sync_interval_s=0.01)
    thread = Thread(target=agent.run)
    thread.start()
    wait_for(lambda: stumbling.rounds > 3)
    agent.stop()
    thread.join()
    assert "agent.stumbled" in log_of(stand)


def test_heartbeats_tell_how_the_terminal_is(stand: Any) -> None:
    from kiosk.center.tables import HeartbeatRow

    with stand.serving():
        stand.here.agent.round()
    with stand.center.storage.read() as session:
        beat = session.get_one(HeartbeatRow, "QT-01")
        assert (beat.waiting, beat.seen_at) == (0, stand.clock.now())


@pytest.mark.parametrize("command", ["agent", "sync", "outbox"])
def test_the_terminals_commands_do_not_pay_for_the_centers_framework(command: str) -> None:
    code = f"import sys, kiosk.commands.{command}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"fastapi", "uvicorn", "PySide6"} & set(done.stdout.split())


@pytest.mark.slow
def test_whoever_is_killed_when_nothing_is_lost_and_nothing_doubled(stand: Any) -> None:
    """Agent and center are killed at odd moments while requests keep coming."""
    stored = []
    center_words = ("center", "serve", "--home", str(stand.center.home.root), "--port", str(stand.port))
    for turn in range(12):
        with process(stand, *center_words) as center, process(stand, "agent") as agent:
            stored += [stand.submit() for _ in range(3)]
            time.sleep(0.9 + turn % 5 * 0.12)
            (agent if turn % 2 else center).send_signal(signal.SIGKILL)
            stored.append(stand.submit())
            time.sleep(turn % 3 * 0.1)
    with stand.serving():
        assert stand.here.dispatcher.run_once(now=True).waiting == 0
    cases = [case.receipt_number for case in stand.center.casework.cases()]
    assert sorted(cases) == sorted(one.receipt.number for one in stored)
    assert {stand.event(one).state for one in stored} == {EventState.SENT}
