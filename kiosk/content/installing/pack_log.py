"""What the log says of packs that are not taken, or that cannot be used any more. Packs hold no word of a visitor."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.log_events import LogEvent
from kiosk.logs import alarm


@contextmanager
def refusals_noted() -> Iterator[None]:
    """Whatever keeps a pack from becoming the active one stands in the log before it goes on to whoever asked."""
    try:
        yield
    except (KioskError, OSError) as error:
        alarm(LogEvent.PACK_REFUSED, reason=_reason(error), detail=error)
        raise


def note_unusable(version: str, error: Exception) -> str:
    """Gives back what is wrong in words for staff: of a file, its name and what the system says of it."""
    alarm(LogEvent.PACK_UNUSABLE, version=version, reason=_reason(error), detail=error)
    if isinstance(error, OSError) and error.filename:
        return f"{version}: {Path(error.filename).name}: {error.strerror}"
    return f"{version}: {error}"


def _reason(error: Exception) -> str:
    """The stable code of ours, or the name of what the system raised."""
    return error.code if isinstance(error, KioskError) else type(error).__name__
