"""The list of issuers travels with the content: its form is checked, its bytes are proved, its trust is not judged."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.clock import SetClock
from kiosk.content import FORMAT, PackStore
from kiosk.content.building.build import build
from kiosk.content.checking.check import check
from kiosk.content.installing.verify import verify
from kiosk.enterprise import LARGEST_LIST, IssuerList, put_together, sign_list
from kiosk.errors import Refusal

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))


def listed(now: datetime, serial: int = 1, life: timedelta = timedelta(days=400)) -> bytes:
    """An empty list of a center that nobody here knows."""
    issued = int(now.timestamp())
    return sign_list(IssuerList("center-far", issued, serial, (), issued + int(life.total_seconds())), KEY, "far")


@pytest.fixture
def place(sources: Path) -> Path:
    """Where the list stands among the sources."""
    (sources / "trust").mkdir()
    return sources / "trust" / "issuers.jws"


def test_a_list_among_the_sources_goes_into_the_pack_byte_for_byte(
    sources: Path, place: Path, store: PackStore, tmp_path: Path, now: datetime
) -> None:
    place.write_bytes(listed(now))
    manifest = build(sources, tmp_path / "pack", now)
    assert [file.path for file in manifest.files] == ["content.db", "issuers.jws"]
    store.install(tmp_path / "pack")
    assert store.open_active().issuer_list() == listed(now)


def test_another_file_takes_its_place(
    sources: Path, place: Path, store: PackStore, tmp_path: Path, now: datetime
) -> None:
    place.write_bytes(b"not this one")
    (tmp_path / "ours.jws").write_bytes(listed(now, serial=2))
    build(sources, tmp_path / "pack", now, tmp_path / "ours.jws")
    store.install(tmp_path / "pack")
    assert store.open_active().issuer_list() == listed(now, serial=2)


def test_packs_without_a_list_are_read_as_before(pack: Path, store: PackStore) -> None:
    manifest = store.install(pack)
    assert (FORMAT, [file.path for file in manifest.files]) == (2, ["content.db"])
    assert store.open_active().issuer_list() is None


def test_another_list_makes_another_version_and_none_makes_the_old_one(
    sources: Path, place: Path, pack: Path, tmp_path: Path, now: datetime
) -> None:
    versions = []
    for serial in (1, 2):
        place.write_bytes(listed(now, serial))
        versions.append(build(sources, tmp_path / "pack-with-list", now).version)
    assert len({*versions, verify(pack).version}) == 3
    place.unlink()
    assert build(sources, tmp_path / "pack-with-list", now).version == verify(pack).version


def test_a_running_visit_keeps_the_list_of_its_version(
    sources: Path, place: Path, pack: Path, store: PackStore, tmp_path: Path, now: datetime
) -> None:
    store.install(pack)
    running = store.open_active()
    place.write_bytes(listed(now))
    build(sources, tmp_path / "newer", now)
    store.install(tmp_path / "newer")
    assert running.issuer_list() is None
    assert store.open_active().issuer_list() == listed(now)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "This is no signed list of issuers"),
        (b"\xff\x00", "This is no signed list of issuers"),
        (put_together(b"{}", KEY, "far").encode(), "signed for something else"),
        (put_together(b"{}", KEY, "far", "issuers+jws").encode(), "is not what a list must say"),
        (b" " * (LARGEST_LIST + 1), "is longer than 256 KB"),
    ],
)
def test_a_file_that_is_no_list_stops_the_build_and_is_named(
    sources: Path, place: Path, problems: Callable[[], list[str]], tmp_path: Path, now: datetime, raw: bytes, said: str
) -> None:
    place.write_bytes(raw)
    (line,) = problems()
    assert line.startswith("trust/issuers.jws:1: ")
    assert said in line
    with pytest.raises(Refusal, match=r"trust/issuers\.jws:1: "):
        build(sources, tmp_path / "pack", now)


def test_an_ended_list_is_reported_and_does_not_stop_the_build(
    sources: Path, place: Path, problems: Callable[[], list[str]], tmp_path: Path, now: datetime
) -> None:
    place.write_bytes(listed(now - timedelta(days=2), life=timedelta(days=1)))
    assert "has ended (2026-11-20)" in problems()[0]
    build(sources, tmp_path / "pack", now)


def test_a_named_file_that_is_not_there_is_a_problem(sources: Path, tmp_path: Path, now: datetime) -> None:
    (problem,) = check(sources, now.date(), tmp_path / "nothing.jws").blocking
    assert problem.in_folder(sources).startswith(f"{tmp_path}/nothing.jws:1: The list of issuers cannot be read")


def test_an_altered_list_in_a_pack_is_found_like_any_damage(
    sources: Path, place: Path, tmp_path: Path, store: PackStore, now: datetime
) -> None:
    place.write_bytes(listed(now))
    build(sources, tmp_path / "pack", now)
    (tmp_path / "pack" / "issuers.jws").write_bytes(listed(now, serial=2))
    with pytest.raises(Refusal, match="damaged"):
        store.install(tmp_path / "pack")
    (tmp_path / "pack" / "issuers.jws").unlink()
    with pytest.raises(Refusal, match="lacks"):
        store.install(tmp_path / "pack")


def test_a_list_slipped_into_a_pack_is_a_stranger(pack: Path, store: PackStore, clock: SetClock) -> None:
    (pack / "issuers.jws").write_bytes(listed(clock.now()))
    with pytest.raises(Refusal, match="does not know"):
        store.install(pack)


def test_a_list_that_cannot_be_read_any_more_is_damaged_and_not_missing(pack: Path, store: PackStore) -> None:
    version = store.install(pack).version
    (store.folder / version / "issuers.jws").mkdir()
    assert store.open_active().issuer_list() == b""
