"""Small numbers as people say them: “两样”, not “2 样”."""

from kiosk.wording import Wording


def say_number(count: int, words: Wording) -> str:
    """The word for a count as it stands before a measure word; digits where the wording has no word for it."""
    spoken = words.say("checklist.numbers").split()
    return spoken[count - 1] if 0 < count <= len(spoken) else str(count)
