"""`kiosk center` as a person calls it."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "terminal"))
    return tmp_path


def kiosk(*words: str, code: int = 0) -> str:
    done = subprocess.run([sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, env=dict(os.environ))
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout if code == 0 else done.stderr


def test_a_center_is_made_joined_and_served(here: Path) -> None:
    made = json.loads(kiosk("center", "init", "--url", "https://127.0.0.1:19443", "--host", "center.local", "--json"))
    assert made["home"] == str(here / "terminal-center")
    assert not (here / "terminal").exists()
    assert "trusts center" in kiosk("center", "join")
    server = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "center", "serve", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        assert re.fullmatch(rf"center {made['center']} listens on https://127\.0\.0\.1:\d+\n", line)
        server.send_signal(signal.SIGTERM)
        assert server.wait(30) == 0
    finally:
        server.kill()
        server.communicate()


def test_a_terminal_elsewhere_is_enrolled_by_its_key_and_told_whom_to_trust(here: Path) -> None:
    kiosk("center", "init")
    identity = json.loads(kiosk("center", "identity", "--out", str(here / "key.pem"), "--json"))
    assert (here / "key.pem").read_text() == identity["public_key"]
    assert "is enrolled" in kiosk("center", "enrol", "--id", identity["id"], "--key", str(here / "key.pem"))
    assert "enrolled already" in kiosk("center", "enrol", "--id", identity["id"], "--key", str(here / "key.pem"))
    assert "trusts center" in kiosk("center", "trust", str(here / "terminal-center" / "trust"))


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["case", "list"], 1, "kiosk center init"),
        (["serve"], 1, "kiosk center init"),
        (["case", "list", "--home", "/"], 1, "kiosk center init"),
        (["trust", "/nowhere"], 1, "no trust bundle"),
        (["enrol", "--id", "QT-01", "--key", "/nowhere"], 1, "cannot be read"),
        (["init", "--url", "http://x"], 1, "no address of a center"),
        (["case", "accept", "C1", "--effort", "huge"], 2, "huge"),
    ],
)
def test_wrong_words_get_one_clear_line(here: Path, words: list[str], code: int, told: str) -> None:
    assert told in kiosk("center", *words, code=code)


def test_a_center_inside_the_terminals_home_is_refused(here: Path) -> None:
    assert "lies inside" in kiosk("center", "init", "--home", str(here / "terminal" / "center"), code=1)


def test_staff_work_on_cases_by_the_command_line(here: Path) -> None:
    kiosk("center", "init", "--url", "https://127.0.0.1:1")
    kiosk("center", "join")
    assert json.loads(kiosk("center", "case", "list", "--json")) == []
    case_no = _one_case(here)
    assert json.loads(kiosk("center", "case", "show", case_no, "--json"))["content"]["title"] == "电梯一直不修"
    assert json.loads(kiosk("center", "case", "accept", case_no, "--effort", "simple", "--json"))["state"] == "accepted"
    replied = json.loads(kiosk("center", "case", "reply", case_no, "--text", "好了", "--by", "服务中心", "--json"))
    assert replied["state"] == "replied"
    assert "closed" in kiosk("center", "case", "close", case_no)
    assert "is closed" in kiosk("center", "case", "reply", case_no, "--text", "还有", code=1)
    log = (here / "terminal-center" / "logs" / "staff.log").read_text("utf-8")
    assert "center.opened" in log
    assert "电梯" not in log


def _one_case(here: Path) -> str:
    from kiosk.bootstrap import terminal
    from kiosk.center import Center, CenterHome
    from kiosk.clock import SystemClock
    from kiosk.requests.model import Appeal, Submitted
    from kiosk.sync.batches import Batches

    kiosk_home = terminal(here / "terminal")
    outcome: Any = kiosk_home.desk.submit(
        Appeal("电梯一直不修", "三号楼的货梯停了一周", "访客甲", "0571-85901890", True)
    )
    assert isinstance(outcome, Submitted)
    now = SystemClock().now()
    events = Batches(kiosk_home.database.unit, kiosk_home.keyring.source).take(now, now, 1)
    with Center.open(CenterHome(here / "terminal-center"), SystemClock()) as center:
        case_no = center.intake.take("QT-01", events).answers[0].case_no
    kiosk_home.database.close()
    return case_no
