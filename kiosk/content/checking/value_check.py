"""Values that have the right form and still cannot be: limits without days, days out of order, lost actions."""

from collections.abc import Iterator
from datetime import date

from kiosk.catalog import ActionKind, LimitUnit
from kiosk.content.building.sources import Entry, Sources
from kiosk.content.checking.problem import Problem
from kiosk.content.schema import ActionForm, InterviewForm, ItemForm, LimitForm, PolicyForm


def value_problems(sources: Sources, today: date) -> Iterator[Problem]:
    """Judge limits, days and actions. `today` tells which last days have passed."""
    for item in sources.items:
        yield from _limits(item)
        yield from _days(item, today, "affair")
    for policy in sources.policies:
        yield from _days(policy, today, "policy")
        yield from _deadline(policy, today)
    for interview in sources.interviews:
        yield from _actions(interview)


def _limits(item: Entry[ItemForm]) -> Iterator[Problem]:
    limits: tuple[tuple[str, LimitForm | None], ...] = (
        ("statutory", item.form.limits.statutory),
        ("promised", item.form.limits.promised),
    )
    for name, limit in limits:
        if limit is None:
            continue
        if limit.unit is LimitUnit.ON_SPOT and limit.amount:
            yield item.problem("当场 has no number of days.", "Leave the amount out.", "limits", name, "amount")
        if limit.unit is not LimitUnit.ON_SPOT and not limit.amount:
            yield item.problem("The limit has no number of days.", "Write amount: <days>.", "limits", name)


def _days(entry: Entry[ItemForm] | Entry[PolicyForm], today: date, kind: str) -> Iterator[Problem]:
    begin, end = entry.form.effective_from, entry.form.effective_until
    if begin and end and end < begin:
        yield entry.problem("The last day lies before the first.", "Correct the days.", "effective_until")
    elif end and end < today:
        what = f"The last day, {end}, has passed: the terminal hides this {kind}."
        yield entry.problem(what, "Give it a new day, or remove it.", "effective_until", blocks=False)


def _deadline(policy: Entry[PolicyForm], today: date) -> Iterator[Problem]:
    begin, end = policy.form.effective_from, policy.form.deadline
    if begin and end and end < begin:
        yield policy.problem("The last day to apply lies before the first day.", "Correct the days.", "deadline")
    elif end and end < today:
        what = f"The last day to apply, {end}, has passed: the terminal hides this policy."
        yield policy.problem(what, "Give it a new day, or remove it.", "deadline", blocks=False)


def _actions(interview: Entry[InterviewForm]) -> Iterator[Problem]:
    for index, notice in enumerate(interview.form.notices):
        if notice.action is not None:
            found = _action(notice.action)
            if found:
                yield interview.problem(*found, "notices", index, "action")


def _action(action: ActionForm) -> tuple[str, str] | None:
    if action.kind is ActionKind.CALL and not _is_number(action.target or ""):
        return "A call needs an office line.", "Write target: 0571-82980912 or the like."
    if action.kind is ActionKind.APPEAL and action.target:
        return "An appeal has no target.", "Leave the target out."
    return None


def _is_number(text: str) -> bool:
    return len(text) >= 3 and text.isascii() and all(sign.isdigit() or sign in " -" for sign in text)
