"""The two things that building a pack asks of this room. What they need is imported only when they are asked."""

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.paths import assets_dir

RULES = 1
"""Counts up when the index of the same content is made differently."""


def index_mark() -> str:
    """Changes whenever the same content would give another index: with the rules, the synonyms, what is outside."""
    digest = hashlib.sha256(str(RULES).encode())
    for name in ("synonyms", "outside"):
        digest.update((assets_dir() / "search" / f"{name}.yaml").read_bytes())
    return digest.hexdigest()[:16]


def write_index(connection: sqlite3.Connection, records: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Index every record. `records` holds each kind's records (`item`, `section`, `scene`, `place`, ...) as plain
    data under the sources' field names. The tables of `INDEX_TABLES` must be there."""
    from kiosk.finding.documents import documents
    from kiosk.finding.writing import Writing

    Writing(connection, documents(records)).write()
