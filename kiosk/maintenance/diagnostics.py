"""`kiosk doctor`: every part of the terminal looked at once, each with a state and a sentence.

A part that is not built in says absent; one whose look fails says fail with the reason. Nothing is changed.
"""

import importlib.util
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import Protocol

from kiosk.clock import Clock
from kiosk.content import PackStore
from kiosk.devices import DeviceName, Rack
from kiosk.enterprise import TrustedIssuers
from kiosk.errors import KioskError
from kiosk.maintenance.issuer_look import look_at_issuers
from kiosk.maintenance.ports import Part, PartState
from kiosk.paths import Home
from kiosk.requests.model import EventState
from kiosk.requests.ports import UnitOfWorkFactory
from kiosk.settings import Profile, Settings
from kiosk.sheets import find_fonts
from kiosk.sync import CenterClient
from kiosk.wire.keys import Keyring

LOW_DISK_MB = 500
"""Below this much free space content and requests are at risk; staff should act."""
WAITING_TOO_LONG_S = 24 * 3600.0
"""A request older than this and still here means that the network is not just away for a moment."""
OLDEST_SANE_YEAR = 2026
"""The program was written in this year: a clock before it is wrong."""


class Memory(Protocol):
    @property
    def unit(self) -> UnitOfWorkFactory: ...

    @property
    def set_aside(self) -> object | None: ...


class Subject(Protocol):
    """The terminal under examination (see `kiosk.bootstrap.Terminal`)."""

    home: Home
    settings: Settings
    clock: Clock

    @property
    def database(self) -> Memory: ...

    @property
    def packs(self) -> PackStore: ...

    @property
    def keyring(self) -> Keyring: ...

    @property
    def issuers(self) -> TrustedIssuers: ...

    @property
    def client(self) -> CenterClient: ...

    @property
    def rack(self) -> Rack: ...


Look = Callable[[Subject], tuple[PartState, str]]


def examine(subject: Subject) -> tuple[Part, ...]:
    """Look at every part, in the order of `LOOKS`."""
    return tuple(_look(name, look, subject) for name, look in LOOKS.items())


def _look(name: str, look: Look, subject: Subject) -> Part:
    try:
        state, detail = look(subject)
    except (KioskError, OSError) as error:
        state, detail = PartState.FAIL, str(error)
    return Part(name, state, detail)


def _program(_: Subject) -> tuple[PartState, str]:
    return PartState.OK, f"budayang {version('budayang')}, Python {sys.version.split()[0]}"


def _profile(subject: Subject) -> tuple[PartState, str]:
    if subject.settings.profile is Profile.PRODUCTION:
        return PartState.OK, "production"
    return PartState.WARN, "development: missing parts are made up on this machine; set profile = production in a hall"


def _clock(subject: Subject) -> tuple[PartState, str]:
    now = subject.clock.now()
    state = PartState.OK if now.year >= OLDEST_SANE_YEAR else PartState.FAIL
    return state, f"{now:%Y-%m-%d %H:%M:%S %Z}"


def _disk(subject: Subject) -> tuple[PartState, str]:
    free = shutil.disk_usage(subject.home.root).free // 2**20
    return (PartState.OK if free >= LOW_DISK_MB else PartState.FAIL), f"{free} MB free"


def _database(subject: Subject) -> tuple[PartState, str]:
    aside = subject.database.set_aside
    if aside is not None:
        return PartState.WARN, f"a damaged database was set aside as {aside}"
    return PartState.OK, "kiosk.db opens and is whole"


def _content(subject: Subject) -> tuple[PartState, str]:
    active = subject.packs.active_version()
    if subject.settings.profile is Profile.DEVELOPMENT and subject.packs.needs_building():
        what = "no content pack yet" if active is None else f"the content pack {active} is of an older format"
        return PartState.WARN, f"{what}: one is built from the sources when the first screen asks for it"
    if active is None:
        return PartState.FAIL, "no content pack: kiosk pack install FOLDER"
    catalog = subject.packs.open_active()
    shown = f"{catalog.version}, {len(catalog.items())} items"
    if catalog.version == active:
        return PartState.OK, shown
    return PartState.WARN, f"{shown}, in place of {subject.packs.trouble}"


def _trust(subject: Subject) -> tuple[PartState, str]:
    trust = subject.keyring.trust()
    if trust is None:
        return PartState.FAIL, "no center is trusted yet: kiosk center join"
    return PartState.OK, f"terminal {subject.keyring.terminal_id}"


def _issuers(subject: Subject) -> tuple[PartState, str]:
    return look_at_issuers(subject.issuers, subject.clock.now())


def _center(subject: Subject) -> tuple[PartState, str]:
    if subject.keyring.trust() is None:
        return PartState.ABSENT, "no center is trusted yet"
    reach = subject.client.reachable()
    return (PartState.OK, "answers") if reach == "" else (PartState.WARN, f"does not answer: {reach}")


def _queue(subject: Subject) -> tuple[PartState, str]:
    with subject.database.unit() as unit:
        counts, oldest = unit.outbox.counts(), unit.outbox.oldest_open()
        success, error = unit.marks.get("last_success"), unit.marks.get("last_error")
    words = [f"{counts.get(EventState.QUEUED, 0) + counts.get(EventState.FAILED, 0)} waiting"]
    state = PartState.OK
    if oldest is not None:
        words.append(f"oldest since {oldest.created_at:%Y-%m-%d %H:%M}")
        if (subject.clock.now() - oldest.created_at).total_seconds() > WAITING_TOO_LONG_S:
            state = PartState.WARN
    if counts.get(EventState.CONFLICT, 0):
        state = PartState.FAIL
        words.append(f"{counts[EventState.CONFLICT]} in conflict")
    words += [f"last success {success}"] if success else []
    words += [f"last error {error}"] if error else []
    return state, ", ".join(words)


def _device(name: DeviceName) -> Look:
    def look(subject: Subject) -> tuple[PartState, str]:
        found = subject.rack.device(name).check()
        return PartState(found.verdict.value), f"{found.detail}. {found.todo}" if found.todo else found.detail

    return look


def _fonts(_: Subject) -> tuple[PartState, str]:
    return PartState.OK, str(find_fonts().regular)


def _screen(_: Subject) -> tuple[PartState, str]:
    found = importlib.util.find_spec("PySide6.QtQuick")
    return (PartState.OK, f"PySide6 {version('PySide6')}") if found else (PartState.FAIL, "PySide6 is not installed")


def _absent(words: str) -> Look:
    return lambda _: (PartState.ABSENT, words)


LOOKS: dict[str, Look] = {
    "program": _program,
    "profile": _profile,
    "clock": _clock,
    "disk": _disk,
    "database": _database,
    "content": _content,
    "trust": _trust,
    "issuers": _issuers,
    "center": _center,
    "queue": _queue,
    "fonts": _fonts,
    "screen": _screen,
    "voice": _absent("reading aloud is not built in yet"),
    **{name.value: _device(name) for name in DeviceName},
}
