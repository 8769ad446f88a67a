"""The page of one affair."""

from dataclasses import replace

import pytest

from kiosk.catalog import Hotlines, Material, Phone, ServiceForm
from kiosk.guidance import say_source, say_sources
from kiosk.visit.model import Modes, Place, Screen
from kiosk.wording import wording
from ui.screens.item import ItemModel


def test_the_page_says_what_the_sources_say(stay):
    model = ItemModel(stay, "company")
    assert (model.title, model.official) == ("开公司", "公司设立登记")
    facts = {row.name: row.value for row in model.facts.records}
    assert facts["多久办好"] == "1 个工作日"
    assert facts["要跑几次"] == "到现场 1 次"
    assert facts["收费"] == "不收费"
    assert [row.title for row in model.materials.records] == ["身份证", "委托书", "租房合同", "照片"]
    [place] = model.places.records
    assert (place.name, place.window, place.address) == ("企业综合服务中心", "商事窗口", "青六北路499号")


def test_what_no_source_gives_is_named_and_never_invented(stay):
    model = ItemModel(stay, "company")
    assert model.notGiven == ""
    assert {row.name: row.value for row in model.facts.records}["最长多久"] == "未提供，以窗口一次性告知为准"
    bare = ItemModel(stay, "bare")
    assert bare.notGiven == "要带的材料、多久办好、要跑几次、收费、去哪里办"
    for name in ("办理步骤", "网上办", "要符合什么", "办好拿到什么", "怎么办理", "通办范围", "中介服务", "依据"):
        assert name in bare.furtherNotGiven
    assert not bare.reviewed


def test_every_page_names_a_line_for_complaints(stay):
    model = ItemModel(stay, "bare")
    assert [(row.name, row.value) for row in model.phones.records] == [("不满意、办不成", "0571-85901890")]


def test_the_affairs_own_line_comes_first_then_the_regions_and_no_number_twice(stay, catalog):
    catalog.lines = Hotlines((Phone("0571-85901890", "营商热线"), Phone("89898899")), (Phone("12345", "政务热线"),))
    rows = ItemModel(stay, "company").phones.records
    assert [(row.name, row.value, row.note) for row in rows] == [
        ("咨询", "0571-85901890", ""),
        ("咨询电话", "89898899", ""),
        ("不满意、办不成", "12345", "政务热线"),
    ]


def test_behind_more_stands_every_other_element_of_the_guide(stay, catalog):
    whole = replace(
        catalog.known[0],
        eligibility=("年满18岁", "有地方"),
        basis=("law/公司法#7",),
        result="营业执照",
        forms=(ServiceForm.WINDOW, ServiceForm.TERMINAL),
        scope="全省通办",
        intermediary="不需要",
        policies=("bonus", "gone"),
        scenes=("market",),
        materials=(Material("form", "申请表", sample="窗口有样本", blank="网上能下载"),),
    )
    catalog.known = (whole,)
    model = ItemModel(stay, "company")
    assert {row.name: row.value for row in model.further.records} == {
        "谁可以办": "要开公司的人",
        "要符合什么": "年满18岁\n有地方",
        "办好拿到什么": "营业执照",
        "怎么办理": "窗口办、自助机办",
        "通办范围": "全省通办",
        "中介服务": "不需要",
        "谁来管": "区市场监管局",
        "依据": "《公司法》第 7 条",
    }
    assert (model.notGiven, model.furtherNotGiven) == ("", "")
    assert model.materials.records[0].detail == "样本：窗口有样本\n空白表格：网上能下载"
    assert [(row.opens, row.key) for row in model.related.records] == [("policy", "bonus"), ("scene", "market")]


def test_an_affair_with_questions_begins_with_them(stay):
    model = ItemModel(stay, "company")
    assert model.asks
    model.begin()
    assert stay.visit.here == Place(Screen.INTERVIEW, "open-company")


def test_an_affair_without_questions_begins_with_its_list(stay):
    model = ItemModel(stay, "bare")
    assert not model.asks
    model.begin()
    assert stay.visit.here == Place(Screen.CHECKLIST, "bare")


def test_a_request_begun_here_knows_its_topic(stay):
    ItemModel(stay, "company").appeal()
    assert stay.visit.here.screen is Screen.APPEAL
    assert stay.memory.draft.topic == "company"


def test_the_page_can_be_printed_without_any_answer(stay):
    ItemModel(stay, "company").showPrint()
    assert stay.visit.here == Place(Screen.PRINT, "company")


def test_an_unknown_affair_is_a_friendly_page_with_ways_out(stay):
    model = ItemModel(stay, "no-such-thing")
    assert not model.known
    model.begin()
    assert stay.visit.here.screen is Screen.HOME
    model.appeal()
    assert stay.memory.draft.topic == ""
    assert stay.visit.here.screen is Screen.APPEAL


def test_another_language_changes_the_words_at_once(stay):
    model = ItemModel(stay, "company")
    stay.set_modes(Modes(language="en"))
    assert "Fee" in [row.name for row in model.facts.records]


def test_a_page_that_was_left_hears_nothing_more(stay):
    model = ItemModel(stay, "company")
    model.leave()
    stay.set_modes(Modes(language="en"))
    assert "收费" in [row.name for row in model.facts.records]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("qiantang-common/137", "《钱塘区政务服务改革企业共性服务清单》第 137 项"),
        ("qiantang-scene/市场准入一类事", "《钱塘区“一类事”案例汇总表》市场准入一类事"),
        ("qiantang-industry/biomed-12", "《钱塘区六大产业平台服务清单》生物医药 第 12 项"),
        ("law/建筑法#7", "《建筑法》第 7 条"),
        ("law/建筑法", "《建筑法》"),
        ("seed-004/L475", "《推动政务服务增值化改革落地模板（杭州市钱塘区）》"),
        ("somewhere/else", "somewhere/else"),
    ],
)
def test_a_source_is_said_in_words(key, said):
    assert say_source(key, wording("zh")) == said


def test_two_lines_of_one_document_are_that_document_once():
    said = say_sources(("seed-004/L1", "qiantang-common/1", "seed-004/L2"), wording("zh"))
    assert said.count("推动政务服务增值化改革落地模板") == 1
