"""What the doctor says of the trust: a terminal that cannot hand in a request is never called well."""

import json
from pathlib import Path

import pytest

from kiosk.bootstrap import terminal
from kiosk.maintenance.diagnostics import examine
from kiosk.maintenance.ports import Part, PartState


def look(home: Path) -> Part:
    place = terminal(home)
    found = next(part for part in examine(place) if part.name == "trust")
    place.close()
    return found


@pytest.fixture
def joined(home: Path) -> Path:
    """A terminal that trusts the center on its machine."""
    place = terminal(home)
    place.ensure_trust()
    place.close()
    return home


def test_without_a_center_it_names_the_command_for_a_hall(home: Path) -> None:
    found = look(home)
    assert found.state is PartState.FAIL
    assert "kiosk center trust FOLDER" in found.detail


def test_a_terminal_with_a_center_and_a_key_is_well(joined: Path) -> None:
    assert look(joined).state is PartState.OK


def test_a_damaged_key_of_the_terminal_is_a_failure_that_says_what_to_do(joined: Path) -> None:
    (joined / "keys" / "terminal.pem").write_text("no key\n", "utf-8")
    found = look(joined)
    assert found.state is PartState.FAIL
    assert "enrol the terminal at the center again" in found.detail


def test_a_damaged_bundle_is_a_failure(joined: Path) -> None:
    (card,) = (joined / "keys").glob("center-*/center.json")
    card.write_text(json.dumps({"center": 1}), "utf-8")
    assert look(joined).state is PartState.FAIL
