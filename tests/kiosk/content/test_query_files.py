"""The queries that the search is measured with: well formed, none twice, and the held-back half truly apart."""

import json
import re
import unicodedata
from collections import Counter
from typing import Any

import pytest

from kiosk.paths import assets_dir

FILES = ("tuning", "held_back")
STYLES = {"colloquial", "keyword", "elder", "pinyin", "initials", "typo", "synonym"}
COMMON_ITEMS = range(1, 175)  # document 004, annex 4
PLATFORM_ITEMS = {"biomed": 75, "digital": 24, "equipment": 21, "materials": 29, "bonded": 33, "chips": 20}  # annex 5
SCENE = re.compile(r"scene:[\u4e00-\u9fff]+一类事")

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    loaded: list[Row] = json.loads((assets_dir() / "queries" / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def folded(query: str) -> str:
    """Queries that differ only in blanks, width or case are one query."""
    return "".join(unicodedata.normalize("NFKC", query).casefold().split())


def known(answer: object) -> bool:
    if isinstance(answer, bool):
        return False
    if isinstance(answer, int):
        return answer in COMMON_ITEMS
    if not isinstance(answer, str):
        return False
    if industry := re.fullmatch(r"qi-([a-z]+)-([1-9]\d*)", answer):
        return int(industry[2]) <= PLATFORM_ITEMS.get(industry[1], 0)
    return SCENE.fullmatch(answer) is not None


@pytest.mark.parametrize("name", FILES)
def test_every_row_has_a_query_a_known_style_and_a_list_of_answers(name: str) -> None:
    wrong = [
        row
        for row in rows(name)
        if set(row) != {"q", "style", "accept"}
        or not isinstance(row["q"], str)
        or row["q"] != row["q"].strip()
        or not row["q"]
        or row["style"] not in STYLES
        or not isinstance(row["accept"], list)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_every_accepted_answer_can_exist_and_is_named_once(name: str) -> None:
    wrong = [row for row in rows(name) if len(set(row["accept"])) < len(row["accept"])]
    wrong += [row for row in rows(name) if not all(known(answer) for answer in row["accept"])]
    assert wrong == []


def test_no_query_stands_twice_in_or_across_the_files() -> None:
    counted = Counter(folded(row["q"]) for name in FILES for row in rows(name))
    assert [query for query, times in counted.items() if times > 1] == []


def test_there_are_enough_queries_to_tell_a_good_search_from_a_lucky_one() -> None:
    assert sum(len(rows(name)) for name in FILES) >= 300


def test_both_halves_ask_in_every_style_and_for_things_nobody_offers() -> None:
    for name in FILES:
        counted = Counter(row["style"] for row in rows(name))
        assert set(counted) == STYLES
        assert min(counted.values()) >= 20
        assert {row["style"] for row in rows(name) if not row["accept"]} == STYLES


def test_every_common_item_is_asked_for() -> None:
    asked = {answer for name in FILES for row in rows(name) for answer in row["accept"]}
    assert set(COMMON_ITEMS) - asked == set()


def test_initials_are_letters_only() -> None:
    odd = [row["q"] for name in FILES for row in rows(name) if row["style"] == "initials"]
    assert [query for query in odd if not re.fullmatch(r"[a-z]{2,5}", query)] == []
