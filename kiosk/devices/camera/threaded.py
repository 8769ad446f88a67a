"""The part that all cameras share: a thread for each opening, which waits for the thread before it."""

import threading
from abc import ABC, abstractmethod

from kiosk.devices.camera.ports import CameraState, Take, Told, nobody
from kiosk.devices.reading import Frame
from kiosk.log_events import LogEvent
from kiosk.logs import log


class Looking:
    """One opening, from `open` to `release`. The camera's thread speaks through it; after `end` nothing gets out."""

    def __init__(self, take: Take, told: Told) -> None:
        self._take = take
        self._told = told
        self._gate = threading.RLock()
        self._over = threading.Event()
        self.state = CameraState.OPENING
        self.form = ""

    @property
    def over(self) -> bool:
        return self._over.is_set()

    def wait(self, seconds: float) -> bool:
        """Rest; whether the opening ended meanwhile."""
        return self._over.wait(seconds)

    def pass_on(self, frame: Frame) -> None:
        """The state follows the frame: where it is ready, there is something to see."""
        with self._gate:
            if not self.over:
                self._take(frame)
        self.tell(CameraState.READY)

    def tell(self, state: CameraState) -> None:
        with self._gate:
            if not self.over and state is not self.state:
                self.state = state
                self._told(state)

    def end(self) -> None:
        self._over.set()
        with self._gate:
            self._take, self._told = _drop, nobody
            self.form = ""


class ThreadedCamera(ABC):
    """Port `Camera`. What differs is `_look`."""

    def __init__(self) -> None:
        self._looking: Looking | None = None
        self._thread: threading.Thread | None = None
        self._noted = CameraState.OFF

    @abstractmethod
    def _look(self, looking: Looking) -> None:
        """Look until `looking.over`; the device is let go when it returns. Runs in a thread of its own."""

    @property
    def state(self) -> CameraState:
        return self._looking.state if self._looking is not None else CameraState.OFF

    @property
    def form(self) -> str:
        return self._looking.form if self._looking is not None else ""

    def open(self, take: Take, told: Told = nobody) -> None:
        self.release()

        def noted(state: CameraState) -> None:
            self._note(state)
            told(state)

        self._looking = Looking(take, noted)
        work = (self._looking, self._thread)
        self._thread = threading.Thread(target=self._run, args=work, name="camera", daemon=True)
        self._thread.start()

    def release(self) -> None:
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.end()

    def close(self) -> None:
        self.release()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def _run(self, looking: Looking, before: threading.Thread | None) -> None:
        if before is not None:
            before.join()  # a device is opened once at a time
        self._look(looking)

    def _note(self, state: CameraState) -> None:
        """A healthy camera is noted once, however often somebody looks through it."""
        if state is not self._noted:
            self._noted = state
            log(LogEvent.CAMERA_STATE, state=state)


def _drop(_: Frame) -> None:
    """Where frames go after the end."""
