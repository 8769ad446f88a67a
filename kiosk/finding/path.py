"""The cheapest way through a query: a row of places, each a sign, a syllable, or both, cut into words.

A word costs what it costs in the language; a word of the index that only sounds like what is written costs a little
more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.finding.cutting import LONGEST_WORD, UNKNOWN_SIGN, cut_to_meaning
from kiosk.finding.index import Index
from kiosk.finding.query import LATIN
from kiosk.finding.sounds import soft, syllables_of

SLIP = 5.0
"""Price of one wrong sign, in nats."""
OWN_WORD = 3.0
"""What a word of the index is cheaper in place of a likeness, because here people speak of such things."""
UNKNOWN_SYLLABLE = 20.0
LONE_SYLLABLE = 3.0
"""Added to a syllable read as a word of its own: who types letters types words, and “wei zhang” is no “为 账”."""
BY_SLIP = 0.92
"""Credit of a word with one sign put right, against the word itself."""
BY_PINYIN = 0.97
"""Likewise of a word that was typed by its sound."""

Arc = tuple[str, tuple[str, ...], float]
"""What is written, the words it stands for (best first), and their credit."""


@dataclass(frozen=True, slots=True)
class Place:
    """One character, or one syllable of typed letters. `sign` is empty for letters, `syllable` for the unreadable."""

    sign: str
    syllable: str


def places_of(text: str, index: Index) -> list[Place]:
    """Signs with their sounds; letters between them as syllables, or as the words that they are the initials of."""
    places: list[Place] = []
    for word in cut_to_meaning(text, index.cost):
        if not LATIN.fullmatch(word):
            places.extend(Place(sign, index.sounds.get(sign, "")) for sign in word)
        elif word in index.vocabulary or not word.isalpha():
            places.append(Place(word, ""))
        elif syllables := syllables_of(word, index.syllables):
            places.extend(Place("", syllable) for syllable in syllables)
        else:
            run = next(iter(index.runs(word)), ("", 0))[0]
            places.extend(Place(sign, index.sounds.get(sign, "")) for sign in run) if run else places.append(
                Place(word, "")
            )
    return places


def cheapest(places: Sequence[Place], index: Index) -> list[Arc]:
    """The cheapest row of arcs over all places."""
    best: list[tuple[float, list[Arc]]] = [(0.0, [])]
    for end in range(1, len(places) + 1):
        options = []
        for start in range(max(0, end - LONGEST_WORD), end):
            before, arcs = best[start]
            for price, arc in _arcs(places[start:end], index):
                options.append((before + price, arcs, arc))
        price, arcs, arc = min(options, key=lambda option: option[0])
        best.append((price, [*arcs, arc]))
    return best[-1][1]


def _arcs(span: Sequence[Place], index: Index) -> Iterator[tuple[float, Arc]]:
    written = "".join(place.sign or place.syllable for place in span)
    signs = all(place.sign for place in span)
    if len(span) == 1 or signs:
        price = index.cost(written) if signs else None
        if price is not None:
            yield price, (written, (written,), 1.0)
        elif len(span) == 1:
            yield (UNKNOWN_SIGN if signs else UNKNOWN_SYLLABLE), (written, (written,) if signs else (), 1.0)
    a_word = signs and len(span) > 1 and price is not None
    if all(place.syllable for place in span) and not a_word and (len(span) > 1 or not signs):
        sounds = " ".join(soft(place.syllable) for place in span)
        unfinished = span[-1].syllable not in index.syllables
        alike = index.beginning(sounds) if unfinished and len(span) > 1 else index.alike.get(sounds, ())
        yield from _sounding(span, written, alike, index)


def _sounding(span: Sequence[Place], written: str, alike: tuple[str, ...], index: Index) -> Iterator[tuple[float, Arc]]:
    if not any(place.sign for place in span):
        if alike:
            price = min(index.cost(word) or UNKNOWN_SIGN for word in alike)
            yield price + (LONE_SYLLABLE if len(span) == 1 else 0.0), (written, alike, BY_PINYIN)
        return
    for word in alike:
        wrong = sum(place.sign not in ("", sign) for place, sign in zip(span, word, strict=True))
        if 0 < wrong < len(span) or (wrong == 0 and written != word):
            yield (index.cost(word) or UNKNOWN_SIGN) - OWN_WORD + SLIP * wrong, (written, (word,), BY_SLIP)
