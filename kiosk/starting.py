"""What a start imports, and when: little before the first screen, the rest while nobody has touched yet."""

import contextlib
import gc
import importlib

from kiosk.errors import EnvironmentFault


def hurry() -> None:
    """Let Python's collector rest until the first frame (`ui.stage` wakes it): nothing becomes garbage on the way
    there, and looking for it took a thirtieth of the start."""
    gc.disable()


NEEDED_FIRST = (
    "kiosk.logs",
    "kiosk.visit",
    "kiosk.wording",
    "kiosk.content",
    "kiosk.content.decode.browsing_record",
)
"""What the first screen needs beside Qt."""


def load_first_rooms() -> None:
    """Import them before Qt: after it PySide reads the source of every module that is imported, to see whether that
    uses its features (https://bugreports.qt.io/browse/PYSIDE-2029), and the first screen would wait for that."""
    for room in NEEDED_FIRST:
        importlib.import_module(room)


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
        "kiosk.content.verify",
    ):
        importlib.import_module(room)
    if pages:
        from kiosk.sheets import load_typesetter

        with contextlib.suppress(EnvironmentFault):  # the doctor says it, and the screen when somebody wants a page
            load_typesetter()
