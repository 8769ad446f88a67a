"""The chapters of the visit, in order: find, ask, take along, leave a request, wait, read the answer, be forgotten."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.visit import Screen
from ui.tour.catalogue import ask_about, look_around
from ui.tour.enterprise import use_code
from ui.tour.guide import Walk
from ui.tour.printing import print_now, take_paper

AFFAIR = "qt-137"
QUERY = "gszc"
"""公司注册 by its pinyin initials, as people type who do not write much."""
ANSWERS = (0, 0, 0, 1, 0)
"""Which option the visitor picks, question by question: a company of people, no foreign money, rented rooms, self."""
TITLE = "材料交了，一直没消息"
DESCRIPTION = "上个月在商事登记窗口交的材料，到现在没有人联系我。"
NAME = "测试先生"
PHONE = "0571-00000000"
REPLY = "您的材料已经收齐，明天上午可以来窗口领执照。"
PIN = "271828"


def arrive(walk: Walk) -> None:
    """The attract screen, then home; an elder visitor takes the big door."""
    with walk.step("attract"):
        walk.finger.wait(lambda: walk.stage.screen_item is not None, "the attract screen")
    with walk.step("home"):
        walk.finger.touch(walk.say("home.attract_elder" if walk.elder else "home.attract_start"))
        walk.reach(Screen.HOME)


def find(walk: Walk) -> None:
    """By the initials of one's own words; in 长辈版 behind the big tile 问一问."""
    title = _affair(walk)
    if walk.elder:
        with walk.step("asking"):
            walk.finger.touch(walk.say("home.elder_ask"))
            walk.reach(Screen.RESULTS)
        with walk.step("results"):
            walk.finger.fill(walk.say("results.search_placeholder"), QUERY)
            walk.finger.key(Qt.Key.Key_Return)
            walk.finger.wait(
                lambda: not walk.stage.jobs.busy and walk.finger.see(title) is not None, f"“{title}” among the results"
            )
    else:
        with walk.step("keyboard"):
            narrow = walk.stage.shell.landscape
            walk.finger.fill(walk.say("home.placeholder_short" if narrow else "home.placeholder"), QUERY)
        with walk.step("results"):
            walk.finger.key(Qt.Key.Key_Return)
            walk.reach(Screen.RESULTS)
            walk.finger.wait(
                lambda: not walk.stage.jobs.busy and walk.finger.see(title) is not None, f"“{title}” among the results"
            )
    with walk.step("item"):
        walk.finger.touch(title)
        walk.reach(Screen.ITEM)
    with walk.step("item-whole"):
        walk.finger.touch(walk.say("item.more"))
        walk.finger.wait(lambda: walk.say("item.guide") in walk.finger.texts(), "the rest of the guide")


def answer(walk: Walk) -> None:
    """The interview, one question a screen, back once, and the summary."""
    interview = walk.stage.stay.catalog.interview("open-company")
    assert interview is not None
    walk.finger.touch(walk.say("item.start_questions"))
    walk.reach(Screen.INTERVIEW)
    question = interview.question(interview.start)
    for number, chosen in enumerate(ANSWERS, start=1):
        option = question.options[chosen]
        with walk.step(f"question-{number}"):
            _read(walk, question.ask)
            walk.finger.touch(option.label)
        walk.finger.touch(walk.say("interview.next"))
        if number == 2:
            walk.finger.touch(walk.say("interview.previous"))
            _read(walk, question.ask)
            walk.finger.touch(walk.say("interview.next"))
        if option.next != "end":
            question = interview.question(option.next)
    with walk.step("summary"):
        walk.finger.wait(lambda: walk.finger.see(walk.say("interview.finish")) is not None, "the summary")
    with walk.step("checklist"):
        walk.finger.touch(walk.say("interview.finish"))
        walk.reach(Screen.CHECKLIST)
    with walk.step("ticked"):
        first = walk.stage.stay.catalog.item(AFFAIR)
        assert first is not None
        walk.finger.touch(first.materials[0].name)


def leave_request(walk: Walk) -> None:
    """An appeal while the network is away: words, consent, contact, review, receipt."""
    walk.finger.touch(walk.say("shell.home"))
    walk.reach(Screen.HOME)
    walk.finger.touch(walk.say("home.elder_appeal" if walk.elder else "home.appeal"))
    walk.reach(Screen.APPEAL)
    with walk.step("appeal"):
        walk.finger.fill(walk.say("appeal.field_title"), TITLE)
        walk.finger.fill(walk.say("appeal.field_description"), DESCRIPTION)
    with walk.step("consent"):
        walk.finger.touch(walk.say("appeal.onward"))
        walk.reach(Screen.CONSENT)
    walk.finger.touch(walk.say("consent.agree"))
    with walk.step("contact"):
        walk.finger.fill(walk.say("appeal.field_name"), NAME)
        walk.finger.fill(walk.say("appeal.field_phone"), PHONE)
    with walk.step("review"):
        walk.finger.touch(walk.say("appeal.to_review"))
        walk.reach(Screen.REVIEW)
    with walk.step("receipt-network-away"):
        walk.finger.touch(walk.say("review.submit"))
        walk.reach(Screen.RECEIPT)
    receipt = walk.stage.stay.memory.receipt
    assert receipt is not None, "a receipt screen without a receipt"
    walk.told.append(receipt.number)
    with walk.step("receipt-print"):
        walk.finger.touch(walk.say("receipt.print"))
        walk.reach(Screen.PRINT)
        print_now(walk)
    walk.finger.touch(walk.say("print.taken"))
    walk.hall.slip.papers[-1].save(walk.out / "sheet-receipt.png")
    walk.scan_text = receipt.qr_text


