"""The composition root: the one module that knows every room, the database and the screens.

Rooms are imported inside the functions, so a command pays only for what it uses. Nothing is built at import time.
"""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock, SystemClock
from kiosk.late import LateDesk, LatePrintDesk, LateStaff
from kiosk.paths import Home, assets_dir, default_home
from kiosk.settings import Profile, Settings, load
from kiosk.starting import hurry, load_rooms

if TYPE_CHECKING:
    from kiosk.catalog import Catalog
    from kiosk.content import PackStore
    from kiosk.devices import Change, PrintDesk, Rack, SimulatedHall, Watch
    from kiosk.devices.camera import Viewfinder
    from kiosk.devices.ports import PagePrinter, Printer
    from kiosk.devices.reading import FrameReader, ScanHub
    from kiosk.enterprise import CodeDesk, EnterpriseRecord, TrustedIssuers
    from kiosk.maintenance.desk import MaintenanceDesk
    from kiosk.requests.desk import RequestDesk
    from kiosk.sync import Agent, CenterClient, Dispatcher
    from kiosk.wire.keys import Keyring
    from local_db import Database
    from ui.services import Services
    from ui.tour.report import TourReport


LATELY = timedelta(minutes=5)
"""The agent reaches a center that is there at least this often; the attract screen speaks of the network by it."""


