"""The bench of the search: what it counts, whom it compares, what it refuses. Never how many milliseconds."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.bench.search_quality import measure
from kiosk.bench.search_queries import Asked, Judge, read_queries
from kiosk.bench.search_rivals import RIVALS
from kiosk.bench.search_speed import keystrokes, speed_of_made_up
from kiosk.bench.search_synthetic import synthetic
from kiosk.errors import Refusal

TEXTS = [("a", "开公司办营业执照\n注册公司"), ("b", "技能培训补贴"), ("c", "出口退税备案")]


def record(key: str, title: str = "", *sources: str, platform: str | None = None) -> Any:
    return SimpleNamespace(id=key, title=title, sources=sources, platform=platform)


@pytest.fixture
def judge() -> Judge:
    none: Callable[[], tuple[Any, ...]] = lambda: ()  # noqa: E731
    items = (
        record("qt-7", "", "qiantang-common/7", "seed-004/L1"),
        record("qi-biomed-7", "", "qiantang-common/7", platform="biomed"),
    )
    scenes = (record("start", "市场准入一类事"),)
    catalog: Any = SimpleNamespace(items=lambda: items, scenes=lambda: scenes, policies=none, faqs=none, places=none)
    return Judge(catalog)


def test_numbers_ids_and_scenes_are_accepted(judge: Judge) -> None:
    asked = Asked("执照", "keyword", (7, "cz-x", "scene:市场准入一类事", 99, "scene:没有"))
    assert judge.accepted(asked) == {"qt-7", "cz-x", "start"}


def test_a_result_is_placed_among_its_own_kind(judge: Judge) -> None:
    assert judge.place(["x", "y", "start"], frozenset({"start"})) == 1
    assert judge.place(["x", "qt-7"], frozenset({"qt-7"})) == 2
    assert judge.place(["x"], frozenset({"qt-7"})) is None


def test_shares_are_counted_and_silence_is_weighed(judge: Judge) -> None:
    answers = {
        "first": ["qt-7"],
        "third": ["x", "y", "qt-7"],
        "lost": ["x"],
        "silent": [],
        "weather": [],
        "lies": ["x"],
    }
    queries = [Asked(text, "typo", (7,)) for text in ("first", "third", "lost", "silent")]
    queries += [Asked("weather", "typo", ()), Asked("lies", "typo", ()), Asked("later", "typo", (99,))]
    outcome = measure(lambda text: answers[text], queries, judge)
    assert (outcome.overall.queries, outcome.overall.first, outcome.overall.within_three) == (4, 0.25, 0.5)
    assert outcome.overall.reciprocal_rank == pytest.approx((1 + 1 / 3) / 4)
    assert [style.style for style in outcome.styles] == ["typo"]
    assert (outcome.honesty.precision, outcome.honesty.recall) == (0.5, 0.5)
    assert outcome.left_out == 1


@pytest.mark.parametrize("name", RIVALS)
def test_every_plain_way_finds_what_is_written_there(name: str) -> None:
    rival = RIVALS[name](TEXTS)
    assert rival("技能培训补贴")[0] == "b"
    everything = [key for key, _ in TEXTS] if name == "rapidfuzz" else []  # it ranks all texts, however unlike
    assert rival('"*') == everything


def test_a_text_is_typed_key_by_key() -> None:
    assert keystrokes(["开公司吧", "xy"]) == ("开公司", "开公司吧")


def test_made_up_affairs_are_the_same_every_time_and_can_be_searched(tmp_path: Path) -> None:
    real = [{"title": "公司设立登记", "plain_title": "开公司", "aliases": ["注册公司"], "summary": "办执照"}]
    items = list(synthetic(real, 30))
    assert items == list(synthetic(real, 30))
    measured = speed_of_made_up(items, tmp_path, ("公司登", "公司登记"))
    assert (measured.items, measured.keystrokes) == (30, 2)
    assert measured.ratio > 0


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '[{"q": "x"}]', '[{"q": "x", "accept": "y"}]', '[{"q": "x", "accept": [null]}]']
)
def test_a_file_that_holds_no_queries_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "queries.json"
    path.write_text(text, "utf-8")
    with pytest.raises(Refusal):
        read_queries(path)
    with pytest.raises(Refusal):
        read_queries(tmp_path / "absent.json")


def test_queries_are_read_with_their_style(tmp_path: Path) -> None:
    path = tmp_path / "queries.json"
    path.write_text(
        json.dumps([{"q": "执照", "style": "keyword", "accept": [7]}, {"q": "天气", "accept": []}]), "utf-8"
    )
    assert read_queries(path) == (Asked("执照", "keyword", (7,)), Asked("天气", "", ()))
