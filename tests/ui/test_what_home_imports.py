"""The first screen waits for every import before it: what it does not show is not there yet."""

import subprocess
import sys

from kiosk.bootstrap import terminal
from kiosk.wording import wording

LATER = {
    "kiosk.catalog.policy",
    "kiosk.catalog.interview",
    "kiosk.catalog.findings",
    "kiosk.content.installing.verify",
    "kiosk.devices",
    "kiosk.enterprise",
    "kiosk.finding",
    "kiosk.matching",
    "kiosk.requests.desk",
    "kiosk.sheets",
    "kiosk.sync",
    "local_db",
    "msgspec",
    "pydantic",
    "sqlalchemy",
    "structlog",
    "yaml",
}
PROGRAM = """
import sys
from kiosk.bootstrap import terminal
services = terminal().services()
from PySide6.QtGui import QGuiApplication
from ui.display import dress, prepare
prepare(services.home)
application = QGuiApplication(["home"])
dress(application)
from kiosk.visit import Screen
from ui.stage import Stage
stage = Stage(services, begin=Screen.HOME)
stage.show()
print("loaded", *sys.modules)
sys.stdout.flush()
import os
os._exit(0)
"""


def test_rooms_and_libraries_of_later_screens_are_not_imported_for_home() -> None:
    terminal().open_catalog()  # so that the start does not build a pack
    wording()  # nor read YAML that was changed since the last start
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    loaded = next(line.split()[1:] for line in done.stdout.splitlines() if line.startswith("loaded"))
    assert "kiosk.catalog.browsing" in loaded
    assert sorted(LATER.intersection(loaded)) == []
