"""From matching to paper: the groups that `kiosk.matching` found, in the words that the match sheet prints.

A slip is no list of everything: of what misses one thing only what one can do something about is taken along, and of
what waits for answers only what waits for the fewest.
"""

from kiosk.guidance import say_source
from kiosk.matching import (
    Matching,
    Outcome,
    PolicyMatch,
    say_benefit,
    say_how,
    say_mark,
    say_money,
)
from kiosk.matching import Reason as MatchReason
from kiosk.sheets.edition import Edition
from kiosk.sheets.match_sheet import MatchedPolicies, MatchedPolicy
from kiosk.sheets.model import Reason, Verdict

MOST_OPEN = 6
"""So many rows of the two groups that are not settled are printed."""
VERDICTS = {
    Outcome.MET: Verdict.MET,
    Outcome.NOT_MET: Verdict.LACKING,
    Outcome.UNKNOWN: Verdict.OPEN,
    Outcome.CONFIRM: Verdict.OPEN,
}


def matched_policies(found: Matching, edition: Edition, most_open: int = MOST_OPEN) -> MatchedPolicies:
    """What `match_sheet` takes, in the order of `found`."""
    near = [one for one in found.missing_one if one.changeable]
    return MatchedPolicies(
        automatic=_rows(found.automatic, edition),
        applicable=_rows(found.applicable, edition),
        missing_one=_rows(tuple(near[:most_open]), edition),
        unknown=_rows(found.unknown[:most_open], edition),
    )


def _rows(matches: tuple[PolicyMatch, ...], edition: Edition) -> tuple[MatchedPolicy, ...]:
    return tuple(_row(one, edition) for one in matches)


def _row(one: PolicyMatch, edition: Edition) -> MatchedPolicy:
    words, policy = edition.words, one.policy
    mark = say_mark(one, words)
    open_rows = one.reasons(Outcome.UNKNOWN)
    return MatchedPolicy(
        id=policy.id,
        title=words.say("match.marked", title=policy.plain_title, mark=mark) if mark else policy.plain_title,
        benefit=say_benefit(policy, words),
        why=tuple(_reason(reason, one, edition) for reason in one.why),
        money=_money(one, edition),
        missing=one.missing.text if one.missing else "",
        question=open_rows[0].text if open_rows else "",
        how=say_how(policy, edition.places, words),
        deadline=one.ends_on,
        source=edition.listed(_named(policy.sources, edition)),
        reviewed=policy.reviewed,
    )


def _reason(reason: MatchReason, one: PolicyMatch, edition: Edition) -> Reason:
    """What a person has to judge says so in its words: on paper it looks like any other open condition."""
    words = edition.words
    asks = reason.outcome is Outcome.CONFIRM
    text = words.say("match.reason", outcome=words.say("match.outcome_confirm"), text=reason.text)
    own = reason.sources if reason.sources != one.policy.sources else ()
    return Reason(text if asks else reason.text, VERDICTS[reason.outcome], edition.listed(_named(own, edition)))


def _money(one: PolicyMatch, edition: Edition) -> str:
    """What it brings; without that, what has to be paid for it."""
    if one.money is None and one.cost is not None:
        return edition.words.say("match.cost", money=say_money(one.cost, edition.words))
    return say_money(one.money, edition.words)


def _named(sources: tuple[str, ...], edition: Edition) -> list[str]:
    return list(dict.fromkeys(say_source(source, edition.words) for source in sources))
