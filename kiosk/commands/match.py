"""`kiosk match`: what an enterprise with these facts is entitled to, why, and what is best asked next."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.bootstrap import terminal
from kiosk.catalog import Attribute, AttributeType, Place
from kiosk.commands.output import AsJson, plain, show
from kiosk.errors import Misuse, Refusal
from kiosk.guidance import say_source
from kiosk.matching import (
    Known,
    Matching,
    PolicyBook,
    PolicyMatch,
    Question,
    ReadFacts,
    match_policies,
    policy_book,
    read_facts,
    read_profile,
    say_benefit,
    say_choice,
    say_how,
    say_mark,
    say_missing,
    say_money,
    say_outcome,
)
from kiosk.wording import Wording, wording

app = typer.Typer(
    help="find the policies an enterprise is entitled to", context_settings={"allow_interspersed_args": True}
)
FLAGS = {"true": True, "false": False}
NAMED_AT_ONCE = 5
"""So many wrong facts are named in one line; the others follow once these are right."""

Answers = Annotated[list[str], typer.Option("--answer", metavar="FACT=VALUE", help="may be given several times")]
ProfileFile = Annotated[Path | None, typer.Option("--profile", metavar="FILE", help="JSON: fact -> value")]


@app.callback(invoke_without_command=True)
def match(
    profile: ProfileFile = None,
    answer: Answers = [],  # noqa: B006 (typer copies it)
    as_json: AsJson = False,
) -> None:
    """Facts are those of `profile.yaml`; a number may be a range such as 31..300, any answer may be “unsure”."""
    place = terminal()
    catalog = place.open_catalog()
    book, today, words = policy_book(catalog.policies(), catalog.attributes()), place.clock.now().date(), wording()
    given = read_profile(profile) if profile else {}
    read = read_facts({**given, **_answers(answer, book)}, book.attributes, today)
    if read.refused:
        raise _refusal(read)
    found = match_policies(book, read.known, today, asked=len(answer))
    places = {one.id: one for one in catalog.places()}
    show(_data(found, read.known, words), as_json, lambda: "\n".join(_lines(found, places, words)))


def _answers(pairs: list[str], book: PolicyBook) -> dict[str, Any]:
    vocabulary = {attribute.id: attribute for attribute in book.attributes}
    found: dict[str, Any] = {}
    for pair in pairs:
        name, sign, text = pair.partition("=")
        if not sign or not name:
            raise Misuse("match.answer_form", f"“{pair}” is no answer.", "Write it as FACT=VALUE.")
        found[name] = _typed(vocabulary.get(name), text)
    return found


def _typed(attribute: Attribute | None, text: str) -> object:
    """What the text of an answer stands for; anything else stays text and is refused with the other facts."""
    if attribute is not None and attribute.type is AttributeType.FLAG:
        return FLAGS.get(text, text)
    if attribute is not None and attribute.type is AttributeType.NUMBER:
        for number in (int, float):
            try:
                return number(text)
            except ValueError:
                continue
    return text


def _refusal(read: ReadFacts) -> Refusal:
    named = [f"{bad.message} {bad.action}" for bad in read.refused[:NAMED_AT_ONCE]]
    more = len(read.refused) - len(named)
    return Refusal("match.facts", " ".join(named), f"({more} more are wrong.)" if more > 0 else "")


def _data(found: Matching, known: Known, words: Wording) -> dict[str, Any]:
    groups = {name: [_row(one, words) for one in matches] for name, matches in found.groups().items()}
    return {
        **groups,
        "questions": [_question(question, words) for question in found.questions],
        "not_applicable": found.not_applicable,
        "derived": sorted(known.derived),
        "order_note": words.say("match.order_note"),
        "overlap_note": words.say("match.overlap_note"),
    }


def _row(one: PolicyMatch, words: Wording) -> dict[str, Any]:
    policy = one.policy
    return {
        "policy": policy.id,
        "title": policy.plain_title,
        "official_title": policy.title,
        "topic": policy.topic,
        "state": one.standing,
        "why": [
            {"text": reason.text, "state": reason.outcome, "facts": sorted(reason.facts), "source": reason.sources}
            for reason in one.why
        ],
        "missing": one.missing.text if one.missing else None,
        "benefit": say_benefit(policy, words),
        "money": plain(one.money),
        "money_text": say_money(one.money, words),
        "cost": plain(one.cost),
        "needs": one.needs,
        "deadline": policy.deadline,
        "ends_on": one.ends_on,
        "days_left": one.days_left,
        "ends_soon": one.ends_soon,
        "how": {
            "mode": policy.mode,
            "steps": policy.steps,
            "online": policy.online,
            "hall": policy.hall,
            "departments": policy.departments,
            "phones": policy.phones,
        },
        "items": policy.items,
        "reviewed": policy.reviewed,
        "source": policy.sources,
    }


def _question(question: Question, words: Wording) -> dict[str, Any]:
    return {
        "fact": question.attribute,
        "ask": question.ask,
        "why": question.why,
        "choices": [
            {"value": choice.value, "label": say_choice(choice, question.unit, words)} for choice in question.choices
        ],
        "settles": round(question.settles, 2),
        "touches": question.touches,
    }


def _lines(found: Matching, places: Mapping[str, Place], words: Wording) -> Iterator[str]:
    for name, matches in found.groups().items():
        yield f"## {words.say(f'match.group_{name}')} ({len(matches)})"
        for number, one in enumerate(matches, start=1):
            yield from _text(number, one, places, words)
        yield "" if matches else words.say("match.nothing_found") + "\n"
    yield words.say("match.not_applicable_note", count=found.not_applicable)
    yield words.say("match.order_note")
    yield words.say("match.overlap_note")
    yield words.say("match.estimate_note")
    for question in found.questions:
        yield ""
        yield words.say("match.question_line", ask=question.ask)
        for choice in question.choices:
            value = str(choice.value).lower() if isinstance(choice.value, bool) else choice.value
            label = say_choice(choice, question.unit, words)
            yield "   " + words.say("match.answer_line", value=f"{question.attribute}={value}", label=label)


def _text(number: int, one: PolicyMatch, places: Mapping[str, Place], words: Wording) -> Iterator[str]:
    mark = say_mark(one, words)
    title = one.policy.plain_title
    yield f"{number}. {words.say('match.marked', title=title, mark=mark) if mark else title}"
    yield "   " + say_benefit(one.policy, words)
    if one.money:
        yield "   " + words.say("match.money_line", money=say_money(one.money, words))
    if one.cost:
        yield "   " + words.say("match.cost", money=say_money(one.cost, words))
    if one.missing:
        yield "   " + say_missing(one, words)
    for reason in one.why:
        yield "   - " + words.say("match.reason", outcome=say_outcome(reason, words), text=reason.text)
    if one.ends_on:
        yield "   " + words.say("match.deadline_line", day=one.ends_on.isoformat())
    yield "   " + words.say("match.how_line", how=say_how(one.policy, places, words))
    named = dict.fromkeys(say_source(source, words) for source in one.policy.sources)
    yield "   " + words.say("match.source_line", sources=words.say("match.list_join").join(named))
