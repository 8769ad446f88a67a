"""Chapters about the catalogue: doors, lists, a scene, a policy, an answer, and words that find nothing."""

from PySide6.QtCore import Qt

from kiosk.catalog import Axis, Side
from kiosk.visit import Screen
from ui.tour.guide import Walk

EVENT = "start-up"
SCENE = "market-entry"
PERSON = "elder"
POLICY = "pl-free-seals"
POLICY_WORDS = "刻章是不是免费"
ANSWER = "faq-start-cost"
ANSWER_WORDS = "开公司要花多少钱"
NONSENSE = "火星移民"
MOST_TURNS = 8
"""Pages a visitor would turn before giving up."""


def look_around(walk: Walk) -> None:
    """Three taps to anything: by section, by event with its scene, by person."""
    catalog, finger = walk.stage.stay.catalog, walk.finger
    event, person = catalog.group(EVENT), catalog.group(PERSON)
    assert event is not None, f"{EVENT} is not in the pack"
    assert event.axis is Axis.EVENT
    assert person is not None, f"{PERSON} is not in the pack"
    section = next(section for section in catalog.sections() if section.side is Side.CITIZEN)
    finger.touch(walk.say("shell.home"))
    walk.reach(Screen.HOME)
    with walk.step("browse"):
        finger.touch(walk.say("home.elder_guide" if walk.elder else "home.all_items"))
        walk.reach(Screen.BROWSE)
    with walk.step("section"):
        _enter(walk, section.title)
    finger.touch(walk.say("shell.back"))
    walk.reach(Screen.BROWSE)
    with walk.step("person"):
        _enter(walk, person.title)
    finger.touch(walk.say("shell.back"))
    walk.reach(Screen.BROWSE)
    with walk.step("event"):
        _enter(walk, event.title)
    scene = next(scene for scene in catalog.scenes() if scene.id == SCENE)
    with walk.step("scene"):
        _open(walk, scene.plain_title)
        walk.reach(Screen.SCENE)


def ask_about(walk: Walk) -> None:
    """A policy and an answer by everyday words; then words that no hall knows, and the ways out."""
    catalog = walk.stage.stay.catalog
    policy, answer = catalog.policy(POLICY), catalog.faq(ANSWER)
    assert policy is not None, f"{POLICY} is not in the pack"
    assert answer is not None, f"{ANSWER} is not in the pack"
    walk.finger.touch(walk.say("shell.home"))
    walk.reach(Screen.HOME)
    if walk.elder:
        walk.finger.touch(walk.say("home.elder_ask"))
        walk.reach(Screen.RESULTS)
        _say(walk, POLICY_WORDS)
    else:
        narrow = walk.stage.shell.landscape
        walk.finger.fill(walk.say("home.placeholder_short" if narrow else "home.placeholder"), POLICY_WORDS)
        walk.finger.key(Qt.Key.Key_Return)
        walk.reach(Screen.RESULTS)
    with walk.step("policy"):
        _open(walk, policy.plain_title)
        walk.reach(Screen.POLICY)
    walk.finger.touch(walk.say("shell.back"))
    walk.reach(Screen.RESULTS)
    _say(walk, ANSWER_WORDS)
    with walk.step("answer"):
        _open(walk, answer.question)
        walk.reach(Screen.FAQ)
    with walk.step("nothing-found"):
        walk.finger.touch(walk.say("faq.ask_again"))
        walk.reach(Screen.RESULTS)
        _say(walk, NONSENSE)
        walk.finger.wait(lambda: walk.finger.see(walk.say("results.ask_who")) is not None, "the ways out")


def _say(walk: Walk, words: str) -> None:
    """Write over what stands in the search field."""
    walk.finger.fill(walk.say("results.search_placeholder"), words, anew=True)
    walk.finger.key(Qt.Key.Key_Return)


def _enter(walk: Walk, title: str) -> None:
    """Through a door of the page of doors; its list stands when it has rows."""
    walk.finger.touch(title)
    walk.reach(Screen.RESULTS)
    walk.finger.wait(lambda: walk.stage.find("list") is not None and not walk.stage.jobs.busy, "the list")


def _open(walk: Walk, title: str) -> None:
    """Turn the pages of a list until the row is there, then touch it."""
    more = walk.say("shell.scroll_more")
    walk.finger.wait(lambda: not walk.stage.jobs.busy, "what was found")
    for _ in range(MOST_TURNS):
        if walk.finger.see(title) is not None or walk.finger.see(more) is None:
            break
        walk.finger.touch(more)
        walk.finger.rest()
    walk.finger.touch(title)
