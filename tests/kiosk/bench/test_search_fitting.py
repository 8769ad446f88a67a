"""Unseen queries are rehearsed from a pack's own names, and the weights can be fitted on them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.bench.search_fitting import fit
from kiosk.bench.search_rehearsal import Rehearsed, rehearsed
from kiosk.bench.search_synthetic import synthetic
from kiosk.finding import FEATURES, INDEX_TABLES, OUTSIDE, RANK, SIGNS, Searcher, write_index

REAL = [
    {"title": "公司设立登记", "plain_title": "开公司", "aliases": ["注册公司", "办营业执照"], "summary": "办执照"},
    {"title": "技能培训服务", "plain_title": "学技术", "aliases": ["学手艺", "上培训班"], "summary": "学本事"},
]


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    path: Path = tmp_path_factory.mktemp("fitting") / "index.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(INDEX_TABLES)
        write_index(connection, {"item": list(synthetic(REAL, 20))})
        connection.commit()
    searcher = Searcher(sqlite3.connect(path))
    yield searcher
    searcher.close()


def test_every_rehearsal_is_the_same(searcher: Searcher) -> None:
    first = list(rehearsed(searcher))
    assert first == list(rehearsed(searcher))
    assert {one.kind for one in first} == {"name", "spoken", "slip", OUTSIDE}
    assert all(one.text and one.accepted for one in first)


def test_a_struck_out_name_does_not_help(searcher: Searcher) -> None:
    asked: Rehearsed = next(one for one in rehearsed(searcher) if one.kind == OUTSIDE)
    exact = FEATURES.index("exact")

    def best(without: str) -> float:
        scored = searcher.scored(asked.text, without=without)
        return max((one.judged.row[exact] for one in scored if one.document.subject == OUTSIDE), default=0.0)

    assert best("") == 1.0
    assert best(asked.without) < 1.0


def test_fitting_gives_every_weight_and_stays_near(searcher: Searcher) -> None:
    fitted = fit(searcher, list(rehearsed(searcher))[:60])
    assert fitted.rank.keys() == set(FEATURES) == RANK.keys()
    assert fitted.sure.keys() == set(SIGNS)
    assert all(abs(fitted.rank[name] - RANK[name]) < 5 for name in FEATURES)
    assert all(weight >= 0 for weight in fitted.sure.values())
