"""The enterprise's page and its policies as sheets: the same facts and groups that the screens show, in words."""

from kiosk.enterprise import expires_next, lights
from kiosk.sheets import Edition, EnterpriseSummary, LicenceLine, Sheet, enterprise_sheet, match_sheet, matched_policies
from kiosk.wording import Wording
from ui.screens.enterprise_rows import known_rows, licence_row
from ui.screens.enterprise_scenes import suited_scenes
from ui.screens.match_walk import begun
from ui.stay import Stay

ENTERPRISE = "enterprise"
MATCH = "match"
"""Arguments of the print screen, each followed by a colon."""


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
        scenes=tuple(scene.plain_title for scene in suited_scenes(profile.facts, catalog.scenes())),
    )
    return enterprise_sheet(summary, edition)


def match_paper(stay: Stay, edition: Edition) -> Sheet:
    """What was found for this visitor, with or without an enterprise's code."""
    return match_sheet(matched_policies(begun(stay).found, edition), edition)


def _next_steps(stay: Stay, words: Wording) -> tuple[str, ...]:
    profile, today = stay.memory.enterprise, stay.services.clock.now().date()
    light = expires_next(profile.licences, today) if profile is not None else None
    if light is None:
        return ()
    row = licence_row(light, stay.catalog, words)
    return (words.say("enterprise.renew_step", name=row.name, until=row.until),)
