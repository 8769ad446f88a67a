"""Going through an interview, forward and back."""

import pytest

from kiosk.catalog import Interview
from kiosk.guidance import UnknownAnswer, Walk, say_step
from kiosk.wording import wording


def test_a_walk_asks_one_question_after_the_other_until_it_is_finished(interview: Interview) -> None:
    walk = Walk(interview)
    assert walk.current is not None
    assert walk.current.id == "who"
    walk = walk.answer("self")
    assert walk.current is not None
    assert walk.current.id == "place"
    walk = walk.answer("own")
    assert walk.finished
    assert walk.current is None
    assert walk.facts == {"who": "self", "place": "own"}


def test_the_step_count_tells_the_longest_way_that_remains(interview: Interview) -> None:
    walk = Walk(interview)
    assert (walk.step, walk.total) == (1, 3)
    walk = walk.answer("self")
    assert (walk.step, walk.total) == (2, 2)
    assert say_step(walk, wording()) == "第 2 步，共 2 步"
    walk = walk.answer("rent")
    assert (walk.step, walk.total) == (2, 2)


def test_back_keeps_the_later_answers_and_shows_them_preselected(interview: Interview) -> None:
    walk = Walk(interview).answer("agent").answer("yes").answer("rent").back().back()
    assert walk.current is not None
    assert walk.current.id == "letter"
    assert walk.chosen == "yes"
    walk = walk.answer("no")
    assert walk.chosen == "rent"
    assert walk.facts == {"who": "agent", "letter": "no", "place": "rent"}


def test_an_answer_that_changes_the_branch_drops_only_what_is_off_the_path(interview: Interview) -> None:
    walk = Walk(interview).answer("agent").answer("yes").answer("rent").back().back().back().answer("self")
    assert walk.facts == {"who": "self", "place": "rent"}
    assert walk.back().answer("agent").chosen == "yes"


def test_back_at_the_first_question_does_nothing(interview: Interview) -> None:
    walk = Walk(interview)
    assert not walk.can_go_back
    assert walk.back() == walk


def test_an_answer_that_is_no_option_is_refused_with_the_allowed_ones(interview: Interview) -> None:
    with pytest.raises(UnknownAnswer) as refused:
        Walk(interview).answer("nobody")
    assert refused.value.allowed == ("self", "agent")


def test_a_finished_walk_takes_no_more_answers(interview: Interview) -> None:
    walk = Walk(interview).answer("self").answer("own")
    assert walk.answer("own") == walk


def test_a_walk_is_resumed_at_the_first_open_question(interview: Interview) -> None:
    walk = Walk.resumed(interview, {"who": "agent", "place": "rent", "letter": "gone", "stranger": "x"})
    assert walk.current is not None
    assert walk.current.id == "letter"
    assert walk.answer("no").chosen == "rent"
    assert walk.facts == {"who": "agent"}
