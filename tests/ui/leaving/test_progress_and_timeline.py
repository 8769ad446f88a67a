"""Finding a request again by its receipt, scanned or typed, and what is told with and without the secret."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from kiosk.clock import HALL_ZONE
from kiosk.requests.model import CaseState, EventState, Reply, RequestKind, Timeline
from kiosk.requests.receipts import ReceiptNumber, write_secret
from kiosk.visit.model import Screen
from kiosk.wording import wording
from ui.screens.progress import ProgressModel
from ui.screens.timeline import TimelineModel
from ui.stay import Stay
from ui.timeline_rows import RowState, replies_of, rows_of

NUMBER = str(ReceiptNumber("QT", "01", date(2026, 11, 21), 7))
SECRET = write_secret(bytes(range(16)))
AT = datetime(2026, 11, 21, 2, 14, tzinfo=HALL_ZONE)


def known(**changes: Any) -> Timeline:
    facts: dict[str, Any] = {
        "number": NUMBER,
        "kind": RequestKind.APPEAL,
        "created_at": AT,
        "event_state": EventState.SENT,
        "case_no": "QT2026-000123",
        "case_state": CaseState.REPLIED,
        "due_at": date(2026, 11, 25),
        "replies": (Reply(AT + timedelta(hours=9), CaseState.REPLIED, "已经补收，当天出证。", "企业综合服务中心"),),
        "opened": True,
        "fresh": True,
    }
    return Timeline(**{**facts, **changes})


def standing(timeline: Timeline) -> list[str]:
    return [row.standing for row in rows_of(timeline, wording("zh"))]


def test_a_typed_receipt_is_read_forgivingly(stay: Stay) -> None:
    model = ProgressModel(stay)
    model.writeNumber(NUMBER.lower().replace("-", " "))
    model.writeSecret(SECRET.lower().replace("-", ""))
    model.open()
    assert (stay.visit.here.screen, stay.visit.here.argument) == (Screen.TIMELINE, NUMBER)
    assert stay.memory.receipt_secret == SECRET


def test_the_secret_may_be_left_out(stay: Stay) -> None:
    model = ProgressModel(stay)
    model.writeNumber(NUMBER)
    model.open()
    assert stay.visit.here.screen is Screen.TIMELINE
    assert stay.memory.receipt_secret == ""


@pytest.mark.parametrize(
    ("number", "secret", "wrong"), [("", "", "number"), ("QT-1", "", "number"), (NUMBER, "ABC", "secret")]
)
def test_a_slip_is_named_at_its_field_and_nobody_moves(stay: Stay, number: str, secret: str, wrong: str) -> None:
    model = ProgressModel(stay)
    model.writeNumber(number)
    model.writeSecret(secret)
    model.open()
    assert stay.visit.here.screen is Screen.HOME
    assert bool(model.numberProblem) == (wrong == "number")
    assert bool(model.secretProblem) == (wrong == "secret")


def test_a_scanned_receipt_opens_its_timeline_from_anywhere(stay: Stay) -> None:
    stay.go(Screen.PROGRESS)
    stay.scanned(f"BDY1:{NUMBER}:{SECRET}")
    assert (stay.visit.here.screen, stay.visit.here.argument) == (Screen.TIMELINE, NUMBER)
    assert stay.memory.receipt_secret == SECRET


def test_a_damaged_receipt_code_is_told_and_opens_nothing(stay: Stay) -> None:
    stay.scanned(f"BDY1:{NUMBER[:-1]}?:{SECRET}")
    assert stay.visit.here.screen is Screen.SCAN
    assert stay.memory.receipt_secret == ""


def test_a_replied_case_shows_its_reply_and_no_deadline(stay: Stay, desk: Any, jobs: Any) -> None:
    desk.shown, stay.memory.receipt_secret = known(), SECRET
    model = TimelineModel(stay, NUMBER)
    assert model.asking
    jobs.run()
    assert desk.asked == [(NUMBER, SECRET)]
    assert model.answered
    assert model.replies.records[0].text == "已经补收，当天出证。"
    assert (model.due, model.locked, model.fresh) == ("", "", True)


def test_a_waiting_case_names_the_day(stay: Stay, desk: Any, jobs: Any) -> None:
    desk.shown = known(case_state=CaseState.ACCEPTED, replies=())
    model = TimelineModel(stay, NUMBER)
    jobs.run()
    assert "周三（11月25日）" in model.due


@pytest.mark.parametrize(("secret", "why"), [("", "no_secret"), (SECRET, "wrong_secret")])
def test_without_the_right_secret_only_the_bare_state_is_shown_and_why(
    stay: Stay, desk: Any, jobs: Any, secret: str, why: str
) -> None:
    desk.shown, stay.memory.receipt_secret = known(opened=False, replies=()), secret
    model = TimelineModel(stay, NUMBER)
    jobs.run()
    assert model.locked == why
    assert not model.answered
    assert not model.canWithdraw


def test_an_unknown_number_is_told_kindly(stay: Stay, jobs: Any) -> None:
    model = TimelineModel(stay, NUMBER)
    jobs.run()
    assert model.state == "unknown"
    model.typeSecret()
    assert (stay.visit.here.screen, stay.visit.here.argument) == (Screen.PROGRESS, NUMBER)


def test_a_look_that_breaks_can_be_repeated(stay: Stay, desk: Any, jobs: Any) -> None:
    desk.error = OSError("gone")
    model = TimelineModel(stay, NUMBER)
    jobs.run()
    assert model.state == "failed"
    desk.error, desk.shown = None, known()
    model.refresh()
    jobs.run()
    assert model.state == "known"


def test_what_was_shown_stays_when_a_refresh_breaks(stay: Stay, desk: Any, jobs: Any) -> None:
    desk.shown = known()
    model = TimelineModel(stay, NUMBER)
    jobs.run()
    desk.error = OSError("gone")
    model.refresh()
    jobs.run()
    assert model.state == "known"
    assert model.answered


def test_an_answer_after_leaving_is_not_kept(stay: Stay, desk: Any, jobs: Any) -> None:
    desk.shown = known()
    model = TimelineModel(stay, NUMBER)
    model.leave()
    jobs.run()
    assert model.rows.records == ()


def test_taking_back_from_the_timeline_asks_the_desk_again(stay: Stay, desk: Any, jobs: Any) -> None:
    desk.shown = known(event_state=EventState.QUEUED, case_state=None, withdraw_until=AT + timedelta(minutes=9))
    stay.memory.receipt_secret = SECRET
    model = TimelineModel(stay, NUMBER)
    jobs.run()
    assert model.canWithdraw
    model.askWithdraw(True)
    model.withdraw()
    jobs.run()
    jobs.run()
    assert desk.withdrawn == [(NUMBER, SECRET)]
    assert len(desk.asked) == 2


DONE, NOW, NEXT, TROUBLE = RowState.DONE, RowState.NOW, RowState.NEXT, RowState.TROUBLE


@pytest.mark.parametrize(
    ("event", "case", "expected"),
    [
        (EventState.QUEUED, None, [DONE, NOW, NEXT, NEXT, NEXT]),
        (EventState.FAILED, None, [DONE, NOW, NEXT, NEXT, NEXT]),
        (EventState.SENT, None, [DONE, DONE, NOW, NEXT, NEXT]),
        (EventState.SENT, CaseState.RECEIVED, [DONE, DONE, NOW, NEXT, NEXT]),
        (None, CaseState.ACCEPTED, [DONE, DONE, DONE, NOW, NEXT]),
        (EventState.SENT, CaseState.REPLIED, [DONE, DONE, DONE, DONE, NOW]),
        (EventState.SENT, CaseState.CLOSED, [DONE] * 5),
        (EventState.WITHDRAWN, None, [DONE, DONE]),
        (EventState.SENT, CaseState.WITHDRAWN, [DONE, DONE]),
        (EventState.REFUSED, None, [DONE, TROUBLE]),
        (EventState.CONFLICT, None, [DONE, TROUBLE]),
    ],
)
def test_the_stations_follow_the_state(event: EventState | None, case: CaseState | None, expected: list[str]) -> None:
    assert standing(known(event_state=event, case_state=case, replies=())) == expected


def test_replies_stand_newest_first_and_empty_ones_are_left_out() -> None:
    replies = (
        Reply(AT, CaseState.RECEIVED, "", ""),
        Reply(AT + timedelta(hours=1), CaseState.ACCEPTED, "先到的", ""),
        Reply(AT + timedelta(hours=2), CaseState.REPLIED, "后到的", ""),
    )
    assert [card.text for card in replies_of(known(replies=replies), wording("zh"))] == ["后到的", "先到的"]
