"""What a visitor may write, and what is said when something is still wrong."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.requests.checks import problems, tidied
from kiosk.requests.model import Appeal
from kiosk.wording import wording

FINE = Appeal("路灯不亮", "园区东门的路灯坏了。", "测试来访人", "13900000000", True)


def codes(appeal: Appeal) -> list[str]:
    return [problem.code for problem in problems(tidied(appeal))]


def test_a_full_appeal_has_no_problem() -> None:
    assert codes(FINE) == []


def test_everything_that_is_missing_is_said_at_once_in_the_order_of_the_form() -> None:
    assert codes(Appeal("", " ", "\u3000", "", False)) == [
        "title_missing",
        "description_missing",
        "contact_name_missing",
        "phone_missing",
        "consent_missing",
    ]


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("title", "灯", "title_short"),
        ("title", "灯" * 61, "title_long"),
        ("title", "两行\n标题", "title_control"),
        ("title", "路灯\x00不亮", "title_control"),
        ("description", "坏了", "description_short"),
        ("description", "坏" * 2001, "description_long"),
        ("description", "路灯\x1b[2J坏了", "description_control"),
        ("description", "路灯\ud800坏了坏了", "description_control"),
        ("contact_name", "长" * 41, "contact_name_long"),
        ("contact_name", "测试\u202e人", "contact_name_control"),
        ("topic", "x" * 121, "topic_long"),
        ("enterprise", "\x07", "enterprise_control"),
    ],
)
def test_each_field_has_its_own_words(field: str, text: str, code: str) -> None:
    assert codes(replace(FINE, **{field: text})) == [code]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13900000000", "13900000000"),
        (" 139 0000 0000 ", "13900000000"),
        ("139-0000-0000", "13900000000"),
        ("１３９００００００００", "13900000000"),
        ("+86 139 0000 0000", "13900000000"),
        ("0571-00000000", "0571-00000000"),
        ("057100000000", "057100000000"),
        ("0571－00000000－801", "0571-00000000-801"),
        ("010-10000000", "010-10000000"),
    ],
)
def test_a_number_is_taken_however_it_is_typed(typed: str, kept: str) -> None:
    appeal = tidied(replace(FINE, phone=typed))
    assert problems(appeal) == ()
    assert appeal.phone == kept


@pytest.mark.parametrize(
    "typed", ["1390000000", "139000000000", "12900000000", "0000", "12345678", "电话", "1390000000a"]
)
def test_an_unclear_number_is_asked_for_again(typed: str) -> None:
    assert codes(replace(FINE, phone=typed)) == ["phone_unclear"]


def test_letters_are_kept_in_one_form_and_lines_end_in_one_way() -> None:
    appeal = tidied(replace(FINE, contact_name=" e\u0301 ", description="一行\r\n两行\r三行\t。\n"))
    assert appeal.contact_name == "\u00e9"
    assert appeal.description == "一行\n两行\n三行\t。"
    assert problems(appeal) == ()


def test_a_rare_character_of_a_name_is_taken() -> None:
    assert codes(replace(FINE, contact_name="测\U00020bb7·\ue000")) == []


@given(st.builds(Appeal, *[st.text(max_size=80)] * 4, st.booleans(), st.text(max_size=5), st.text(max_size=5)))
def test_no_text_upsets_the_checks_and_what_passes_can_be_written(appeal: Appeal) -> None:
    tidy = tidied(appeal)
    assert tidied(tidy) == tidy
    if not problems(tidy):
        (tidy.title + tidy.description + tidy.contact_name).encode()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_problem_has_words(language: str) -> None:
    words = wording(language)
    fields = ("title", "description", "contact_name")
    every = [f"{field}_{what}" for field in fields for what in ("missing", "long", "control")]
    every += ["title_short", "description_short", "phone_missing", "phone_unclear", "consent_missing"]
    every += [f"{field}_{what}" for field in ("topic", "enterprise") for what in ("long", "control")]
    assert [code for code in every if not words.knows(f"requests.problem.{code}")] == []
