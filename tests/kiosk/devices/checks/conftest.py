"""A machine made of files: what Linux says in /proc, /sys and /dev, in a folder of the test's own."""

from pathlib import Path

import pytest

from kiosk.devices.checks.machine import Machine


class FileMachine:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.machine = Machine(root)

    def says(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)

    def link(self, path: str, target: str) -> None:
        (self.root / target).mkdir(parents=True, exist_ok=True)
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).symlink_to(self.root / target)


@pytest.fixture
def made(tmp_path: Path) -> FileMachine:
    return FileMachine(tmp_path)
