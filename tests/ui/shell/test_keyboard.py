"""The on-screen keyboard: types Chinese, keeps the field in sight, learns nothing of anybody."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QMetaObject, QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.visit import Modes, Screen
from ui.stage import Stage

DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class Typist:
    """Touches the keys of the keyboard that stands on the stage."""

    def __init__(self, stage: Stage, hand: Any, below: Callable[[QQuickItem], list[QQuickItem]]) -> None:
        self.stage, self.hand, self.below = stage, hand, below

    def key(self, text: str) -> QQuickItem:
        panel = self.hand.item("inputPanel")
        for item in self.below(panel):
            if str(item.property("displayText") or "").lower() == text:
                return item
        raise AssertionError(f"no key “{text}”")

    def type(self, letters: str) -> None:
        for letter in letters:
            self.hand.tap_item(self.key(letter))

    def candidates(self) -> list[str]:
        """The words offered now, once the engine has answered."""
        model = self.list().property("model")
        assert isinstance(model, QAbstractItemModel)
        self.hand.wait(lambda: model.rowCount() > 0, "candidates")
        self.hand.rest()
        return [str(model.data(model.index(row, 0), DISPLAY)) for row in range(min(model.rowCount(), 20))]

    def list(self) -> QQuickItem:
        found = self.stage.window.findChild(QQuickItem, "wordCandidateView")
        assert found is not None
        return found

    def choose(self, place: int) -> None:
        view = self.list()
        shown = [item for item in self.below(view) if item.property("display")]
        shown.sort(key=lambda item: item.mapToScene(QPointF(0, 0)).x())
        self.hand.tap_item(shown[place])


@pytest.fixture
def typist(stage: Stage, hand: Any, below: Any) -> Typist:
    stage.stay.home()
    hand.rest()
    hand.tap("homeSearch")
    hand.wait(lambda: bool(hand.item("inputPanel").property("active")), "the keyboard")
    hand.rest()
    return Typist(stage, hand, below)


def entered(stage: Stage) -> str:
    item = stage.find("homeSearch")
    return str(item.property("entered")) if item else ""


def test_pinyin_offers_the_word_and_one_tap_takes_it(stage: Stage, typist: Typist) -> None:
    typist.type("zhengwu")
    assert typist.candidates()[0] == "政务"
    typist.choose(0)
    assert entered(stage) == "政务"


def test_what_one_visitor_chose_is_not_offered_to_the_next_and_no_dictionary_holds_it(
    stage: Stage, hand: Any, typist: Typist, spool: Path
) -> None:
    typist.type("zhangwei")
    before = typist.candidates()
    assert "章伟" not in before
    for _ in range(3):
        typist.choose(before.index("章"))
        typist.choose(typist.candidates().index("伟"))
        typist.type("zhangwei")
        assert typist.candidates() == before, "the keyboard learned within the visit"
    assert entered(stage) == "章伟" * 3
    stage.shell.endVisit()
    hand.rest()
    stage.stay.home()
    hand.rest()
    hand.tap("homeSearch")
    hand.rest()
    typist.type("zhangwei")
    assert typist.candidates() == before
    config = Path(os.environ["XDG_CONFIG_HOME"])
    written = [path for folder in (config, spool) for path in folder.rglob("usr_dict.dat")]
    for path in written:
        data = path.read_bytes()
        assert "章伟".encode("utf-16-le") not in data
        assert "章伟".encode() not in data


def test_every_field_of_every_screen_is_sensitive_data(stage: Stage, hand: Any, below: Any) -> None:
    seen = 0
    for screen, argument in (
        (Screen.HOME, ""),
        (Screen.RESULTS, "q:开公司"),
        (Screen.APPEAL, ""),
        (Screen.APPEAL, "contact"),
        (Screen.PROGRESS, ""),
        (Screen.STAFF_PIN, ""),
    ):
        stage.stay.home()
        stage.stay.go(screen, argument)
        hand.wait(lambda: not stage.jobs.busy, "the screen's work")
        for item in stage.window.findChildren(QQuickItem):
            writable = item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
            if writable and item.objectName() != "shadowInput":  # Qt's own stand-in, never shown here
                seen += 1
                assert _hints(item) & Qt.InputMethodHint.ImhSensitiveData.value, screen
    assert seen >= 5


def _hints(item: QObject) -> int:
    value: Any = item.property("inputMethodHints")
    return int(getattr(value, "value", value))


def test_the_field_stays_above_the_keyboard_and_the_bar_below_it(stage: Stage, hand: Any, typist: Typist) -> None:
    panel, bar, field = hand.item("inputPanel"), hand.item("barBack"), hand.item("homeSearch")
    top = panel.mapToScene(QPointF(0, 0)).y()
    assert field.mapToScene(QPointF(0, field.height())).y() <= top
    assert top + panel.height() <= bar.mapToScene(QPointF(0, 0)).y()


@pytest.mark.parametrize("modes", [Modes(), Modes(elder=True), Modes(elder=True, large=True)])
@pytest.mark.parametrize("landscape", [False, True])
def test_the_field_being_written_stands_whole_with_its_label_and_what_is_wrong(
    build: Callable[..., Stage], hand_of: Any, landscape: bool, modes: Modes
) -> None:
    stage = build(landscape=landscape)
    hand = hand_of(stage)
    stage.stay.home()
    stage.stay.set_modes(modes)
    stage.stay.go(Screen.APPEAL)
    model: Any = stage.shell.screenModel
    model.proceed()
    hand.rest()
    fields = [item for item in stage.window.findChildren(QQuickItem) if item.property("problem") and item.isVisible()]
    assert len(fields) == 2
    for field in fields:
        QMetaObject.invokeMethod(field, "begin")
        hand.wait(lambda: bool(hand.item("inputPanel").property("active")), "the keyboard")
        hand.wait(lambda chosen=field: _whole(chosen), "the whole field in sight")


def _whole(item: QQuickItem) -> bool:
    """Nothing of it is hidden by the view that it scrolls in."""
    view = item.parentItem()
    while not view.inherits("QQuickFlickable"):
        view = view.parentItem()
    top = item.mapToItem(view, QPointF(0, 0)).y()
    return top >= 0 and top + item.height() <= view.height()


def test_enter_searches(stage: Stage, hand: Any, typist: Typist) -> None:
    typist.type("zhengwu")
    typist.candidates()
    typist.choose(0)
    hand.tap("homeSearchButton")
    assert stage.stay.visit.here.argument == "q:政务"


def test_typing_is_not_taken_for_a_scan(stage: Stage, typist: Typist) -> None:
    typist.type("zhengwu")
    assert stage.stay.visit.here.screen is Screen.HOME


def test_nothing_of_the_keyboard_is_left_on_the_disk_when_the_program_has_ended(tmp_path: Path) -> None:
    """The whole program in a process of its own: the folder that Qt's keyboard writes to goes with the visit."""
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.bootstrap import terminal\n"
        "from ui.display import dress, prepare\n"
        "here = terminal(Path(sys.argv[1]))\n"
        "prepare(here.home, offscreen=True)\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from PySide6.QtTest import QTest\n"
        "application = QGuiApplication([])\n"
        "dress(application)\n"
        "from ui.stage import Stage\n"
        "stage = Stage(here.services())\n"
        "stage.show()\n"
        "stage.stay.home()\n"
        "QTest.qWait(50)\n"
        "stage.find('homeSearch').begin()\n"
        "QTest.qWait(200)\n"
        "folder = here.home.spool / 'keyboard'\n"
        "assert list(folder.rglob('pinyin')), 'the keyboard does not write where it was told to'\n"
        "stage.shell.endVisit()\n"
        "assert not folder.exists()\n"
        "QTest.qWait(50)\n"
        "stage.close()\n"
        "here.close()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert not list(tmp_path.rglob("usr_dict.dat"))
