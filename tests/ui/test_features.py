"""PySide is told that nobody here uses its features, so that no start waits while it reads every module's source."""

import subprocess
import sys

LOOK = """
import inspect
from ui.features import decline_features
decline_features()
read = []
whole = inspect.getsource
inspect.getsource = lambda module: read.append(module.__name__) or whole(module)
import ui.words
import ui.shell
print(read)
"""


def test_no_source_is_read_when_modules_are_imported_after_qt() -> None:
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_being_told_pyside_reads_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK.replace("decline_features()\n", "")], capture_output=True, text=True, check=True
    )
    assert "ui.stay" in done.stdout, "PySide does not read any more: ui/features.py can go"
