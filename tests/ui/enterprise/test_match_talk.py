"""Finding policies by questions: at most six, back without losing answers, counts as they fill, reasons in words."""

from kiosk.enterprise import profile_of
from kiosk.matching import MOST_QUESTIONS, UNSURE
from kiosk.sheets import Notice
from kiosk.visit import Screen
from tests.ui.enterprise.samples import RECORD, signed_code
from ui.screens.match import MatchModel
from ui.screens.printing.paper import sheet_for
from ui.stay import Stay


def answer(model: MatchModel, label: str) -> None:
    labels = [row.label for row in model.choices.records]  # type: ignore[attr-defined]
    model.choose(labels.index(label))
    model.proceed()


def answer_all(model: MatchModel, row: int = 0) -> int:
    """Answer whatever is asked; how many questions there were."""
    asked = 0
    while model.phase == "asking":
        model.choose(row)
        model.proceed()
        asked += 1
    return asked


def counts(model: MatchModel) -> dict[str, int]:
    return {tab.group: tab.count for tab in model.tabs.records}  # type: ignore[attr-defined]


def policies(model: MatchModel) -> list[str]:
    return [row.policy for row in model.rows.records]  # type: ignore[attr-defined]


def test_without_any_code_questions_come_one_by_one_and_at_most_six(stay: Stay) -> None:
    model = MatchModel(stay)
    assert (model.phase, model.stepText, model.canGoBack) == ("asking", "第 1 题，最多 6 题", False)
    assert not model.canProceed
    assert [row.label for row in model.choices.records][-1] == "不清楚"  # type: ignore[attr-defined]
    asked = answer_all(model)
    assert 0 < asked <= MOST_QUESTIONS
    assert model.phase == "result"


def test_not_being_sure_all_the_way_ends_after_six_questions_too(stay: Stay) -> None:
    model = MatchModel(stay)
    assert answer_all(model, row=len(model.choices.records) - 1) <= MOST_QUESTIONS  # type: ignore[attr-defined]
    assert model.phase == "result"


def test_the_groups_fill_while_an_answer_is_only_selected(stay: Stay) -> None:
    model = MatchModel(stay)
    answer(model, "钱塘区")
    before = counts(model)
    model.choose([row.label for row in model.choices.records].index("公司或其他企业"))  # type: ignore[attr-defined]
    supposed = counts(model)
    assert supposed["automatic"] > before["automatic"]
    assert stay.memory.facts == {"district": "qiantang"}
    model.proceed()
    assert counts(model) == supposed


def test_back_shows_the_answer_that_was_given_and_keeps_the_later_ones(stay: Stay) -> None:
    model = MatchModel(stay)
    for label in ("钱塘区", "公司或其他企业", "别的行业"):
        answer(model, label)
    asked = model.ask
    assert model.back()
    assert model.back()
    assert [row.label for row in model.choices.records if row.selected] == ["公司或其他企业"]  # type: ignore[attr-defined]
    model.proceed()
    assert model.ask == asked, "the later answer was kept"


def test_the_bars_back_leaves_where_the_visitor_came_in(stay: Stay) -> None:
    model = MatchModel(stay)
    assert not model.back()
    answer(model, "钱塘区")
    assert not MatchModel(stay).back()


def test_unsure_is_not_asked_again_and_counts_as_a_question(stay: Stay) -> None:
    model = MatchModel(stay)
    first = model.ask
    model.choose(len(model.choices.records) - 1)  # type: ignore[attr-defined]
    model.proceed()
    assert (model.step, model.ask != first) == (2, True)
    assert UNSURE in stay.memory.facts.values()


def test_what_the_code_says_is_not_asked(stay: Stay) -> None:
    stay.memory.enterprise = profile_of(signed_code())
    model = MatchModel(stay)
    asked: list[str] = []
    while model.phase == "asking":
        asked.append(model.ask)
        model.choose(0)
        model.proceed()
    assert asked
    assert not any(word in ask for ask in asked for word in ("哪一行", "营业执照上的地址", "微型"))


