"""Incident: a visitor leaves while jobs still wait. What waits is thrown away; nobody finds a stranger's paper."""

PDF = b"%PDF-1.4 a sheet for the tests\n"


def test_purging_throws_away_what_waits_and_what_runs(tray, through_cups):
    printer = through_cups(tray)
    tray.does("hang")
    printer.queue.submit(PDF, 1)
    printer.queue.submit(PDF, 1)
    tray.control("cupsdisable")
    assert printer.purge()
    tray.does("print")
    tray.control("cupsenable")
    assert printer.queue.waiting() == ()
    assert tray.papers == []


def test_purging_an_empty_queue_is_no_failure(tray, through_cups):
    assert through_cups(tray).purge()


def test_a_queue_that_cannot_be_reached_is_said_not_to_be_purged(tray, through_cups):
    tray.server = "127.0.0.1:9"
    assert not through_cups(tray).purge()


def test_jobs_of_somebody_else_stay(tray, through_cups):
    from dataclasses import replace

    mine = through_cups(tray)
    theirs = replace(mine.queue, owner="somebody-else")
    tray.does("hang")
    number = theirs.submit(PDF, 1)
    assert mine.purge()
    assert theirs.waiting() == (number,)
    theirs.cancel(number)
