"""`kiosk center ...`: make a center, enrol terminals, serve, work on cases. For a machine of the center's staff."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from kiosk.clock import SystemClock
from kiosk.commands import center_case, center_enterprise, center_issuers
from kiosk.commands.center_place import HomeOption, opened, place
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal

if TYPE_CHECKING:
    from kiosk.wire.trust import CenterTrust

app = typer.Typer(help="the center's side: keys, terminals, API, cases", no_args_is_help=True)
app.add_typer(center_case.app, name="case")
app.add_typer(center_enterprise.app, name="enterprise")
app.add_typer(center_issuers.app, name="issuers")
app.command()(center_enterprise.code)


@app.command()
def init(
    home: HomeOption = None,
    host: Annotated[list[str] | None, typer.Option("--host", help="further name or address; may be repeated")] = None,
    url: Annotated[str, typer.Option("--url", help="address that terminals use")] = "",
    database: Annotated[str, typer.Option("--database", help="SQLAlchemy URL; default: SQLite in the home")] = "",
    as_json: AsJson = False,
) -> None:
    """Make keys, certificate, database and trust bundle; changes nothing that is there already."""
    from kiosk.center import Wish, init_center

    where = place(home)
    config = init_center(where, SystemClock(), Wish(url=url, hosts=tuple(host or ()), database=database))
    data = {"home": where.root, "center": config.name, "url": config.url, "hosts": config.hosts, "trust": where.trust}
    show(data, as_json, lambda: f"center {config.name} at {config.url}; terminals install {where.trust}")


@app.command()
def enrol(
    terminal_id: Annotated[str, typer.Option("--id", help="HALL-TERMINAL, like QT-01")],
    key: Annotated[Path, typer.Option("--key", help="the terminal's public key in PEM")],
    replace: Annotated[bool, typer.Option("--replace", help="the terminal has a new key")] = False,
    home: HomeOption = None,
) -> None:
    """Let a terminal in."""
    try:
        pem = key.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        raise Refusal("center.key", f"{key} cannot be read.", "`kiosk center identity` writes it.") from None
    with opened(home) as center:
        changed = center.terminals.enrol(terminal_id, pem, replace=replace)
    sys.stdout.write(f"{terminal_id} {'is enrolled' if changed else 'was enrolled already'}\n")


@app.command()
def identity(
    out: Annotated[Path | None, typer.Option("--out", help="write the public key into this file")] = None,
    as_json: AsJson = False,
) -> None:
    """This terminal's id and public key, for `enrol` at the center."""
    from kiosk.bootstrap import terminal

    keyring = terminal().keyring
    pem = keyring.public_pem()
    if out is not None:
        try:
            out.write_text(pem, "ascii")
        except OSError as error:
            raise Refusal("center.out", f"{out} cannot be written: {error.strerror}.", "Choose another.") from error
    show({"id": keyring.terminal_id, "public_key": pem}, as_json, lambda: f"{keyring.terminal_id}\n{pem}".rstrip())


@app.command()
def trust(bundle: Annotated[Path, typer.Argument(help="the center's trust/ folder")]) -> None:
    """Let this terminal trust the center whose bundle is given."""
    from kiosk.bootstrap import terminal

    here = terminal()
    _say_trusted(here.keyring.install_trust(bundle), here.settings.center_url)


@app.command()
def join(home: HomeOption = None) -> None:
    """On one machine: enrol this terminal at the center here, and trust that center."""
    from kiosk.bootstrap import terminal

    here = terminal()
    keyring = here.keyring
    with opened(home) as center:
        center.terminals.enrol(keyring.terminal_id, keyring.public_pem(), replace=True)
        bundle = center.home.trust
    _say_trusted(keyring.install_trust(bundle), here.settings.center_url)


@app.command()
def serve(
    host: Annotated[str, typer.Option("--host", help="address to listen on")] = "127.0.0.1",
    port: Annotated[int | None, typer.Option("--port", min=0, max=65535, help="default: the url's port")] = None,
    home: HomeOption = None,
) -> None:
    """Serve the API over TLS until SIGTERM."""
    from kiosk.center.serving import serve as serve_center
    from kiosk.logs import open_log

    with opened(home) as center:
        open_log(center.home.logs, "center")
        wanted = port if port is not None else urlsplit(center.config.url).port or 443
        serve_center(center, host, wanted, lambda url: _say(f"center {center.config.name} listens on {url}"))


def _say_trusted(trusted: "CenterTrust", asked: str) -> None:
    """The bundle says where the center is, the settings where this terminal looks for it."""
    _say(f"this terminal trusts center {trusted.center} at {trusted.url}")
    if asked.rstrip("/") != trusted.url.rstrip("/"):
        _say(f"but it looks for it at {asked}: set center_url to {trusted.url}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
