"""The pages of a question and of a place."""

from kiosk.visit.model import Place, Screen
from ui.screens.faq import FaqModel
from ui.screens.place import PlaceModel


def test_an_answer_leads_on_to_what_this_pack_knows(stay):
    model = FaqModel(stay, "faq-seal")
    assert (model.title, model.summary) == ("公司刻章要钱吗？", "第一套不要钱。")
    assert [(row.opens, row.key) for row in model.leads.records] == [
        ("item", "seal"),
        ("policy", "bonus"),
        ("place", "center"),
    ]
    assert model.phones.records[-1].name == "不满意、办不成"
    assert "第 138 项" in model.sourceText


def test_an_answer_can_be_printed_and_something_else_asked(stay):
    model = FaqModel(stay, "faq-seal")
    model.showPrint()
    assert stay.visit.here == Place(Screen.PRINT, "faq:faq-seal")
    model.askAgain()
    assert stay.visit.here == Place(Screen.RESULTS, "q:")


def test_a_place_says_where_it_is_when_it_is_open_and_what_is_done_there(stay):
    model = PlaceModel(stay, "center")
    assert (model.title, model.address, model.hours) == ("企业综合服务中心", "青六北路499号", "9:00-17:00")
    assert [row.key for row in model.rows.records] == ["company"]
    assert model.moreCount == 0
    model.showAffairs()
    assert stay.visit.here == Place(Screen.RESULTS, "place:center")


def test_unknown_questions_and_places_lead_to_all_doors(stay):
    for model in (FaqModel(stay, "nothing"), PlaceModel(stay, "nowhere")):
        assert not model.known
        stay.home()
        model.showAll()
        assert stay.visit.here == Place(Screen.BROWSE)
