"""The disk is full at the moment of submit: nothing is claimed stored, and with space again all goes on."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Appeal, NotStored, Submitted
from local_db import Database, open_database


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of half a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        os.geteuid()
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)], capture_output=True
        ).returncode
    ):
        pytest.skip("mounting a small disk needs root; the limited process below covers the rest")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_stores_nothing_and_with_space_again_the_next_submit_works(
    small_disk: Path, clock: SetClock, make_desk: Callable[[Database], RequestDesk], appeal: Appeal
) -> None:
    database = open_database(small_disk / "kiosk.db", small_disk / "backups", clock, busy_ms=200)
    desk = make_desk(database)
    before = desk.submit(appeal)
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass

    outcomes = [desk.submit(appeal) for _ in range(40)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, NotStored)]
    claimed = [outcome.receipt.number for outcome in (before, *outcomes) if isinstance(outcome, Submitted)]
    assert refused
    assert {outcome.code for outcome in refused} == {"disk_full"}

    ballast.unlink()
    after = desk.submit(appeal)
    assert isinstance(after, Submitted)
    database.close()
    reopened = open_database(small_disk / "kiosk.db", small_disk / "backups", clock)
    with reopened.unit() as unit:
        assert [event.receipt_number for event in unit.outbox.all()] == [*claimed, after.receipt.number]
    reopened.close()


LIMITED = """
import random, resource, sys
from pathlib import Path
from joserfc.jwk import OKPKey
from kiosk.clock import SystemClock
from kiosk.requests.desk import RequestDesk
from kiosk.requests.model import Appeal, Submitted
from kiosk.settings import Settings
from local_db import open_database

class Keys:
    source = "/halls/QT/terminals/01"
    jwk = OKPKey.generate_key("X25519").as_dict(private=False)
    def sealing_jwk(self): return self.jwk

folder = Path(sys.argv[1])
database = open_database(folder / "kiosk.db", folder, SystemClock())
desk = RequestDesk(database.unit, SystemClock(), Keys(), None, random.SystemRandom(), Settings())
appeal = Appeal("路灯不亮", "园区东门的路灯坏了。", "测试来访人", "0571-00000000", True)
assert isinstance(desk.submit(appeal), Submitted)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
outcomes = [desk.submit(appeal) for _ in range(30)]
stored = sum(isinstance(outcome, Submitted) for outcome in outcomes)
codes = {outcome.code for outcome in outcomes if not isinstance(outcome, Submitted)}
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
assert isinstance(desk.submit(appeal), Submitted)
with database.unit() as unit:
    kept = len(unit.outbox.all())
database.close()
print(kept == stored + 2, 0 < len(codes), codes <= {"disk_full", "io"})
"""


def test_a_file_that_may_not_grow_stores_nothing_and_claims_nothing(tmp_path: Path) -> None:
    told = subprocess.run([sys.executable, "-c", LIMITED, str(tmp_path)], capture_output=True, text=True)
    assert told.stdout.split() == ["True", "True", "True"], told.stderr
