"""`python -m ui.qml_gate`: qmllint without a single warning, and every file as qmlformat writes it.

With `--write` the files are put into that form instead. Exit code 1 names the files that fail.
"""

import subprocess
import sys
from pathlib import Path

from ui import qml_types
from ui.screen_table import QML_ROOT

TOOLS = Path(sys.executable).parent
FORM = ["--indent-width", "4"]


def main(words: list[str]) -> int:
    files = sorted(QML_ROOT.rglob("*.qml"))
    if words == ["--write"]:
        _run("pyside6-qmlformat", [*FORM, "--inplace", *map(str, files)])
        return 0
    lint = unclean(files)
    loose = [path for path in files if not formed(path)]
    for path in loose:
        sys.stderr.write(f"{path.relative_to(QML_ROOT)} is not as qmlformat writes it: python -m ui.qml_gate --write\n")
    sys.stderr.write(lint)
    return 1 if lint or loose else 0


def unclean(files: list[Path]) -> str:
    """What qmllint says about the files; empty when it has nothing to say."""
    models = qml_types.write(qml_types.OUT)
    done = _run("pyside6-qmllint", ["-I", str(QML_ROOT), "-I", str(models), "--max-warnings", "0", *map(str, files)])
    return done.stderr + done.stdout if done.returncode else ""


def formed(path: Path) -> bool:
    """Whether qmlformat would leave the file as it is."""
    done = _run("pyside6-qmlformat", [*FORM, str(path)])
    return done.returncode == 0 and done.stdout == path.read_text("utf-8")


def _run(tool: str, words: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(TOOLS / tool), *words], capture_output=True, text=True, encoding="utf-8", check=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
