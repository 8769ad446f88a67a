"""What the center's staff do with a case: accept it, read it, answer it; deadlines begin with the acceptance."""

from datetime import date
from typing import Any

import pytest

from kiosk.center import Center
from kiosk.clock import SetClock
from kiosk.errors import Misuse, Refusal
from kiosk.requests.deadlines import Rule135
from kiosk.requests.model import CaseState
from kiosk.requests.payload import read_reply
from kiosk.requests.sealing import SealBroken, open_reply


@pytest.fixture
def case_no(center: Center, writer: Any) -> str:
    return center.intake.take("QT-01", [writer.appeal()]).answers[0].case_no


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (Rule135.SIMPLE, date(2026, 11, 23)),
        (Rule135.ONE_DEPARTMENT, date(2026, 11, 25)),
        (Rule135.SEVERAL_DEPARTMENTS, date(2026, 11, 27)),
    ],
)
def test_acceptance_starts_the_clock_of_the_135_rule(
    center: Center, case_no: str, rule: Rule135, due: date, clock: SetClock
) -> None:
    case = center.casework.accept(case_no, rule)
    assert (case.state, case.accepted_at, case.due_at) == (CaseState.ACCEPTED, clock.now(), due)


def test_what_staff_answer_only_the_receipts_holder_reads(center: Center, writer: Any, case_no: str) -> None:
    center.casework.accept(case_no)
    center.casework.reply(case_no, " 明天上午来修 ", "综合服务中心")
    (number, secret), *_ = writer.secrets.items()
    told = center.lookups.receipt(number)
    assert told is not None
    accepted, replied = [read_reply(open_reply(reply.sealed, secret, number).strip()) for reply in told.replies]
    assert (accepted.state, accepted.text) == (CaseState.ACCEPTED, "您的诉求已经受理，最晚11月25日前答复您。")
    assert (replied.state, replied.text, replied.by) == (CaseState.REPLIED, "明天上午来修", "综合服务中心")
    with pytest.raises(SealBroken):
        open_reply(told.replies[0].sealed, "2222-2222-2222-2222-2222-2222-22", number)


def test_a_reply_accepts_a_case_that_was_not_accepted_before(center: Center, case_no: str, clock: SetClock) -> None:
    assert center.casework.reply(case_no, "好了").accepted_at == clock.now()


def test_staff_see_the_content_but_never_the_secret(center: Center, writer: Any, case_no: str) -> None:
    center.casework.reply(case_no, "好了")
    sheet = center.casework.show(case_no)
    assert sheet.content["title"] == "电梯一直不修"
    assert [reply.text for reply in sheet.replies] == ["好了"]
    assert not set(writer.secrets.values()) & set(sheet.content.values())


def test_steps_out_of_order_are_refused(center: Center, case_no: str) -> None:
    with pytest.raises(Refusal, match="received"):
        center.casework.close(case_no)
    center.casework.accept(case_no)
    with pytest.raises(Refusal, match="accepted"):
        center.casework.accept(case_no)
    center.casework.reply(case_no, "好了")
    assert center.casework.close(case_no).state is CaseState.CLOSED
    with pytest.raises(Refusal, match="closed"):
        center.casework.reply(case_no, "还有")


def test_a_case_the_visitor_took_back_gets_no_reply(center: Center, writer: Any) -> None:
    event = writer.appeal()
    answers = center.intake.take("QT-01", [event, writer.withdrawal(event)]).answers
    with pytest.raises(Refusal, match="withdrawn"):
        center.casework.reply(answers[0].case_no, "好了")


def test_an_unknown_case_is_named(center: Center) -> None:
    with pytest.raises(Refusal, match="There is no case C1"):
        center.casework.show("C1")


@pytest.mark.parametrize("text", ["", "   ", "长" * 2001])
def test_an_empty_or_endless_reply_is_not_sent(center: Center, case_no: str, text: str) -> None:
    with pytest.raises(Misuse):
        center.casework.reply(case_no, text)
