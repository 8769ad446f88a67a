"""The chapter about an enterprise: a signed code of the local center, its page, questions, what it is entitled to."""

import json
from datetime import timedelta

from kiosk.catalog import Attribute, AttributeType
from kiosk.matching import MOST_QUESTIONS
from kiosk.visit import Screen
from ui.tour.guide import Walk
from ui.tour.printing import print_now

USCC = "91330199MA0TEXT12M"
NAME = "测试一号生物医药有限公司"
FACTS = ("--kind", "company", "--district", "qiantang", "--size", "small", "--industry", "biomed")
MORE_FACTS = ("--attribute", "employees=28", "--attribute", "years=4")
RENEWS = "qt-137"
ENDS_IN = timedelta(days=23)
SHOWN_QUESTIONS = 2
"""So many questions are pictured; in 长辈版 the others are answered too, elsewhere the visitor sees what there is."""


def use_code(walk: Walk) -> None:
    """Hold up the code, say “对，是我们”, answer, and take the policies along on paper."""
    code = _issued(walk)
    walk.finger.touch(walk.say("shell.home"))
    walk.reach(Screen.HOME)
    if not walk.elder:  # any screen hears a scan; this one says how to hold the code
        with walk.step("scan"):
            walk.finger.touch(walk.say("home.scan"))
            walk.reach(Screen.SCAN)
            _read(walk, walk.say("scan.camera_title_ready"))
        with walk.step("scan-camera"):
            walk.hall.show_code(code, thumb=True)
            walk.finger.wait(lambda: walk.hall.camera.seen == walk.hall.camera.held, "the camera to see the code")
    with walk.step("enterprise-asked"):
        if walk.elder:
            walk.finger.scan(code)
        else:  # the thumb moves off the code, and the camera reads it
            walk.hall.show_code(code)
        walk.reach(Screen.ENTERPRISE)
        walk.hall.take_code_away()
        _read(walk, walk.say("enterprise.grade_verified"))
    with walk.step("enterprise"):
        walk.finger.touch(walk.say("enterprise.confirm"))
        _read(walk, walk.say("enterprise.next"))
    walk.finger.touch(walk.say("enterprise.policies"))
    walk.reach(Screen.MATCH)
    _answer(walk)
    with walk.step("match-result"):
        _read(walk, walk.say("match.tab_automatic"))
        assert walk.finger.see(walk.say("match.print")) is not None, "a result without its sheet"
    with walk.step("match-sheet"):
        walk.finger.touch(walk.say("match.print"))
        walk.reach(Screen.PRINT)
        walk.finger.wait(lambda: walk.finger.see(walk.say("print.print")) is not None, "the printer to be ready")
    print_now(walk)
    walk.hall.slip.papers[-1].save(walk.out / "sheet-match.png")
    walk.finger.touch(walk.say("print.taken"))


def _issued(walk: Walk) -> str:
    """A code as the center issues it to the owner's phone; it carries two licences."""
    ends = walk.clock.now().date() + ENDS_IN
    licences = walk.stand.root / "licences.json"
    listed = [{"name": "营业执照", "number": USCC}]
    listed.append({"name": "食品经营许可证", "valid_until": ends.isoformat(), "item": RENEWS})
    licences.write_text(json.dumps(listed, ensure_ascii=False), "utf-8")
    named = ("--uscc", USCC, "--name", NAME, "--licences", str(licences))
    token: str = json.loads(walk.stand.kiosk("center", "code", *named, *FACTS, *MORE_FACTS, "--json"))["code"]
    return token


def _answer(walk: Walk) -> None:
    """The first answer to each question; a number that nobody has in mind is “不清楚”."""
    vocabulary = {attribute.ask: attribute for attribute in walk.stage.stay.catalog.attributes()}
    for number in range(1, MOST_QUESTIONS + 1):
        if walk.say("match.step_of", step=number, most=MOST_QUESTIONS) not in walk.finger.texts():
            return
        if number > SHOWN_QUESTIONS and not walk.elder:
            walk.finger.touch(walk.say("match.see_now"))
            return
        asked = next(ask for ask in walk.finger.texts() if ask in vocabulary)
        if number <= SHOWN_QUESTIONS:
            with walk.step(f"match-question-{number}"):
                walk.finger.touch(_first_answer(walk, vocabulary[asked]))
        else:
            walk.finger.touch(_first_answer(walk, vocabulary[asked]))
        walk.finger.touch(walk.say("match.next"))


def _first_answer(walk: Walk, attribute: Attribute) -> str:
    if attribute.type is AttributeType.CHOICE:
        return attribute.options[0].label
    return walk.say("match.yes" if attribute.type is AttributeType.FLAG else "match.unsure")


def _read(walk: Walk, words: str) -> None:
    walk.finger.wait(lambda: words in walk.finger.texts(), f"“{words}”")
