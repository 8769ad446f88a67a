"""The index's tables inside `content.db`, and the form of what they hold.

Every list that a search reads has a fixed greatest length, so that a keystroke costs about the same in a hall with
700 records and in a region with 10,000.
"""

import sys
from array import array
from collections.abc import Iterable
from enum import IntEnum
from typing import Final

INDEX_TABLES: Final = """
CREATE TABLE sound (sign TEXT PRIMARY KEY, syllable TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE lexicon (part TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, found INTEGER NOT NULL, sounds TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE concept (words TEXT NOT NULL, token TEXT NOT NULL, PRIMARY KEY (words, token)) WITHOUT ROWID;
CREATE TABLE initial (letters TEXT NOT NULL, words TEXT NOT NULL, weight INTEGER NOT NULL,
    PRIMARY KEY (letters, words)) WITHOUT ROWID;
CREATE TABLE posting (term TEXT PRIMARY KEY, found INTEGER NOT NULL, documents BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE document (number INTEGER PRIMARY KEY, subject TEXT NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE completion (beginning TEXT NOT NULL, rank INTEGER NOT NULL, words TEXT NOT NULL,
    PRIMARY KEY (beginning, rank, words)) WITHOUT ROWID;
"""
"""`lexicon`: compressed general words, figures. `vocabulary`: words of the index, how many documents have each, its
softened syllables. `concept`: everyday words and the meaning they ask for. `initial`: runs of words by their initials.
`posting`: documents of a word, of a meaning, of a pair of signs, the weightiest first. `completion`: names."""

LONGEST_POSTING: Final = 240
WEIGHT_BITS: Final = 8

NEVER_OUTSIDE: Final = "!"
"""The token of words with which a query asks for an affair, whatever else it says."""

OUTSIDE: Final = "outside"
"""The subject of documents that stand for what no hall does."""


class Field(IntEnum):
    """Where a name stands, the weightiest first."""

    TITLE = 0
    PLAIN = 1
    ALIAS = 2
    LENT = 3
    """A question people ask about it."""


def pack_posting(entries: Iterable[tuple[int, int]]) -> bytes:
    """`(document number, weight 0..255)`, the weightiest first, at most `LONGEST_POSTING`, four bytes each."""
    best = sorted(entries, key=lambda entry: (-entry[1], entry[0]))[:LONGEST_POSTING]
    return _little(array("I", [number << WEIGHT_BITS | weight for number, weight in best])).tobytes()


def unpack_posting(data: bytes) -> tuple[tuple[int, int], ...]:
    """What `pack_posting` was given. Raises ValueError when the length is wrong."""
    numbers = array("I")
    numbers.frombytes(data)
    return tuple((entry >> WEIGHT_BITS, entry & 255) for entry in _little(numbers))


def _little(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def pair_term(pair: str) -> str:
    """The term of two neighbouring signs; never equal to a word's."""
    return f"·{pair}"
