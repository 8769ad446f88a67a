"""Random graphs of questions are accepted and refused as a slow and obvious judge would."""

import itertools
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog import END, NOT_ASKED, Condition, Interview, Option, Question, holds, parse
from kiosk.content.checking.interview_proof import MOST_QUESTIONS, ever_holds, flaws
from kiosk.guidance import Walk

NAMES = [f"q{number}" for number in range(6)]


@st.composite
def graphs(draw: st.DrawFn) -> Interview:
    """Up to six questions; each option leads anywhere, now and then to a question that does not exist."""
    size = draw(st.integers(1, 6))
    targets = st.sampled_from([*NAMES[:size], END, END, *(["nowhere"] if draw(st.integers(0, 9)) == 0 else [])])
    questions = tuple(
        Question(name, name, tuple(Option(f"v{index}", "", target) for index, target in enumerate(draw(nexts))))
        for name, nexts in zip(NAMES[:size], itertools.repeat(st.lists(targets, min_size=1, max_size=3)), strict=False)
    )
    return Interview("any", "any", "any", NAMES[0], questions)


@st.composite
def forward_graphs(draw: st.DrawFn) -> Interview:
    """Options lead only to later questions, so the graph has no circle."""
    size = draw(st.integers(1, 6))
    questions = []
    for number in range(size):
        targets = st.sampled_from([*NAMES[number + 1 : size], END])
        nexts = draw(st.lists(targets, min_size=1, max_size=3))
        options = tuple(Option(f"v{index}", "", target) for index, target in enumerate(nexts))
        questions.append(Question(NAMES[number], "", options))
    return Interview("any", "any", "any", NAMES[0], tuple(questions))


def ways(interview: Interview, most: int) -> Iterator[dict[str, str] | None]:
    """Every way through, by brute force; None for one that is longer than `most` or leads nowhere."""
    queue: list[tuple[str, dict[str, str]]] = [(interview.start, {})]
    known = {question.id for question in interview.questions}
    while queue:
        place, answers = queue.pop()
        if place == END:
            yield answers
        elif place not in known or place in answers or len(answers) > most:
            yield None
        else:
            for option in interview.question(place).options:
                queue.append((option.next, {**answers, place: option.value}))


@given(graphs())
@settings(max_examples=300, deadline=None)
def test_a_graph_is_accepted_exactly_when_every_way_ends_and_every_question_is_met(interview: Interview) -> None:
    known = {question.id for question in interview.questions}
    through = list(itertools.islice(ways(interview, len(known)), 20_000))
    met = {question_id for answers in through if answers for question_id in answers}
    lost = any(option.next not in known | {END} for one in interview.questions for option in one.options)
    good = not lost and None not in through and met == known
    assert (flaws(interview) == ()) == good


@given(forward_graphs(), st.data())
@settings(max_examples=200, deadline=None)
def test_a_condition_is_found_true_exactly_when_some_way_makes_it_true(
    interview: Interview, data: st.DataObject
) -> None:
    leaves = st.builds(
        lambda fact, value: {"fact": fact, "is": value}, st.sampled_from(NAMES[:4]), st.sampled_from(["v0", "v1", "v2"])
    )
    tree = st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda part: {"not": part}, inner),
        ),
        max_leaves=5,
    )
    condition: Condition = parse(data.draw(tree))
    blank = dict.fromkeys(NAMES, NOT_ASKED)
    expected = any(holds(condition, {**blank, **answers}) for answers in ways(interview, 9) if answers is not None)
    assert ever_holds(interview, condition) is expected


@given(forward_graphs(), st.lists(st.integers(0, 2), max_size=6))
@settings(max_examples=100, deadline=None)
def test_no_walk_is_ever_longer_than_it_says(interview: Interview, choices: list[int]) -> None:
    walk = Walk(interview)
    for choice in choices:
        if walk.current is None:
            break
        before = walk.total
        walk = walk.answer(walk.current.options[choice % len(walk.current.options)].value)
        assert walk.total <= before
        assert 1 <= walk.step <= walk.total


def chain(length: int) -> Interview:
    questions = tuple(
        Question(f"q{number}", "", (Option("go", "", f"q{number + 1}" if number + 1 < length else END),))
        for number in range(length)
    )
    return Interview("chain", "", "", "q0", questions)


def test_nine_questions_are_allowed_and_ten_are_not() -> None:
    assert flaws(chain(MOST_QUESTIONS)) == ()
    assert "has 10 questions" in flaws(chain(MOST_QUESTIONS + 1))[0].what


def test_a_question_without_options_is_a_dead_end() -> None:
    assert "dead end" in flaws(Interview("x", "", "", "a", (Question("a", "", ()),)))[0].what


def test_a_circle_beside_the_way_is_found_too() -> None:
    questions = (Question("a", "", (Option("x", "", END),)), Question("b", "", (Option("x", "", "b"),)))
    assert "circle: b → b" in flaws(Interview("x", "", "", "a", questions))[0].what
