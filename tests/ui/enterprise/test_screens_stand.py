"""Every state of the enterprise's screens is really drawn in all looks; any complaint of Qt fails the test."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.enterprise import CodeKind, ReadCode, Reason
from kiosk.visit import Modes, Screen
from tests.ui.enterprise.samples import NAME, USCC, signed_code
from tests.ui.enterprise.stages import LOOKS, model_of, stand, words_on
from ui.services import Services
from ui.stage import Stage

pytestmark = [pytest.mark.qt_log_level_fail("WARNING"), pytest.mark.slow]


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def stage(request: pytest.FixtureRequest, services: Services, qapp: QObject) -> Iterator[Stage]:
    landscape, elder = request.param
    stage = Stage(services, landscape=landscape)
    stage.stay.set_modes(Modes(elder=elder))
    stage.show()
    yield stage
    stage.close()


def seen(stage: Stage, qtbot: Any) -> str:
    qtbot.wait(30)
    assert not stage.window.grabWindow().isNull()
    return words_on(stage.screen_item)


def test_the_scan_screen_stands_in_every_state(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.SCAN)
    assert "把码对准扫描口" in seen(stage, qtbot)
    for code, words in (
        (ReadCode(CodeKind.LINK_WITHOUT_CODE, reason=Reason.LINK), "无法识别"),
        (ReadCode(CodeKind.SIGNED, reason=Reason.EXPIRED), "这个码过期了"),
        (ReadCode(CodeKind.PAYMENT, reason=Reason.PRIVATE), "我们没有留"),
        (ReadCode(CodeKind.INVALID, reason=Reason.LETTER, fields={"field": "uscc", "position": "5"}), "第 5 位"),
    ):
        stand(stage, Screen.SCAN, prepare=lambda code=code: setattr(stage.stay.memory, "scan", code))  # type: ignore[misc]
        assert words in seen(stage, qtbot)
    model: Any = model_of(stage)
    model.type(True)
    model.write("9133O199")
    assert "第 5 位不对" in seen(stage, qtbot)
    model.write(USCC)
    assert "对得上" in seen(stage, qtbot)


def test_the_enterprises_page_stands_before_and_after_the_confirmation(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.ENTERPRISE)
    assert "还没有扫企业码" in seen(stage, qtbot)
    stand(stage, Screen.ENTERPRISE, prepare=lambda: setattr(stage.stay.memory, "scan", signed_code()))
    asked = seen(stage, qtbot)
    for said in ("是您家吗？", NAME, "9133 0199 MA0T EXT1 2M", "已核验", "对，是我们", "不是我，重新扫", "28人"):
        assert said in asked
    model: Any = model_of(stage)
    model.confirm()
    page = seen(stage, qtbot)
    for said in ("接下来到期", "看怎么续办", "快到期", "有条件", "找能拿的政策", "提诉求", "可能用得上"):
        assert said in page
    assert "对，是我们" not in page


def test_the_questions_and_the_result_stand(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.MATCH)
    assert "第 1 题，最多 6 题" in seen(stage, qtbot)
    model: Any = model_of(stage)
    while model.phase == "asking":
        model.choose(0)
        model.proceed()
        seen(stage, qtbot)
    for group in ("automatic", "applicable", "missing_one", "unknown"):
        model.showGroup(group)
        shown = seen(stage, qtbot)
        assert model.rows.records[0].title in shown
        assert "打印带走" in shown
    model.showSaid()
    assert "您是这样说的" in seen(stage, qtbot)
    model.change("district")
    assert "第 1 题，最多 6 题" in seen(stage, qtbot)


def test_an_empty_group_says_so_with_a_next_step(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.MATCH)
    model: Any = model_of(stage)
    model.showResult()
    model.showGroup("automatic")
    shown = seen(stage, qtbot)
    assert "还没有不用申请的" in shown
    assert "再答几题" in shown


def test_a_pack_without_policies_says_so(stage: Stage, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(stage.stay.catalog), "policies", lambda _: ())
    stand(stage, Screen.MATCH)
    shown = seen(stage, qtbot)
    assert "这里还没有政策" in shown
    assert "提诉求" in shown


def test_the_list_of_policies_has_the_way_to_the_questions(stage: Stage, qtbot: Any) -> None:
    stand(stage, Screen.RESULTS, "policies:")
    qtbot.waitUntil(lambda: not stage.jobs.busy, timeout=30_000)
    assert "企业找政策" in seen(stage, qtbot)
    model: Any = model_of(stage)
    model.findPolicies()
    assert stage.stay.visit.here.screen is Screen.MATCH
    stand(stage, Screen.RESULTS, "section:approval")
    qtbot.waitUntil(lambda: not stage.jobs.busy, timeout=30_000)
    assert "企业找政策" not in seen(stage, qtbot)
