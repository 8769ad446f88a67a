"""Start-up: process start to an interactive home screen, against a bare QML window with the same keyboard."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.bench.measure import Measured, alternate, timed
from kiosk.errors import EnvironmentFault

REACH = 1.6
GIVE_UP_S = 60.0


def startup(home: Path, runs: int = 7) -> Measured:
    """Runs both programs in turn, each until its first interactive frame; `home` already holds a pack.

    Both run from compiled bytecode, as an installed program does, whatever the environment of the caller says; the
    turn that `alternate` throws away compiles it, beside `home`.
    """
    quiet = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "KIOSK_HOME": str(home),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home.with_name("bytecode")),
    }
    ours, bare = alternate(
        lambda: timed(lambda: _until_ready("ui.probes.home", quiet)),
        lambda: timed(lambda: _until_ready("ui.probes.bare", quiet)),
        runs,
    )
    return Measured("startup", "bare QML window with the same keyboard", "ms", ours, bare, REACH, runs)


def _until_ready(module: str, extra: Mapping[str, str]) -> None:
    """Start `python -m module`; it ends by itself after its first interactive frame."""
    done = subprocess.run(
        [sys.executable, "-m", module],
        env={**os.environ, **extra},
        capture_output=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    if done.returncode != 0:
        raise EnvironmentFault(
            "bench.probe", f"{module} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}."
        )
