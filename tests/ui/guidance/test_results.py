"""The result list as a visitor meets it."""

from dataclasses import replace

from kiosk.visit.model import Modes, Place, Screen
from ui.screens.results import PAGE, ResultsModel


def titles(model):
    return [row.title for row in model.rows.records]


def test_a_search_shows_what_fits_with_the_words_that_matched(stay, settle):
    model = ResultsModel(stay, "q:公司")
    settle()
    [row] = model.rows.records
    assert (row.title, row.official) == ("开公司", "公司设立登记")
    assert row.tags == ("办理", "常办")
    assert row.matched == "对上了：公司"
    assert model.countText == "找到 1 件，最像的在前面"


def test_the_official_title_is_not_said_twice(stay, settle):
    model = ResultsModel(stay, "q:法律")
    settle()
    assert model.rows.records[0].official == ""


def test_while_a_search_runs_only_the_newest_words_wait(stay, catalog, held):
    model = ResultsModel(stay, "q:公")
    for text in ("公章", "公章要", "法律"):
        model.refine(text)
    assert len(held.waiting) == 1
    held.release()
    assert titles(model) == []
    held.release()
    assert titles(model) == ["法律咨询"]
    assert catalog.searched == ["公", "法律"]


def test_a_refined_query_is_found_again_on_the_way_back(stay, settle):
    stay.go(Screen.RESULTS, "q:公司")
    model = ResultsModel(stay, "q:公司")
    model.refine("公章")
    settle()
    model.choose("seal")
    assert stay.visit.here == Place(Screen.ITEM, "seal")
    stay.back()
    assert stay.visit.here == Place(Screen.RESULTS, "q:公章")


def test_an_empty_field_offers_what_people_often_come_for(stay, settle):
    model = ResultsModel(stay, "q:")
    settle()
    assert titles(model) == ["开公司", "刻公章", "法律咨询"]
    assert model.countText == "大家常办的"


def test_nothing_found_says_so_and_keeps_the_words_for_a_request(stay, settle):
    model = ResultsModel(stay, "q:火星移民")
    assert not model.nothing
    settle()
    assert model.nothing
    assert model.nothingText == "没找到“火星移民”"
    assert model.canAskWho
    model.appeal()
    assert stay.visit.here.screen is Screen.APPEAL
    assert stay.memory.draft.title == "火星移民"


def test_not_knowing_whom_to_ask_leads_into_the_questions(stay, settle):
    ResultsModel(stay, "q:火星").askWho()
    assert stay.visit.here == Place(Screen.INTERVIEW, "who-handles")
    settle()


def test_a_section_lists_its_affairs_and_offers_no_filter_that_divides_nothing(stay, settle):
    model = ResultsModel(stay, "section:approval")
    settle()
    assert model.title == "审批开办"
    assert titles(model) == ["开公司", "刻公章"]
    assert model.filters.records == ()


def test_everything_can_be_narrowed_to_one_section_and_back(stay, settle):
    model = ResultsModel(stay, "all:")
    settle()
    assert [(one.label, one.chosen) for one in model.filters.records] == [
        ("全部", True),
        ("审批开办", False),
        ("法律", False),
    ]
    model.narrow("law")
    settle()
    assert titles(model) == ["法律咨询"]
    model.narrow("")
    settle()
    assert len(titles(model)) == 3


def test_a_kind_lists_only_that_kind(stay, settle):
    model = ResultsModel(stay, "kind:咨询")
    settle()
    assert (model.title, titles(model)) == ("我要咨询", ["法律咨询"])


def test_an_unknown_section_is_an_empty_list_with_ways_out_not_an_error(stay, settle):
    model = ResultsModel(stay, "section:nowhere")
    settle()
    assert model.nothing
    assert model.nothingText == "这里还没有内容"
    model.showAll()
    assert stay.visit.here == Place(Screen.RESULTS, "all:")


def test_the_scenes_are_listed_and_open_as_scenes(stay, settle):
    model = ResultsModel(stay, "scenes:")
    settle()
    assert model.rows.records[0].tags == ("3 项一起办",)
    model.choose("market")
    assert stay.visit.here == Place(Screen.SCENE, "market")


def test_a_long_list_comes_page_by_page_and_fewer_at_a_time_for_elders(stay, catalog, settle):
    catalog.known = tuple(replace(catalog.known[1], id=f"seal-{number}") for number in range(20))
    model = ResultsModel(stay, "all:")
    settle()
    assert (len(model.rows.records), model.moreCount) == (PAGE, 20 - PAGE)
    model.more()
    assert (len(model.rows.records), model.moreCount) == (PAGE * 2, 20 - PAGE * 2)
    stay.set_modes(Modes(elder=True))
    settle()
    assert len(model.rows.records) < PAGE


def test_answers_that_arrive_after_leaving_change_nothing(stay, held):
    model = ResultsModel(stay, "q:公司")
    model.leave()
    held.release()
    assert titles(model) == []
