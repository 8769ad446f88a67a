"""The print desk of a terminal: built when first used, and nothing to forget before that."""

from kiosk.bootstrap import terminal
from kiosk.devices import JobState, PaperKind
from kiosk.late import LatePrintDesk


def test_an_ending_before_anything_was_printed_builds_nothing(home):
    place = terminal(home)
    late = LatePrintDesk(lambda: place.print_desk, lambda: "print_desk" in place.__dict__)
    late.abandon()
    assert late.wipe()
    assert "print_desk" not in place.__dict__


def test_the_terminals_desk_prints_counts_and_wipes(home, sheet, monkeypatch):
    monkeypatch.setenv("KIOSK_A4_PRINTER", "file")
    place = terminal(home)
    late = LatePrintDesk(lambda: place.print_desk, lambda: "print_desk" in place.__dict__)
    assert late.kinds() == (PaperKind.SLIP, PaperKind.A4)
    assert all(late.look(kind).can_print for kind in late.kinds())
    jobs = [late.print(sheet, kind) for kind in late.kinds()]
    assert [late.taken(job).state for job in jobs] == [JobState.TAKEN, JobState.TAKEN]
    assert {path.suffix for path in (home / "printed").iterdir()} == {".png", ".bin", ".pdf"}
    counters = place.print_desk.counters
    assert [counters.get(f"{kind.value}:file:printed").sheets for kind in late.kinds()] == [1, 1]
    (home / "spool/left").write_text("somebody's")
    late.abandon()
    assert late.wipe()
    assert list((home / "spool").iterdir()) == []
    place.close()
