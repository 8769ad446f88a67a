"""Who gave the sheet out, when, and from which content: the lines that every sheet carries; and how days are said."""

from datetime import date, datetime

from kiosk.settings import Settings
from kiosk.wording import Wording


def issuer(settings: Settings) -> str:
    return f"{settings.hall_name} {settings.hall_area}".strip()


def terminal(settings: Settings, words: Wording) -> str:
    """“QT-01 1号机”."""
    code = f"{settings.hall_code}-{settings.terminal_id}"
    return words.say("sheets.terminal", code=code, name=settings.terminal_name).strip()


def printed(settings: Settings, now: datetime, words: Wording) -> str:
    return words.say("sheets.footer_printed", when=say_moment(now, words), terminal=terminal(settings, words))


def hotline(settings: Settings, words: Wording) -> str:
    return words.say("sheets.footer_hotline", hotline=settings.hotline)


def say_day(day: date, today: date, words: Wording) -> str:
    """“周三（11月25日）”, with the year when it is not this one."""
    return words.say(
        "sheets.day" if day.year == today.year else "sheets.day_of_year",
        weekday=words.say(f"sheets.weekday_{day.weekday()}"),
        year=day.year,
        month=words.say(f"sheets.month_{day.month}"),
        day=day.day,
    )


def say_date(day: date, words: Wording) -> str:
    """“2026年11月25日”: always with the year, for papers that are kept."""
    month = words.say(f"sheets.month_{day.month}")
    return words.say("sheets.date", year=day.year, month=month, day=day.day)


def say_moment(moment: datetime, words: Wording) -> str:
    """“2026年11月21日 02:14”, in the zone that `moment` is in."""
    return words.say(
        "sheets.moment",
        year=moment.year,
        month=words.say(f"sheets.month_{moment.month}"),
        day=moment.day,
        hour=moment.hour,
        minute=moment.minute,
    )
