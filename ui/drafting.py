"""The draft of an appeal on its way to the desk: its checked form and the words for what is still wrong."""

from collections.abc import Collection

from kiosk.requests.model import Appeal, Problem
from ui.stay import Draft, Stay

WORDS = ("title", "description")
CONTACT = ("contact_name", "phone")


def appeal_of(draft: Draft) -> Appeal:
    """What would be submitted now, blanks at the ends left out."""
    return Appeal(
        title=draft.title.strip(),
        description=draft.description.strip(),
        contact_name=draft.contact_name.strip(),
        phone=draft.phone.strip(),
        consent=draft.consent,
        topic=draft.topic,
        enterprise=draft.enterprise,
    )


def problems_in(stay: Stay, fields: Collection[str]) -> dict[str, str]:
    """Field -> sentence that names what is wrong and how to mend it; only for `fields`, the first of each."""
    found: dict[str, str] = {}
    for problem in stay.services.desk.problems(appeal_of(stay.memory.draft)):
        if problem.field in fields:
            found.setdefault(problem.field, say_problem(stay, problem))
    return found


def say_problem(stay: Stay, problem: Problem) -> str:
    return stay.say(f"requests.problem.{problem.code}")


def topic_name(stay: Stay) -> str:
    """The affair the appeal is about in everyday words, "" when none or when this content does not know it."""
    topic = stay.memory.draft.topic
    item = stay.catalog.item(topic) if topic else None
    return item.plain_title or item.title if item else ""


def masked_phone(phone: str) -> str:
    """138****1234; a shorter number shows its last two digits only."""
    if len(phone) >= 11:
        return f"{phone[:-8]}****{phone[-4:]}"
    return "*" * max(0, len(phone) - 2) + phone[-2:]
