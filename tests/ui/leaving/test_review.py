"""The one submit: once, as a job, with a receipt only after it is stored, and nothing lost when it is not."""

from typing import Any

import pytest

from kiosk.requests.model import NotStored, Problem, Receipt
from kiosk.visit.model import EndReason, Screen
from ui.screens.appeal import AppealModel
from ui.screens.review import ReviewModel
from ui.stay import Draft, Stay


@pytest.fixture
def review(written: Stay) -> ReviewModel:
    for screen, argument in (
        (Screen.APPEAL, ""),
        (Screen.CONSENT, ""),
        (Screen.APPEAL, "contact"),
        (Screen.REVIEW, ""),
    ):
        written.go(screen, argument)
    return ReviewModel(written)


def values(model: ReviewModel) -> list[str]:
    return [row.value for row in model.rows.records]


def test_the_phone_is_masked_until_the_visitor_looks(review: ReviewModel) -> None:
    assert "138****1234" in values(review)
    review.peek()
    assert "13800001234" in values(review)
    review.peek()
    assert "13800001234" not in values(review)


def test_the_promise_names_the_day(review: ReviewModel) -> None:
    assert "周三（11月25日）" in review.promise
    assert "周五（11月27日）" in review.latest


def test_mending_one_thing_returns_to_the_review(written: Stay, review: ReviewModel) -> None:
    review.edit("words")
    form = AppealModel(written, written.visit.here.argument)
    assert form.editing
    form.writeTitle("换一句话说")
    form.proceed()
    assert written.visit.here.screen is Screen.REVIEW
    assert "换一句话说" in values(ReviewModel(written))


def test_pressing_twice_submits_once(written: Stay, review: ReviewModel, desk: Any, jobs: Any) -> None:
    review.submit()
    review.submit()
    ReviewModel(written).submit()
    jobs.run()
    assert len(desk.submitted) == 1


def test_a_stored_request_shows_its_receipt_and_forgets_the_draft(
    written: Stay, review: ReviewModel, jobs: Any, receipt: Receipt
) -> None:
    review.submit()
    assert written.visit.here.screen is Screen.REVIEW
    jobs.run()
    assert written.visit.here.screen is Screen.RECEIPT
    assert written.memory.receipt == receipt
    assert written.memory.draft == Draft()


def test_nothing_leads_back_from_the_receipt_into_the_form(written: Stay, review: ReviewModel, jobs: Any) -> None:
    review.submit()
    jobs.run()
    assert [place.screen for place in written.visit.trail] == [Screen.ATTRACT, Screen.HOME, Screen.RECEIPT]


def test_back_is_refused_while_the_request_is_being_stored(review: ReviewModel, jobs: Any) -> None:
    review.submit()
    assert review.sending
    assert review.back()
    jobs.run()
    assert not review.back()


@pytest.mark.parametrize("cause", ["disk_full", "locked", "corrupt", "no_center_key", "something_new"])
def test_what_was_not_stored_is_said_and_the_words_stay(
    written: Stay, review: ReviewModel, desk: Any, jobs: Any, cause: str
) -> None:
    desk.outcome = NotStored(cause)
    review.submit()
    jobs.run()
    assert review.failed
    assert review.failureTitle
    assert review.failureText
    assert written.memory.receipt is None
    assert written.memory.draft.title == "材料交了，一直没消息"
    desk.outcome = None
    review.submit()
    jobs.run()
    assert written.memory.receipt is not None


def test_a_job_that_breaks_is_told_as_not_stored(written: Stay, review: ReviewModel, desk: Any, jobs: Any) -> None:
    desk.error = OSError("gone")
    review.submit()
    jobs.run()
    assert review.failed
    assert not review.sending
    assert written.visit.here.screen is Screen.REVIEW


def test_a_field_the_desk_refuses_is_named_in_its_row(review: ReviewModel, desk: Any, jobs: Any) -> None:
    desk.outcome = NotStored("invalid", (Problem("phone", "phone_unclear"),))
    review.submit()
    jobs.run()
    assert [bool(row.problem) for row in review.rows.records] == [False, False, False, True]


def test_an_incomplete_draft_never_reaches_the_desk(written: Stay, desk: Any, jobs: Any) -> None:
    written.memory.draft.consent = False
    model = ReviewModel(written)
    model.submit()
    jobs.run()
    assert model.failed
    assert desk.submitted == []


def test_whoever_ended_the_visit_meanwhile_is_shown_nothing(written: Stay, review: ReviewModel, jobs: Any) -> None:
    review.submit()
    review.leave()
    written.end(EndReason.BUTTON)
    jobs.run()
    assert written.visit.here.screen is Screen.ATTRACT
    assert written.memory.receipt is None


def test_whoever_went_home_meanwhile_still_hears_that_it_was_not_stored(
    written: Stay, review: ReviewModel, desk: Any, jobs: Any
) -> None:
    desk.outcome = NotStored("disk_full")
    review.submit()
    review.leave()
    written.home()
    jobs.run()
    assert (written.visit.here.screen, written.visit.here.argument) == (Screen.REVIEW, "disk_full")
    assert ReviewModel(written, "disk_full").failed
