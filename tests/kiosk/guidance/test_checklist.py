"""What applies to this visitor, and what is still missing."""

from dataclasses import replace

from kiosk.catalog import Interview, Item, Limit, LimitUnit, Material, Need, parse
from kiosk.guidance import checklist, material_detail, material_tags, missing, say_limit, say_missing
from kiosk.wording import wording


def ids(materials: tuple[Material, ...]) -> list[str]:
    return [material.id for material in materials]


def test_only_the_materials_that_apply_to_these_answers_are_listed(item: Item, interview: Interview) -> None:
    result = checklist(item, interview, {"who": "self", "place": "rent"})
    assert ids(result.materials) == ["id-card", "lease", "photo"]
    assert result.maybe == frozenset()


def test_before_the_questions_are_answered_a_material_is_kept_with_a_mark(item: Item, interview: Interview) -> None:
    result = checklist(item, interview, {})
    assert ids(result.materials) == ["id-card", "letter", "lease", "photo"]
    assert result.maybe == {"letter", "lease"}


def test_an_answer_off_the_path_counts_for_nothing(item: Item, interview: Interview) -> None:
    item = replace(item, materials=(Material("extra", "附件", when=interview.notices[0].when),))
    assert ids(checklist(item, interview, {"who": "self", "letter": "yes"}).materials) == []


def test_what_hangs_on_a_question_that_was_never_asked_does_not_apply_once_all_is_answered(
    item: Item, interview: Interview
) -> None:
    draft = Material("draft", "委托书样本", when=parse({"fact": "letter", "is": "no"}))
    item = replace(item, materials=(draft,))
    assert checklist(item, interview, {"who": "self"}).maybe == {"draft"}
    assert checklist(item, interview, {"who": "self", "place": "own"}).materials == ()
    assert ids(checklist(item, interview, {"who": "agent", "letter": "no", "place": "own"}).materials) == ["draft"]


def test_everything_missing_is_told_at_once_and_optional_papers_are_not_demanded(
    item: Item, interview: Interview
) -> None:
    result = checklist(item, interview, {"who": "agent", "letter": "no", "place": "rent"})
    assert ids(missing(result, set())) == ["id-card", "letter", "lease"]
    assert ids(missing(result, {"letter"})) == ["id-card", "lease"]
    assert missing(result, {"id-card", "letter", "lease"}) == ()
    assert ids(result.optional) == ["photo"]


def test_notices_and_next_steps_follow_the_answers(item: Item, interview: Interview) -> None:
    result = checklist(item, interview, {"who": "self", "place": "rent"})
    assert [notice.text for notice in result.notices] == ["租的房子可以先问园区。", "窗口会一次性告知。"]
    assert [action.label for action in result.actions] == ["留言"]


def test_an_affair_without_an_interview_lists_all_it_needs(item: Item) -> None:
    result = checklist(replace(item, materials=item.materials[:1]), None, {})
    assert ids(result.required) == ["id-card"]
    assert result.notices == ()


def test_limits_and_materials_have_their_own_short_words() -> None:
    words = wording()
    assert say_limit(Limit(3, LimitUnit.WORKING_DAY, "材料齐全后"), words) == "3 个工作日（材料齐全后）"
    assert say_limit(Limit(0, LimitUnit.ON_SPOT), words) == "当场办好"
    assert say_limit(None, words) == "未提供，以窗口一次性告知为准"
    assert say_missing(2, words) == "还差 2 样"
    assert say_missing(0, words) == "都齐了"
    paper = Material("a", "章程", form="原件", copies=2, origin="网上下载", need=Need.OPTIONAL, deferrable=True)
    assert material_detail(paper, words) == "原件，2 份，从这里拿：网上下载"
    assert material_tags(paper, words, maybe=True) == ("看情况", "可带可不带", "可以后补")
