"""The live picture: mirrored, cut to its place, the newest frame only, and gone when it is cleared."""

import threading

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.devices.reading import Frame
from ui.live_picture import WIDTH, LivePicture, LiveView


def frame(left: int, right: int, size: tuple[int, int] = (1280, 720)) -> Frame:
    """Two halves of even grey."""
    picture = Image.new("L", size, left)
    picture.paste(right, (size[0] // 2, 0, *size))
    return Frame(*size, picture.tobytes())


def from_a_thread(live: LivePicture, *frames: Frame) -> None:
    thread = threading.Thread(target=lambda: [live.take(one) for one in frames])
    thread.start()
    thread.join()


def painted(live: LivePicture, wide: int = 400, high: int = 300) -> QImage:
    view = LiveView()
    view.setSize(QSizeF(wide, high))
    view.live, view.mark, view.ground = live, QColor("#ffffff"), QColor("#0000ff")
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    painter = QPainter(image)
    view.paint(painter)
    painter.end()
    view.live = None
    return image


def test_left_is_right_as_in_a_mirror(qtbot: QtBot) -> None:
    live = LivePicture()
    with qtbot.waitSignal(live.changed):
        from_a_thread(live, frame(40, 200))
    seen = painted(live)
    middle_left, middle_right = seen.pixelColor(130, 150), seen.pixelColor(270, 150)
    assert (middle_left.red(), middle_right.red()) == (200, 40)
    assert middle_left.red() == middle_left.green() == middle_left.blue(), "grey"


def test_around_the_finder_it_is_dimmed_and_the_corners_are_marked(qtbot: QtBot) -> None:
    live = LivePicture()
    with qtbot.waitSignal(live.changed):
        from_a_thread(live, frame(200, 200))
    seen = painted(live)
    assert seen.pixelColor(10, 150).red() < seen.pixelColor(200, 150).red()
    assert seen.pixelColor(74, 40).red() == 255, "the mark"


@pytest.mark.parametrize("size", [(640, 480), (1280, 720), (720, 1280), (33, 33)])
def test_any_shape_covers_the_whole_place(qtbot: QtBot, size: tuple[int, int]) -> None:
    live = LivePicture()
    with qtbot.waitSignal(live.changed):
        from_a_thread(live, frame(120, 120, size))
    assert live.picture is not None
    assert live.picture.width() <= WIDTH
    seen = painted(live, 500, 200)
    for x, y in ((3, 3), (496, 3), (3, 196), (496, 196), (250, 100)):
        colour = seen.pixelColor(x, y)
        assert (colour.red(), colour.green()) == (colour.blue(), colour.blue()), (x, y)


def test_the_newest_frame_only_reaches_the_screen(qtbot: QtBot) -> None:
    live, changes = LivePicture(), []
    live.changed.connect(lambda: changes.append(live.picture))
    from_a_thread(live, *(frame(level, level) for level in (10, 20, 30)))
    assert changes == [], "nothing crosses before the screen's thread is ready for it"
    QCoreApplication.processEvents()
    assert [picture.pixelColor(5, 5).red() for picture in changes if picture] == [30]


def test_what_was_on_its_way_when_it_was_cleared_is_not_shown(qtbot: QtBot) -> None:
    live = LivePicture()
    from_a_thread(live, frame(10, 10))
    live.clear()
    QCoreApplication.processEvents()
    assert live.picture is None
    with qtbot.waitSignal(live.changed):
        from_a_thread(live, frame(20, 20))
    assert live.picture is not None
