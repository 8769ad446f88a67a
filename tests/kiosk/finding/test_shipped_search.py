"""The search over the content that ships, held to figures a little below those that were measured."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from kiosk.bench.search_queries import read_queries
from kiosk.finding import Searcher
from kiosk.finding.documents import never_outside, outside
from kiosk.finding.synonyms import synonyms
from kiosk.paths import assets_dir

FIRST, WITHIN_THREE, SILENT = 0.90, 0.95, 0.8
FOUND_BY_NAME = 0.97
Items = Callable[[str], list[str]]


@pytest.fixture
def items(shipped: Searcher) -> Items:
    return lambda text: [one.id for one in shipped.search(text, (("item",),), lambda _kind, _id: True)[0]]


def test_everyday_queries_find_their_affair(items: Items) -> None:
    first = three = count = silent = empty = 0
    for asked in read_queries(assets_dir() / "queries" / "tuning.json"):
        accepted = {f"qt-{one}" if isinstance(one, int) else one for one in asked.accept}
        if not accepted:
            empty += 1
            silent += items(asked.text) == []
        elif not all(str(one).startswith("scene:") for one in accepted):
            found = items(asked.text)
            count += 1
            first += bool(found) and found[0] in accepted
            three += bool(accepted.intersection(found[:3]))
    assert count > 250
    assert first / count >= FIRST
    assert three / count >= WITHIN_THREE
    assert silent / empty >= SILENT


def test_nearly_every_affair_is_among_the_first_three_for_its_own_names(
    items: Items, shipped_records: Mapping[str, Sequence[Mapping[str, Any]]]
) -> None:
    affairs = [one for one in shipped_records["item"] if "platform" not in one]
    named = [(one["id"], one[field]) for one in affairs for field in ("title", "plain_title")]
    lost = [(key, name) for key, name in named if key not in items(name)[:3]]
    assert 1 - len(lost) / len(named) >= FOUND_BY_NAME, lost


@pytest.mark.parametrize("words", ["护照", "办护照", "护照快到期了", "huzhao"])
def test_a_passport_is_the_citizens_before_it_is_the_companies_express(items: Items, words: str) -> None:
    assert items(words)[0] == "cz-passport"


@pytest.mark.parametrize("words", ["护照加急", "公司急办护照", "急着出国"])
def test_who_is_in_a_hurry_finds_the_express(items: Items, words: str) -> None:
    assert items(words)[0] == "qt-97"


def test_nothing_outside_is_an_affairs_own_name(shipped_records: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    names = {
        name: one["id"]
        for kind in ("item", "policy")
        for one in shipped_records[kind]
        for name in (one["title"], one["plain_title"], *one.get("aliases", ()))
    }
    said = {words for document in outside() for _, words in document.names}
    assert {words: names[words] for words in said & names.keys()} == {}
    assert len(never_outside()) > 20


def test_every_platform_of_the_synonyms_is_one(shipped_records: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    platforms = {one["platform"] for one in shipped_records["item"] if "platform" in one}
    assert set(synonyms().platforms.values()) == platforms


def test_every_synonym_can_be_asked_and_answered() -> None:
    found = synonyms()
    asked = {token for tokens in found.asking.values() for token in tokens}
    answered = {token for tokens in found.answering.values() for token in tokens}
    assert asked == answered
    assert len(asked) > 200
