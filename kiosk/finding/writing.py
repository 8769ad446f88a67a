"""Writes the search index into `content.db`; runs at build time, where pypinyin and jieba's word list may be slow."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from kiosk.finding.cutting import cut_to_meaning
from kiosk.finding.documents import Document, never_outside
from kiosk.finding.lexicon import general_words, own_words, packed, packed_general_words
from kiosk.finding.meanings import occurrences
from kiosk.finding.query import normal, pairs, sentences
from kiosk.finding.synonyms import synonyms
from kiosk.finding.tables import NEVER_OUTSIDE, OUTSIDE, Field, pack_posting, pair_term
from kiosk.finding.weighing import weight_of

IMPACT = {Field.TITLE: 255, Field.PLAIN: 255, Field.ALIAS: 235, Field.LENT: 170}
"""Weight of a term in a posting, by the best place where the document has it."""
BODY_IMPACT = 100
INITIAL_WEIGHT = {Field.TITLE: 6, Field.PLAIN: 3, Field.ALIAS: 4, Field.LENT: 1}
OUTSIDE_INITIALS = 3
MOST_BODY = 160
"""Words of the text around a name that are kept."""

Words = tuple[str, ...]


class Writing:
    """One index on its way into the database."""

    def __init__(self, connection: sqlite3.Connection, found: tuple[Document, ...]) -> None:
        self._connection = connection
        self._documents = found
        self._synonyms = synonyms()
        texts = [normal(text) for document in found for _, text in document.names]
        self._own = own_words(texts, (*texts, *self._synonyms.words))
        self._general = general_words().with_own(self._own)
        self._postings: dict[str, dict[int, int]] = defaultdict(dict)
        self._initials: dict[tuple[str, str], int] = defaultdict(int)
        self._completions: set[tuple[str, int, str]] = set()
        self._words: set[str] = set()

    def write(self) -> None:
        cuts = [[self._cut(text) for _, text in document.names] for document in self._documents]
        bodies = [self._body(document) for document in self._documents]
        for number, document in enumerate(self._documents, start=1):
            self._take(number, document, cuts[number - 1], bodies[number - 1])
        for number, document in enumerate(self._documents, start=1):
            data = self._data(document, cuts[number - 1], bodies[number - 1])
            row = (number, document.subject, document.id, data)
            self._connection.execute("INSERT INTO document VALUES (?, ?, ?, ?)", row)
        self._write_rest()

    def _cut(self, text: str) -> Words:
        return tuple(cut_to_meaning(normal(text), self._general.costs.get))

    def _body(self, document: Document) -> Words:
        words = (word for text in document.body for part in sentences(text) for word in self._cut(part))
        return tuple(list(dict.fromkeys(words))[:MOST_BODY])

    def _take(self, number: int, document: Document, cuts: list[Words], body: Words) -> None:
        for (field, text), words in zip(document.names, cuts, strict=True):
            impact = IMPACT[field]
            self._words.update(words)
            self._post(number, impact, (*words, *map(pair_term, pairs(normal(text)))))
            self._post(number, impact, (token for _, _, token in occurrences(words, self._synonyms.answering)))
            if document.subject != OUTSIDE:
                self._complete(field, normal(text))
            self._abbreviate(INITIAL_WEIGHT[field] if document.subject != OUTSIDE else OUTSIDE_INITIALS, words)
        self._words.update(body)
        self._post(number, BODY_IMPACT, (*body, *(pair_term(p) for text in document.body for p in _pairs(text))))
        for word in body:
            self._post(number, BODY_IMPACT, self._synonyms.answering.get(word, ()))

    def _post(self, number: int, impact: int, terms: Iterable[str]) -> None:
        for term in terms:
            entry = self._postings[term]
            entry[number] = max(impact, entry.get(number, 0))

    def _complete(self, field: Field, text: str) -> None:
        """Ways to begin a name: in signs, in pinyin, by initials."""
        from kiosk.finding.naming import syllables_of_name

        syllables = syllables_of_name(text)
        pinyin, letters = "".join(syllables), "".join(one[:1] for one in syllables)
        if field is not Field.LENT:
            rank = int(field) * 100 + min(99, len(text))
            self._completions.update((key, rank, text) for key in (text, pinyin, letters) if len(key) > 1)

    def _abbreviate(self, weight: int, words: Words) -> None:
        """The initials of every run of words."""
        from kiosk.finding.naming import runs_of_words, syllables_of_name

        signs = "".join(words)
        sounds = syllables_of_name(signs)
        if len(sounds) != len(signs):
            return
        for run in dict.fromkeys(runs_of_words(words)):
            at = signs.find(run)
            key = "".join(one[0] for one in sounds[at : at + len(run)])
            self._initials[key, run] += weight

    def _data(self, document: Document, cuts: list[Words], body: Words) -> str:
        """What a search needs of one document: names with their words, weights and meanings; body; group."""
        from kiosk.finding.naming import syllables_of_name

        names = []
        for (field, text), words in zip(document.names, cuts, strict=True):
            flat = normal(text)
            syllables = syllables_of_name(flat)
            meanings: list[list[str]] = [[] for _ in words]
            for first, last, token in occurrences(words, self._synonyms.answering):
                for at in range(first, last):
                    meanings[at].append(token)
            units = [
                [word, self._weight(word), *dict.fromkeys(also)] for word, also in zip(words, meanings, strict=True)
            ]
            names.append([int(field), flat, " ".join(syllables), units])
        around = dict.fromkeys((*body, *(token for word in body for token in self._synonyms.answering.get(word, ()))))
        data = {"names": names, "body": list(around), "group": document.group}
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    def _weight(self, word: str) -> float:
        return round(weight_of(word, len(self._postings.get(word, ())), len(self._documents), self._general), 3)

    def _write_rest(self) -> None:
        from kiosk.finding.naming import sounds_of_signs, sounds_of_word

        write = self._connection.executemany
        postings = sorted(self._postings.items())
        write("INSERT INTO posting VALUES (?, ?, ?)", ((t, len(e), pack_posting(e.items())) for t, e in postings))
        words = sorted(self._words | {word for word in self._synonyms.asking if self._is_asked(word)})
        rows = ((w, len(self._postings.get(w, ())), sounds_of_word(w)) for w in words)
        write("INSERT INTO vocabulary VALUES (?, ?, ?)", rows)
        known = {token for token in self._postings if token.startswith("#")}
        asked = ((w, t) for w, tokens in sorted(self._synonyms.asking.items()) for t in tokens if t in known)
        named = ((w, f"@{name}") for w, name in sorted(self._synonyms.platforms.items()))
        sure = ((w, NEVER_OUTSIDE) for w in never_outside())
        write("INSERT INTO concept VALUES (?, ?)", (*asked, *named, *sure))
        initials = ((key, run, weight) for (key, run), weight in sorted(self._initials.items()))
        write("INSERT INTO initial VALUES (?, ?, ?)", initials)
        write("INSERT INTO completion VALUES (?, ?, ?)", sorted(self._completions))
        write("INSERT INTO sound VALUES (?, ?)", sounds_of_signs())
        general, own = packed_general_words(), packed(self._own)
        parts = (("figures", self._figures()), ("general", general), ("own", own))
        write("INSERT INTO lexicon VALUES (?, ?)", parts)

    def _figures(self) -> bytes:
        """The last numbers of the affairs, of the other kinds, of all."""
        items = sum(document.subject == "item" for document in self._documents)
        outside = sum(document.subject == OUTSIDE for document in self._documents)
        total = len(self._documents)
        return f"{items} {total - outside} {total}".encode()

    def _is_asked(self, word: str) -> bool:
        """An everyday word that stands for something in this index, so that a slip in it can be put right."""
        return self._cut(word) == (word,) and any(token in self._postings for token in self._synonyms.asking[word])


def _pairs(text: str) -> Iterable[str]:
    return (pair for part in sentences(text) for pair in pairs(part))
