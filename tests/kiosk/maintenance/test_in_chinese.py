"""The staff screen says how each part is in Chinese; the command line says more of it, in English."""

import re
from pathlib import Path

import pytest

from kiosk.bootstrap import terminal
from kiosk.enterprise import ListFault
from kiosk.errors import Refusal
from kiosk.maintenance.diagnostics import examine
from kiosk.maintenance.issuer_look import issuers_told
from kiosk.maintenance.sight import failed
from kiosk.wording import wording

ZH = wording("zh")
COMMAND = re.compile(r"kiosk [a-z-]+( [a-z-]+)?")
ENGLISH = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")


def test_a_fresh_terminal_says_all_of_itself_in_chinese(home: Path) -> None:
    place = terminal(home)
    parts = examine(place)
    place.close()
    assert len(parts) > 12
    for part in parts:
        assert part.seen is not None, part
        assert not ENGLISH.search(COMMAND.sub("", part.seen.said(ZH))), part
        assert part.detail


@pytest.mark.parametrize("fault", list(ListFault))
def test_every_fault_of_the_list_of_issuers_has_words(fault: ListFault) -> None:
    assert "名单" in issuers_told(fault).said(ZH)


def test_a_trouble_without_words_of_its_own_sends_to_the_command_line() -> None:
    sight = failed(Refusal("odd.trouble", "Something odd.", "Look at it."))
    assert (sight.detail, "kiosk doctor" in sight.seen.said(ZH)) == ("Something odd. Look at it.", True)
    assert "新格式" in failed(Refusal("pack.newer_format", "Newer.")).seen.said(ZH)
    assert failed(OSError("no disk")).detail == "no disk"
