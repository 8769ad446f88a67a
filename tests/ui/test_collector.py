"""Garbage that holds Qt objects is collected on the GUI thread, however much a job's thread makes."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from ui.collector import Collector


class Circle:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QCoreApplication) -> Iterator[Collector]:
    was_on = gc.isenabled()
    gc.enable()
    made = Collector()
    yield made
    made.stop()
    (gc.enable if was_on else gc.disable)()


@pytest.fixture
def threads() -> Iterator[list[str]]:
    """The threads in which the collector ran."""
    ran: list[str] = []

    def note(phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            ran.append(threading.current_thread().name)

    gc.callbacks.append(note)
    yield ran
    gc.callbacks.remove(note)


def litter() -> None:
    for _ in range(50_000):
        Circle()


def in_a_thread() -> None:
    thread = threading.Thread(target=litter, name="job")
    thread.start()
    thread.join()


def test_a_job_that_leaves_much_garbage_does_not_collect_it(collector: Collector, threads: list[str]) -> None:
    in_a_thread()
    assert threads == []


def test_without_the_collector_a_job_would(threads: list[str]) -> None:
    was_on = gc.isenabled()
    gc.enable()
    in_a_thread()
    (gc.enable if was_on else gc.disable)()
    assert "job" in threads


def test_a_look_collects_on_the_thread_that_looks(collector: Collector, threads: list[str]) -> None:
    lost = weakref.ref(Circle())
    in_a_thread()
    collector.look()
    assert lost() is None
    assert set(threads) == {threading.current_thread().name}


def test_little_garbage_is_left_alone(collector: Collector, threads: list[str]) -> None:
    gc.collect()
    threads.clear()
    collector.look()
    assert threads == []


def test_afterwards_python_collects_by_itself_again(qapp: QCoreApplication) -> None:
    was_on = gc.isenabled()
    gc.enable()
    Collector().stop()
    again = gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    assert again


def test_what_was_off_before_stays_off(qapp: QCoreApplication) -> None:
    was_on = gc.isenabled()
    gc.disable()
    Collector().stop()
    still_off = not gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    assert still_off
