"""The command line of CUPS (cups-client, ipptool): each call has its own time, speaks English, and asks nobody."""

import os
import plistlib
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from kiosk.paths import assets_dir

ASK_S = 3.0
"""One question to a queue or printer on the desk answers within milliseconds; after this it is as good as away."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: exit code, and what it printed."""

    code: int
    out: bytes
    said: str


class Unanswered(OSError):
    """The queue or the printer did not answer, or not in a way that can be read."""


def run(words: list[str], seconds: float, given: bytes = b"") -> Ran:
    """Run one command. Raises TimeoutError after `seconds`, OSError when it is not installed.

    Without a terminal of its own a command that wants a password fails instead of waiting for one.
    """
    try:
        done = subprocess.run(
            words,
            input=given,
            capture_output=True,
            timeout=seconds,
            env={**os.environ, "LC_ALL": "C"},
            start_new_session=True,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(f"{words[0]} took longer than {seconds:g} s") from error
    return Ran(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip())


def ask(uri: str, question: str, seconds: float = ASK_S, **values: str) -> tuple[Mapping[str, Any], ...]:
    """Put a question of `assets/ipp` to `uri`: the attribute groups of the answer, the operation's own first.

    Raises `Unanswered`, TimeoutError or OSError. A refusal (no such job) is an answer: only the first group comes.
    """
    named = [word for name, value in values.items() for word in ("-d", f"{name}={value}")]
    ran = run(["ipptool", "-X", "-T", f"{seconds:g}", *named, uri, str(_file(question))], seconds + 1)
    try:
        report = plistlib.loads(ran.out)
        tests = report["Tests"]
        groups = tests[0]["ResponseAttributes"] if tests else ()
    except (ValueError, ExpatError, KeyError, TypeError) as error:
        raise Unanswered(f"{uri}: {ran.said or 'no readable answer'}") from error
    if not groups:
        raise Unanswered(f"{uri}: {report.get('ErrorMessage', 'no answer')}")
    return tuple(groups)


def words_of(value: object) -> tuple[str, ...]:
    """An attribute of one or many keywords as a tuple."""
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    return (str(value),) if value not in (None, "") else ()


def _file(question: str) -> Path:
    return assets_dir() / "ipp" / f"{question}.test"