def go_and_return(walk: Walk) -> None:
    """The visitor ends the visit; everything is forgotten; they come back with the paper and scan it."""
    with walk.step("end-question"):
        walk.finger.touch(walk.say("shell.end_elder" if walk.elder else "shell.end"))
        walk.finger.wait(lambda: walk.finger.see(walk.say("shell.end_yes")) is not None, "the question")
    walk.finger.touch(walk.say("shell.end_yes"))
    walk.reach(Screen.ATTRACT)
    walk.finger.touch(walk.say("home.attract_elder" if walk.elder else "home.attract_start"))
    walk.reach(Screen.HOME)
    with walk.step("progress"):
        walk.finger.touch(walk.say("home.progress"))
        walk.reach(Screen.PROGRESS)
    with walk.step("stored"):
        walk.finger.scan(walk.scan_text)
        walk.reach(Screen.TIMELINE)
        walk.finger.wait(lambda: walk.say("timeline.stale") in walk.finger.texts(), "the terminal's own memory")


def network_returns(walk: Walk) -> None:
    """The agent delivers; the center's staff accept and reply; the visitor reads it."""
    number = walk.told[0]
    walk.now = "deliver"
    walk.stand.start_center(walk.companions)
    walk.stand.wait_for(lambda: bool(walk.stand.staff("list")), "the request to reach the center")
    case = next(case for case in walk.stand.staff("list") if case["receipt_number"] == number)
    walk.case_no = case["case_no"]
    walk.stand.staff("accept", walk.case_no)
    with walk.step("accepted"):
        _refresh_until(walk, walk.case_no)
    walk.stand.staff("reply", walk.case_no, "--text", REPLY)
    with walk.step("replied"):
        _refresh_until(walk, REPLY)


def walk_away(walk: Walk) -> None:
    """The visitor leaves without a word; the warning comes, then the terminal forgets."""
    with walk.step("idle-warning"):
        settings = walk.stage.stay.services.settings
        walk.clock.skip(timedelta(seconds=(settings.idle_warn_elder_s if walk.elder else settings.idle_warn_s) + 2))
        walk.finger.wait(lambda: walk.stage.shell.idle.warning, "the idle warning")
    with walk.step("forgotten"):
        walk.clock.skip(timedelta(seconds=settings.idle_end_s))
        walk.reach(Screen.ATTRACT)
    left = walk.stage.stay.memory
    assert left.receipt is None, "the receipt outlived the visit"
    assert not left.draft.contact_name, "the draft outlived the visit"


def maintain(walk: Walk) -> None:
    """Staff: five knocks, the PIN pad, devices and parts; and the screen that stands when a fault was met."""
    walk.stand.set_pin(PIN)
    walk.hall.empty_paper()
    with walk.step("staff-pin"):
        walk.finger.knock(walk.stage.stay.services.settings.hall_name)
        walk.reach(Screen.STAFF_PIN)
        walk.finger.wait(lambda: walk.finger.see("1") is not None, "the number pad")
    for digit in PIN:
        walk.finger.touch(digit)
    with walk.step("staff"):
        walk.finger.touch(walk.say("staff.pin_done"))
        walk.reach(Screen.STAFF)
        walk.finger.wait(lambda: walk.say("staff.part_printer") in walk.finger.texts(), "the devices")
    with walk.step("staff-parts"):
        walk.finger.touch(walk.say("staff.page_parts"))
        walk.finger.wait(lambda: walk.say("staff.part_disk") in walk.finger.texts(), "the parts")
    with walk.step("out-of-order"):
        walk.stage.shell.fail(RuntimeError("the tour meets a fault"))
        walk.reach(Screen.OUT_OF_ORDER)


CHAPTERS: tuple[Callable[[Walk], None], ...] = (
    arrive,
    find,
    answer,
    take_paper,
    look_around,
    ask_about,
    use_code,
    leave_request,
    go_and_return,
    network_returns,
    walk_away,
    maintain,
)


def _affair(walk: Walk) -> str:
    item = walk.stage.stay.catalog.item(AFFAIR)
    assert item is not None, f"{AFFAIR} is not in the pack"
    return item.plain_title


def _read(walk: Walk, words: str) -> None:
    walk.finger.wait(lambda: words in walk.finger.texts(), f"“{words}”")


def _refresh_until(walk: Walk, words: str) -> None:
    """Touch 刷新 until the words stand on the screen (the reply travels by the center)."""

    def seen() -> bool:
        if any(words in text for text in walk.finger.texts()):
            return True
        if walk.finger.see(walk.say("timeline.refresh")) is not None:
            walk.finger.touch(walk.say("timeline.refresh"))
            walk.finger.rest(200)
        return False

    walk.finger.wait(seen, f"“{words}”")
