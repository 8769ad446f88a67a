"""What the doctor says of the list of issuers: nothing to do, or exactly what."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from kiosk.clock import HALL_ZONE
from kiosk.enterprise import IssuerList, ListFault
from kiosk.maintenance.diagnostics import LOOKS
from kiosk.maintenance.issuer_look import look_at_issuers
from kiosk.maintenance.ports import PartState
from kiosk.wording import wording

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=HALL_ZONE)


@dataclass
class Found:
    """Trusted issuers whose list was judged already."""

    found: IssuerList | ListFault | None

    def look(self) -> IssuerList | ListFault | None:
        return self.found


Look = Callable[[IssuerList | ListFault | None], tuple[PartState, str]]


@pytest.fixture
def look() -> Look:
    return lambda found: look_at_issuers(Found(found), NOW)


def listed(life: timedelta | None) -> IssuerList:
    issued = int(NOW.timestamp())
    return IssuerList("center-a", issued, 2026112101, (), None if life is None else issued + int(life.total_seconds()))


def test_a_pack_without_a_list_and_a_list_that_counts_are_fine(look: Look) -> None:
    assert look(None) == (PartState.OK, "the center alone: the content pack brings no list of others")
    assert look(listed(None)) == (PartState.OK, "0 keys in list 2026112101 of center-a")
    assert look(listed(timedelta(days=400)))[0] is PartState.OK


def test_a_list_that_ends_within_a_month_is_named_in_time(look: Look) -> None:
    state, words = look(listed(timedelta(days=30)))
    assert state is PartState.WARN
    assert "ends on 2026-12-21" in words
    assert "kiosk center issuers write" in words


@pytest.mark.parametrize("fault", ListFault)
def test_a_list_that_does_not_count_says_what_to_do_and_never_stops_the_terminal(look: Look, fault: ListFault) -> None:
    state, words = look(fault)
    assert state is PartState.WARN
    assert words.startswith("the list of issuers in the content pack counts for nothing; it ")
    assert "pack" in words.partition(": ")[2]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_part_of_the_doctor_has_a_name_for_staff(language: str) -> None:
    words = wording(language)
    assert [part for part in LOOKS if not words.knows(f"staff.part_{part}")] == []
    assert words.knows("staff.advice_issuers")
