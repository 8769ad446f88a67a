"""The same duties on PostgreSQL, where one is installed on the machine that runs the tests."""

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

import pytest

from kiosk.center import Center, CenterHome, Wish, init_center
from kiosk.clock import SetClock
from kiosk.wire.events import Verdict

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed: the center is not tested on PostgreSQL")
DEBIAN = sorted(str(folder) for folder in Path("/usr/lib/postgresql").glob("*/bin"))
"""Where Debian keeps the server's programs: not on the path."""
PLACES = os.pathsep.join([os.environ.get("PATH", ""), *DEBIAN])
PROGRAMS = {name: shutil.which(name, path=PLACES) for name in ("initdb", "pg_ctl")}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The folder of its socket: an own server on a socket in a temporary folder; PostgreSQL refuses to run as root."""
    if not all(PROGRAMS.values()):
        pytest.skip("PostgreSQL is not installed: the center is not tested on it")
    as_user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
    with TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        if as_user:
            shutil.chown(folder, "nobody", "nogroup")
        data = Path(folder) / "data"
        initdb = [str(PROGRAMS["initdb"]), "-D", str(data), "-U", "center", "-A", "trust", "-E", "UTF8", "--locale=C"]
        subprocess.run([*as_user, *initdb], check=True, capture_output=True, cwd=folder)
        pg_ctl = [*as_user, str(PROGRAMS["pg_ctl"]), "-D", str(data), "-w", "-l", str(Path(folder) / "log")]
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        subprocess.run([*pg_ctl, "-o", options, "start"], check=True, capture_output=True, cwd=folder)
        try:
            yield folder
        finally:
            subprocess.run([*pg_ctl, "-m", "immediate", "stop"], check=True, capture_output=True, cwd=folder)


@pytest.fixture
def center(server: str, center_home: CenterHome, clock: SetClock) -> Iterator[Center]:
    name = f"center_{uuid.uuid4().hex}"
    with psycopg.connect(f"host={server} user=center dbname=postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    init_center(center_home, clock, Wish(database=f"postgresql+psycopg://center@/{name}?host={server}"))
    with Center.open(center_home, clock) as opened:
        yield opened


def test_intake_casework_and_replies_work_on_postgresql(center: Center, writer: Any, clock: SetClock) -> None:
    event, bad = writer.appeal(), writer.appeal().model_copy(update={"type": "cn.budayang.request.parade.v1"})
    answers = center.intake.take("QT-01", [event, bad, event]).answers
    assert [answer.status for answer in answers] == [Verdict.ACCEPTED, Verdict.REFUSED, Verdict.DUPLICATE]
    case = center.casework.reply(answers[0].case_no, "好了", "综合服务中心")
    assert case.accepted_at == clock.now()
    page = center.lookups.replies("QT-01", 0)
    assert [reply.receipt_number for reply in page.replies] == [event.subject]
    assert center.lookups.replies("QT-01", page.replies[0].cursor).replies == []


def test_two_at_once_make_one_case_on_postgresql(center: Center, writer: Any) -> None:
    event = writer.appeal()
    threads = [Thread(target=lambda: center.intake.take("QT-01", [event])) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(center.casework.cases()) == 1
