"""People find affairs in their own words, with pinyin, with initials, with slips; and nothing when nothing fits."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SetClock
from kiosk.content import PackCatalog


@pytest.fixture
def catalog(pack: Path, clock: SetClock) -> PackCatalog:
    return PackCatalog(pack, clock)


def best(catalog: PackCatalog, text: str) -> str:
    hits = catalog.search(text)
    return hits[0].item.id if hits else ""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("开公司", "company"),
        ("公司设立登记", "company"),
        ("我想开公司，怎么办？", "company"),
        ("请问一下怎么注册公司", "company"),
        ("办营业执照要怎么办理", "company"),
        ("开　公司", "company"),
        ("kaigongsi", "company"),
        ("KAI GONG SI", "company"),
        ("kaigongs", "company"),
        ("kgs", "company"),
        ("zcgs", "company"),
        ("zhucegongsi", "company"),
        ("zucegonsi", "company"),
        ("kaigonsi", "company"),
        ("注册公私", "company"),
        ("注测公司", "company"),
        ("电子执照", "licence"),
        ("dianzizhizhao", "licence"),
        ("dzzz", "licence"),
        ("手机上的执照怎么下载", "licence"),
        ("店子执照", "licence"),
    ],
)
def test_it_is_found_by_what_people_say(catalog: PackCatalog, said: str, meant: str) -> None:
    assert best(catalog, said) == meant


@pytest.mark.parametrize(
    "said", ["", "   ", "？！", "😀", "买火车票", "天气", "tianqi", '"OR" \'*', "x" * 5000, "的", "\0"]
)
def test_nothing_is_found_when_nothing_fits(catalog: PackCatalog, said: str) -> None:
    assert catalog.search(said) == ()


@given(st.text(max_size=80))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_whatever_makes_a_search_fail(catalog: PackCatalog, text: str) -> None:
    hits = catalog.search(text, 1)
    assert len(hits) <= 1


def test_scores_fall_and_the_limit_is_kept(catalog: PackCatalog) -> None:
    hits = catalog.search("执照")
    assert [hit.item.id for hit in hits] == ["licence", "company"]
    assert hits[0].score >= hits[1].score
    assert len(catalog.search("执照", 1)) == 1
    assert catalog.search("执照", 0) == ()


def test_a_hit_names_the_words_that_fitted(catalog: PackCatalog) -> None:
    assert catalog.search("开公司的流程")[0].matched == ("开公司",)
    assert catalog.search("kgs")[0].matched == ("开公司",)


def test_searching_needs_neither_jieba_nor_pypinyin(pack: Path, clock: SetClock) -> None:

    code = (
        "import sys, pathlib\n"
        "from kiosk.clock import SystemClock\n"
        "from kiosk.content import PackCatalog\n"
        f"assert PackCatalog(pathlib.Path({str(pack)!r}), SystemClock()).search('kaigongsi')\n"
        "print([name for name in ('jieba', 'pypinyin', 'pydantic', 'yaml') if name in sys.modules])\n"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.strip() == "[]"
