"""The enterprise's page and its policies as sheets: the same facts and groups that the screens show, in words."""

from dataclasses import replace

from kiosk.enterprise import expires_next, lights
from kiosk.matching import suited_scenes
from kiosk.sheets import (
    Edition,
    EnterpriseSummary,
    LicenceLine,
    MatchedPolicy,
    Sheet,
    enterprise_sheet,
    match_sheet,
    matched_policies,
)
from kiosk.wording import Wording
from ui.screens.enterprises.enterprise_rows import known_rows, licence_row
from ui.screens.enterprises.match_rows import shortest_way
from ui.screens.enterprises.match_walk import begun
from ui.stay import Stay

MOST_ROWS, MOST_LARGE_ROWS = (4, 6, 2), (2, 4, 1)
"""Rows on paper: automatic, applicable, of each kind that is open; fewer in large print. A slip of about a metre is
carried home, one of four is not."""


def enterprise_paper(stay: Stay, edition: Edition) -> Sheet | None:
    """None without an enterprise that the visitor confirmed."""
    profile = stay.memory.enterprise
    if profile is None:
        return None
    today, catalog, words = stay.services.clock.now().date(), stay.catalog, edition.words
    rows = [licence_row(light, catalog, words) for light in lights(profile.licences, today)]
    summary = EnterpriseSummary(
        name=profile.name,
        uscc=profile.uscc,
        grade=words.say(f"enterprise.grade_{profile.grade.value}"),
        facts=tuple((row.name, row.value) for row in known_rows(profile, catalog.attributes(), words)),
        licences=tuple(LicenceLine(row.name, row.standing, row.until) for row in rows),
        next_steps=_next_steps(stay, words),
        scenes=tuple(scene.plain_title for scene in suited_scenes(catalog.scenes(), profile.facts)),
    )
    return enterprise_sheet(summary, edition)


def match_paper(stay: Stay, edition: Edition) -> Sheet:
    """What was found for this visitor, with or without an enterprise's code; the first of each group."""
    automatic, applicable, open_rows = MOST_LARGE_ROWS if edition.large else MOST_ROWS
    whole = matched_policies(begun(stay).found, edition, most_open=open_rows)
    short = replace(
        whole,
        automatic=_brief(whole.automatic[:automatic], stay, edition),
        applicable=_brief(whole.applicable[:applicable], stay, edition),
        missing_one=_brief(whole.missing_one, stay, edition),
        unknown=_brief(whole.unknown, stay, edition),
    )
    left = len(whole.automatic) + len(whole.applicable) - len(short.automatic) - len(short.applicable)
    return match_sheet(replace(short, unprinted=left), edition)


def _brief(rows: tuple[MatchedPolicy, ...], stay: Stay, edition: Edition) -> tuple[MatchedPolicy, ...]:
    """The shortest way to each; its page and its own sheet have all of them."""
    policies = [(row, stay.catalog.policy(row.id)) for row in rows]
    return tuple(
        row if policy is None else replace(row, how=shortest_way(policy, edition.places, edition.words))
        for row, policy in policies
    )


def _next_steps(stay: Stay, words: Wording) -> tuple[str, ...]:
    profile, today = stay.memory.enterprise, stay.services.clock.now().date()
    light = expires_next(profile.licences, today) if profile is not None else None
    if light is None:
        return ()
    row = licence_row(light, stay.catalog, words)
    return (words.say("enterprise.renew_step", name=row.name, until=row.until),)
