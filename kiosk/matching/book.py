"""The policies and their vocabulary, made ready for matching: done once for a pack, used for every visitor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.catalog import Attribute, AttributeType, Condition, Policy, facts_of
from kiosk.matching.model import Choice
from kiosk.matching.ranges import cuts, spans, write_span


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """`looks_at`: for each policy, the facts of each requirement in turn. `choices`: for each attribute the answers
    that a question offers, without “不清楚”."""

    policies: tuple[Policy, ...]
    attributes: tuple[Attribute, ...]
    looks_at: Mapping[str, tuple[frozenset[str], ...]] = field(repr=False)
    choices: Mapping[str, tuple[Choice, ...]] = field(repr=False)

    def in_force(self, today: date) -> tuple[Policy, ...]:
        """Those that can be used today: begun, not ended, the last day to apply not passed."""
        return tuple(policy for policy in self.policies if _in_force(policy, today))


def policy_book(policies: Iterable[Policy], attributes: Iterable[Attribute]) -> PolicyBook:
    """Of `Catalog.policies()` and `Catalog.attributes()`; their order is the order of the vocabulary."""
    kept, vocabulary = tuple(policies), tuple(attributes)
    conditions = [row.when for policy in kept for row in policy.requirements if row.when is not None]
    return PolicyBook(
        kept,
        vocabulary,
        {policy.id: tuple(facts_of(row.when) for row in policy.requirements) for policy in kept},
        {attribute.id: _choices(attribute, conditions) for attribute in vocabulary},
    )


def ends_on(policy: Policy) -> date | None:
    """The last day to apply or of effect, whichever comes first."""
    return min((day for day in (policy.deadline, policy.effective_until) if day is not None), default=None)


def _in_force(policy: Policy, today: date) -> bool:
    begun = policy.effective_from is None or policy.effective_from <= today
    end = ends_on(policy)
    return begun and (end is None or today <= end)


def _choices(attribute: Attribute, conditions: list[Condition]) -> tuple[Choice, ...]:
    match attribute.type:
        case AttributeType.FLAG:
            return (Choice(True), Choice(False))
        case AttributeType.CHOICE:
            return tuple(Choice(option.value, option.label) for option in attribute.options)
        case AttributeType.NUMBER:
            found = spans(cuts(conditions, attribute.id, attribute.unit), attribute.unit)
            return tuple(Choice(write_span(span), span=span) for span in found)
