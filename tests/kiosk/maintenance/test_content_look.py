"""What the doctor says of the content: a pack of another program is not damaged, and each trouble names its way out."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.bootstrap import terminal
from kiosk.content.installing.pointer import Pointer, write_pointer
from kiosk.maintenance.diagnostics import examine
from kiosk.maintenance.ports import Part, PartState
from kiosk.wording import wording


@dataclass
class Content:
    """A terminal with the shipped content, its pack's format to be changed."""

    home: Path
    patch: pytest.MonkeyPatch
    manifest: Path = field(init=False)

    def __post_init__(self) -> None:
        place = terminal(self.home)
        version = place.open_catalog().version
        self.manifest = place.packs.folder / version / "manifest.json"
        place.close()

    def of_format(self, number: int) -> None:
        written = self.manifest.read_text("utf-8")
        self.manifest.write_text(written.replace('"format": 2', f'"format": {number}'), "utf-8")

    def look(self, profile: str) -> Part:
        self.patch.setenv("KIOSK_PROFILE", profile)
        place = terminal(self.home)
        found = next(part for part in examine(place) if part.name == "content")
        place.close()
        return found


@pytest.fixture
def content(home: Path, monkeypatch: pytest.MonkeyPatch) -> Content:
    return Content(home, monkeypatch)


def test_an_older_format_is_named_with_the_way_to_a_new_pack(content: Content) -> None:
    content.of_format(1)
    found = content.look("production")
    assert found.state is PartState.FAIL
    assert "is of an older format, 1; this program reads 2. Build it again with “kiosk pack build”" in found.detail
    assert "damaged" not in found.detail
    assert found.seen is not None
    assert found.seen.said(wording("zh")).startswith("内容包是旧格式的")


def test_in_development_an_older_pack_is_about_to_be_built_anew(content: Content) -> None:
    content.of_format(1)
    found = content.look("development")
    assert (found.state, "is of an older format: one is built" in found.detail) == (PartState.WARN, True)


@pytest.mark.parametrize("profile", ["production", "development"])
def test_a_newer_format_asks_for_a_newer_program(content: Content, profile: str) -> None:
    content.of_format(3)
    found = content.look(profile)
    assert found.state is PartState.FAIL
    assert "is of a newer format, 3; this program reads 2. Update the program" in found.detail


def test_a_pack_in_place_of_another_says_why(content: Content) -> None:
    lost, kept = "20261121-00000000", content.manifest.parent.name
    write_pointer(content.manifest.parent.parent, Pointer(lost, (lost, kept)))
    found = content.look("production")
    assert found.state is PartState.WARN
    assert found.detail.startswith(kept)
    assert f"in place of {lost}, which cannot be used: {lost}: There is no folder" in found.detail
