"""Job truth at the print desk: what was sent is counted, what failed has ways on, and nothing is left behind."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from kiosk.devices import Change, FailReason, JobState, Limit, NextStep, PaperKind, PrinterState


def test_take_it_follows_sent_and_only_sent(desk, sheet, hall):
    job = desk.print(sheet)
    assert (job.state, job.copies_sent, job.pages, job.steps) == (JobState.SENT, 1, 1, ())
    assert len(hall.slip.papers) == 1
    assert desk.taken(job).state is JobState.TAKEN


def test_a_failed_job_cannot_be_taken(desk, sheet, hall):
    hall.empty_paper()
    job = desk.print(sheet)
    with pytest.raises(ValueError, match="no paper"):
        desk.taken(job)


@pytest.mark.parametrize(
    ("break_it", "state"),
    [
        ("empty_paper", PrinterState.PAPER_OUT),
        ("open_cover", PrinterState.COVER_OPEN),
        ("jam", PrinterState.CUTTER),
        ("run_low", PrinterState.NEAR_END),
        ("mute", PrinterState.UNKNOWN),
    ],
)
def test_the_visitor_is_told_before_beginning(desk, hall, break_it, state):
    getattr(hall, break_it)()
    seen = desk.look()
    assert seen.state is state
    assert seen.can_print is (state in {PrinterState.NEAR_END, PrinterState.UNKNOWN})


def test_without_paper_the_ways_on_are_the_other_printer_the_phone_or_going_on(desk, sheet, hall):
    hall.empty_paper()
    job = desk.print(sheet)
    assert (job.state, job.reason) == (JobState.FAILED, FailReason.PAPER_OUT)
    assert job.steps == (NextStep.OTHER_PRINTER, NextStep.TAKE_QR, NextStep.GO_ON, NextStep.RETRY)
    assert hall.slip.papers == []


def test_the_other_printer_is_offered_only_when_it_works(desk, sheet, hall, a4):
    hall.empty_paper()
    hall.unplug(a4)
    assert NextStep.OTHER_PRINTER not in desk.print(sheet).steps
    hall.plug_in(a4)
    assert desk.print(sheet, PaperKind.A4).state is JobState.SENT


def test_the_phone_is_offered_only_for_a_sheet_with_a_code(desk, sheet, hall):
    hall.empty_paper()
    assert NextStep.TAKE_QR not in desk.print(replace(sheet, blocks=sheet.blocks[:1])).steps


def test_a_time_out_may_be_tried_again_first(desk, sheet, hall):
    hall.a4.hangs = True
    job = desk.print(sheet, PaperKind.A4)
    assert (job.reason, job.steps[0], job.words) == (FailReason.TIMEOUT, NextStep.RETRY, "devices.a4_timeout")


def test_a_mute_printer_leaves_the_job_submitted_and_offers_the_phone(desk, sheet, hall, counters):
    hall.mute()
    job = desk.print(sheet)
    assert (job.state, job.steps[0]) == (JobState.SUBMITTED, NextStep.TAKE_QR)
    assert counters.counts == {}, "nobody knows whether anything was printed"


def test_copies_stop_at_the_one_that_fails(desk, sheet, hall):
    hall.slip.tears = None
    assert desk.print(sheet, copies=2).copies_sent == 2
    hall.tear_next_slip()
    job = desk.print(sheet, copies=1)
    assert (job.state, job.copies_sent) == (JobState.FAILED, 0)


def test_a_visit_has_a_cap_on_copies_of_one_sheet(desk_with, sheet, hall):
    desk = desk_with(copies=2)
    assert desk.print(sheet, copies=2).state is JobState.SENT
    job = desk.print(sheet)
    assert (job.state, job.reason, job.limit, job.most, job.spent) == (
        JobState.FAILED,
        FailReason.REFUSED,
        Limit.COPIES,
        2,
        2,
    )
    assert job.steps == (NextStep.TAKE_QR, NextStep.GO_ON)
    assert desk.print(replace(sheet, title="招人")).state is JobState.SENT
    assert len(hall.slip.papers) == 3


def test_a_visit_has_a_cap_on_pages(desk_with, sheet):
    desk = desk_with(pages=2)
    for title in "一二":
        assert desk.print(replace(sheet, title=title)).state is JobState.SENT
    job = desk.print(replace(sheet, title="三"))
    assert (job.limit, job.words) == (Limit.PAGES, "devices.limit_pages")


def test_a_failed_job_costs_nothing_of_the_cap(desk_with, sheet, hall):
    desk = desk_with(copies=1)
    hall.empty_paper()
    desk.print(sheet)
    hall.fill_paper()
    assert desk.print(sheet).state is JobState.SENT


def test_the_next_visit_has_its_own_allowance_and_an_empty_spool(desk_with, sheet, spool):
    desk = desk_with(copies=1)
    desk.print(sheet)
    (spool / "left.pdf").write_bytes(b"somebody's")
    assert desk.wipe()
    assert list(spool.iterdir()) == []
    assert desk.print(sheet).state is JobState.SENT


def test_nothing_is_printed_on_a4_while_an_old_job_may_still_wait(desk, sheet, hall, a4):
    hall.unplug(a4)
    assert not desk.wipe(), "the queue could not be asked"
    hall.a4.state, hall.a4.waiting = PrinterState.OFFLINE, [b"somebody's"]
    assert desk.print(sheet, PaperKind.A4).reason is FailReason.REFUSED
    hall.plug_in(a4)
    assert desk.print(sheet, PaperKind.A4).state is JobState.SENT
    assert hall.a4.waiting == [], "purged before the new one"


def test_a_printer_that_comes_back_is_purged(desk, hall, a4):
    desk.wipe()
    hall.a4.waiting = [b"somebody's"]
    desk.noticed((Change(a4, there=True),))
    assert hall.a4.waiting == []


def test_a_hall_without_a4_offers_slips_only(desk_with, sheet, hall):
    desk = desk_with(a4=False)
    assert desk.kinds() == (PaperKind.SLIP,)
    assert not desk.look(PaperKind.A4).can_print
    assert desk.print(sheet, PaperKind.A4).words == "devices.a4_gone"
    hall.empty_paper()
    assert NextStep.OTHER_PRINTER not in desk.print(sheet).steps


def test_who_leaves_gets_no_further_copy(desk, sheet, hall):
    sent = hall.slip.print_image

    def leaves_during_the_first(image):
        desk.abandon()
        return sent(image)

    hall.slip.print_image = leaves_during_the_first
    assert desk.print(sheet, copies=3).copies_sent == 1


def test_no_copies_at_all_is_a_bug(desk, sheet):
    with pytest.raises(ValueError, match="0 copies"):
        desk.print(sheet, copies=0)


def test_the_page_that_was_shown_is_the_page_that_is_printed_and_is_forgotten_with_the_visit(desk, sheet, hall):
    proof = desk.proof(sheet, PaperKind.A4, 800)
    assert desk.print(sheet, PaperKind.A4).state is JobState.SENT
    assert hall.a4.papers == [proof]
    assert desk.proof(replace(sheet, title="招人"), PaperKind.A4, 800) != proof
    desk.wipe()
    assert desk._shown is None


def test_a_page_laid_out_while_the_visitor_left_is_not_kept(desk, sheet, monkeypatch):
    def leaves_meanwhile(_):
        desk.wipe()
        return b"%PDF-"

    monkeypatch.setattr("kiosk.devices.printout.desk.render_pdf", leaves_meanwhile)
    desk.proof(sheet, PaperKind.A4, 800)
    assert desk._shown is None


def test_the_proof_of_a_slip_is_as_wide_as_asked(desk, sheet):
    with Image.open(io.BytesIO(desk.proof(sheet, PaperKind.SLIP, 540))) as picture:
        assert picture.width == 540


def test_an_order_that_nobody_waits_for_any_more_prints_nothing(desk, sheet, hall):
    job = desk.print(sheet, copies=2, wanted=lambda: False)
    assert (job.state, job.reason, job.copies_sent, hall.slip.papers) == (JobState.FAILED, FailReason.REFUSED, 0, [])


def test_who_left_one_paper_may_print_the_next(desk, sheet, hall):
    desk.abandon()
    assert desk.print(sheet, copies=2).copies_sent == 2
