"""Everything told at once."""

import pytest

from kiosk.visit.model import Place, Screen
from kiosk.wording import wording
from ui.screens.checklist import ChecklistModel
from ui.screens.guidance.counting import say_number

AGENT_IN_RENTED_ROOMS = {"who": "agent", "letter": "no", "place": "rent"}


def tailored(stay, answers):
    stay.memory.answers["open-company"] = dict(answers)
    return ChecklistModel(stay, "company")


def test_everything_missing_is_told_at_once(stay):
    model = tailored(stay, AGENT_IN_RENTED_ROOMS)
    assert model.headline == "还差三样"
    assert [row.title for row in model.required.records] == ["身份证", "委托书", "租房合同"]
    assert [row.title for row in model.optional.records] == ["照片"]


def test_answers_narrow_the_list(stay):
    model = tailored(stay, {"who": "self", "place": "own"})
    assert [row.title for row in model.required.records] == ["身份证"]
    assert not model.unanswered


def test_ticking_counts_down_and_is_kept_in_the_stay(stay):
    model = tailored(stay, AGENT_IN_RENTED_ROOMS)
    model.tick("lease", True)
    assert (model.headline, model.haveText) == ("还差两样", "已有 1 样，共 3 样")
    again = ChecklistModel(stay, "company")
    assert [row.ticked for row in again.required.records] == [False, False, True]
    again.tick("lease", False)
    assert again.headline == "还差三样"


def test_when_all_is_at_hand_it_says_so(stay):
    model = tailored(stay, {"who": "self", "place": "own"})
    model.tick("id-card", True)
    assert model.headline == "都齐了"


def test_marks_and_what_follows_from_them_are_said(stay):
    model = tailored(stay, AGENT_IN_RENTED_ROOMS)
    tags = {row.title: row.tags for row in model.required.records}
    assert tags["租房合同"] == ("可以后补",)
    assert tags["委托书"] == ("可以写承诺代替",)
    assert "以后补上" in model.legend
    assert "承诺书" in model.legend


def test_before_the_questions_the_list_says_what_depends_on_them(stay):
    model = ChecklistModel(stay, "company")
    assert model.unanswered
    assert [row.title for row in model.required.records] == ["身份证"]
    assert [row.title for row in model.maybe.records] == ["委托书", "租房合同"]
    assert (model.headline, model.subline) == ("还差一样", "另外两样看情况，先答几个问题就清楚")
    model.tick("id-card", True)
    assert model.headline == "要带什么，看您的情况"
    model.changeAnswers()
    assert stay.visit.here == Place(Screen.INTERVIEW, "open-company")


def test_changing_answers_does_not_pile_up_the_same_screens(stay):
    stay.go(Screen.INTERVIEW, "open-company")
    stay.go(Screen.CHECKLIST, "company")
    before = len(stay.visit.trail)
    tailored(stay, AGENT_IN_RENTED_ROOMS).changeAnswers()
    assert stay.visit.here == Place(Screen.INTERVIEW, "open-company")
    assert len(stay.visit.trail) == before - 1


def test_next_steps_lead_on_and_a_call_shows_its_number(stay):
    model = tailored(stay, AGENT_IN_RENTED_ROOMS)
    assert [(row.label, row.number) for row in model.actions.records] == [("写下来", ""), ("打电话问。", "85901890")]
    assert not model.advisory
    model.act("call", "85901890")
    assert stay.visit.here.screen is Screen.HOME
    model.act("appeal", "")
    assert (stay.visit.here.screen, stay.memory.draft.topic) == (Screen.APPEAL, "company")


def test_an_affair_without_known_materials_says_so_honestly(stay):
    model = ChecklistModel(stay, "bare")
    assert model.headline == "要带什么，资料里没写"
    assert model.subline == "要带的材料：未提供，以窗口一次性告知为准"
    assert model.advisory


def test_the_primary_step_is_to_take_it_along_on_paper(stay):
    tailored(stay, AGENT_IN_RENTED_ROOMS).showPrint()
    assert stay.visit.here == Place(Screen.PRINT, "checklist:company")


def test_an_unknown_affair_has_a_way_out(stay):
    model = ChecklistModel(stay, "gone")
    assert not model.known
    model.showAll()
    assert stay.visit.here == Place(Screen.BROWSE)


@pytest.mark.parametrize(("count", "said"), [(1, "一"), (2, "两"), (10, "十"), (20, "二十"), (21, "21")])
def test_small_numbers_are_words(count, said):
    assert say_number(count, wording("zh")) == said
