"""After a visit with a code, a confirmed page, answers and a result, nothing of the enterprise lives in the screens."""

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.enterprise import EnterpriseProfile, ReadCode
from kiosk.visit import EndReason, Screen
from tests.ui.enterprise.samples import NAME, USCC, signed_code
from tests.ui.enterprise.stages import model_of, stand
from ui.screens.enterprises.enterprise_rows import KnownRow, LicenceRow
from ui.screens.enterprises.match_rows import MatchRow, SaidRow
from ui.screens.enterprises.match_talk import MatchTalk
from ui.screens.enterprises.match_walk import MatchWalk
from ui.services import Services
from ui.stage import Stage

OF_A_VISIT = (EnterpriseProfile, ReadCode, KnownRow, LicenceRow, MatchRow, SaidRow, MatchTalk, MatchWalk)


@pytest.fixture
def stage(services: Services, qapp: QObject) -> Iterator[Stage]:
    stage = Stage(services)
    stage.show()
    yield stage
    stage.close()


def living() -> list[object]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, OF_A_VISIT)]


@pytest.mark.parametrize("reason", [EndReason.BUTTON, EndReason.IDLE, EndReason.ERROR])
def test_every_way_to_end_forgets_the_enterprise_its_licences_and_the_answers(stage: Stage, reason: EndReason) -> None:
    before = set(map(id, living()))
    stand(stage, Screen.ENTERPRISE, prepare=lambda: setattr(stage.stay.memory, "scan", signed_code()))
    page: Any = model_of(stage)
    page.confirm()
    page.findPolicies()
    questions: Any = model_of(stage)
    questions.choose(0)
    questions.proceed()
    questions.showResult()
    questions.showSaid()
    del page, questions
    assert any(isinstance(thing, EnterpriseProfile) for thing in living())
    stage.stay.end(reason)
    left = [type(thing).__name__ for thing in living() if id(thing) not in before]
    assert left == []
    memory = stage.stay.memory
    assert (memory.scan, memory.enterprise, memory.facts) == (None, None, {})


def test_breaking_down_forgets_the_enterprise_too(stage: Stage) -> None:
    stand(stage, Screen.ENTERPRISE, prepare=lambda: setattr(stage.stay.memory, "scan", signed_code()))
    page: Any = model_of(stage)
    page.confirm()
    stage.stay.break_down("7F3A")
    assert (stage.stay.memory.scan, stage.stay.memory.enterprise, stage.stay.memory.facts) == (None, None, {})


def test_no_record_of_the_visit_tells_an_enterprise_in_its_repr(stage: Stage) -> None:
    stand(stage, Screen.ENTERPRISE, prepare=lambda: setattr(stage.stay.memory, "scan", signed_code()))
    page: Any = model_of(stage)
    page.confirm()
    page.findPolicies()
    told = repr(stage.stay.memory) + repr(stage.stay.visit) + "".join(map(repr, living_walks()))
    assert NAME not in told
    assert USCC not in told


def living_walks() -> list[object]:
    return [thing for thing in gc.get_objects() if isinstance(thing, MatchWalk | MatchTalk)]
