"""Before the application object exists: the keyboard of the house, and the few complaints of Qt that are Qt's own."""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices import Allowance, Count, PrintDesk, SimulatedHall, load_profile, page_count
from ui.keyboard_folder import QUIET

_KEYBOARD = tempfile.mkdtemp(prefix="kiosk-test-keyboard-")
atexit.register(shutil.rmtree, _KEYBOARD, ignore_errors=True)
os.environ.update(
    {
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_VIRTUALKEYBOARD_STYLE": "budayang",
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
        "QT_LOGGING_RULES": QUIET,
        "XDG_CONFIG_HOME": _KEYBOARD,
    }
)

QTS_OWN = (
    r"PopupList_QMLTYPE",  # Qt 6.12's keyboard overrides a property of ListView without saying so
    r"DelegateModel::cancel: index out range",  # the keyboard's list of words, when it shrinks
    r"PinyinDecoderService::init\(\): creating directory",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            own = item.get_closest_marker("qt_log_ignore")
            expected = own.args if own else ()
            item.add_marker(pytest.mark.qt_log_ignore(*QTS_OWN, *expected, extend=True), append=False)


@pytest.fixture(autouse=True, scope="module")
def garbage_is_collected_on_this_thread() -> Iterator[None]:
    """As `ui.collector` sees to it in the program: a job's thread that destroys a Qt object crashes the run."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


class RememberedCounters:
    """What was printed, kept as long as the test."""

    def __init__(self) -> None:
        self.counts: dict[str, Count] = {}

    def get(self, printer: str) -> Count:
        return self.counts.get(printer, Count())

    def put(self, printer: str, count: Count) -> None:
        self.counts[printer] = count


@pytest.fixture
def hall() -> SimulatedHall:
    """Every device, simulated; the test pulls the strings."""
    return SimulatedHall()


@pytest.fixture
def paper(hall: SimulatedHall) -> PrintDesk:
    """A real print desk before the hall's slip printer; there is no A4."""
    profile, allowed = load_profile("generic-80"), Allowance(copies=3, pages=20)
    return PrintDesk(hall.slip, profile, None, RememberedCounters(), allowed, lambda: None, page_count)
