"""Around the running screen: devices that come and go are noticed, and the chime is there without a sound card."""

import wave
from dataclasses import replace
from typing import Any

from kiosk.devices import DeviceName, PrintDesk, SimulatedHall, Watch
from kiosk.settings import Settings
from ui.chime import LONG_S, Chime, chime_file, chime_wav
from ui.device_watch import DeviceWatch
from ui.stay import Stay


def watching(stay: Stay, hall: SimulatedHall, desk: PrintDesk) -> DeviceWatch:
    watch = Watch(hall.rack)

    def look() -> Any:
        changes = watch.poll()
        desk.noticed(changes)
        return changes

    stay.services = replace(stay.services, watch_devices=look)
    return DeviceWatch(stay)


def test_a_printer_that_comes_back_is_purged_before_anything_else(
    stay: Stay, hall: SimulatedHall, desk: PrintDesk, jobs: Any
) -> None:
    watch = watching(stay, hall, desk)
    watch.poll()
    jobs.run()
    hall.unplug(DeviceName.A4)
    watch.poll()
    jobs.run()
    hall.a4.waiting = [b"somebody's"]
    hall.plug_in(DeviceName.A4)
    watch.poll()
    jobs.run()
    assert hall.a4.waiting == []


def test_screens_look_again_after_a_change_and_only_then(
    stay: Stay, hall: SimulatedHall, desk: PrintDesk, jobs: Any
) -> None:
    watch = watching(stay, hall, desk)
    watch.poll()
    assert jobs.run() == 1
    hall.unplug(DeviceName.PRINTER)
    watch.poll()
    assert jobs.run() == 2
    assert not stay.paper_look.seen[0].can_print


def test_looks_do_not_queue_behind_a_slip(stay: Stay, hall: SimulatedHall, desk: PrintDesk, jobs: Any) -> None:
    watch = watching(stay, hall, desk)
    stay.device_jobs.run(lambda: None, lambda _: None)
    watch.poll()
    assert jobs.run() == 1


def test_a_look_that_fails_ends_nothing(stay: Stay, jobs: Any) -> None:
    tried: list[str] = []

    def fails() -> Any:
        tried.append("look")
        raise OSError("a bus that is gone")

    stay.services = replace(stay.services, watch_devices=fails)
    watch = DeviceWatch(stay)
    for _ in range(2):
        watch.poll()
        jobs.run()
    assert tried == ["look", "look"]


def test_the_sound_in_the_assets_is_the_one_that_the_program_computes() -> None:
    assert chime_file().read_bytes() == chime_wav()
    with wave.open(str(chime_file())) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert sound.getnframes() == round(sound.getframerate() * LONG_S)
        loudest = max(abs(value) for value in memoryview(sound.readframes(sound.getnframes())).cast("h"))
    assert 8_000 < loudest < 24_000, "heard, and no fright"


def test_a_terminal_told_to_be_silent_loads_no_sound() -> None:
    chime = Chime(volume=0)
    chime.ring()
    assert chime._sound is None
    assert Settings().sound_volume > 0
