"""The job runner: work off the GUI thread, one job after another, results delivered on the GUI thread.

The screens have two: one for all short work, one for the devices, so that a search never waits for a printer that does
not answer. No other thread is ever created by the screens. `pool` and delivery are parameters: tests run jobs by hand.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Executor

T = TypeVar("T")


class _Delivery(NamedTuple):
    """One finished job on its way to the GUI thread."""

    done: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    result: Any = None
    error: BaseException | None = None


class SerialJobRunner(QObject):
    """Runs jobs one after another in `pool`; `done` or `failed` is called on the thread that owns this object."""

    _finished = Signal(object)
    idle = Signal()

    def __init__(
        self, pool: "Executor | None" = None, parent: QObject | None = None, *, name: str = "kiosk-job"
    ) -> None:
        """`name`: of the thread that is made for the first job when no pool is given."""
        super().__init__(parent)
        self._name = name
        self._given = pool
        self._waiting = 0
        self._unhandled: Callable[[BaseException], None] = _raise
        self._finished.connect(self._deliver)  # queued by itself when it comes from the pool's thread

    @cached_property
    def _pool(self) -> "Executor":
        """Made for the first job: the home screen needs none."""
        from concurrent.futures import ThreadPoolExecutor

        return self._given or ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)

    @property
    def busy(self) -> bool:
        return self._waiting > 0

    def on_unhandled(self, handler: Callable[[BaseException], None]) -> None:
        """Who hears of a job that failed without a handler of its own (the out-of-order screen)."""
        self._unhandled = handler

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Queue `work`. Exactly one of `done` and `failed` is called later, on the GUI thread."""
        self._waiting += 1
        self._pool.submit(self._work, work, done, failed)

    def _work(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[BaseException], None] | None
    ) -> None:
        try:
            delivery = _Delivery(done, failed, result=work())
        except BaseException as error:  # the edge: every failure of a job goes back to the GUI thread
            delivery = _Delivery(done, failed, error=error)
        self._finished.emit(delivery)

    @Slot(object)
    def _deliver(self, delivery: _Delivery) -> None:
        self._waiting -= 1
        if delivery.error is None:
            delivery.done(delivery.result)
        else:
            (delivery.failed or self._unhandled)(delivery.error)
        if not self._waiting:
            self.idle.emit()

    def drain(self) -> None:
        """Wait for running work and take no more; called before the program ends."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _raise(error: BaseException) -> None:
    raise error
