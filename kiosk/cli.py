"""The command line. Exit codes: 0 ok, 1 refused, 2 usage. Bad input is one line on stderr, never a traceback.

Commands are imported only when they are called: `kiosk search` does not pay for Qt or the center.
"""

import importlib
import io
import os
import sys
from pathlib import Path

import typer
from typer.exceptions import TyperException

from kiosk.errors import KioskError, Misuse

NAME = "kiosk"

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
        _mount(root, name, importlib.import_module(f"kiosk.commands.{name}").app)
    root.callback()(lambda: None)
    return root


def _mount(root: typer.Typer, name: str, app: typer.Typer) -> None:
    """A module of one function becomes that command: as a group, its help would speak of subcommands it has not."""
    alone = app.registered_callback
    if alone is None or alone.callback is None or app.registered_commands or app.registered_groups:
        root.add_typer(app, name=name)
        return
    said = str(app.info.help)
    whole = f"{said[0].upper()}{said[1:]}.\n\n{alone.callback.__doc__}"
    root.command(name, help=whole, short_help=said)(alone.callback)


def main() -> None:
    """Entry point of `kiosk`."""
    _open_output()
    try:
        code = build(sys.argv[1:])(prog_name=NAME, standalone_mode=False)
    except KioskError as error:
        _stop(str(error), 2 if isinstance(error, Misuse) else 1)
    except TyperException as error:
        _stop(_usage(error), error.exit_code)
    except typer.Abort:
        _stop("Nothing was typed, so nothing was done.", 1)
    except OSError as error:  # a file or folder named on the command line that cannot be used
        _stop(f"{error.filename or 'The output'}: {error.strerror or error}. Name another, or mend that one.", 1)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    raise SystemExit(code if isinstance(code, int) else 0)


def _open_output() -> None:
    """Data are UTF-8 whatever the locale says (RFC 8259 section 8.1); a closed output swallows what is written."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (stays open until the end)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _usage(error: TyperException) -> str:
    """What is wrong with the words of the call; empty where the help was printed already."""
    said = error.format_message()
    context = getattr(error, "ctx", None)
    return f"{said.rstrip('.')}. See `{context.command_path if context else NAME} --help`." if said else ""


def _stop(said: str, code: int) -> None:
    """One line, whatever signs a name in it holds."""
    if said:
        sys.stderr.write(f"{NAME}: {''.join(sign if sign.isprintable() else ' ' for sign in said)}\n")
    raise SystemExit(code) from None
