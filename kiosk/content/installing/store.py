"""The packs of one terminal: install, switch, roll back, open. The old pack works until the new one is proved.

Order of an installation: stage, verify every byte, probe, rename into place, switch the pointer. A power cut between
any two steps leaves the old or the new pack working; leftovers are swept at the next start. One lock file keeps the
screen, the agent and the command line from installing at the same time.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.content.installing.disk import disk_refusals, sync_folder
from kiosk.content.installing.pack_lock import pack_lock
from kiosk.content.installing.pack_log import note_unusable, refusals_noted
from kiosk.content.installing.pointer import POINTER, Pointer, read_pointer, write_pointer
from kiosk.content.installing.proof import Marks, Proofs, marks_of
from kiosk.content.pack_format import STAGING, VERSION
from kiosk.content.reader import PackCatalog, PackUnusable
from kiosk.errors import EnvironmentFault, Refusal
from kiosk.log_events import LogEvent
from kiosk.logs import log

if TYPE_CHECKING:  # a pack that was proved before is opened without them
    from kiosk.content.installing.installed import InstalledPack
    from kiosk.content.installing.manifest import Manifest


def _go_on(step: str) -> None:
    """The default of `PackStore.step`: nothing stops between two steps."""


class PackStore:
    """Everything under `KIOSK_HOME/packs`. Making one touches nothing."""

    def __init__(self, folder: Path, clock: Clock, step: Callable[[str], None] = _go_on) -> None:
        self.folder = folder
        self._clock = clock
        self._step = step
        self._opening = Lock()
        self._open: PackCatalog | None = None
        self._proofs = Proofs(folder)
        self._marks: Marks = {}
        self.trouble = ""
        """What was wrong with the active pack when it was last opened; empty when it was fine."""

    def active_version(self) -> str | None:
        """The version the pointer names; None when no pack was ever installed."""
        return read_pointer(self.folder).active or None

    def needs_building(self) -> bool:
        """Whether no pack was ever installed, or the active one is of the format of an earlier program."""
        version = self.active_version()
        if version is None:
            return True
        if self._proofs.hold(version):
            return False
        from kiosk.content.installing.manifest import OLDER_FORMAT, read_manifest

        try:
            read_manifest(self.folder / version)
        except Refusal as error:
            return error.code == OLDER_FORMAT
        return False

    def open_active(self) -> PackCatalog:
        """The active pack, or the last good one when it is damaged (then `trouble` says so, and the log).

        Raises `Refusal` when no pack can be used.
        """
        with self._opening:
            self.sweep()
            return self._open_best(read_pointer(self.folder))

    def _open_best(self, pointer: Pointer) -> PackCatalog:
        if not pointer.active:
            raise Refusal("pack.none", "No content pack is installed.", "Run “kiosk pack install FOLDER”.")
        self.trouble = ""
        troubles: list[Exception] = []
        for version in dict.fromkeys((pointer.active, *pointer.history)):
            try:
                return self._opened(version)
            except (Refusal, PackUnusable, OSError) as error:
                self._report(version, error)
                troubles.append(error)
        from kiosk.content.installing.manifest import NEWER_FORMAT, OLDER_FORMAT

        if isinstance(troubles[0], Refusal) and troubles[0].code in (OLDER_FORMAT, NEWER_FORMAT):
            raise troubles[0]  # it is whole, and says itself what to do
        raise Refusal("pack.damaged", f"No content pack can be used: {self.trouble}", "Install a pack again.")

    def recheck(self) -> None:
        """Read every byte of the active pack again. One that is no longer whole is not opened again: the next visit
        gets the last good one. Slow, so it is called when nobody waits."""
        from kiosk.content.installing.verify import verify

        version = self.active_version()
        if version is None:
            return
        try:
            verify(self.folder / version)
        except (Refusal, OSError) as error:
            self._report(version, error)
            self._proofs.forget(version)

    @refusals_noted()
    def install(self, source: Path) -> "Manifest":
        """Copy, verify, probe, switch. Raises `Refusal` with the reason; then the old pack stays active."""
        from kiosk.content.installing.manifest import read_manifest
        from kiosk.content.installing.staging import stage, staging_folder

        manifest = read_manifest(source)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with pack_lock(self.folder), staging_folder(self.folder) as staging:
            with disk_refusals("pack.disk_full", f"the pack {manifest.version}"):
                stage(source, manifest, staging)
            self._step("staged")
            return self._adopt(staging)

    @refusals_noted()
    def build_and_install(self, sources: Path) -> "Manifest":
        """Build from content sources and install the result. Raises `Refusal`."""
        from kiosk.content.building.build import build
        from kiosk.content.installing.staging import staging_folder

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with pack_lock(self.folder), staging_folder(self.folder) as staging:
            build(sources, staging / "pack", self._clock.now())
            return self._adopt(staging / "pack")

    @refusals_noted()
    def rollback(self) -> str:
        """Make the pack before the active one active again and give its version. Raises `Refusal`."""
        with pack_lock(self.folder):
            pointer = read_pointer(self.folder)
            version = pointer.before() if pointer.active else None
            if version is None:
                raise Refusal("pack.nothing_before", "There is no earlier pack to go back to.", "Install one.")
            self._prove(self.folder / version)
            self._switch(Pointer(version, pointer.history))
            log(LogEvent.PACK_ROLLED_BACK, version=version, before=pointer.active)
            return version

    def list(self) -> "tuple[InstalledPack, ...]":
        """The packs on this terminal, the newest installation first."""
        from kiosk.content.installing.installed import installed_packs

        return installed_packs(self.folder)

    def sweep(self) -> None:
        """Remove what an interrupted installation left behind; not while another one is running, and not where nobody
        may write: a pack can be read from there all the same."""
        if not self.folder.is_dir() or not any(self.folder.iterdir()) or not os.access(self.folder, os.W_OK):
            return
        with pack_lock(self.folder, wait=False) as locked:
            if locked:
                self._remove_leftovers(read_pointer(self.folder))

    def _adopt(self, staging: Path) -> "Manifest":
        """Prove the staged pack, rename it into place, switch to it."""
        manifest = self._prove(staging)
        self._step("verified")
        target = self.folder / manifest.version
        with disk_refusals("pack.disk_full", f"the pack {manifest.version}"):
            if not self._is_good(target):
                if target.exists():
                    target.replace(self.folder / f"{STAGING}old-{manifest.version}")
                staging.replace(target)
                sync_folder(self.folder)
            self._step("renamed")
        pointer = read_pointer(self.folder).installed(manifest.version)
        self._switch(pointer)
        self._step("switched")
        self._remove_leftovers(pointer)
        self._step("swept")
        log(LogEvent.PACK_INSTALLED, version=manifest.version, region=manifest.region)
        return manifest

    def _switch(self, pointer: Pointer) -> None:
        with disk_refusals("pack.disk_full", "the pointer to the active pack"):
            write_pointer(self.folder, pointer)

    def _prove(self, folder: Path) -> "Manifest":
        from kiosk.content.installing.verify import probe, verify

        with disk_refusals("pack.disk_full", f"the pack in {folder}"):
            manifest = verify(folder)
        try:
            reader = PackCatalog(folder, self._clock)
        except PackUnusable as error:
            raise Refusal("pack.damaged", f"The pack in {folder} cannot be used: {error}.", "Get a new one.") from error
        try:
            probe(folder, manifest, reader)
        finally:
            reader.close()
        return manifest

    def _is_good(self, folder: Path) -> bool:
        try:
            self._prove(folder)
        except (Refusal, EnvironmentFault):
            return False
        return True

    def _opened(self, version: str) -> PackCatalog:
        """The pack of that version; the one that is open already when nothing changed under it."""
        marks = self._proofs.hold(version) or self._proved(version)
        if self._open is None or self._open.version != version or self._marks != marks:
            self._marks = marks
            self._open = PackCatalog(self.folder / version, self._clock)
        return self._open

    def _proved(self, version: str) -> Marks:
        """Read the pack through and note that it is whole. The marks are taken before: what is written meanwhile is
        read again at the next start."""
        from kiosk.content.installing.manifest import read_manifest
        from kiosk.content.installing.verify import verify

        folder = self.folder / version
        marks = marks_of(folder, (file.path for file in read_manifest(folder).files))
        verify(folder)
        self._proofs.note(version, marks)
        return marks

    def _report(self, version: str, error: Exception) -> None:
        said = note_unusable(version, error)
        self.trouble = self.trouble or said

    def _remove_leftovers(self, pointer: Pointer) -> None:
        """Staging folders always; packs that the pointer does not know only while it knows any."""
        for entry in self.folder.iterdir():
            forgotten = bool(pointer.active) and VERSION.fullmatch(entry.name) and entry.name not in pointer.history
            if entry.is_dir() and (entry.name.startswith(STAGING) or forgotten):
                shutil.rmtree(entry, ignore_errors=True)
            elif entry.name == f"{POINTER}.new":
                entry.unlink(missing_ok=True)
