"""What stands around the running screen: the watch over devices, the sound, the kept icons, in development the panel.

Begun after the first frame and after the warm-up, so that no visitor waits for any of it.
"""

from typing import TYPE_CHECKING

from ui.stage import Stage

if TYPE_CHECKING:
    from ui.device_watch import DeviceWatch
    from ui.hall_panel import HallPanel


class Surroundings:
    """`begin` once, `end` before the stage is closed. `windowed`: a developer's desk, where the panel may stand."""

    def __init__(self, stage: Stage, *, windowed: bool) -> None:
        self._stage = stage
        self._windowed = windowed
        self.watch: DeviceWatch | None = None
        self.panel: HallPanel | None = None

    def begin(self) -> None:
        """On the GUI thread. Imports here, because the first screen does without."""
        from ui.chime import CODE_SEEN, TAKE_IT, Chime
        from ui.device_watch import DeviceWatch
        from ui.hall_panel import open_panel

        stay = self._stage.stay
        volume = stay.services.settings.sound_volume
        stay.chime = Chime(TAKE_IT, volume).ring
        if stay.services.viewfinder is not None and stay.services.viewfinder() is not None:
            seen = Chime(CODE_SEEN, volume)
            seen.ready()  # now, while nobody waits: with the first code the visitor waits for their page
            stay.code_seen = seen.ring
        self.watch = DeviceWatch(stay)
        self.watch.start()
        self.panel = open_panel(self._stage) if self._windowed else None
        stay.ended.connect(self._keep_icons)

    def _keep_icons(self, _reason: str) -> None:
        """What this visit's screens drew, the next start need not draw again."""
        self._stage.icons.keep()

    def end(self) -> None:
        if self.watch is not None:
            self.watch.stop()
        if self.panel is not None:
            self.panel.close()
            self.panel = None
