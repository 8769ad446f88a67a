"""A pack, open for reading: implements `kiosk.catalog.Catalog` on the read-only SQLite file.

Records are decoded once and kept. May be used from the GUI thread and the job thread at the same time: every look
at the file is under one lock. The file is opened immutable, so a pack that is replaced meanwhile stays readable.
"""

from __future__ import annotations

import json
import sqlite3
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.content import decode
from kiosk.content.pack_format import DATABASE, FORMAT, ISSUERS
from kiosk.content.shelf import Shelf, in_force

if TYPE_CHECKING:
    from kiosk.catalog import (
        Attribute,
        FaqEntry,
        Findings,
        Group,
        Hit,
        Hotlines,
        Interview,
        Item,
        Kind,
        Place,
        Policy,
        Scene,
        Section,
    )
    from kiosk.content.finder import Finder


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
        self._shelf = Shelf(self._connection, self._lock)

    @cached_property
    def _finder(self) -> Finder:
        """Imported when something is first looked for: opening a pack must not wait for it."""
        from kiosk.content.finder import Finder

        return Finder(self._connection, self)

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

    def has_item(self, item_id: str) -> bool:
        """Whether `item` would give it, without reading it."""
        return self._in_force(item_id)

    def items(self, *, section: str | None = None, kind: Kind | None = None) -> tuple[Item, ...]:
        """Items in force today, frequent ones first."""
        with self._lock:
            return tuple(
                self._item(item_id)
                for item_id, row in self._items.items()
                if section in (None, row[0]) and kind in (None, row[1]) and self._in_force(item_id)
            )

    def sections(self) -> tuple[Section, ...]:
        return self._shelf.every("section")

    def scenes(self) -> tuple[Scene, ...]:
        return self._shelf.every("scene")

    def groups(self) -> tuple[Group, ...]:
        return self._shelf.every("group")

    def group(self, group_id: str) -> Group | None:
        found: Group | None = self._shelf.one("group", group_id)
        return found

    def places(self) -> tuple[Place, ...]:
        return self._shelf.every("place")

    def place(self, place_id: str) -> Place | None:
        found: Place | None = self._shelf.one("place", place_id)
        return found

    def interview(self, interview_id: str) -> Interview | None:
        found: Interview | None = self._shelf.one("interview", interview_id)
        return found

    def interviews(self) -> tuple[Interview, ...]:
        return self._shelf.every("interview")

    def policies(self) -> tuple[Policy, ...]:
        """Policies in force today whose last day to apply has not passed."""
        return tuple(policy for policy in self._shelf.every("policy") if self._can_be_used(policy))

    def policy(self, policy_id: str) -> Policy | None:
        found: Policy | None = self._shelf.one("policy", policy_id)
        return found if found is not None and self._can_be_used(found) else None

    def attributes(self) -> tuple[Attribute, ...]:
        return self._shelf.every("attribute")

    def faqs(self) -> tuple[FaqEntry, ...]:
        return self._shelf.every("faq")

    def faq(self, faq_id: str) -> FaqEntry | None:
        found: FaqEntry | None = self._shelf.one("faq", faq_id)
        return found

    def hotlines(self) -> Hotlines:
        found: Hotlines | None = self._shelf.one("region", self.region)
        return found or Hotlines()

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Items in force today, best first; empty when nothing fits."""
        with self._lock:
            return self._finder.items(text, limit)

    def find(self, text: str, limit: int = 20) -> Findings:
        """Everything in force today that fits, at most `limit` affairs and `limit` others, with suggestions."""
        with self._lock:
            return self._finder.find(text, limit)

    def suggest(self, text: str, limit: int = 8) -> tuple[str, ...]:
        """Names that begin with what is typed, in signs, pinyin or initials."""
        with self._lock:
            return self._finder.suggest(text, limit)

    def letter(self, name: str) -> str:
        """The letter A to Z under which a name stands in a list, by pinyin; “#” when it begins with no sound."""
        with self._lock:
            return self._finder.letter(name)

    def issuer_list(self) -> bytes | None:
        """The signed list of issuers that came with this version, unjudged; None when it brings none."""
        return self._issuer_list

    @cached_property
    def _issuer_list(self) -> bytes | None:
        """Read once: it belongs to the version, as the records do. A file that cannot be read counts as damaged."""
        from kiosk.enterprise import LARGEST_LIST

        try:
            with (self.folder / ISSUERS).open("rb") as stream:
                return stream.read(LARGEST_LIST + 1)
        except FileNotFoundError:
            return None
        except OSError:
            return b""

    def probe(self) -> None:
        """Look at everything: SQLite's own check, every record, one search. Raises `PackUnusable` or sqlite3.Error."""
        with self._lock:
            verdict = self._connection.execute("PRAGMA integrity_check").fetchone()[0]
            if verdict != "ok":
                raise PackUnusable(str(verdict).splitlines()[0])
            try:
                for item_id in self._items:
                    self._item(item_id)
                self._shelf.probe()
                self._finder.probe()
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

    def _read_items(self) -> dict[str, tuple[str, str, str, str]]:
        """Section, kind, first and last day of every item, as they are written: the first screen waits for this."""
        rows = self._connection.execute(
            "SELECT id, section, kind, coalesce(effective_from, ''), coalesce(effective_until, '')"
            " FROM item ORDER BY number"
        )
        return {row[0]: row[1:] for row in rows}

    def _in_force(self, item_id: str) -> bool:
        row = self._items.get(item_id)
        if row is None:
            return False
        _, _, first, last = row
        today = self._clock.now().date().isoformat()  # days written like this stand in the order of the calendar
        return first <= today and (not last or today <= last)

    def _can_be_used(self, policy: Policy) -> bool:
        last_days = [day for day in (policy.effective_until, policy.deadline) if day is not None]
        return in_force(self._clock.now().date(), policy.effective_from, min(last_days, default=None))

    def _item(self, item_id: str) -> Item:
        if item_id not in self._decoded:
            row = self._connection.execute("SELECT data FROM item WHERE id = ?", (item_id,)).fetchone()
            self._decoded[item_id] = decode.item(json.loads(row[0]))
        return self._decoded[item_id]
