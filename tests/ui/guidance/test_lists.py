"""The lists behind the doors: sections, kinds, platforms, groups, places, everything."""

from dataclasses import replace

from kiosk.catalog import HallChannel, Platform
from kiosk.visit.model import Place, Screen
from ui.screens.lists.result_list import LONG, in_turn
from ui.screens.results import ResultsModel


def titles(model):
    return [row.title for row in model.rows.records]


def test_a_section_lists_its_affairs_and_offers_no_filter_that_divides_nothing(stay, settle):
    model = ResultsModel(stay, "section:approval")
    settle()
    assert model.title == "审批开办"
    assert titles(model) == ["开公司", "刻公章"]
    assert model.filters.records == ()


def test_everything_can_be_narrowed_to_one_side_and_back(stay, settle):
    model = ResultsModel(stay, "all:")
    settle()
    assert [(one.label, one.chosen) for one in model.filters.records] == [
        ("全部", True),
        ("企业办事", False),
        ("个人办事", False),
    ]
    model.narrow("citizen")
    settle()
    assert titles(model) == ["法律咨询"]
    model.narrow("")
    settle()
    assert len(titles(model)) == 3


def test_cards_do_not_repeat_what_the_title_of_their_list_says(stay, settle):
    by_section, by_kind = ResultsModel(stay, "section:approval"), ResultsModel(stay, "kind:办理")
    settle()
    assert [row.tags for row in by_section.rows.records] == [("办理", "常办"), ("办理",)]
    assert by_kind.rows.records
    assert all("办理" not in row.tags for row in by_kind.rows.records)


def test_a_kind_lists_only_that_kind(stay, settle):
    model = ResultsModel(stay, "kind:咨询")
    settle()
    assert (model.title, titles(model)) == ("我要咨询", ["法律咨询"])


def test_affairs_of_an_industry_stand_behind_their_platform_only_with_its_station_on_top(stay, catalog, settle):
    drug = replace(catalog.known[1], id="drug", plain_title="药企办证", platform=Platform.BIOMED)
    catalog.known = (*catalog.known, replace(drug, hall=(HallChannel("center", ""),)))
    section, everything, platform = (
        ResultsModel(stay, argument) for argument in ("section:approval", "all:", "platform:biomed")
    )
    settle()
    assert "药企办证" not in titles(section) + titles(everything)
    assert (platform.title, titles(platform)) == ("生物医药产业平台", ["药企办证"])
    assert [station.address for station in platform.stations.records] == ["青六北路499号"]


def test_a_group_gathers_scenes_affairs_and_policies_that_are_in_force(stay, settle):
    model = ResultsModel(stay, "group:start")
    settle()
    assert (model.title, model.lead) == ("我要开办", "从起名到开张。")
    assert [(row.heading, row.opens, row.key) for row in model.rows.records] == [
        ("一件大事", "scene", "market"),
        ("事项", "item", "company"),
        ("政策", "policy", "bonus"),
    ]


def test_a_place_lists_what_is_done_there(stay, settle):
    model = ResultsModel(stay, "place:center")
    settle()
    assert (model.title, titles(model)) == ("企业综合服务中心", ["开公司"])


def test_the_other_doors_list_what_they_say(stay, settle):
    found = {}
    for door in ("frequent:", "scenes:", "policies:", "faqs:", "places:"):
        model = ResultsModel(stay, door)
        settle()
        found[door] = titles(model)
    assert found == {
        "frequent:": ["开公司"],
        "scenes:": ["我要开公司、开店"],
        "policies:": ["第一次上规，奖20万", "社保可以晚点交"],
        "faqs:": ["公司刻章要钱吗？"],
        "places:": ["企业综合服务中心"],
    }


def test_a_long_list_begins_with_the_frequent_and_goes_on_by_pinyin_initials(stay, catalog, settle):
    company, seal, law = catalog.known
    catalog.known = (company, *(replace(seal, id=f"seal-{number}") for number in range(LONG)), law)
    model = ResultsModel(stay, "all:")
    settle()
    rows = model.rows.records
    assert (rows[0].heading, rows[0].title) == ("大家常办", "开公司")
    assert [rows[letter.row].heading for letter in model.letters.records] == ["F", "K"]
    assert [letter.row for letter in model.letters.records] == [1, 2]
    assert model.countText == f"一共 {LONG + 2} 件，常办的在前面"


def test_a_short_list_needs_no_initials(stay, settle):
    model = ResultsModel(stay, "all:")
    settle()
    assert model.letters.records == ()
    assert {row.heading for row in model.rows.records} == {""}


def test_an_unknown_door_is_an_empty_list_with_ways_out_not_an_error(stay, settle):
    for door in ("section:nowhere", "group:nobody", "platform:gold", "place:nowhere"):
        model = ResultsModel(stay, door)
        settle()
        assert model.nothing, door
        assert model.nothingText == "这里还没有内容"
    model.showAll()
    assert stay.visit.here == Place(Screen.BROWSE)


def test_what_is_frequent_takes_turns_between_the_sections(catalog):
    company, seal, law = catalog.known
    many = [company, seal, replace(seal, id="third"), law, replace(law, id="fifth")]
    assert [item.id for item in in_turn(many)] == ["company", "bare", "seal", "fifth", "third"]
