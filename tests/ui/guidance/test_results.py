"""What the visitor's own words find, as they meet it."""

from dataclasses import replace

from kiosk.catalog import Hotlines, Phone
from kiosk.visit.model import Modes, Place, Screen
from ui.screens.lists.result_search import SHOWN_FIRST, Subject
from ui.screens.results import ResultsModel


def titles(model):
    return [row.title for row in model.rows.records]


def of_kind(model, heading):
    return [row for row in model.rows.records if row.heading == heading]


def test_every_kind_that_fits_stands_under_its_heading_affairs_first(stay, settle):
    model = ResultsModel(stay, "q:公司")
    settle()
    assert [(row.heading, row.title) for row in model.rows.records] == [
        ("事项", "开公司"),
        ("一件大事", "我要开公司、开店"),
        ("问答", "公司刻章要钱吗？"),
    ]
    assert model.countText == "找到 3 条，最像的在前面"


def test_a_row_says_which_of_the_visitors_words_it_answers(stay, settle):
    model = ResultsModel(stay, "q:公司")
    settle()
    first = model.rows.records[0]
    assert (first.official, first.tags, first.matched) == ("公司设立登记", ("办理", "常办"), "因为您说了：公司")


def test_each_kind_opens_on_a_page_of_its_own(stay, settle):
    for words, screen, key in (
        ("q:开公司", Screen.ITEM, "company"),
        ("q:开店", Screen.SCENE, "market"),
        ("q:上规", Screen.POLICY, "bonus"),
        ("q:刻章要钱", Screen.FAQ, "faq-seal"),
        ("q:服务中心", Screen.PLACE, "center"),
    ):
        model = ResultsModel(stay, words)
        settle()
        row = model.rows.records[0]
        model.choose(row.opens, row.key)
        assert stay.visit.here == Place(screen, key)
        stay.home()


def test_many_of_one_kind_leave_room_for_the_others_and_are_one_tap_away(stay, catalog, settle):
    seal = catalog.known[1]
    catalog.known = tuple(replace(seal, id=f"seal-{number}", plain_title=f"刻章{number}") for number in range(9))
    model = ResultsModel(stay, "q:刻章")
    settle()
    shown = of_kind(model, "事项")
    assert len(shown) == SHOWN_FIRST[Subject.ITEM] + 1
    assert shown[-1].title == "还有 4 条事项"
    assert of_kind(model, "问答")
    model.choose(shown[-1].opens, shown[-1].key)
    settle()
    assert len(of_kind(model, "事项")) == len(model.rows.records) == 9
    assert model.back()
    settle()
    assert of_kind(model, "问答")
    assert not model.back()


def test_a_row_that_would_say_one_more_is_that_one(stay, catalog, settle):
    seal, most = catalog.known[1], SHOWN_FIRST[Subject.ITEM]
    catalog.known = tuple(replace(seal, id=f"seal-{number}") for number in range(most + 1))
    model = ResultsModel(stay, "q:刻公章")
    settle()
    assert [row.opens for row in model.rows.records] == ["item"] * (most + 1)


def test_kinds_narrow_the_answer_except_in_elder_mode(stay, settle):
    model = ResultsModel(stay, "q:公司")
    settle()
    assert [(one.label, one.chosen) for one in model.filters.records] == [
        ("全部", True),
        ("事项 1", False),
        ("一件大事 1", False),
        ("问答 1", False),
    ]
    model.narrow("faq")
    settle()
    assert titles(model) == ["公司刻章要钱吗？"]
    stay.set_modes(Modes(elder=True))
    settle()
    assert model.filters.records == ()


def test_words_are_completed_while_they_are_typed_and_one_tap_says_them(stay, settle):
    model = ResultsModel(stay, "q:开")
    settle()
    assert model.suggestions == ["开公司"]
    model.take("开公司")
    assert model.query == "开公司"
    settle()
    assert model.suggestions == []
    assert titles(model)[0] == "开公司"


def test_slips_are_put_right_as_a_question(stay, catalog, settle):
    catalog.meant = "公司"
    model = ResultsModel(stay, "q:公思")
    settle()
    assert (model.nothing, model.didYouMean) == (True, "公司")
    model.take(model.didYouMean)
    settle()
    assert (model.nothing, model.didYouMean) == (False, "")


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
    model.choose("item", "seal")
    assert stay.visit.here == Place(Screen.ITEM, "seal")
    stay.back()
    assert stay.visit.here == Place(Screen.RESULTS, "q:公章")


def test_an_empty_field_offers_what_people_come_for_most_in_every_section(stay, settle):
    model = ResultsModel(stay, "q:")
    settle()
    assert titles(model) == ["开公司", "刻公章", "法律咨询"]
    assert model.countText == "大家常办的"


def test_nothing_found_says_so_and_offers_ways_out(stay, catalog, settle):
    catalog.lines = Hotlines(consult=(Phone("85901890"),))
    model = ResultsModel(stay, "q:火星移民")
    assert not model.nothing
    settle()
    assert (model.nothing, model.nothingText) == (True, "没找到“火星移民”")
    assert (model.canAskWho, model.hotline) == (True, "85901890")
    assert [row.title for row in model.common.records] == ["开公司", "刻公章", "法律咨询"]
    model.appeal()
    assert stay.visit.here.screen is Screen.APPEAL
    assert stay.memory.draft.title == "火星移民"


def test_not_knowing_whom_to_ask_leads_into_the_questions(stay, settle):
    ResultsModel(stay, "q:火星").askWho()
    assert stay.visit.here == Place(Screen.INTERVIEW, "who-handles")
    settle()


def test_answers_that_arrive_after_leaving_change_nothing(stay, held):
    model = ResultsModel(stay, "q:公司")
    model.leave()
    held.release()
    assert titles(model) == []
