"""Turns what the index finds into the catalogue's records, leaving out what is not in force today."""

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.catalog import Findings, Hit, Record, Subject, hit_of
from kiosk.finding import Found, Searcher

if TYPE_CHECKING:
    from kiosk.content.reader import PackCatalog

SUGGESTED = 8
UNSPELLED = "#"
"""Where names without a pinyin initial stand."""
OTHERS = tuple(kind for kind in Subject if kind is not Subject.ITEM)


class Finder:
    """The search of one open pack. The caller keeps two threads from using it at once."""

    def __init__(self, connection: sqlite3.Connection, catalog: "PackCatalog") -> None:
        self._searcher = Searcher(connection)
        self._catalog = catalog

    def items(self, text: str, limit: int) -> tuple[Hit, ...]:
        """Affairs only, best first."""
        return self._hits(self._searcher.search(text, ((Subject.ITEM,),), self._is_there, limit)[0])

    def find(self, text: str, limit: int) -> Findings:
        """Affairs first, then the other kinds, best first, at most `limit` of them and of all the others together."""
        items, others = self._searcher.search(text, ((Subject.ITEM,), OTHERS), self._is_there, limit)
        hits = (*self._hits(items), *self._hits(others))
        return Findings(hits, self.suggest(text, SUGGESTED), self._searcher.meant(text))

    def suggest(self, text: str, limit: int) -> tuple[str, ...]:
        return tuple(self._searcher.suggest(text, limit))

    def letter(self, name: str) -> str:
        """The first sound's letter; quotes do not count, a name that begins with a digit has none."""
        sounds = self._searcher.index.sounds
        first = next((sign for sign in name if sign.isalnum()), "")
        letter = (first if first.isascii() else sounds.get(first, ""))[:1].upper()
        return letter if letter.isalpha() else UNSPELLED

    def probe(self) -> None:
        """Raises sqlite3.Error, KeyError or ValueError when the index is damaged."""
        self._searcher.probe()

    def _record(self, subject: str, record_id: str) -> Record | None:
        match Subject(subject):
            case Subject.ITEM:
                return self._catalog.item(record_id)
            case Subject.POLICY:
                return self._catalog.policy(record_id)
            case Subject.FAQ:
                return self._catalog.faq(record_id)
            case Subject.PLACE:
                return self._catalog.place(record_id)
            case Subject.SCENE:
                return next((scene for scene in self._catalog.scenes() if scene.id == record_id), None)

    def _is_there(self, subject: str, record_id: str) -> bool:
        if subject == Subject.ITEM:
            return self._catalog.has_item(record_id)
        return self._record(subject, record_id) is not None

    def _hits(self, found: Iterable[Found]) -> tuple[Hit, ...]:
        pairs = ((self._record(one.subject, one.id), one) for one in found)
        return tuple(hit_of(record, one.score, one.matched) for record, one in pairs if record is not None)
