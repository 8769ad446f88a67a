"""`kiosk doctor`: every part of the terminal looked at once, each with a state and a sentence.

A part that is not built in says absent; one whose look fails says fail with the reason. Nothing is changed.
"""

import importlib.util
import shutil
import sys
from collections.abc import Callable
from functools import reduce
from importlib.metadata import version
from typing import Protocol

from kiosk.clock import Clock
from kiosk.content import PackStore
from kiosk.devices import DeviceName, Rack
from kiosk.enterprise import TrustedIssuers
from kiosk.errors import KioskError
from kiosk.maintenance.issuer_look import issuers_told, look_at_issuers
from kiosk.maintenance.ports import Part, PartState
from kiosk.maintenance.sight import Sight, failed
from kiosk.paths import Home
from kiosk.requests.model import EventState
from kiosk.requests.ports import UnitOfWorkFactory
from kiosk.settings import Profile, Settings
from kiosk.sheets import find_fonts
from kiosk.sync import CenterClient
from kiosk.wire.keys import Keyring
from kiosk.wording import told

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


Look = Callable[[Subject], Sight]


def examine(subject: Subject) -> tuple[Part, ...]:
    """Look at every part, in the order of `LOOKS`."""
    return tuple(_look(name, look, subject) for name, look in LOOKS.items())


def _look(name: str, look: Look, subject: Subject) -> Part:
    try:
        sight = look(subject)
    except (KioskError, OSError) as error:
        sight = failed(error)
    return Part(name, sight.state, sight.detail, sight.seen)


def _program(_: Subject) -> Sight:
    return Sight(PartState.OK, told("parts.program", version=version("budayang"), python=sys.version.split()[0]))


def _profile(subject: Subject) -> Sight:
    if subject.settings.profile is Profile.PRODUCTION:
        return Sight(PartState.OK, told("parts.profile_production"))
    return Sight(PartState.WARN, told("parts.profile_development"))


def _clock(subject: Subject) -> Sight:
    now = subject.clock.now()
    state = PartState.OK if now.year >= OLDEST_SANE_YEAR else PartState.FAIL
    return Sight(state, told("parts.plain", what=f"{now:%Y-%m-%d %H:%M:%S %Z}"))


def _disk(subject: Subject) -> Sight:
    free = shutil.disk_usage(subject.home.root).free // 2**20
    return Sight(PartState.OK if free >= LOW_DISK_MB else PartState.FAIL, told("parts.disk", free=free))


def _database(subject: Subject) -> Sight:
    aside = subject.database.set_aside
    if aside is not None:
        return Sight(PartState.WARN, told("parts.database_aside", place=str(aside)))
    return Sight(PartState.OK, told("parts.database"))


def _content(subject: Subject) -> Sight:
    active = subject.packs.active_version()
    if subject.settings.profile is Profile.DEVELOPMENT and subject.packs.needs_building():
        if active is None:
            return Sight(PartState.WARN, told("parts.content_not_yet"))
        return Sight(PartState.WARN, told("parts.content_older", version=active))
    if active is None:
        return Sight(PartState.FAIL, told("parts.content_none"))
    catalog = subject.packs.open_active()
    count = len(catalog.items())
    if catalog.version == active:
        return Sight(PartState.OK, told("parts.content", version=active, count=count))
    seen = told("parts.content_instead", version=catalog.version, count=count, active=active)
    return Sight.with_reason(PartState.WARN, seen, subject.packs.trouble)


def _trust(subject: Subject) -> Sight:
    """The bundle and the terminal's own key: without either no request can be handed in."""
    if subject.keyring.trust() is None:
        return Sight(PartState.FAIL, told("parts.trust_none"))
    subject.keyring.public_pem()
    return Sight(PartState.OK, told("parts.trust", terminal=subject.keyring.terminal_id))


def _center(subject: Subject) -> Sight:
    if subject.keyring.trust() is None:
        return Sight(PartState.ABSENT, told("parts.center_none"))
    reach = subject.client.reachable()
    if reach == "":
        return Sight(PartState.OK, told("parts.center"))
    return Sight.with_reason(PartState.WARN, told("parts.center_silent"), reach)


def _queue(subject: Subject) -> Sight:
    with subject.database.unit() as unit:
        counts, oldest = unit.outbox.counts(), unit.outbox.oldest_open()
        success, error = unit.marks.get("last_success"), unit.marks.get("last_error")
    waiting = counts.get(EventState.QUEUED, 0) + counts.get(EventState.FAILED, 0)
    lines = [told("parts.queue_waiting", count=waiting)]
    state = PartState.OK
    if oldest is not None:
        lines.append(told("parts.queue_oldest", since=f"{oldest.created_at:%Y-%m-%d %H:%M}"))
        if (subject.clock.now() - oldest.created_at).total_seconds() > WAITING_TOO_LONG_S:
            state = PartState.WARN
    if counts.get(EventState.CONFLICT, 0):
        state = PartState.FAIL
        lines.append(told("parts.queue_conflict", count=counts[EventState.CONFLICT]))
    lines += [told("parts.queue_success", at=success)] if success else []
    lines += [told("parts.queue_error", error=error)] if error else []
    return Sight(state, reduce(lambda some, more: told("parts.and", some=some, more=more), lines))


def _issuers(subject: Subject) -> Sight:
    state, detail = look_at_issuers(subject.issuers, subject.clock.now())
    return Sight(state, issuers_told(subject.issuers.look()), detail)


def _device(name: DeviceName) -> Look:
    def look(subject: Subject) -> Sight:
        found = subject.rack.device(name).check()
        detail = f"{found.detail}. {found.todo}" if found.todo else found.detail
        return Sight(PartState(found.verdict.value), found.seen, detail)

    return look


def _fonts(_: Subject) -> Sight:
    return Sight(PartState.OK, told("parts.plain", what=str(find_fonts().regular)))


def _screen(_: Subject) -> Sight:
    if importlib.util.find_spec("PySide6.QtQuick") is None:
        return Sight(PartState.FAIL, told("parts.screen_none"))
    return Sight(PartState.OK, told("parts.screen", version=version("PySide6")))


def _absent(key: str) -> Look:
    return lambda _: Sight(PartState.ABSENT, told(key))


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
    "voice": _absent("parts.voice_none"),
    **{name.value: _device(name) for name in DeviceName},
}
