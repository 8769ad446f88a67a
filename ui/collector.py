"""Python's garbage is collected on the GUI thread and nowhere else.

By itself Python collects in whichever thread has just made too many objects. When a circle that holds a Qt object is
found by a job's thread, the object is destroyed there; its timers, which only their own thread can stop, go on and
fire into nothing: the program crashes in `QTimerInfoList::activateTimers`.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 2000
"""How often it is looked whether enough has gathered. Most garbage needs no collector; a circle may wait a little."""


class Collector(QObject):
    """From now until `stop` Python does not collect by itself; Python's own thresholds say when it is time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation, count in enumerate(counts) if count > limits[generation]]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Python does as it did before. When it will collect by itself, what is left is collected here first."""
        self._timer.stop()
        if self._was_on:
            gc.collect()
            gc.enable()
