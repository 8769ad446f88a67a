"""A pack, open for reading: implements `kiosk.catalog.Catalog` on the read-only SQLite file.

Records are decoded once and kept. May be used from the GUI thread and the job thread at the same time: every look
at the file is under one lock. The file is opened immutable, so a pack that is replaced meanwhile stays readable.
"""

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.catalog import Hit, Interview, Item, Kind, Place, Scene, Section
from kiosk.clock import Clock
from kiosk.content import decode
from kiosk.content.manifest import DATABASE, FORMAT

if TYPE_CHECKING:
    from kiosk.content.search import Searcher

R = TypeVar("R")


class PackUnusable(Exception):
    """The database is damaged, of another format, or none at all; the message says which."""


class PackCatalog:
    """One version of the content. Raises `PackUnusable` when the file cannot be opened as a pack."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self._clock = clock
        self._lock = RLock()
        uri = f"{(folder / DATABASE).absolute().as_uri()}?mode=ro&immutable=1"
        try:
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise PackUnusable(f"{DATABASE} cannot be opened") from error
        try:
            self._meta = self._read_meta()
            self._items = self._read_items()
        except (sqlite3.Error, KeyError, TypeError, ValueError) as error:
            self._connection.close()
            raise PackUnusable(f"{DATABASE} is damaged") from error
        except PackUnusable:
            self._connection.close()
            raise
        self._decoded: dict[str, Item] = {}
        self._records: dict[str, tuple[Any, ...]] = {}

    @cached_property
    def _searcher(self) -> "Searcher":
        """Imported when something is first looked for: opening a pack must not wait for it."""
        from kiosk.content.search import Searcher

        return Searcher(self._connection)

    @property
    def version(self) -> str:
        return self._meta["version"]

    @property
    def region(self) -> str:
        return self._meta["region"]

    @property
    def title(self) -> str:
        """The region's name."""
        return self._meta["title"]

    def item(self, item_id: str) -> Item | None:
        """The item when this version knows it and it is in force today."""
        with self._lock:
            return self._item(item_id) if self._in_force(item_id) else None

    def items(self, *, section: str | None = None, kind: Kind | None = None) -> tuple[Item, ...]:
        """Items in force today, frequent ones first."""
        with self._lock:
            return tuple(
                self._item(item_id)
                for item_id, row in self._items.items()
                if section in (None, row[0]) and kind in (None, row[1]) and self._in_force(item_id)
            )

    def sections(self) -> tuple[Section, ...]:
        return self._all("section", decode.section)

    def scenes(self) -> tuple[Scene, ...]:
        return self._all("scene", decode.scene)

    def places(self) -> tuple[Place, ...]:
        return self._all("place", decode.place)

    def place(self, place_id: str) -> Place | None:
        return next((place for place in self.places() if place.id == place_id), None)

    def interview(self, interview_id: str) -> Interview | None:
        return next((one for one in self.interviews() if one.id == interview_id), None)

    def interviews(self) -> tuple[Interview, ...]:
        return self._all("interview", decode.interview)

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Best first; empty when nothing fits. Only items in force today."""
        with self._lock:
            found = self._searcher.search(text)
            alive = [one for one in found if self._in_force(one.item_id)]
            return tuple(Hit(self._item(one.item_id), one.score, one.matched) for one in alive[: max(0, limit)])

    def probe(self) -> None:
        """Look at everything: SQLite's own check, every record, one search. Raises `PackUnusable` or sqlite3.Error."""
        with self._lock:
            verdict = self._connection.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok":
                raise PackUnusable(str(verdict).splitlines()[0])
            try:
                for item_id in self._items:
                    self._item(item_id)
                self.sections(), self.scenes(), self.places(), self.interviews()
                self._searcher.probe()
            except (KeyError, TypeError, ValueError) as error:
                raise PackUnusable(f"a record cannot be read ({error})") from error

    def close(self) -> None:
        """Let go of the file; the catalogue cannot be used afterwards."""
        with self._lock:
            self._connection.close()

    def _read_meta(self) -> dict[str, str]:
        meta = dict(self._connection.execute("SELECT key, value FROM meta"))
        if int(meta["format"]) != FORMAT:
            raise PackUnusable(f"{DATABASE} has format {meta['format']}, this terminal reads {FORMAT}")
        return {key: str(meta[key]) for key in ("format", "region", "title", "version")}

    def _read_items(self) -> dict[str, tuple[str, Kind, date | None, date | None]]:
        rows = self._connection.execute(
            "SELECT id, section, kind, effective_from, effective_until FROM item ORDER BY number"
        )
        return {row[0]: (row[1], Kind(row[2]), _day(row[3]), _day(row[4])) for row in rows}

    def _in_force(self, item_id: str) -> bool:
        row = self._items.get(item_id)
        if row is None:
            return False
        today, begin, end = self._clock.now().date(), row[2], row[3]
        return (begin is None or begin <= today) and (end is None or today <= end)

    def _item(self, item_id: str) -> Item:
        if item_id not in self._decoded:
            row = self._connection.execute("SELECT data FROM item WHERE id = ?", (item_id,)).fetchone()
            self._decoded[item_id] = decode.item(json.loads(row[0]))
        return self._decoded[item_id]

    def _all(self, kind: str, decoder: Callable[[dict[str, Any]], R]) -> tuple[R, ...]:
        with self._lock:
            if kind not in self._records:
                rows = self._connection.execute("SELECT data FROM record WHERE kind = ? ORDER BY position", (kind,))
                self._records[kind] = tuple(decoder(json.loads(row[0])) for row in rows)
            return self._records[kind]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
