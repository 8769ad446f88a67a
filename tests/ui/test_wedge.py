"""Keys of a scanner and keys of a person, through a real window with a focused field."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from kiosk.enterprise import Reason, read_code
from ui.wedge import GAP_MS, WedgeReader

CODE = "91330199MA0TEXT12M"
NAMED = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
Typing = Callable[..., None]


class Typed(QWindow):
    """Stands for the focused field: remembers the keys that reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.text += event.text()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Typed]:
    made = Typed()
    yield made
    made.destroy()


@pytest.fixture
def reader(window: Typed) -> Iterator[WedgeReader]:
    made = WedgeReader()
    made.install(window)
    yield made
    made.remove()


@pytest.fixture
def scans(reader: WedgeReader) -> list[str]:
    heard: list[str] = []
    reader.scanned.connect(heard.append)
    return heard


@pytest.fixture
def moment() -> list[int]:
    """Milliseconds at which the last key was struck."""
    return [1000]


@pytest.fixture
def type_keys(window: Typed, moment: list[int]) -> Typing:
    def keys(text: str, gap: int) -> None:
        for mark in text:
            moment[0] += gap
            key = NAMED.get(mark) or Qt.Key(ord(mark.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, mark)
                event.setTimestamp(moment[0])
                QCoreApplication.sendEvent(window, event)

    return keys


@pytest.fixture
def strike(window: Typed, moment: list[int]) -> Callable[[QKeyEvent], None]:
    """One key right after the last one that was typed."""

    def struck(event: QKeyEvent) -> None:
        event.setTimestamp(moment[0] + 1)
        QCoreApplication.sendEvent(window, event)

    return struck


def test_a_burst_with_enter_is_a_scan_and_reaches_no_field(window: Typed, scans: list[str], type_keys: Typing) -> None:
    type_keys(CODE + "\r", gap=5)
    assert scans == [CODE]
    assert window.text == ""


def test_slow_keys_reach_the_field_and_are_no_scan(
    window: Typed, scans: list[str], type_keys: Typing, qtbot: QtBot
) -> None:
    type_keys("shunli2026\r", gap=120)
    assert scans == []
    assert window.text == "shunli2026\r"


def test_a_short_burst_is_handed_on_in_order(window: Typed, scans: list[str], type_keys: Typing) -> None:
    type_keys("ab12\r", gap=5)
    assert scans == []
    assert window.text == "ab12\r"


def test_keys_held_back_come_out_after_the_gap(
    window: Typed, type_keys: Typing, reader: WedgeReader, qtbot: QtBot
) -> None:
    type_keys("ab", gap=5)
    assert window.text == ""
    qtbot.waitUntil(lambda: window.text == "ab", timeout=GAP_MS * 40)


def test_two_scans_in_a_row_are_two(scans: list[str], type_keys: Typing) -> None:
    type_keys(CODE + "\r", gap=5)
    type_keys("BDY1:QT:SECRET\r", gap=5)
    assert scans == [CODE, "BDY1:QT:SECRET"]


def test_a_key_that_repeats_by_being_held_down_is_a_persons(
    window: Typed, scans: list[str], reader: WedgeReader
) -> None:
    for _ in range(12):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True, count=1
        )
        QCoreApplication.sendEvent(window, event)
    assert window.text == "a" * 12
    assert scans == []


@pytest.mark.parametrize("end", ["\r", "\n", "\t"])
def test_a_scanner_may_end_with_enter_line_feed_or_tab(
    window: Typed, scans: list[str], type_keys: Typing, end: str
) -> None:
    type_keys(CODE + end, gap=5)
    assert (scans, window.text) == ([CODE], "")


def test_a_long_burst_without_an_end_key_is_a_scan_after_the_pause(
    window: Typed, scans: list[str], type_keys: Typing, qtbot: QtBot
) -> None:
    type_keys(CODE, gap=5)
    qtbot.waitUntil(lambda: scans == [CODE], timeout=GAP_MS * 40)
    assert window.text == ""


def test_a_burst_longer_than_any_code_is_refused_as_too_long_and_reaches_no_field(
    window: Typed, scans: list[str], type_keys: Typing
) -> None:
    type_keys("9" * 5000 + "\r", gap=1)
    assert [read_code(text).reason for text in scans] == [Reason.TOO_LONG]
    assert window.text == ""


def test_a_control_key_inside_a_burst_spoils_the_code_and_reaches_no_field(
    window: Typed, scans: list[str], type_keys: Typing, strike: Callable[[QKeyEvent], None]
) -> None:
    type_keys(CODE[:10], gap=5)
    strike(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier, "\x1d"))
    type_keys(CODE[10:] + "\r", gap=5)
    assert [read_code(text).reason for text in scans] == [Reason.CONTROL]
    assert window.text == ""


def test_a_persons_command_key_reaches_the_window(
    window: Typed, scans: list[str], type_keys: Typing, strike: Callable[[QKeyEvent], None]
) -> None:
    type_keys("ab", gap=5)
    strike(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, "\x01"))
    assert (scans, window.text) == ([], "ab\x01")


def test_after_removal_keys_pass_untouched(
    window: Typed, reader: WedgeReader, scans: list[str], type_keys: Typing
) -> None:
    reader.remove()
    type_keys(CODE + "\r", gap=5)
    assert window.text == CODE + "\r"
    assert scans == []
