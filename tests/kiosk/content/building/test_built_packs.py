"""A pack that was built once is taken again for as long as nothing that goes into it has changed."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.bootstrap import terminal
from kiosk.clock import SetClock
from kiosk.content.building.built_packs import built_pack
from kiosk.content.installing.verify import verify
from kiosk.errors import Refusal


def test_the_same_sources_are_built_once(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    first = built_pack(tmp_path / "kept", sources, clock.now())
    made = (first / "content.db").stat().st_mtime_ns
    assert built_pack(tmp_path / "kept", sources, clock.now()) == first
    assert (first / "content.db").stat().st_mtime_ns == made
    assert verify(first).counts["items"] > 0


def test_a_changed_word_and_another_day_make_another_pack(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    first = built_pack(tmp_path / "kept", sources, clock.now())
    later = built_pack(tmp_path / "kept", sources, clock.now() + timedelta(days=1))
    region = sources / "region.yaml"
    region.write_text(region.read_text("utf-8") + "\n# a remark\n", "utf-8")
    changed = built_pack(tmp_path / "kept", sources, clock.now())
    assert len({first, later, changed}) == 3


def test_a_half_built_pack_is_built_again(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    pack = built_pack(tmp_path / "kept", sources, clock.now())
    (pack / "content.db").rename(pack / "content.part")
    (pack / "manifest.json").unlink()
    for left in pack.iterdir():
        left.unlink()
    assert built_pack(tmp_path / "kept", sources, clock.now()) == pack
    verify(pack)


def test_sources_that_are_not_clean_leave_nothing_behind(sources: Path, tmp_path: Path, clock: SetClock) -> None:
    (sources / "sections.yaml").write_text("3", "utf-8")
    with pytest.raises(Refusal):
        built_pack(tmp_path / "kept", sources, clock.now())
    assert [path for path in (tmp_path / "kept").iterdir() if path.is_dir()] == []


def test_a_developers_terminals_take_the_kept_pack(
    tmp_path: Path, built_packs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = terminal(tmp_path / "one").open_catalog().version
    monkeypatch.setattr("kiosk.content.building.built_packs.build", lambda *_: pytest.fail("it was built again"))
    assert terminal(tmp_path / "two").open_catalog().version == first
