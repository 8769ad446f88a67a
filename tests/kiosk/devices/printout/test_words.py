"""Every next step and every cap has words in both languages."""

import pytest

from kiosk.devices import Limit, NextStep
from kiosk.wording import wording


@pytest.mark.parametrize("language", ["zh", "en"])
def test_steps_and_caps_have_words(language):
    words = wording(language)
    assert all(words.say(f"devices.step_{step.value}") for step in NextStep)
    for limit in Limit:
        assert "3" in words.say(f"devices.limit_{limit.value}", most=3, spent=2)
    assert words.say("devices.limit_do")
