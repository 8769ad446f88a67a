"""One policy on paper: what it gives, what must hold, how to get it, until when."""

from collections.abc import Iterable
from datetime import date

from kiosk.catalog import Policy, PolicyMode
from kiosk.sheets.affair_facts import pairs, where
from kiosk.sheets.edition import Edition
from kiosk.sheets.guidance_sheet import closing_notice, step_blocks, summary
from kiosk.sheets.imprint import say_date
from kiosk.sheets.materials import check, legend
from kiosk.sheets.model import Block, Check, Checklist, Heading, KeyValues, Paragraph, Sheet, SheetKind
from kiosk.sheets.take_along import online_code, text_code

MODES = {
    PolicyMode.AUTOMATIC: "mode_automatic",
    PolicyMode.DECLARED: "mode_declared",
    PolicyMode.APPLICATION: "mode_application",
}


def policy_sheet(policy: Policy, edition: Edition) -> Sheet:
    """The conditions carry boxes: the visitor goes through them with a pen."""
    gist = [policy.plain_title, *(f"{benefit.label}：{benefit.text}" for benefit in policy.benefits)]
    blocks = (
        *summary(policy.summary),
        *_benefits(policy, edition),
        *_requirements(policy, edition),
        *_how(policy, edition),
        *_papers(policy, edition),
        *where(policy, edition),
        online_code(policy.online, edition) or text_code([*gist, *_numbers(policy, edition)], edition),
        closing_notice(policy.reviewed, edition),
    )
    return edition.sheet(
        SheetKind.POLICY,
        policy.plain_title or policy.title,
        blocks,
        official=policy.title,
        subject=policy.id,
        sources=policy.sources,
    )


def _benefits(policy: Policy, edition: Edition) -> Iterable[Block]:
    yield Heading(edition.say("policy_benefits"))
    yield KeyValues(tuple((benefit.label, benefit.text) for benefit in policy.benefits))


def _requirements(policy: Policy, edition: Edition) -> Iterable[Block]:
    if policy.requirements:
        yield Heading(edition.say("policy_requirements"))
        yield Checklist(tuple(Check(requirement.text) for requirement in policy.requirements))


def _how(policy: Policy, edition: Edition) -> Iterable[Block]:
    until = pairs(
        [
            ("policy_mode", edition.say(MODES[policy.mode])),
            ("policy_deadline", say_deadline(policy.deadline, edition)),
            ("policy_validity", policy.validity),
        ],
        edition,
        leading=True,
    )
    steps = tuple(step_blocks(policy, edition))
    return (*(steps or (Heading(edition.say("steps")),)), *until)


def say_deadline(deadline: date | None, edition: Edition) -> str:
    """“2026年12月31日前”, always with the year: such sheets are kept."""
    return edition.say("policy_by", day=say_date(deadline, edition.words)) if deadline else ""


def _papers(policy: Policy, edition: Edition) -> Iterable[Block]:
    if policy.materials:
        yield Heading(edition.say("materials"))
        yield Checklist(tuple(check(material, edition) for material in policy.materials))
        yield from legend(policy.materials, frozenset(), edition)
    elif policy.mode is PolicyMode.AUTOMATIC:
        yield Paragraph(edition.say("policy_no_papers"))


def _numbers(policy: Policy, edition: Edition) -> Iterable[str]:
    phones = [phone.number for phone in policy.phones or edition.hotlines.consult]
    return [edition.say("carry_phone", phones=edition.listed(phones))] if phones else []
