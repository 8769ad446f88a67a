"""What printers say of themselves, as one state, one sentence and one action each."""

import pytest

from kiosk.devices import PrinterState
from kiosk.devices.paper.reasons import IDLE, OTHER_KEYS, PROCESSING, STOPPED, TROUBLES, read
from kiosk.wording import wording


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("key", sorted({trouble.key for trouble in TROUBLES.values()} | set(OTHER_KEYS)))
def test_every_trouble_has_its_sentence_and_its_action(language, key):
    words = wording(language)
    assert words.say(f"devices.a4_{key}")
    assert words.say(f"devices.a4_{key}_do")


@pytest.mark.parametrize(
    ("state", "reasons", "told", "words"),
    [
        (IDLE, ["none"], PrinterState.READY, ""),
        (IDLE, [], PrinterState.READY, ""),
        (PROCESSING, ["media-empty-error"], PrinterState.PAPER_OUT, "devices.a4_media_empty"),
        (STOPPED, ["media-needed"], PrinterState.PAPER_OUT, "devices.a4_media_empty"),
        (IDLE, ["media-empty-warning"], PrinterState.NEAR_END, "devices.a4_media_empty"),
        (IDLE, ["media-low-report"], PrinterState.NEAR_END, "devices.a4_media_low"),
        (IDLE, ["door-open", "media-empty"], PrinterState.COVER_OPEN, "devices.a4_door_open"),
        (STOPPED, ["media-jam-error"], PrinterState.CUTTER, "devices.a4_media_jam"),
        (IDLE, ["toner-low-warning"], PrinterState.READY, "devices.a4_toner_low"),
        (IDLE, ["toner-low", "media-low"], PrinterState.NEAR_END, "devices.a4_media_low"),
        (STOPPED, ["paused"], PrinterState.OFFLINE, "devices.a4_paused"),
        (STOPPED, ["something-of-the-maker-error"], PrinterState.OFFLINE, "devices.a4_paused"),
        (IDLE, ["something-of-the-maker-report"], PrinterState.READY, ""),
        (PROCESSING, ["connecting-to-device"], PrinterState.READY, ""),
    ],
)
def test_the_worst_reason_is_told(state, reasons, told, words):
    found = read(state, reasons)
    assert (found.state, found.words) == (told, words)
