"""Profiles as data: every one that ships is whole, and a wrong one says what is wrong."""

import pytest

from kiosk.devices import load_profile, profile_ids
from kiosk.devices.printing.profile import profile_for
from kiosk.errors import Refusal


@pytest.mark.parametrize("name", profile_ids())
def test_every_profile_that_ships_is_whole_and_names_its_source(name):
    profile = load_profile(name)
    assert profile.source
    assert profile.cutter.strip_lines in range(128, 257)
    assert profile.dots in (384, 576)


def test_a_wrong_profile_is_refused_with_the_field(tmp_path):
    (tmp_path / "mine.yaml").write_text("title: mine\nsource: the shop\ndots: 575\n")
    with pytest.raises(Refusal, match="dots"):
        load_profile("mine", tmp_path)
    (tmp_path / "mine.yaml").write_text("- nothing")
    with pytest.raises(Refusal, match=r"mine\.yaml"):
        load_profile("mine", tmp_path)


def test_without_a_name_the_width_decides():
    assert profile_for("", 384).id == "generic-58"
    assert profile_for("", 576).id == "generic-80"


def test_the_length_of_a_slip_includes_the_way_to_the_cutter():
    assert load_profile("generic-80").millimetres(640) == 100
