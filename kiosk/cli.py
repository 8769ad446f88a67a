"""The command line. Exit codes: 0 ok, 1 refused, 2 usage. Bad input never shows a traceback.

Commands are imported only when they are called: `kiosk search` does not pay for Qt or the center.
"""

import importlib
import sys

import typer

from kiosk.errors import KioskError, Misuse

COMMANDS = (
    "run",
    "agent",
    "tour",
    "search",
    "code",
    "match",
    "item",
    "show",
    "interview",
    "sheet",
    "request",
    "outbox",
    "receipt",
    "sync",
    "pack",
    "center",
    "device",
    "staff",
    "doctor",
    "bench",
)
"""Each is a module `kiosk.commands.<name>` that offers `app`, a Typer of one command or of several."""


def build(words: list[str]) -> typer.Typer:
    """The program with the command that `words` names, or with all of them for help and misspellings."""
    root = typer.Typer(
        help="不打烊: the self-service kiosk of a 24-hour hall",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        add_completion=False,
    )
    wanted = [words[0]] if words and words[0] in COMMANDS else COMMANDS
    for name in wanted:
        root.add_typer(importlib.import_module(f"kiosk.commands.{name}").app, name=name)
    root.callback()(lambda: None)
    return root


def main() -> None:
    """Entry point of `kiosk`."""
    try:
        build(sys.argv[1:])()
    except KioskError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        raise SystemExit(2 if isinstance(error, Misuse) else 1) from None
    except OSError as error:  # a file or folder named on the command line that cannot be used
        sys.stderr.write(f"kiosk: {error.filename or 'a file'}: {error.strerror or error}.\n")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
