"""The center as one object: its storage and keys opened once, its duties as parts. Used by the API and the commands."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Any, Self

from kiosk.center.casework import Casework
from kiosk.center.home import CenterConfig, CenterHome
from kiosk.center.intake import Intake
from kiosk.center.issuing import Issuing
from kiosk.center.lookups import Lookups
from kiosk.center.register import Register
from kiosk.center.setup import read_sealing_key
from kiosk.center.storage import Storage, open_storage
from kiosk.center.terminals import Terminals
from kiosk.center.vouching import Vouching
from kiosk.clock import Clock
from kiosk.wording import wording


@dataclass
class Center:
    """An opened center; `close()` it, or use it in `with`."""

    home: CenterHome
    config: CenterConfig
    storage: Storage
    sealing: Mapping[str, Any]
    clock: Clock

    @classmethod
    def open(cls, home: CenterHome, clock: Clock) -> Self:
        """Raises `Refusal` when there is none, `EnvironmentFault` when its database fails."""
        config = home.config()
        sealing = read_sealing_key(home)
        return cls(home, config, open_storage(home, config), sealing, clock)

    def close(self) -> None:
        self.storage.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def intake(self) -> Intake:
        return Intake(self.storage, self.sealing, self.clock)

    @cached_property
    def terminals(self) -> Terminals:
        return Terminals(self.storage, self.clock)

    @cached_property
    def lookups(self) -> Lookups:
        return Lookups(self.storage)

    @cached_property
    def register(self) -> Register:
        return Register(self.storage, self.clock)

    @cached_property
    def issuing(self) -> Issuing:
        return Issuing(self.home, self.config.name, self.clock)

    @cached_property
    def vouching(self) -> Vouching:
        return Vouching(self.home, self.config.name, self.clock)

    @cached_property
    def casework(self) -> Casework:
        return Casework(self.storage, self.sealing, self.clock, wording())
