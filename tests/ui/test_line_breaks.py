"""No text of the house ends with a lonely letter on its last line: what Qt itself breaks is looked at."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from ui.screen_table import QML_ROOT

pytestmark = pytest.mark.qt_log_level_fail("WARNING")

Made = Callable[[str, int, str], QQuickItem]


@pytest.fixture
def label(qapp: QObject, qtbot) -> Iterator[Made]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML_ROOT))
    kept: list[QObject] = []

    def made(text: str, width: int, more: str = "") -> QQuickItem:
        component = QQmlComponent(engine)
        component.setData(
            f'import QtQuick\nimport Budayang.Controls\nLabel {{ width: {width}; text: "{text}"; {more} }}'.encode(), ""
        )
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        kept.extend([component, item])
        qtbot.wait(5)
        return item

    yield made
    kept.clear()
    engine.deleteLater()


def lines_of(item: QQuickItem, room: float) -> list[str]:
    """The lines as Qt's own text layout breaks them in that room."""
    font: QFont = item.property("font")
    layout = QTextLayout(item.property("text"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        found.append(item.property("text")[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("没有显示过回执的，就没有提交出去，也没有留下来。", 720),
        ("香港人来开公司，全程网上办", 400),
        ("还没有人工核对，去之前请先打电话问一下。", 600),
        ("先问清，再办执照、刻章、开票、开户，一起办。", 640),
    ],
)
def test_the_last_line_holds_more_than_a_lonely_letter_or_two(label, text, width):
    item = label(text, width)
    plain, set_now = lines_of(item, width), lines_of(item, width - item.property("rightPadding"))
    assert len(plain[-1]) <= 3 < len(set_now[-1]), (plain, set_now)
    assert len(set_now) == len(plain) == item.property("lineCount")


def test_the_last_line_begins_after_a_pause_where_one_is_near(label):
    item = label("香港人来开公司，全程网上办", 400)
    assert lines_of(item, 400 - item.property("rightPadding")) == ["香港人来开公司，", "全程网上办"]


def test_a_number_keeps_its_unit(label):
    text = "事情要几个部门一起办的，最晚周五（11月27日）下班前"
    item = label(text, 660)
    assert any(line.endswith("27") for line in lines_of(item, 660))
    assert not any(line.endswith("27") for line in lines_of(item, 660 - item.property("rightPadding")))


@pytest.mark.parametrize("text", ["短", "您是这样说的", "想开公司、开店，专人告诉您先做什么、带什么，再带您办好。"])
def test_a_text_that_breaks_well_is_left_alone(label, text):
    assert label(text, 480).property("spare") == 0


def test_a_text_in_the_middle_stays_in_the_middle(label):
    item = label("没有显示过回执的，就没有提交出去，也没有留下来。", 720, "horizontalAlignment: Text.AlignHCenter")
    assert item.property("leftPadding") == item.property("rightPadding") > 0


def test_one_line_and_cut_texts_are_left_alone(label):
    long = "没有显示过回执的，就没有提交出去，也没有留下来。"
    assert label(long, 720, "wrapMode: Text.NoWrap").property("spare") == 0
    assert label(long, 720, "maximumLineCount: 1; elide: Text.ElideRight").property("spare") == 0
