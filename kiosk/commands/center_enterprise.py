"""`kiosk center enterprise ...` and `kiosk center code`: records of enterprises, and signed codes made of them."""

import json
import re
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.commands.center_place import HomeOption, opened
from kiosk.commands.output import AsJson, show
from kiosk.errors import Misuse, Refusal

if TYPE_CHECKING:
    from kiosk.wire.enterprise import EnterpriseFile

app = typer.Typer(help="the center's records of enterprises", no_args_is_help=True)

LARGEST_FILE = 256 * 1024
PICTURE_DOTS = 960
"""About the width of the picture of a code."""


@app.command()
def add(
    file: Annotated[Path, typer.Argument(help="JSON: uscc, name, kind, district, size, industry, ...")],
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """Add or replace the record of one enterprise. Only what is public by law, or named in `public`, is told on."""
    text = _read(file)
    with opened(home) as center:
        record = center.register.add(text)
    show(record.model_dump(mode="json"), as_json, lambda: _line(record))


@app.command("list")
def list_records(home: HomeOption = None, as_json: AsJson = False) -> None:
    """All records."""
    with opened(home) as center:
        records = center.register.all()
    show([one.model_dump(mode="json") for one in records], as_json, lambda: "\n".join(map(_line, records)) or "none")


@app.command()
def remove(uscc: Annotated[str, typer.Argument(help="the enterprise's code")], home: HomeOption = None) -> None:
    """Forget one record."""
    with opened(home) as center:
        center.register.remove(uscc.upper())
    sys.stdout.write("removed\n")


def code(
    uscc: Annotated[str, typer.Option("--uscc", help="unified social credit code")],
    name: Annotated[str, typer.Option("--name", help="the enterprise's name; default: of its record")] = "",
    kind: Annotated[str, typer.Option("--kind", help="value of the profile fact `entity`: company, ...")] = "",
    district: Annotated[str, typer.Option("--district", help="profile value: qiantang, ...")] = "",
    size: Annotated[str, typer.Option("--size", help="profile value: micro, small, medium, large")] = "",
    industry: Annotated[str, typer.Option("--industry", help="profile value: biomed, ...")] = "",
    attribute: Annotated[
        list[str] | None,
        typer.Option("--attribute", metavar="FACT=VALUE", help="further profile fact, like employees=12; repeatable"),
    ] = None,
    licences: Annotated[Path | None, typer.Option("--licences", help="JSON list of licences")] = None,
    minutes: Annotated[int, typer.Option("--minutes", help="how long the code lives")] = 5,
    out: Annotated[Path | None, typer.Option("--out", help="write the QR code into this PNG file")] = None,
    home: HomeOption = None,
    as_json: AsJson = False,
) -> None:
    """Issue a signed, short-lived enterprise code with the center's key."""
    from kiosk.center.register import judged

    said: dict[str, Any] = {"name": name, "kind": kind, "district": district, "size": size, "industry": industry}
    said = {field: value for field, value in said.items() if value}
    if licences is not None:
        said["licences"] = _list(licences)
    with opened(home) as center:
        known = center.register.get(uscc.upper())
        base = known.model_dump(mode="json") if known else {}
        facts = {**base.get("attributes", {}), **dict(map(_attribute, attribute or ()))}
        record = judged(json.dumps({**base, **said, "uscc": uscc.upper(), "attributes": facts}).encode())
        token = center.issuing.issue(record, timedelta(minutes=minutes))
    if out is not None:
        _draw(token, out)
    show({"code": token, "minutes": minutes, "out": out}, as_json, lambda: token if out is None else f"{out}")


def _attribute(text: str) -> tuple[str, Any]:
    """`employees=12`, `high_tech=true`, `listing=none`."""
    fact, equals, value = text.partition("=")
    if not equals or not re.fullmatch(r"[a-z][a-z0-9_]{0,40}", fact):
        raise Misuse("center.attribute", f"“{text}” is no attribute.", "Write fact=value, like employees=12.")
    if value in ("true", "false"):
        return fact, value == "true"
    if re.fullmatch(r"-?\d{1,15}", value):
        return fact, int(value)
    return fact, float(value) if re.fullmatch(r"-?\d{1,12}\.\d{1,6}", value) else value


def _list(file: Path) -> list[Any]:
    try:
        listed = json.loads(_read(file))
    except (ValueError, RecursionError):
        listed = None
    if not isinstance(listed, list):
        raise Refusal("center.licences", f"{file} holds no JSON list.", 'Write [{"name": ..., "valid_until": ...}].')
    return listed


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            text = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Refusal("center.file", f"{file} cannot be read: {error.strerror}.", "Name another file.") from error
    if len(text) > LARGEST_FILE:
        raise Refusal("center.file", f"{file} is too long.", "Name the file of one enterprise.")
    return text


def _draw(token: str, out: Path) -> None:
    from kiosk.sheets.qr import bitmap

    try:
        with out.open("wb") as stream:
            bitmap(token, PICTURE_DOTS, PICTURE_DOTS).save(stream, format="PNG")
    except OSError as error:
        raise Refusal("center.out", f"{out} cannot be written: {error.strerror}.", "Choose another.") from error


def _line(record: "EnterpriseFile") -> str:
    return f"{record.uscc}  {record.name}  {len(record.licences)} licences"