def test_every_answer_can_be_changed_from_the_summary_also_what_the_code_says(stay: Stay) -> None:
    stay.memory.enterprise = profile_of(signed_code())
    model = MatchModel(stay)
    model.showResult()
    model.showSaid()
    said = {row.fact: (row.answer, row.origin) for row in model.said.records}  # type: ignore[attr-defined]
    assert said["size"] == ("小型", "码里写的")
    model.change("size")
    assert (model.phase, model.correcting) == ("asking", True)
    answer(model, "大型")
    said = {row.fact: (row.answer, row.origin) for row in model.said.records}  # type: ignore[attr-defined]
    assert (model.phase, said["size"]) == ("said", ("大型", "您说的"))
    assert RECORD.size == "small"
    assert model.step == 1, "a correction is no question"


def test_an_answer_changed_in_the_middle_asks_only_what_is_new(stay: Stay) -> None:
    model = MatchModel(stay)
    for label in ("钱塘区", "公司或其他企业"):
        answer(model, label)
    model.showSaid()
    model.change("district")
    assert model.step == 1
    answer(model, "浙江以外")
    assert stay.memory.facts["entity"] == "company"
    assert model.step >= 2


def test_the_same_answers_give_the_same_result_whatever_way_they_came(stay: Stay) -> None:
    model = MatchModel(stay)
    answer_all(model)
    again = MatchModel(stay, "result")
    assert (again.phase, counts(again), policies(again)) == ("result", counts(model), policies(model))


def test_rows_say_what_they_bring_why_until_when_and_how(stay: Stay) -> None:
    model = MatchModel(stay)
    answer_all(model)
    rows = []
    for group, count in counts(model).items():
        model.showGroup(group)
        assert len(policies(model)) == count
        rows += model.rows.records  # type: ignore[attr-defined]
    assert any(row.money for row in rows)
    for row in rows:
        assert row.title
        assert row.benefit
        assert len(row.reasons) == len(row.outcomes) <= 4
        assert row.reasons
        assert row.how
    near = [row for row in rows if "not_met" in row.outcomes]
    assert near
    assert all(row.outcomes[0] == "not_met" for row in near), "what is missing is read first"
    assert all(("confirm" in row.outcomes) for row in rows if row.mark)


def test_only_what_can_be_changed_counts_as_missing_one_thing(stay: Stay) -> None:
    model = MatchModel(stay)
    for label in ("钱塘区", "个体工商户"):
        answer(model, label)
    model.showResult()
    from ui.screens.enterprises.match_talk import MatchTalk

    found = MatchTalk.at(stay, "result").found
    assert counts(model)["missing_one"] == sum(one.changeable for one in found.missing_one)
    assert str(found.not_applicable + sum(not one.changeable for one in found.missing_one)) in model.leftOutText


def test_a_policy_opens_its_page_and_back_finds_the_list_that_was_left(stay: Stay) -> None:
    stay.go(Screen.MATCH)
    model = MatchModel(stay)
    answer_all(model)
    model.showGroup("unknown")
    model.open(policies(model)[0])
    assert stay.visit.here.screen is Screen.POLICY
    stay.back()
    again = MatchModel(stay, stay.visit.here.argument)
    assert (again.phase, again.group) == ("result", "unknown")


def test_an_early_result_offers_more_questions(stay: Stay) -> None:
    model = MatchModel(stay)
    answer(model, "钱塘区")
    model.showResult()
    assert model.canAskMore
    model.askMore()
    assert (model.phase, model.step) == ("asking", 2)


def test_the_sheet_has_the_first_of_each_group_and_no_enterprise(stay: Stay) -> None:
    stay.memory.enterprise = profile_of(signed_code())
    model = MatchModel(stay)
    answer_all(model)
    sheet = sheet_for("match:", stay, large=False)
    assert sheet is not None
    said = repr(sheet)
    for group in ("automatic", "applicable"):
        model.showGroup(group)
        titles = [row.title for row in model.rows.records]  # type: ignore[attr-defined]
        assert titles[0] in said
    assert f"{model.certain} 条" in said, "the paper says how many there are, also of those it leaves out"
    assert RECORD.name not in said
    assert RECORD.uscc not in said


def test_large_print_has_fewer_rows_and_says_how_many_it_leaves_out(stay: Stay) -> None:
    stay.memory.enterprise = profile_of(signed_code())
    answer_all(MatchModel(stay))
    plain, large = (sheet_for("match:", stay, large=size) for size in (False, True))
    assert plain is not None
    assert large is not None
    assert len(large.blocks) < len(plain.blocks)
    for sheet in (plain, large):
        (left,) = [block for block in sheet.blocks if isinstance(block, Notice) and "纸上没有打" in block.text]
        assert any(digit.isdigit() for digit in left.text)
