"""The content of a terminal: its packs, and the one that the present visit reads."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.ground import Ground
from kiosk.paths import assets_dir
from kiosk.settings import Profile

if TYPE_CHECKING:
    from kiosk.catalog import Catalog
    from kiosk.content import PackStore


class ContentParts(Ground):
    """Packs are looked for when the first screen wants something of them."""

    _read: "Catalog | None" = None
    """The content that was opened last: what the present visit reads."""

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
        from kiosk.content.building.built_packs import built_pack

        self.packs.install(built_pack(kept, self.content_sources, self.clock.now()))

    @property
    def content_sources(self) -> Path:
        return assets_dir() / "content" / self.settings.region

    def issuer_list(self) -> bytes | None:
        """Of the pack that the present visit reads, without a visit of the active one; none is built for its sake."""
        from kiosk.errors import Refusal

        try:
            if self._read is None and self.packs.active_version() is not None:
                self._read = self.packs.open_active()
        except Refusal:
            return None
        return self._read.issuer_list() if self._read is not None else None
