"""All policies against what is known, in groups and in an explained order (`match.order_note` says it to people)."""

from datetime import date

from kiosk.catalog import Policy, PolicyMode, Topic
from kiosk.matching.asking import questions
from kiosk.matching.book import PolicyBook
from kiosk.matching.judging import judge
from kiosk.matching.model import Known, Matching, Outcome, PolicyMatch, Standing, of_standing

_TOPICS = list(Topic)


def match_policies(book: PolicyBook, known: Known, today: date, asked: int = 0) -> Matching:
    """Groups: automatic (免申即享, all met), applicable (申报享受 and 申请 all met, then whatever a person has to
    confirm), missing one thing, waiting for answers. Policies out of their dates are left out.

    The same facts give the same answer, whatever their order. `asked`: how many questions this visit has had.
    """
    found = [judge(policy, book, known, today) for policy in book.in_force(today)]
    met = of_standing(found, Standing.MET)
    automatic = [one for one in met if one.policy.mode is PolicyMode.AUTOMATIC]
    applicable = [one for one in met if one.policy.mode is not PolicyMode.AUTOMATIC]
    return Matching(
        automatic=tuple(sorted(automatic, key=_by_money)),
        applicable=(
            *sorted(applicable, key=_by_money),
            *sorted(of_standing(found, Standing.CONFIRM), key=_by_money),
        ),
        missing_one=tuple(sorted(of_standing(found, Standing.MISSING_ONE), key=_by_nearness)),
        unknown=tuple(sorted(of_standing(found, Standing.UNKNOWN), key=_by_open_rows)),
        questions=questions(book, known, today, asked),
        not_applicable=len(of_standing(found, Standing.NOT_APPLICABLE)),
    )


def _by_money(one: PolicyMatch) -> tuple[int, float, int, str]:
    """Money that can be computed, more first; then mere ceilings; then money without an amount; then rights and
    services. Within by topic (as `Topic` lists them) and id."""
    return (*_money_rank(one), *_name_rank(one.policy))


def _by_nearness(one: PolicyMatch) -> tuple[bool, bool, int, float, int, float, int, str]:
    """Better near-misses first: what one can do something about, what has anything else met, less to confirm, a
    smaller gap; then as everywhere."""
    nothing_else = not one.reasons(Outcome.MET)
    confirm = len(one.reasons(Outcome.CONFIRM))
    return (not one.changeable, nothing_else, confirm, one.gap, *_by_money(one))


def _by_open_rows(one: PolicyMatch) -> tuple[int, int, float, int, str]:
    """Fewer open requirements first; then as everywhere."""
    return (len(one.reasons(Outcome.UNKNOWN)), *_by_money(one))


def _money_rank(one: PolicyMatch) -> tuple[int, float]:
    if one.money is not None:
        return (1 if one.money.ceiling else 0, -one.money.amount_yuan)
    return (2 if any(benefit.brings_money for benefit in one.policy.benefits) else 3, 0.0)


def _name_rank(policy: Policy) -> tuple[int, str]:
    return (_TOPICS.index(policy.topic), policy.id)
