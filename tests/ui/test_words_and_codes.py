"""What QML gets from Python beside the models: words, QR codes, the description for its tools."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.wording import wording
from ui import qml_types
from ui.qr_code import QrCode
from ui.words import Words


def test_words_come_from_the_catalogue_and_numbers_are_whole(qapp: QCoreApplication) -> None:
    words = Words()
    assert words.say("shell.back") == "返回"
    assert words.fill("home.all_scenes", {"count": 14.0}) == "全部 14 件"
    words.speak("en")
    assert words.say("shell.back") == wording("en").say("shell.back")


def test_a_key_that_nobody_wrote_is_a_bug(qapp: QCoreApplication) -> None:
    with pytest.raises(KeyError):
        Words().say("shell.nothing_of_the_kind")


def test_a_qr_code_can_be_read_by_a_phone(qapp: QCoreApplication, tmp_path: Path) -> None:
    code = QrCode()
    code.setSize(QRectF(0, 0, 360, 360).size())
    code.text = "BDY1:QT-01-261121-0001-K:SECRET"
    image = QImage(360, 360, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    code.paint(painter)
    painter.end()
    image.save(str(tmp_path / "code.png"))
    read = zxingcpp.read_barcode(Image.open(tmp_path / "code.png"))
    assert read is not None
    assert read.text == "BDY1:QT-01-261121-0001-K:SECRET"


def test_an_empty_text_draws_nothing(qapp: QCoreApplication) -> None:
    code = QrCode()
    code.text = "x"
    code.text = ""
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    code.paint(painter)
    painter.end()
    assert image.pixelColor(25, 25).name() == "#000000"


def test_the_tools_are_told_of_every_type_that_qml_may_name(qapp: QCoreApplication, tmp_path: Path) -> None:
    folder = qml_types.write(tmp_path)
    text = (folder / "Budayang" / "Models" / "models.qmltypes").read_text("utf-8")
    for name in ("Words", "QrCode", "ShellModel", "HomeModel", "ReceiptModel"):
        assert f'name: "{name}"' in text
    assert 'Property { name: "secondsLeft"; type: "int"' in text
    assert "isSingleton: true" in text
