"""What a start imports, and when: little before the first screen, the rest while nobody has touched yet."""

import contextlib
import gc
import importlib

from kiosk.errors import EnvironmentFault


def hurry() -> None:
    """Let Python's collector rest: nothing becomes garbage on the way to the first frame, and looking for it took a
    thirtieth of the start. From then on `ui.collector` calls it, on the GUI thread only."""
    gc.disable()


def load_rooms(*, pages: bool = False) -> None:
    """Import what a visit will need beyond the home screen: desk, memory, line to the center, sheets, printers; with
    `pages` also what sets A4."""
    for room in (
        "kiosk.requests.desk",
        "local_db",
        "kiosk.sync",
        "kiosk.sheets",
        "kiosk.devices",
        "kiosk.matching",
        "kiosk.content.finder",
        "kiosk.content.installing.verify",
    ):
        importlib.import_module(room)
    if pages:
        from kiosk.sheets import load_typesetter

        with contextlib.suppress(EnvironmentFault):  # the doctor says it, and the screen when somebody wants a page
            load_typesetter()