@dataclass
class Terminal:
    """One terminal, its parts built when first asked for."""

    home: Home
    settings: Settings
    clock: Clock
    _read: "Catalog | None" = field(default=None, init=False, repr=False)
    """The content that was opened last: what the present visit reads."""

    @cached_property
    def database(self) -> "Database":
        """Opened and migrated. Raises `EnvironmentFault`."""
        from local_db import open_database

        return open_database(self.home.database, self.home.backups, self.clock)

    @cached_property
    def packs(self) -> "PackStore":
        from kiosk.content import PackStore

        return PackStore(self.home.packs, self.clock)

    def open_catalog(self) -> "Catalog":
        """The active pack; in development one is built when there is none that can be read. Raises `Refusal`."""
        if self.settings.profile is Profile.DEVELOPMENT and self.packs.needs_building():
            self._build_pack()
        self._read = self.packs.open_active()
        return self._read

    def _build_pack(self) -> None:
        kept = self.settings.built_packs
        if kept is None:
            self.packs.build_and_install(self.content_sources)
            return
        from kiosk.content.built_packs import built_pack

        self.packs.install(built_pack(kept, self.content_sources, self.clock.now()))

    @property
    def content_sources(self) -> Path:
        return assets_dir() / "content" / self.settings.region

    @cached_property
    def keyring(self) -> "Keyring":
        from kiosk.wire.keys import Keyring

        return Keyring(self.home.keys, f"{self.settings.hall_code}-{self.settings.terminal_id}")

    @cached_property
    def client(self) -> "CenterClient":
        from kiosk.sync import CenterClient

        return CenterClient(self.keyring, self.settings.center_url, self.settings.sync_timeout_s, self.clock)

    @cached_property
    def desk(self) -> "RequestDesk":
        from kiosk.requests.desk import RequestDesk

        return RequestDesk(
            units=self.database.unit,
            clock=self.clock,
            keyring=self.keyring,
            center=self.client,
            random=random.SystemRandom(),
            settings=self.settings,
        )

    @cached_property
    def dispatcher(self) -> "Dispatcher":
        from kiosk.sync import Dispatcher

        return Dispatcher(self.database.unit, self.client, self.clock, random.SystemRandom(), self.settings)

    @cached_property
    def agent(self) -> "Agent":
        from kiosk.sync import Agent

        return Agent(self)

    @cached_property
    def printer(self) -> "Printer":
        from kiosk.devices import open_printer

        return self.hall.slip if self.hall else open_printer(self.settings, self.home)

    @cached_property
    def a4(self) -> "PagePrinter | None":
        from kiosk.devices import open_a4

        return self.hall.a4 if self.hall else open_a4(self.settings, self.home)

    @cached_property
    def hall(self) -> "SimulatedHall | None":
        """The simulated devices when the settings ask for them; the development panel pulls their strings."""
        from kiosk.devices import open_simulated

        return open_simulated(self.settings)

    @cached_property
    def rack(self) -> "Rack":
        """Every device, to be checked and watched."""
        from kiosk.devices import open_rack

        return self.hall.rack if self.hall else open_rack(self.settings, self.printer, self.a4)

    @cached_property
    def watch(self) -> "Watch":
        from kiosk.devices import Watch

        return Watch(self.rack)

    @cached_property
    def print_desk(self) -> "PrintDesk":
        """Papers of a visit. Whoever starts the screen calls `wipe()` first: nothing of a crashed visit may come."""
        from kiosk.devices import open_print_desk

        return open_print_desk(self.settings, self.home, self.printer, self.a4, lambda: self.database.unit())

    @cached_property
    def codes(self) -> "CodeDesk":
        """Where scanned texts become codes."""
        import secrets

        from kiosk.enterprise import CodeDesk, NonceBook

        return CodeDesk(self.issuers.book, NonceBook(secrets.token_bytes), self.clock)

    @cached_property
    def issuers(self) -> "TrustedIssuers":
        """Whose codes count: the center's keys, and those in the pack's list that the center or a root has signed."""
        from kiosk.enterprise import ListSerials, TrustedIssuers, shipped_roots

        return TrustedIssuers(
            trust=self.keyring.trust,
            listed=self.issuer_list,
            roots=lambda: shipped_roots(assets_dir() / "trust"),
            serials=ListSerials(self.home.keys / "issuer-lists.json"),
            clock=self.clock,
        )

    def issuer_list(self) -> bytes | None:
        """Of the pack that the present visit reads, without a visit of the active one; none is built for its sake."""
        from kiosk.errors import Refusal

        try:
            if self._read is None and self.packs.active_version() is not None:
                self._read = self.packs.open_active()
        except Refusal:
            return None
        return self._read.issuer_list() if self._read is not None else None

    @cached_property
    def hub(self) -> "ScanHub":
        """All readers of codes as one; the windows offer it what their keyboard wedge heard."""
        import secrets

        from kiosk.devices.reading import ScanHub, open_reader

        reader = open_reader(self.settings.code_reader)
        readers = [reader] if reader else []
        return ScanHub([*readers, self.frames] if self.viewfinder else readers, self.clock, secrets.token_bytes)

    @cached_property
    def frames(self) -> "FrameReader":
        """Finds codes in what the camera sees."""
        from kiosk.devices.reading import FrameReader

        return FrameReader()

    @cached_property
    def viewfinder(self) -> "Viewfinder | None":
        """What the scan screen looks through; None where there is no camera. Raises `Refusal`."""
        from kiosk.devices import open_viewfinder

        return open_viewfinder(self.settings, self.hall, self.frames)

    @property
    def center_home(self) -> Path:
        """Where a center on this machine lives: beside the terminal's folder, never inside it."""
        return self.settings.center_home or self.home.root.with_name(self.home.root.name + "-center")

    def ensure_trust(self) -> None:
        """In development a terminal that knows no center gets one on this machine; in production nothing happens."""
        if self.settings.profile is Profile.DEVELOPMENT:
            from kiosk.center import ensure_local_center

            ensure_local_center(self.center_home, self.keyring, self.settings.center_url, self.clock)

    def services(self) -> "Services":
        """What the screens are given: the heavy rooms stand ready but are built when first used."""
        from ui.features import decline_features
        from ui.services import Services

        decline_features()

        return Services(
            home=self.home,
            settings=self.settings,
            clock=self.clock,
            open_catalog=self.open_catalog,
            desk=LateDesk(lambda: self.desk),
            paper=LatePrintDesk(lambda: self.print_desk, lambda: "print_desk" in self.__dict__),
            staff=LateStaff(lambda: self.staff),
            connected=self.connected,
            warm_up=self.warm_up,
            load=lambda: load_rooms(pages=self.settings.a4_printer != "none" or self.settings.devices_simulated),
            read_code=lambda text, visit: self.codes.read(text, visit),
            sample_code=self.sample_code if self.settings.profile is Profile.DEVELOPMENT else None,
            enterprise_of=self.enterprise_of,
            hub=lambda: self.hub,
            viewfinder=lambda: self.viewfinder,
            rack=lambda: self.rack,
            watch_devices=self.watch_devices,
            hall=lambda: self.hall,
        )

    def watch_devices(self) -> "tuple[Change, ...]":
        """What came or went since the last call. A printer that comes back brings no old paper along."""
        from kiosk.log_events import LogEvent
        from kiosk.logs import log

        changes = self.watch.poll()
        for change in changes:
            log(LogEvent.DEVICE_CAME if change.there else LogEvent.DEVICE_WENT, device=change.device)
        if changes:
            self.print_desk.noticed(changes)
        return changes

    def sample_code(self) -> str:
        """What a developer without a scanner may hold up, signed by the center on this machine; "" without one."""
        from kiosk.center import CenterHome, sample_code
        from kiosk.errors import Refusal

        try:
            return sample_code(CenterHome(self.center_home), self.clock)
        except Refusal:
            return ""

    def enterprise_of(self, uscc: str) -> "EnterpriseRecord | None":
        """What the center tells anybody of a code; None without waiting when the network is away. Blocks otherwise."""
        from kiosk.enterprise import EnterpriseRecord

        if not self.connected():
            return None
        found = self.client.enterprise(uscc)
        return found if isinstance(found, EnterpriseRecord) else None

    def connected(self) -> bool:
        """Whether the center was reached in the last minutes, by what the agent noted. Blocks on the database."""
        with self.database.unit() as unit:
            reached = unit.marks.get("last_success")
        return bool(reached) and self.clock.now() - datetime.fromisoformat(reached) < LATELY

    def warm_up(self) -> None:
        """Open the database (migrated after a backup) and the desk before the first visitor needs them, throw away
        what an earlier run left in the print queue; then look through the content thoroughly."""
        with self.database.unit():
            self.desk  # noqa: B018 - built for its side: the imports and the keys
        if self.settings.a4_printer != "none":
            self.print_desk.wipe()
        self.packs.recheck()

    def close(self) -> None:
        """Let go of the database and the camera when they were opened."""
        if "viewfinder" in self.__dict__ and self.viewfinder:
            self.viewfinder.close()
        if "database" in self.__dict__:
            self.database.close()

    @cached_property
    def staff(self) -> "MaintenanceDesk":
        from kiosk.maintenance.desk import MaintenanceDesk

        return MaintenanceDesk(self)


def terminal(home: Path | None = None, clock: Clock | None = None) -> Terminal:
    """The terminal of `KIOSK_HOME` (or `home`): folders made, settings read, nothing else opened yet."""
    place = Home(home or default_home())
    place.create()
    return Terminal(place, load(place), clock or SystemClock())


def show_screen(place: Terminal, *, windowed: bool, landscape: bool) -> int:
    """The screen of `place` until it is closed; the exit code."""
    hurry()
    services = place.services()
    from ui.application import run_terminal

    return run_terminal(services, windowed=windowed, landscape=landscape)


def take_tour(out: Path, *, landscape: bool, elder: bool) -> "TourReport":
    """One visit through the real screens on a terminal of its own; pictures, sheets and report.json go to `out`."""
    from ui.tour.guide import take

    return take(out, landscape=landscape, elder=elder, furnish=terminal)
