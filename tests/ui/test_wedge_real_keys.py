"""Real key presses of an X server on the real window: a scanner's burst and a person's typing, in one focused field."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest

CODE = "91330199MA0TEXT12M"
MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
PATIENCE_S = 60

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"real key presses need {' and '.join(MISSING)}"),
]


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An X server of our own on a free display; it writes the number it chose."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        shown = number.readline().strip()
    yield f":{shown}"
    server.terminate()
    server.wait(PATIENCE_S)


class Window:
    """The kiosk's window in a process of its own, and the keyboard before it."""

    def __init__(self, display: str, home: Path) -> None:
        self._env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        self._env.pop("QT_LOGGING_RULES", None)
        self._said = home.with_name("said")
        with self._said.open("w") as said:
            self._process = subprocess.Popen(
                [sys.executable, str(Path(__file__).with_name("wedge_stage.py")), str(home)],
                env=self._env,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            )
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read, name="window's lines")
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)

    def wait(self, what: str, seen: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        told: dict[str, Any] = {}
        while True:
            try:
                told = json.loads(self._lines.get(timeout=PATIENCE_S))
            except Empty:
                raise AssertionError(f"never: {what}; last seen {told}") from None
            if seen(told):
                return told

    def keyboard(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._env, check=True, timeout=PATIENCE_S)

    def close(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()
        assert "Traceback" not in self._said.read_text("utf-8")


@pytest.fixture
def window(display: str, tmp_path: Path) -> Iterator[Window]:
    made = Window(display, tmp_path / "terminal")
    try:
        number = made.wait("a window", lambda told: bool(told["window"]))["window"]
        made.keyboard("windowfocus", str(number))
        made.wait("the focus in a field of the form", lambda told: bool(told["focus"]))
        yield made
    finally:
        made.close()


def test_a_person_types_and_then_a_scanner_bursts_into_the_same_focused_field(window: Window) -> None:
    """Slowly typed, the eighteen characters stand in the field; as a burst with Enter they open the page."""
    window.keyboard("type", "--delay", "130", CODE)
    typed = window.wait("the typed characters", lambda told: told["title"] == CODE)
    assert (typed["screen"], typed["uscc"]) == ("appeal", "")
    for _ in CODE:
        window.keyboard("key", "BackSpace")
    window.wait("an empty field", lambda told: told["title"] == "")
    window.keyboard("type", "--delay", "6", CODE + "\n")
    scanned = window.wait("the scan", lambda told: told["screen"] != "appeal")
    assert (scanned["screen"], scanned["uscc"], scanned["title"]) == ("enterprise", CODE, "")
