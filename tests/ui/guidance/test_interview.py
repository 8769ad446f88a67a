"""One question a screen, and nothing ever lost."""

from kiosk.visit.model import Place, Screen
from ui.screens.interview import InterviewModel


def begin(stay):
    stay.go(Screen.ITEM, "company")
    stay.go(Screen.INTERVIEW, "open-company")
    return InterviewModel(stay, "open-company")


def answer(model, *values):
    for value in values:
        model.choose(value)
        model.proceed()


def selected(model):
    return [row.value for row in model.options.records if row.selected]


def test_choosing_selects_and_only_next_goes_on(stay):
    model = begin(stay)
    assert (model.ask, model.why, model.canProceed) == ("谁来办？", "人不同，带的不同", False)
    model.choose("agent")
    assert (model.ask, selected(model), model.canProceed) == ("谁来办？", ["agent"], True)
    model.choose("self")
    assert selected(model) == ["self"]
    model.proceed()
    assert model.ask == "办公的地方？"


def test_next_without_an_answer_stays(stay):
    model = begin(stay)
    model.proceed()
    assert model.step == 1


def test_progress_is_said_in_words(stay):
    model = begin(stay)
    assert model.stepText == "第 1 步，共 3 步"
    answer(model, "agent")
    assert (model.stepText, model.step, model.total) == ("第 2 步，共 3 步", 2, 3)


def test_the_bars_back_goes_one_question_back_and_keeps_every_answer(stay):
    model = begin(stay)
    answer(model, "agent", "no")
    model.choose("rent")
    assert model.back()
    assert (model.ask, selected(model)) == ("委托书写好了吗？", ["no"])
    model.proceed()
    assert selected(model) == ["rent"]


def test_at_the_first_question_the_bars_back_leaves(stay):
    assert not begin(stay).back()


def test_all_answers_stand_in_the_summary_and_each_can_be_changed(stay):
    model = begin(stay)
    answer(model, "agent", "no", "rent")
    assert model.finished
    assert [(row.ask, row.answer) for row in model.answers.records] == [
        ("谁来办？", "请人代办"),
        ("委托书写好了吗？", "还没有"),
        ("办公的地方？", "租的"),
    ]
    model.change("letter")
    assert (model.ask, selected(model)) == ("委托书写好了吗？", ["no"])
    answer(model, "yes")
    assert model.finished
    assert model.answers.records[1].answer == "写好了"


def test_a_changed_answer_that_opens_a_new_question_asks_it(stay):
    model = begin(stay)
    answer(model, "self", "own")
    model.change("who")
    answer(model, "agent")
    assert model.ask == "委托书写好了吗？"


def test_giving_up_a_change_returns_to_the_summary_as_it_was(stay):
    model = begin(stay)
    answer(model, "self", "own")
    model.change("place")
    model.choose("rent")
    assert model.back()
    assert model.finished
    assert model.answers.records[1].answer == "自己的"


def test_the_end_leads_to_the_checklist_and_back_to_the_summary(stay):
    model = begin(stay)
    answer(model, "self", "own")
    model.proceed()
    assert stay.visit.here == Place(Screen.CHECKLIST, "company")
    assert stay.memory.answers["open-company"] == {"who": "self", "place": "own"}
    stay.back()
    again = InterviewModel(stay, stay.visit.here.argument)
    assert again.finished
    assert not again.back()


def test_questions_left_half_way_go_on_where_they_stopped(stay):
    answer(begin(stay), "agent")
    again = InterviewModel(stay, "open-company")
    assert again.ask == "委托书写好了吗？"
    again.previous()
    assert selected(again) == ["agent"]


def test_an_answer_that_is_not_offered_is_not_taken(stay):
    model = begin(stay)
    model.choose("nobody")
    assert not model.canProceed


def test_unknown_questions_lead_to_the_services(stay):
    model = InterviewModel(stay, "no-such-interview")
    assert not model.known
    assert not model.back()
    model.leaveForAll()
    assert stay.visit.here == Place(Screen.RESULTS, "all:")
