"""The search index's part of `content.db`: its tables, and what is written into them at build time."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kiosk.catalog import Item
from kiosk.content import decode
from kiosk.content.index_terms import names_of, sounds_of_signs, terms_of

INDEX_TABLES = """
CREATE TABLE name (number INTEGER NOT NULL REFERENCES item, text TEXT NOT NULL, pinyin TEXT NOT NULL,
    initials TEXT NOT NULL, official INTEGER NOT NULL);
CREATE TABLE sound (sign TEXT PRIMARY KEY, syllable TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (names, body, sounds, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_term USING fts5vocab (search, row);
"""


def write_index(connection: sqlite3.Connection, records: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Index every record. `records` holds each kind's records as plain data under the sources' field names
    (`item`, `section`, `scene`, `place`, ...); items in the order of their numbers, the first has number 1."""
    titles = {record["id"]: (record["title"],) for record in records["section"]}
    scenes = {record["id"]: (record["title"], record["plain_title"]) for record in records["scene"]}
    for number, item in enumerate(map(decode.item, records["item"]), start=1):
        around = [*titles.get(item.section, ()), *(title for scene in item.scenes for title in scenes.get(scene, ()))]
        _write_item(connection, number, item, around)
    connection.executemany("INSERT INTO sound VALUES (?, ?)", sounds_of_signs())
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def _write_item(connection: sqlite3.Connection, number: int, item: Item, around: Iterable[str]) -> None:
    for name in names_of(item):
        row = (number, name.text, name.pinyin, name.initials, int(name.official))
        connection.execute("INSERT INTO name VALUES (?, ?, ?, ?, ?)", row)
    terms = terms_of(item, around)
    columns = (" ".join(terms.names), " ".join(terms.body), " ".join(terms.sounds))
    connection.execute("INSERT INTO search (rowid, names, body, sounds) VALUES (?, ?, ?, ?)", (number, *columns))
