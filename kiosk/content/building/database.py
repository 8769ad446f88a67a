"""Writes `content.db`: the records as JSON, and the search index. The same content gives the same bytes."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.catalog import Frequency
from kiosk.content import decode
from kiosk.content.pack_format import FORMAT
from kiosk.finding import INDEX_TABLES, write_index

TABLES = """
PRAGMA page_size = 4096;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (kind TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (kind, position)) WITHOUT ROWID;
CREATE TABLE item (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, section TEXT NOT NULL, kind TEXT NOT NULL,
    effective_from TEXT, effective_until TEXT, data TEXT NOT NULL);
"""

ITEM = "item"
"""The kind that has a table of its own, because lists of items are narrowed before they are read."""

RANK = {Frequency.HIGH: 0, Frequency.MEDIUM: 1, Frequency.YEARLY: 2, None: 2, Frequency.LOW: 3}
"""Frequent affairs first in every list."""

Records = Sequence[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Content:
    """All records of one region as plain data under the sources' field names."""

    region: str
    title: str
    records: Mapping[str, Records]
    """Each kind's records in the order written: section, scene, group, place, interview, policy, attribute, faq, item
    and region (a single one)."""


def write_database(path: Path, content: Content, version: str) -> None:
    """Make a new database file at `path`. Raises OSError or sqlite3.Error when the disk does not take it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(TABLES + INDEX_TABLES)
        meta = {"format": str(FORMAT), "region": content.region, "title": content.title, "version": version}
        connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        for kind, records in content.records.items():
            if kind != ITEM:
                rows = [(kind, position, record["id"], as_json(record)) for position, record in enumerate(records)]
                connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", rows)
        items = sorted(content.records[ITEM], key=lambda data: RANK[decode.item(data).frequency])
        _write_items(connection, items)
        write_index(connection, {**content.records, ITEM: items})
        connection.commit()
        connection.execute("VACUUM")


def as_json(data: Any) -> str:
    """Canonical: the same data gives the same text."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _write_items(connection: sqlite3.Connection, items: Records) -> None:
    for number, data in enumerate(items, start=1):
        days = (data.get("effective_from"), data.get("effective_until"))
        row = (number, data["id"], data["section"], data["kind"], *days, as_json(data))
        connection.execute("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?)", row)
