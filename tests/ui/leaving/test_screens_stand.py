"""Every screen of this part is really drawn, upright and wide, plain and 长辈版; any warning of Qt fails the test."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.clock import HALL_ZONE
from kiosk.enterprise import read_code
from kiosk.requests.model import CaseState, EventState, NotStored, Receipt, Reply, RequestKind, Timeline
from kiosk.visit.model import Screen
from ui.screen_model import ScreenModel
from ui.screen_table import model_type, screen_file
from ui.stage import make_engine
from ui.stay import Stay

AT = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)
VARIANTS = {"upright": (False, False), "wide": (True, False), "elder": (False, True), "wide elder": (True, True)}
Draw = Callable[[Screen, ScreenModel], QQuickItem]


@pytest.fixture(params=VARIANTS.values(), ids=VARIANTS.keys())
def draw(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Draw]:
    """Puts one screen into a window of the stage's size and lets it be painted."""
    engine: QQmlApplicationEngine = make_engine()
    theme: QObject = engine.singletonInstance("Budayang.Theme", "Theme")
    landscape, elder = request.param
    theme.setProperty("landscape", landscape)
    theme.setProperty("elder", elder)
    window = QQuickWindow()
    kept: list[QObject] = [window]

    def show(screen: Screen, model: ScreenModel) -> QQuickItem:
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(screen_file(screen))))
        item = component.createWithInitialProperties({"vm": model})
        assert isinstance(item, QQuickItem), component.errorString()
        kept.extend((component, item, model))
        window.resize(theme.property("contentWidth"), theme.property("contentHeight"))
        item.setParentItem(window.contentItem())
        item.setSize(window.contentItem().size())
        window.show()
        QCoreApplication.processEvents()
        assert not window.grabWindow().isNull()
        return item

    yield show
    window.hide()
    for thing in reversed(kept):
        if isinstance(thing, QQuickItem):
            thing.setParentItem(None)
        thing.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def prepare_refused(model: Any) -> None:
    model.refuse()


def prepare_problems(model: Any) -> None:
    model.proceed()


def prepare_question(model: Any) -> None:
    model.askWithdraw(True)


def prepare_typing(model: Any) -> None:
    model.type(True)


CASES: list[tuple[Screen, str, Callable[[Any], None] | None]] = [
    (Screen.APPEAL, "", None),
    (Screen.APPEAL, "", prepare_problems),
    (Screen.APPEAL, "contact", prepare_problems),
    (Screen.APPEAL, "words/review", None),
    (Screen.CONSENT, "", None),
    (Screen.CONSENT, "", prepare_refused),
    (Screen.REVIEW, "", None),
    (Screen.REVIEW, "disk_full", None),
    (Screen.RECEIPT, "", prepare_question),
    (Screen.PROGRESS, "", None),
    (Screen.PROGRESS, "", prepare_typing),
    (Screen.TIMELINE, "QT-01-261121-0001-K", None),
    (Screen.SCAN, "", None),
    (Screen.SCAN, "", prepare_typing),
    (Screen.STAFF_PIN, "", None),
    (Screen.STAFF, "", None),
    (Screen.OUT_OF_ORDER, "7F3A", None),
]


@pytest.mark.parametrize(("screen", "argument", "prepare"), CASES)
def test_the_screen_is_drawn(
    draw: Draw, stay: Stay, jobs: Any, screen: Screen, argument: str, prepare: Callable[[Any], None] | None
) -> None:
    model = model_type(screen)(stay, argument)
    jobs.run()
    if prepare is not None:
        prepare(model)
    draw(screen, model)
    model.leave()


@pytest.mark.parametrize("opened", [True, False])
def test_a_full_timeline_is_drawn(draw: Draw, stay: Stay, desk: Any, jobs: Any, opened: bool) -> None:
    desk.shown = Timeline(
        number="QT-01-261121-0001-K",
        kind=RequestKind.APPEAL,
        created_at=AT,
        event_state=EventState.SENT,
        case_no="QT2026-000123",
        case_state=CaseState.ACCEPTED,
        due_at=date(2026, 11, 25),
        replies=(Reply(AT, CaseState.ACCEPTED, "已转窗口办理。", "中心"),) if opened else (),
        opened=opened,
        fresh=opened,
        withdraw_until=AT + timedelta(minutes=5),
    )
    model = model_type(Screen.TIMELINE)(stay, "QT-01-261121-0001-K")
    jobs.run()
    draw(Screen.TIMELINE, model)
    model.leave()


@pytest.mark.parametrize("text", ["91330199MA0TEXT12M", "11010519491231002X", "https://example.org/x"])
def test_every_kind_of_scan_is_drawn(draw: Draw, stay: Stay, text: str) -> None:
    stay.memory.scan = read_code(text)
    draw(Screen.SCAN, model_type(Screen.SCAN)(stay))


def test_a_whole_draft_and_its_failure_are_drawn(draw: Draw, written: Stay, desk: Any, jobs: Any) -> None:
    written.memory.draft.topic = "open-company"
    written.memory.draft.enterprise = "91330199MA0TEXT12M"
    desk.outcome = NotStored("disk_full")
    model: Any = model_type(Screen.REVIEW)(written)
    model.submit()
    draw(Screen.REVIEW, model)
    jobs.run()
    assert model.failed


def test_the_receipt_is_drawn_before_and_after_taking_it_back(
    draw: Draw, stay: Stay, receipt: Receipt, jobs: Any
) -> None:
    stay.memory.receipt = receipt
    model: Any = model_type(Screen.RECEIPT)(stay)
    draw(Screen.RECEIPT, model)
    model.askWithdraw(True)
    model.withdraw()
    jobs.run()
    QCoreApplication.processEvents()
    assert model.withdrawn
    model.leave()


def test_the_parts_are_drawn_for_staff(draw: Draw, stay: Stay, jobs: Any) -> None:
    stay.memory.staff = True
    model = model_type(Screen.STAFF)(stay)
    jobs.run()
    draw(Screen.STAFF, model)
