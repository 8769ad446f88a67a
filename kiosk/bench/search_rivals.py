"""Plain ways to search the same data, as yardsticks: FTS5 trigrams, jieba with BM25, rapidfuzz."""

import logging
import sqlite3
import tempfile
import warnings
from collections.abc import Callable, Iterable, Sequence
from typing import Any

Texts = Sequence[tuple[str, str]]
"""`(id, all its words)`."""
Rival = Callable[[str], Sequence[str]]
"""From a query to ids, best first."""
SHOWN = 30


def trigrams(texts: Texts) -> Rival:
    """FTS5's own trigram tokenizer, any trigram of the query, ranked by its BM25."""
    connection = _filled("tokenize = 'trigram'", texts)

    def search(query: str) -> Sequence[str]:
        flat = "".join(query.split()).lower()
        grams = dict.fromkeys(flat[at : at + 3] for at in range(len(flat) - 2))
        return _ranked(connection, grams)

    return search


def jieba_bm25(texts: Texts) -> Rival:
    """jieba's words on both sides, any word of the query, ranked by BM25."""
    cut = _tokenizer().cut_for_search
    connection = _filled("tokenize = 'unicode61'", [(key, " ".join(cut(text))) for key, text in texts])

    def search(query: str) -> Sequence[str]:
        return _ranked(connection, dict.fromkeys(word for word in cut(query.lower()) if word.isalnum()))

    return search


def fuzzy(texts: Texts) -> Rival:
    """rapidfuzz's weighted ratio against every name, the best name counts."""
    from rapidfuzz import fuzz, process

    names = [(key, name) for key, text in texts for name in text.split("\n")]
    choices = [name for _, name in names]

    def search(query: str) -> Sequence[str]:
        best = process.extract(query, choices, scorer=fuzz.WRatio, limit=SHOWN * 4)
        return list(dict.fromkeys(names[place][0] for _, _, place in best))[:SHOWN]

    return search


RIVALS: dict[str, Callable[[Texts], Rival]] = {
    "FTS5 trigram": trigrams,
    "jieba + BM25": jieba_bm25,
    "rapidfuzz": fuzzy,
}


def _filled(options: str, texts: Texts) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE VIRTUAL TABLE plain USING fts5 (key UNINDEXED, words, {options})")
    connection.executemany("INSERT INTO plain VALUES (?, ?)", texts)
    return connection


def _ranked(connection: sqlite3.Connection, terms: Iterable[str]) -> list[str]:
    wanted = " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)
    if not wanted:
        return []
    sql = "SELECT key FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?"
    return [row[0] for row in connection.execute(sql, (wanted, SHOWN))]


def _tokenizer() -> Any:
    """jieba with a dictionary of its own making: its shared cache under the temporary folder is not trusted."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        tokenizer = jieba.Tokenizer()
        tokenizer.tmp_dir = folder
        tokenizer.initialize()
    return tokenizer
