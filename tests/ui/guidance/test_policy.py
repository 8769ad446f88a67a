"""The page of a policy: figures, conditions, the last day, whom to call."""

import pytest

from kiosk.catalog import Amount
from kiosk.visit.model import Modes, Place, Screen
from kiosk.wording import wording
from ui.screens.guidance.policy_rows import figure_of, money
from ui.screens.policy import PolicyModel


def test_what_one_gets_stands_there_as_a_figure_with_what_it_goes_by(stay):
    model = PolicyModel(stay, "bonus")
    assert [(row.figure, row.per, row.label) for row in model.benefits.records] == [
        ("最多20万元", "一次", "奖励"),
        ("10%", "按设备投入算，每年，最多5000万元", "设备"),
        ("", "", "场地"),
    ]


def test_who_gets_it_how_and_until_when(stay):
    model = PolicyModel(stay, "bonus")
    assert [row.text for row in model.conditions.records] == ["是公司", "登记在钱塘"]
    assert (model.modeText, model.modeTone) == ("要申请", "plain")
    assert model.deadline == "2026年12月31日"
    assert model.validity == "2026年底前"
    assert [row.title for row in model.steps.records] == ["报名"]
    assert [row.name for row in model.places.records] == ["企业综合服务中心"]
    assert model.phones.records[0].value == "0571-82980000"
    assert model.phones.records[-1].name == "不满意、办不成"


def test_what_comes_without_applying_says_so_in_green(stay):
    model = PolicyModel(stay, "relief")
    assert (model.modeText, model.modeLine, model.modeTone) == ("免申即享", "不用申请，符合了就给您", "good")
    assert model.deadline == ""


def test_it_leads_to_the_affair_and_to_paper(stay):
    model = PolicyModel(stay, "bonus")
    [related] = model.related.records
    model.choose(related.opens, related.key)
    assert stay.visit.here == Place(Screen.ITEM, "company")
    model.showPrint()
    assert stay.visit.here == Place(Screen.PRINT, "policy:bonus")


def test_a_policy_that_is_over_is_a_friendly_page_with_a_way_on(stay):
    model = PolicyModel(stay, "gone")
    assert not model.known
    model.showAll()
    assert stay.visit.here == Place(Screen.RESULTS, "policies:")


def test_another_language_changes_the_words_at_once(stay):
    model = PolicyModel(stay, "bonus")
    stay.set_modes(Modes(language="en"))
    assert model.benefits.records[0].figure == "up to ¥200,000"


@pytest.mark.parametrize(
    ("yuan", "said"),
    [(0.5, "0.5元"), (3000, "3000元"), (15_000, "1.5万元"), (5_000_000, "500万元"), (100_000_000, "1亿元")],
)
def test_money_is_said_as_the_documents_say_it(yuan, said):
    assert money(yuan, wording("zh")) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (Amount(fixed=3000, per="人"), "3000元"),
        (Amount(share=0.008, cost=True), "0.8%"),
        (Amount(share=0.2, up_to=True), "最多20%"),
        (Amount(), ""),
    ],
)
def test_only_what_the_content_gives_becomes_a_figure(amount, said):
    assert figure_of(amount, wording("zh")) == said
