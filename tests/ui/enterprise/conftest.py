"""A stay at the home screen over the shipped content, with jobs run by hand and a clock that stands."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.bootstrap import Terminal, terminal
from kiosk.clock import SetClock
from kiosk.visit import Screen
from tests.ui.by_hand import ByHand
from tests.ui.enterprise.samples import NOW, signed_code
from ui.jobs import SerialJobRunner
from ui.services import Services
from ui.stay import Stay


@pytest.fixture(scope="session")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """One terminal for all tests here, with the shipped content."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("KIOSK_HOME", raising=False)
        built = terminal(tmp_path_factory.mktemp("terminal"), SetClock(NOW))
        built.open_catalog()
    yield built
    built.close()


@pytest.fixture
def services(ground: Terminal) -> Services:
    return replace(ground.services(), clock=SetClock(NOW), connected=None, enterprise_of=None)


@pytest.fixture
def jobs() -> ByHand:
    return ByHand()


@pytest.fixture
def stay(qapp: QCoreApplication, services: Services, jobs: ByHand) -> Stay:
    """A visit standing at the home screen."""
    made = Stay(services, SerialJobRunner(jobs))
    made.home()
    return made


@pytest.fixture
def shown(stay: Stay) -> Stay:
    """A signed code was read; the visitor has not said yet that it is theirs."""
    stay.memory.scan = signed_code()
    stay.go(Screen.ENTERPRISE)
    return stay
