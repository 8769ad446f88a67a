"""A room that imports its modules when asked still offers every name that it promises, and nothing else."""

import subprocess
import sys
from importlib import import_module

import pytest

ROOMS = ("kiosk.catalog", "kiosk.content.decode")


@pytest.mark.parametrize("room", ROOMS)
def test_every_promised_name_is_there(room: str) -> None:
    module = import_module(room)
    assert all(getattr(module, name) is not None for name in module.__all__)


@pytest.mark.parametrize("room", ROOMS)
def test_a_name_that_nobody_promised_is_refused_as_in_any_module(room: str) -> None:
    module = import_module(room)
    with pytest.raises(AttributeError, match=f"module '{room}' has no attribute 'nothing'"):
        _ = module.nothing


def test_the_kinds_of_affairs_come_without_policies_and_interviews() -> None:
    said = "import sys; from kiosk.catalog import Kind; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.split() if name.startswith("kiosk.catalog.")}
    assert "kiosk.catalog.item_parts" in loaded
    assert not loaded & {"kiosk.catalog.policy", "kiosk.catalog.interview", "kiosk.catalog.findings"}
