"""The records beside affairs, kind by kind: decoded when first asked for, and kept."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import date
from threading import RLock
from typing import Any

from kiosk.content import decode

Decoder = Callable[[Mapping[str, Any]], Any]
DECODERS = {
    kind: kind for kind in ("section", "scene", "group", "place", "interview", "policy", "attribute", "faq")
} | {"region": "hotlines"}
"""Kind of record -> name of its decoder; the decoder is imported with the first record of its kind."""


class Shelf:
    """Reads through one connection, one thread at a time under `lock`."""

    def __init__(self, connection: sqlite3.Connection, lock: RLock) -> None:
        self._connection = connection
        self._lock = lock
        self._kept: dict[str, dict[str, Any]] = {}

    def every(self, kind: str) -> tuple[Any, ...]:
        """All records of `kind` in the order written."""
        return tuple(self._read(kind).values())

    def one(self, kind: str, record_id: str) -> Any:
        """The record of that id, or None."""
        return self._read(kind).get(record_id)

    def probe(self) -> None:
        """Decode everything. Raises KeyError, TypeError or ValueError for a record that cannot be read."""
        for kind in DECODERS:
            self._read(kind)

    def _read(self, kind: str) -> dict[str, Any]:
        with self._lock:
            if kind not in self._kept:
                sql = "SELECT id, data FROM record WHERE kind = ? ORDER BY position"
                rows = self._connection.execute(sql, (kind,))
                decoder: Decoder = getattr(decode, DECODERS[kind])
                self._kept[kind] = {record_id: decoder(json.loads(data)) for record_id, data in rows}
            return self._kept[kind]


def in_force(today: date, begin: date | None, end: date | None) -> bool:
    """Whether `today` lies between the first and the last day, both included; None is open."""
    return (begin is None or begin <= today) and (end is None or today <= end)
