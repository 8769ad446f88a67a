"""Writes `content.db`: the records as JSON, and the search index. The same content gives the same bytes."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.catalog import Frequency, Item
from kiosk.content import decode
from kiosk.content.index_terms import names_of, sounds_of_signs, terms_of
from kiosk.content.manifest import FORMAT

TABLES = """
PRAGMA page_size = 4096;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record (kind TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (kind, position)) WITHOUT ROWID;
CREATE TABLE item (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, section TEXT NOT NULL, kind TEXT NOT NULL,
    effective_from TEXT, effective_until TEXT, data TEXT NOT NULL);
CREATE TABLE name (number INTEGER NOT NULL REFERENCES item, text TEXT NOT NULL, pinyin TEXT NOT NULL,
    initials TEXT NOT NULL, official INTEGER NOT NULL);
CREATE TABLE sound (sign TEXT PRIMARY KEY, syllable TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (names, body, sounds, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_term USING fts5vocab (search, row);
"""

RANK = {Frequency.HIGH: 0, Frequency.MEDIUM: 1, Frequency.YEARLY: 2, None: 2, Frequency.LOW: 3}
"""Frequent affairs first in every list."""

Records = Sequence[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Content:
    """All records of one region as plain data under the sources' field names."""

    region: str
    title: str
    sections: Records
    scenes: Records
    places: Records
    interviews: Records
    items: Records


def write_database(path: Path, content: Content, version: str) -> None:
    """Make a new database file at `path`. Raises OSError or sqlite3.Error when the disk does not take it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(TABLES)
        meta = {"format": str(FORMAT), "region": content.region, "title": content.title, "version": version}
        connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        for kind in ("section", "scene", "place", "interview"):
            records = getattr(content, f"{kind}s")
            rows = [(kind, position, record["id"], as_json(record)) for position, record in enumerate(records)]
            connection.executemany("INSERT INTO record VALUES (?, ?, ?, ?)", rows)
        _write_items(connection, content)
        connection.executemany("INSERT INTO sound VALUES (?, ?)", sounds_of_signs())
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")


def as_json(data: Any) -> str:
    """Canonical: the same data gives the same text."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _write_items(connection: sqlite3.Connection, content: Content) -> None:
    titles = {record["id"]: (record["title"],) for record in content.sections}
    scenes = {record["id"]: (record["title"], record["plain_title"]) for record in content.scenes}
    pairs = sorted(((decode.item(data), data) for data in content.items), key=lambda pair: RANK[pair[0].frequency])
    for number, (item, data) in enumerate(pairs, start=1):
        days = (data.get("effective_from"), data.get("effective_until"))
        row = (number, item.id, item.section, item.kind.value, *days, as_json(data))
        connection.execute("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        around = [*titles.get(item.section, ()), *(title for scene in item.scenes for title in scenes.get(scene, ()))]
        _write_index(connection, number, item, around)


def _write_index(connection: sqlite3.Connection, number: int, item: Item, around: Iterable[str]) -> None:
    for name in names_of(item):
        row = (number, name.text, name.pinyin, name.initials, int(name.official))
        connection.execute("INSERT INTO name VALUES (?, ?, ?, ?, ?)", row)
    terms = terms_of(item, around)
    columns = (" ".join(terms.names), " ".join(terms.body), " ".join(terms.sounds))
    connection.execute("INSERT INTO search (rowid, names, body, sounds) VALUES (?, ?, ?, ?)", (number, *columns))
