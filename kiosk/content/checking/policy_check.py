"""Policies and scenes against the vocabulary of `profile.yaml`: what they need can be computed from its facts."""

from collections.abc import Iterator, Mapping

from kiosk.catalog import AttributeType, Condition
from kiosk.catalog.conditions import All, AnyOf, Between, In, Not
from kiosk.content.building.sources import Entry, Sources
from kiosk.content.checking.problem import Problem
from kiosk.content.schema import AmountForm, AttributeForm, PolicyForm

Vocabulary = Mapping[str, AttributeForm]

MONEY = "元"


def policy_problems(sources: Sources) -> Iterator[Problem]:
    """Unknown facts and options, comparisons that cannot be made, amounts of things that are no money."""
    vocabulary = {entry.form.id: entry.form for entry in sources.attributes}
    for attribute in sources.attributes:
        yield from _attribute(attribute)
        yield from _order(attribute, vocabulary, sources.broken_ids)
    for policy in sources.policies:
        yield from _conditions(policy, vocabulary, sources.broken_ids)
        yield from _amounts(policy, vocabulary, sources.broken_ids)
    for scene in sources.scenes:
        for index, suit in enumerate(scene.form.suits):
            for wrong, action in _misfits(suit.when, vocabulary, sources.broken_ids):
                yield scene.problem(f"Bad condition: {wrong}", action, "suits", index, "when")


def _attribute(attribute: Entry[AttributeForm]) -> Iterator[Problem]:
    form = attribute.form
    if form.type is AttributeType.CHOICE and len(form.options) < 2:
        yield attribute.problem("A choice needs at least two options.", "Write them as {value, label}.", "options")
    if form.type is not AttributeType.CHOICE and form.options:
        yield attribute.problem(f"A {form.type} has no options.", "Remove them, or write type: choice.", "options")
    if form.type is AttributeType.NUMBER and form.unit is None:
        yield attribute.problem("A number needs its unit.", "Write unit: 人, 元, %, 年 or the like.")
    if form.type is not AttributeType.NUMBER and form.unit is not None:
        yield attribute.problem(f"A {form.type} has no unit.", "Remove it, or write type: number.", "unit")


def _order(attribute: Entry[AttributeForm], vocabulary: Vocabulary, broken: set[str]) -> Iterator[Problem]:
    for index, earlier in enumerate(attribute.form.after):
        if earlier in vocabulary.keys() | broken and attribute.form.id not in _asked_before(earlier, vocabulary):
            continue
        wrong = "is asked only after this one" if earlier in vocabulary else "is no fact of profile.yaml"
        yield attribute.problem(f"“{earlier}” {wrong}.", "Name a fact that is asked earlier.", "after", index)


def _asked_before(fact: str, vocabulary: Vocabulary) -> set[str]:
    """The fact itself and all that have to be asked before it."""
    found: set[str] = set()
    ahead = [fact]
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += vocabulary[one].after if one in vocabulary else []
    return found


def _conditions(policy: Entry[PolicyForm], vocabulary: Vocabulary, broken: set[str]) -> Iterator[Problem]:
    for index, requirement in enumerate(policy.form.conditions):
        for wrong, action in _misfits(requirement.when, vocabulary, broken):
            yield policy.problem(f"Bad condition: {wrong}", action, "conditions", index, "when")
    for index, material in enumerate(policy.form.materials):
        for wrong, action in _misfits(material.when, vocabulary, broken):
            yield policy.problem(f"Bad condition: {wrong}", action, "materials", index, "when")


def _misfits(condition: Condition | None, vocabulary: Vocabulary, broken: set[str]) -> Iterator[tuple[str, str]]:
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _misfits(part, vocabulary, broken)
        case Not(part):
            yield from _misfits(part, vocabulary, broken)
        case In(fact, _) | Between(fact, _, _) if fact not in vocabulary:
            if fact not in broken:
                yield f"there is no fact “{fact}” in profile.yaml.", "Correct its name, or add it there."
        case In(fact, values):
            for value in values:
                yield from _unfit(value, vocabulary[fact])
        case Between(fact, _, _):
            if vocabulary[fact].type is not AttributeType.NUMBER:
                yield f"“{fact}” is no number and cannot be compared with one.", "Use is or in."


def _unfit(value: object, fact: AttributeForm) -> Iterator[tuple[str, str]]:
    if fact.type is AttributeType.FLAG:
        if not isinstance(value, bool):
            yield f"“{fact.id}” is true or false, not “{value}”.", "Write is: true or is: false."
    elif fact.type is AttributeType.NUMBER:
        if isinstance(value, bool | str):
            yield f"“{fact.id}” is a number, not “{value}”.", "Write digits, or use at_least and at_most."
    elif value not in [option.value for option in fact.options]:
        allowed = "、".join(option.value for option in fact.options)
        yield f"“{value}” is no option of “{fact.id}”.", f"Use one of {allowed}."


def _amounts(policy: Entry[PolicyForm], vocabulary: Vocabulary, broken: set[str]) -> Iterator[Problem]:
    for index, benefit in enumerate(policy.form.benefits):
        if benefit.amount is not None and benefit.amount.of not in broken:
            for what, action in _wrong_amount(benefit.amount, vocabulary):
                yield policy.problem(what, action, "benefits", index, "amount")


def _wrong_amount(amount: AmountForm, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    if amount.fixed is not None and amount.share is not None:
        yield "An amount is either fixed or a share, not both.", "Remove one of the two."
    elif amount.fixed is None and amount.share is None:
        yield "The amount says neither fixed nor share.", "Write one of the two, or remove the amount."
    if amount.share is not None and amount.of is None:
        yield "A share is a share of something.", "Write of: and a fact in 元 from profile.yaml."
    if amount.of is None:
        return
    fact = vocabulary.get(amount.of)
    if fact is None:
        yield f"There is no fact “{amount.of}” in profile.yaml.", "Correct its name, or add it there."
    elif fact.type is not AttributeType.NUMBER:
        yield f"“{fact.id}” is no number, so no amount can be computed from it.", "Use a fact with a unit."
    elif amount.share is not None and fact.unit != MONEY:
        yield f"A share needs money, but “{fact.id}” is counted in {fact.unit}.", "Use a fact in 元, or write fixed."
    elif amount.share is None and fact.unit == MONEY:
        yield f"“{fact.id}” is money; a fixed amount cannot be multiplied by it.", "Write share instead."
