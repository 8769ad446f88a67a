"""Whoever looks after a hall reads Chinese: what a look at a device finds is said in it; in English at the prompt."""

import re
from typing import Any

import pytest

from kiosk.devices import DeviceName, PrinterState, SimulatedHall, open_rack
from kiosk.devices.camera import CameraState
from kiosk.devices.paper.standins import SimulatedPages
from kiosk.devices.printing.standin_printers import SimulatedPrinter
from kiosk.settings import Settings
from kiosk.wording import wording

ZH, EN = wording("zh"), wording("en")
ENGLISH = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
COMMANDS = ("lpadmin", "kiosk device")


def in_chinese(text: str) -> bool:
    return bool(re.search("[一-鿿]", text)) and not ENGLISH.search(text)


def test_nothing_of_the_checks_is_left_in_english() -> None:
    said = {key: text for key, text in ZH.texts.items() if key.startswith("checks.")}
    sentences = {key: text for key, text in said.items() if re.sub(r"{\w+}|[：；，]", "", text).strip()}
    assert len(sentences) > 50
    left = [key for key, text in sentences.items() if not in_chinese(text) and not any(one in text for one in COMMANDS)]
    assert left == []


@pytest.mark.parametrize("name", [name for name in DeviceName if name is not DeviceName.PRINTER])
def test_a_missing_device_is_told_with_what_to_do(made: Any, name: DeviceName) -> None:
    rack = open_rack(Settings(devices_expected=name.value), SimulatedPrinter(), None, made.machine)
    found = rack.device(name).check()
    assert found.do is not None
    assert in_chinese(found.seen.said(ZH))
    assert found.do.said(ZH).startswith("请")
    assert found.detail == found.seen.said(EN) != found.seen.said(ZH)


@pytest.mark.parametrize("state", list(PrinterState))
def test_every_state_of_the_printers_is_told(made: Any, state: PrinterState) -> None:
    slip, pages = SimulatedPrinter(), SimulatedPages()
    slip.state = pages.state = state
    rack = open_rack(Settings(), slip, pages, made.machine)
    for name in (DeviceName.PRINTER, DeviceName.A4):
        found = rack.device(name).check()
        assert ZH.say(f"checks.state_{state.value}") in found.seen.said(ZH)
        assert (found.do is None) is (state is PrinterState.READY)


def test_the_printers_own_reason_is_told_in_words_and_its_token_stays_at_the_prompt(made: Any) -> None:
    class Jammed(SimulatedPages):
        def look(self) -> Any:
            return type(super().look())(PrinterState.CUTTER, "devices.a4_media_jam", "media-jam-error")

    found = open_rack(Settings(), SimulatedPrinter(), Jammed(), made.machine).device(DeviceName.A4).check()
    assert ZH.say("devices.a4_media_jam") in found.seen.said(ZH)
    assert "media-jam" not in found.seen.said(ZH)
    assert found.detail.endswith("(media-jam-error)")


@pytest.mark.parametrize("state", [CameraState.ABSENT, CameraState.BUSY, CameraState.FORBIDDEN, CameraState.FAILED])
def test_every_trouble_of_a_camera_has_words(state: CameraState) -> None:
    assert ZH.knows(f"checks.camera_{state.value}")
    assert ZH.knows(f"checks.camera_{state.value}_do")


def test_the_simulated_hall_speaks_chinese_too() -> None:
    hall = SimulatedHall()
    hall.empty_paper()
    hall.unplug(DeviceName.SCANNER)
    hall.mains = False
    for found in hall.rack.check_all():
        assert in_chinese(found.seen.said(ZH)), found
        assert found.do is None or in_chinese(found.do.said(ZH)), found
