"""One terminal, put together."""

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.bootstrap.center_parts import CenterParts
from kiosk.bootstrap.device_parts import DeviceParts
from kiosk.late import LateDesk, LatePrintDesk, LateStaff
from kiosk.settings import Profile
from kiosk.starting import load_rooms

if TYPE_CHECKING:
    from kiosk.maintenance.desk import MaintenanceDesk
    from ui.services import Services


class Terminal(CenterParts, DeviceParts):
    """All parts, each built when first asked for."""

    def services(self) -> "Services":
        """What the screens are given: the heavy rooms stand ready but are built when first used."""
        from ui.features import decline_features

        decline_features()
        from ui.services import Services

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

    def warm_up(self) -> None:
        """Open the database (migrated after a backup) and the desk before the first visitor needs them, throw away
        what an earlier run left in the print queue; then look through the content thoroughly."""
        with self.database.unit():
            self.desk  # noqa: B018 - built for its side: the imports and the keys
        if self.settings.a4_printer != "none":
            self.print_desk.wipe()
        self.packs.recheck()

    @cached_property
    def staff(self) -> "MaintenanceDesk":
        from kiosk.maintenance.desk import MaintenanceDesk

        return MaintenanceDesk(self)

    def close(self) -> None:
        """Let go of the database and the camera when they were opened."""
        if "viewfinder" in self.__dict__ and self.viewfinder:
            self.viewfinder.close()
        if "database" in self.__dict__:
            self.database.close()
