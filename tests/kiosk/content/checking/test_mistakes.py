"""Every mistake an editor may make is named with its file, its line, and what to do."""

from collections.abc import Callable

import pytest

from tests.kiosk.content.checking import browsing_mistakes, item_mistakes, policy_mistakes

MISTAKES = [*item_mistakes.MISTAKES, *browsing_mistakes.MISTAKES, *policy_mistakes.MISTAKES]


@pytest.mark.parametrize(("name", "old", "new", "expected"), MISTAKES)
def test_a_mistake_is_named_with_its_line(
    edit: Callable[[str, str, str], None],
    problems: Callable[[], list[str]],
    name: str,
    old: str,
    new: str,
    expected: str,
) -> None:
    edit(name, old, new)
    found = problems()
    assert any(expected in line for line in found), found
