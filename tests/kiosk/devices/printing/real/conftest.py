"""A CUPS of the tests' own: a real cupsd with its own folders and port, and trays whose behaviour a file decides."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SERVER_BIN = next((path for path in map(Path, ("/usr/lib/cups", "/usr/libexec/cups")) if path.is_dir()), None)
OWNER = "kiosk-paper"

FILES = """ServerRoot {0}/root
RequestRoot {0}/spool
TempDir {0}/spool/tmp
CacheDir {0}/cache
StateDir {0}/state
ServerBin {0}/bin
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
Printcap
{1}
"""
RULES = """Listen {0}
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel warn
JobKillDelay 1
ErrorPolicy abort-job
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
TRAY = """#!/bin/sh
# Prints into its folder as the file “mode” there says; a job that waits for paper prints when there is some.
[ $# -eq 0 ] && exit 0
tray=${DEVICE_URI#tray:}
while :; do
    case $(cat "$tray/mode") in
        hang) exec sleep 600 ;;
        fail) exit 1 ;;
        empty) echo "STATE: +media-empty-error" >&2; sleep 0.05 ;;
        *) break ;;
    esac
done
echo "STATE: -media-empty-error" >&2
cat "${6:--}" >"$tray/paper-$1" || exit 1
"""


@dataclass
class Tray:
    """One queue with a printer that puts its paper into a folder."""

    server: str
    name: str
    folder: Path

    def does(self, mode: str) -> None:
        """print, hang, fail, or empty (waits for paper)."""
        (self.folder / "mode").write_text(mode)

    @property
    def papers(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.folder.glob("paper-*"))]

    def control(self, command: str, *words: str) -> None:
        subprocess.run([command, "-h", self.server, *words, self.name], check=True, capture_output=True)


class PrivateCups:
    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
        self.root.chmod(0o755)
        for name in ("root/ppd", "spool/tmp", "cache", "state", "bin/backend", "log", "trays"):
            (self.root / name).mkdir(parents=True)
        self._furnish()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.server = f"127.0.0.1:{free.getsockname()[1]}"
        (self.root / "cupsd.conf").write_text(RULES.format(self.server))
        as_root = os.getuid() == 0
        (self.root / "files.conf").write_text(FILES.format(self.root, "User lp\nGroup lp" if as_root else ""))
        if as_root:
            for name in ("spool", "spool/tmp", "cache"):
                shutil.chown(self.root / name, "lp", "lp")
        self._log = (self.root / "log/said").open("wb")
        words = ["cupsd", "-f", "-c", str(self.root / "cupsd.conf"), "-s", str(self.root / "files.conf")]
        self._daemon = subprocess.Popen(words, stdout=self._log, stderr=self._log)
        self._made = 0

    def _furnish(self) -> None:
        assert SERVER_BIN is not None
        for part in SERVER_BIN.iterdir():
            if part.name != "backend":
                (self.root / "bin" / part.name).symlink_to(part)
        backends = self.root / "bin/backend"
        for name in ("ipp", "cups-pdf"):
            if (SERVER_BIN / "backend" / name).exists() and os.access(SERVER_BIN / "backend" / name, os.R_OK):
                shutil.copy(SERVER_BIN / "backend" / name, backends / name)
                (backends / name).chmod(0o700)
        (backends / "tray").write_text(TRAY)
        (backends / "tray").chmod(0o700)

    def answers(self) -> bool:
        for _ in range(200):
            if self._daemon.poll() is not None:
                return False
            if subprocess.run(["lpstat", "-h", self.server, "-r"], capture_output=True).stdout.endswith(
                b"is running\n"
            ):
                return True
            time.sleep(0.02)
        return False

    def complaint(self) -> str:
        return (self.root / "log/said").read_text("utf-8", "replace").strip()[-300:]

    def tray(self) -> Tray:
        self._made += 1
        folder = self.root / "trays" / f"tray{self._made}"
        folder.mkdir()
        (folder / "mode").write_text("print")
        return self.queue(f"Tray{self._made}", f"tray:{folder}", folder)

    def queue(self, name: str, device: str, folder: Path, *words: str) -> Tray:
        made = ["lpadmin", "-h", self.server, "-p", name, "-E", "-v", device, *words]
        subprocess.run(made, check=True, capture_output=True)
        return Tray(self.server, name, folder)

    def close(self) -> None:
        self._daemon.terminate()
        try:
            self._daemon.wait(5)
        except subprocess.TimeoutExpired:
            self._daemon.kill()
            self._daemon.wait(5)
        self._log.close()
        shutil.rmtree(self.root, ignore_errors=True)


@pytest.fixture(scope="session")
def cups() -> Iterator[PrivateCups]:
    """Skips, saying why, on a machine where no CUPS of one's own can be started."""
    if SERVER_BIN is None or not shutil.which("cupsd") or not shutil.which("ipptool"):
        pytest.skip("CUPS is not installed: apt install cups printer-driver-cups-pdf")
    server = PrivateCups()
    if not server.answers():
        complaint = server.complaint()
        server.close()
        pytest.skip(f"cupsd does not start here: {complaint}")
    yield server
    server.close()


@pytest.fixture
def tray(cups: PrivateCups) -> Tray:
    """A queue of this test's own."""
    return cups.tray()


@pytest.fixture
def through_cups() -> Callable[..., object]:
    """The real A4 printer on a tray's queue."""

    def made(tray: Tray, *, seconds: float = 20.0, device: str = ""):
        from kiosk.devices.paper.cups_printer import CupsPrinter
        from kiosk.devices.paper.queue import CupsQueue

        return CupsPrinter(CupsQueue(tray.name, tray.server, device, OWNER), seconds)

    return made
