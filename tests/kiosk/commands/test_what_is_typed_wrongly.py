"""A call that cannot be understood costs one line on stderr, which says what is wrong and where to look."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli import COMMANDS, build, main

GROUPS = frozenset({"request", "pack", "center", "device", "staff"})


def said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int | str, str]:
    """Exit code and stderr of a call in this process."""
    monkeypatch.setattr(sys, "argv", ["kiosk", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code or 0, capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("no-such-command",), "'no-such-command'. See `kiosk --help`."),
        (("search",), "'text'. See `kiosk search --help`."),
        (("search", "开公司", "开店"), "(开店). See `kiosk search --help`."),
        (("search", "开公司", "--limit", "0"), "'--limit'"),
        (("sheet", "qt-137"), "'--out'. See `kiosk sheet --help`."),
        (("code", "--no-such-option"), "--no-such-option"),
        (("center", "code"), "'--uscc'. See `kiosk center code --help`."),
        (("device", "check", "mars"), "'mars'"),
    ],
)
def test_wrong_words_cost_one_line_that_names_them(
    words: tuple[str, ...], named: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, err = said(monkeypatch, capsys, *words)
    assert code == 2
    assert err.startswith("kiosk: ")
    assert named in err
    assert err.count("\n") == 1


def test_a_name_with_line_breaks_and_escapes_still_makes_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, err = said(monkeypatch, capsys, "request", "submit", "--file", "a\nb\x1b[31m")
    assert code == 1
    assert err.startswith("kiosk: a b [31m: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - GROUPS))
def test_the_help_of_a_single_command_speaks_of_no_subcommands(name: str) -> None:
    shown = CliRunner().invoke(build([name]), [name, "--help"])
    assert shown.exit_code == 0
    assert "COMMAND" not in shown.stdout
    assert "list[" not in shown.stdout


def test_a_folder_that_cannot_be_the_home_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "a file"
    taken.touch()
    monkeypatch.setenv("KIOSK_HOME", str(taken))
    code, err = said(monkeypatch, capsys, "doctor")
    assert (code, err) == (
        1,
        f"kiosk: The data folder {taken} cannot be used: File exists. "
        "Set KIOSK_HOME to a folder that this account may write.\n",
    )


def test_data_are_utf_8_whatever_the_locale_says() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "code", "企业名称:甲;统一社会信用代码:91330199MA0TEXT12M", "--json"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["name"] == "甲"


def test_a_closed_output_is_no_crash() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" -m kiosk code 91330199MA0TEXT12M >&-', sys.executable],
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
