"""What everything on a terminal stands on: its folder, its settings, the time, its memory."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.paths import Home
from kiosk.settings import Settings

if TYPE_CHECKING:
    from local_db import Database


@dataclass(eq=False, repr=False)
class Ground:
    """Nothing is opened by making one."""

    home: Home
    settings: Settings
    clock: Clock

    @cached_property
    def database(self) -> "Database":
        """Opened and migrated. Raises `EnvironmentFault`."""
        from local_db import open_database

        return open_database(self.home.database, self.home.backups, self.clock)
