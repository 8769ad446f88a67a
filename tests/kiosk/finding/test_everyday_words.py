"""What people say, mistype, spell and abbreviate leads to the affair they mean."""

from collections.abc import Callable

import pytest

from kiosk.finding import Found, Searcher

Find = Callable[..., list[Found]]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("技能培训", "skills"),
        ("技能陪训", "skills"),
        ("技能培训班在哪里", "skills"),
        ("jinengpeixun", "skills"),
        ("jineng 培训", "skills"),
        ("jnpx", "skills"),
        ("信用休复", "repair"),
        ("xingyongxiufu", "repair"),
        ("法律资讯", "law"),
        ("打官司", "law"),
        ("falvzixun", "law"),
        ("flzx", "law"),
        ("想借点钱周转", "loan"),
        ("我想办个执照", "opening"),
        ("churujing", "border"),
        ("办护照", "border"),
        ("提公积金", "cz-fund"),
    ],
)
def test_it_leads_to_the_affair(find: Find, said: str, meant: str) -> None:
    assert [one.id for one in find(said)][:1] == [meant]


@pytest.mark.parametrize(
    "said",
    [
        "天气",
        "tianqi",
        "配钥匙",
        "快递丢了",
        "我的快递丢了怎么找",
        "红烧肉怎么做",
        "qqqqqq",
        "",
        "😀",
        "的",
        "\0",
        "'\"*",
    ],
)
def test_nothing_is_better_than_something_wrong(find: Find, said: str) -> None:
    assert find(said) == []


def test_words_of_an_affair_win_over_what_no_hall_does(find: Find) -> None:
    assert find("宠物医院") == []
    assert find("开宠物医院办营业执照")[0].id == "opening"


def test_an_industry_comes_forward_only_when_it_is_named(find: Find) -> None:
    assert find("企业贷款")[0].id == "loan"
    assert find("企业贷款难")[0].id == "qi-biomed-1"
    assert find("生物医药企业贷款")[0].id == "qi-biomed-1"


def test_a_question_lends_its_words_to_the_affair_it_names(find: Find) -> None:
    assert find("罚过款影响贷款吗")[0].id == "loan"


@pytest.mark.parametrize(
    ("said", "kind", "meant"),
    [
        ("租办公室补助", "policy", "pl-rent"),
        ("周末去大厅", "faq", "faq-hours"),
        ("改造厂房", "scene", "refit"),
        ("下沙港", "place", "port"),
    ],
)
def test_other_kinds_are_found_too(find: Find, said: str, kind: str, meant: str) -> None:
    assert [one.id for one in find(said, kind)] == [meant]


def test_hits_name_the_words_that_fitted(find: Find) -> None:
    assert find("我要参加技能陪训")[0].matched == ("技能培训",)


def test_what_is_not_there_today_is_not_found_and_hides_nothing(small: Searcher) -> None:
    found = small.search("企业贷款", (("item",),), lambda _kind, one: one != "loan")[0]
    assert [one.id for one in found] == ["qi-biomed-1"]


def test_the_same_question_has_the_same_answer(small: Searcher, find: Find) -> None:
    first = find("企业")
    small.index.document.cache_clear()
    small.index.posting.cache_clear()
    assert find("企业") == first
    assert [one.score for one in first] == sorted((one.score for one in first), reverse=True)


def test_the_limit_is_kept(small: Searcher) -> None:
    for limit in (0, 1, -1):
        found = small.search("贷款", (("item",),), lambda _kind, _id: True, limit)[0]
        assert len(found) == max(0, limit)


def test_a_slip_is_told(small: Searcher) -> None:
    assert small.meant("技能陪训") == "技能培训"
    assert small.meant("技能培训") == ""
    assert small.meant("jinengpeixun") == ""


@pytest.mark.parametrize("typed", ["技能", "jineng", "jn"])
def test_names_are_completed_in_signs_pinyin_and_initials(small: Searcher, typed: str) -> None:
    assert small.suggest(typed, 3) == ["技能培训服务"]
    assert small.suggest(typed, 0) == []
