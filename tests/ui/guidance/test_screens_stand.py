"""Every guidance screen stands in portrait, landscape and 长辈版 without one complaint of Qt."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.visit.model import Modes, Screen
from ui.stage import Stage
from ui.stay import Stay

pytestmark = [pytest.mark.qt_log_level_fail("WARNING"), pytest.mark.slow]

MINIMUM = {False: 60, True: 96}
"""Pixels of the smallest target, plain and in 长辈版."""
PLACES = [
    (Screen.RESULTS, "q:公司"),
    (Screen.RESULTS, "q:火星移民"),
    (Screen.RESULTS, "all:"),
    (Screen.RESULTS, "scenes:"),
    (Screen.ITEM, "company"),
    (Screen.ITEM, "bare"),
    (Screen.ITEM, "no-such-thing"),
    (Screen.SCENE, "market"),
    (Screen.RESULTS, "group:start"),
    (Screen.RESULTS, "faqs:"),
    (Screen.BROWSE, ""),
    (Screen.POLICY, "bonus"),
    (Screen.POLICY, "no-such-thing"),
    (Screen.FAQ, "faq-seal"),
    (Screen.PLACE, "center"),
    (Screen.INTERVIEW, "open-company"),
    (Screen.CHECKLIST, "company"),
    (Screen.CHECKLIST, "bare"),
    (Screen.PRINT, "company"),
    (Screen.PRINT, "checklist:company"),
    (Screen.PRINT, "policy:bonus"),
    (Screen.PRINT, "receipt"),
]


@pytest.fixture(params=[False, True], ids=["portrait", "landscape"])
def stage(request: pytest.FixtureRequest, stay: Stay, qapp: QObject) -> Iterator[Stage]:
    stage = Stage(stay.services, landscape=request.param)
    stage.show()
    yield stage
    stage.close()


def settled(stage: Stage, qtbot) -> None:
    qtbot.waitUntil(lambda: not stage.jobs.busy, timeout=30_000)
    qtbot.wait(50)


def texts(item: QQuickItem) -> str:
    """All words that can be seen on the screen."""
    if not item.isVisible():
        return ""
    own = item.property("text")
    return "\n".join([own if isinstance(own, str) else "", *map(texts, item.childItems())])


@pytest.mark.parametrize("elder", [False, True], ids=["standard", "elder"])
def test_all_guidance_screens_stand_without_a_complaint(stage, qtbot, elder):
    stage.stay.set_modes(Modes(elder=elder))
    for screen, argument in PLACES:
        stage.stay.arrive(screen, argument)
        settled(stage, qtbot)
        assert stage.stay.visit.here.screen is screen
        assert stage.screen_item is not None
        assert texts(stage.screen_item).strip()
        assert flaws(stage.screen_item, stage.window.width(), MINIMUM[elder]) == [], (screen, argument)


def flaws(item: QQuickItem, width: int, least: int) -> list[str]:
    """Words that run out of their place or the window, and targets too small for a finger."""
    if not item.isVisible():
        return []
    found, words = [], item.property("text")
    if item.inherits("QQuickText") and words:
        wide = item.property("contentWidth")
        if wide > item.width() + 1 or item.mapToScene(QPointF(wide, 0)).x() > width:
            found.append(f"“{words}” is {wide:.0f} wide in {item.width():.0f}")
    if item.property("down") is not None and min(item.width(), item.height()) < least:
        found.append(f"“{words}” is {item.width():.0f}x{item.height():.0f}")
    return [*found, *(flaw for child in item.childItems() for flaw in flaws(child, width, least))]


def seen(stage: Stage, qtbot, screen: Screen, argument: str) -> str:
    stage.stay.arrive(screen, argument)
    settled(stage, qtbot)
    assert stage.screen_item is not None
    return texts(stage.screen_item)


def test_the_words_that_count_are_on_the_screens(stage, qtbot):
    def show(screen: Screen, argument: str) -> str:
        return seen(stage, qtbot, screen, argument)

    assert "没找到“火星移民”" in show(Screen.RESULTS, "q:火星移民")
    item = show(Screen.ITEM, "company")
    for said in ("开公司", "看我要带什么", "1 个工作日", "不收费", "青六北路499号"):
        assert said in item
    assert "未提供，以窗口一次性告知为准" in show(Screen.ITEM, "bare")
    policy = show(Screen.POLICY, "bonus")
    for said in ("最多20万元", "要申请", "2026年12月31日", "登记在钱塘"):
        assert said in policy
    assert "第一套不要钱。" in show(Screen.FAQ, "faq-seal")
    assert "产业平台" not in show(Screen.BROWSE, "")
    assert "第 1 步，共 3 步" in show(Screen.INTERVIEW, "open-company")
    assert "还差一样" in show(Screen.CHECKLIST, "company")
    assert "打印机正常" in show(Screen.PRINT, "company")


def test_the_bars_back_goes_back_inside_the_interview_first(stage, qtbot):
    stage.stay.arrive(Screen.INTERVIEW, "open-company")
    settled(stage, qtbot)
    model = stage.shell.screenModel
    model.choose("self")
    model.proceed()
    assert model.step == 2
    stage.shell.back()
    assert stage.stay.visit.here.screen is Screen.INTERVIEW
    assert model.step == 1
    stage.shell.back()
    assert stage.stay.visit.here.screen is Screen.HOME
