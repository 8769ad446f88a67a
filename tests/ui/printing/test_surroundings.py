"""Around the running screen: devices that come and go are noticed, and the chime is there without a sound card."""

import wave
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.devices import DeviceName, PrintDesk, SimulatedHall, Watch
from kiosk.settings import Settings
from ui.chime import CODE_SEEN, TAKE_IT, Chime, Tune
from ui.device_watch import DeviceWatch
from ui.stay import Stay
from ui.surroundings import Surroundings


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


def levels(tune: Tune) -> list[int]:
    """The samples of the sound in the assets."""
    with wave.open(str(tune.file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert sound.getnframes() == round(sound.getframerate() * tune.long_s)
        return memoryview(sound.readframes(sound.getnframes())).cast("h").tolist()


@pytest.mark.parametrize("tune", [TAKE_IT, CODE_SEEN], ids=lambda tune: tune.name)
def test_a_sound_in_the_assets_is_the_one_that_the_program_computes(tune: Tune) -> None:
    assert tune.file.read_bytes() == tune.wav()
    heard = levels(tune)
    assert 5_000 < max(map(abs, heard)) < 24_000, "heard, and no fright"
    assert abs(heard[0]) < 50, "no click at the beginning"
    assert abs(heard[-1]) < 100, "nor at the end"


def test_a_code_that_was_seen_is_told_softer_and_shorter_than_paper() -> None:
    assert CODE_SEEN.long_s < TAKE_IT.long_s
    assert max(map(abs, levels(CODE_SEEN))) < max(map(abs, levels(TAKE_IT)))


@pytest.mark.parametrize("tune", [TAKE_IT, CODE_SEEN], ids=lambda tune: tune.name)
def test_a_terminal_told_to_be_silent_loads_no_sound(tune: Tune) -> None:
    chime = Chime(tune, volume=0)
    chime.ready()
    chime.ring()
    assert chime._sound is None
    assert Settings().sound_volume > 0


@pytest.mark.parametrize(("camera", "voiced"), [(None, False), (object(), True)], ids=["no camera", "camera"])
def test_only_a_terminal_with_a_camera_sounds_when_a_code_was_seen(stay: Stay, camera: Any, voiced: bool) -> None:
    silent = replace(stay.services.settings, sound_volume=0)
    stay.services = replace(stay.services, settings=silent, viewfinder=lambda: camera)
    before = stay.code_seen
    around = Surroundings(SimpleNamespace(stay=stay), windowed=False)  # type: ignore[arg-type]
    around.begin()
    assert (stay.code_seen is not before) is voiced
    stay.code_seen()
    around.end()
