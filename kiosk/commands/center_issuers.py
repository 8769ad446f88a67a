"""`kiosk center issuers ...`: whose enterprise codes the center vouches for, and the signed list that packs carry."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from kiosk.clock import SystemClock
from kiosk.commands.center_place import HomeOption, opened
from kiosk.commands.output import AsJson, show
from kiosk.errors import Refusal

if TYPE_CHECKING:
    from kiosk.enterprise import ListedIssuer

app = typer.Typer(help="issuers of enterprise codes that the center vouches for", no_args_is_help=True)

LARGEST_KEY = 16 * 1024
YEAR_AND_A_MONTH = 400
DAY = ["%Y-%m-%d"]


@app.command()
def add(
    file: Annotated[Path, typer.Argument(help="the issuer's public Ed25519 key, a JWK")],
    issuer: Annotated[str, typer.Option("--issuer", help="what `iss` says in its codes")],
    title: Annotated[str, typer.Option("--title", help="who that is, in words for staff")] = "",
    first: Annotated[datetime | None, typer.Option("--from", formats=DAY, help="first day the key counts")] = None,
    last: Annotated[datetime | None, typer.Option("--until", formats=DAY, help="last day the key counts")] = None,
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """Vouch for an issuer's key, or change its title and days. Terminals know of it with the next list."""
    from kiosk.center import Wanted

    text = _read(file)
    with opened(home) as center:
        listed = center.vouching.add(text, Wanted(issuer, title, _day(first), _day(last)))
    show(msgspec.to_builtins(listed), as_json, lambda: _line(listed))


@app.command("list")
def list_issuers(home: HomeOption = None, as_json: AsJson = False) -> None:
    """Every key, the center's own first."""
    with opened(home) as center:
        listed = center.vouching.all()
    show(msgspec.to_builtins(listed), as_json, lambda: "\n".join(map(_line, listed)))


@app.command()
def remove(
    key_id: Annotated[str, typer.Argument(metavar="KEY_ID", help="`kid` of the key, as `list` shows it")],
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """Vouch for a key no longer. It still counts where the next list has not arrived."""
    with opened(home) as center:
        gone = center.vouching.remove(key_id)
    show(
        msgspec.to_builtins(gone), as_json, lambda: f"removed; write a new list and build packs with it: {_line(gone)}"
    )


@app.command()
def write(
    out: Annotated[Path | None, typer.Option("--out", help="default: issuers.jws in the center's home")] = None,
    days: Annotated[int, typer.Option("--days", min=1, max=3650, help="how long it counts")] = YEAR_AND_A_MONTH,
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """Sign the list of all keys, for `kiosk pack build --issuers`. Each one has a greater serial than the last."""
    with opened(home) as center:
        raw, said = center.vouching.write(timedelta(days=days))
        target = out or center.home.issuer_list
    try:
        target.write_bytes(raw + b"\n")
    except OSError as error:
        raise Refusal("center.out", f"{target} cannot be written: {error.strerror}.", "Choose another.") from error
    data: dict[str, Any] = {"out": target, "serial": said.serial, "issuers": len(said.issuers), "expires": said.expires}
    show(
        data, as_json, lambda: f"{target}: list {said.serial}, {len(said.issuers)} keys, until {said.expires:%Y-%m-%d}"
    )


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            text = stream.read(LARGEST_KEY + 1)
    except OSError as error:
        raise Refusal("center.file", f"{file} cannot be read: {error.strerror}.", "Name another file.") from error
    if len(text) > LARGEST_KEY:
        raise Refusal("center.file", f"{file} is too long for a key.", "Name the JWK of one issuer.")
    return text


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _line(listed: "ListedIssuer") -> str:
    """The days only where there are any; a key whose last day has passed says so."""
    days = f"{listed.valid_from or ''}..{listed.valid_until or ''}" if listed.valid_from or listed.valid_until else ""
    ended = listed.valid_until is not None and listed.valid_until < SystemClock().now().date()
    return "  ".join(filter(None, (listed.iss, listed.key.kid, listed.title, days, "ended" if ended else "")))
