"""Days and deadlines as the screens say them, in the visit's language and by the terminal's clock."""

from datetime import date, datetime

from kiosk.requests.model import Deadline
from kiosk.sheets.imprint import say_day, say_moment
from ui.stay import Stay


def day_words(stay: Stay, day: date) -> str:
    """“周三（11月25日）”: the weekday first, because it is what a visitor remembers."""
    return say_day(day, stay.services.clock.now().date(), stay.words)


def moment_words(stay: Stay, at: datetime) -> str:
    return say_moment(at, stay.words)


def deadline_words(stay: Stay, key: str, deadline: Deadline) -> str:
    """The sentence `key` with its `day`; `<key>_estimated` while the year's days off are not announced."""
    return stay.say(f"{key}_estimated" if deadline.estimated else key, day=day_words(stay, deadline.day))
