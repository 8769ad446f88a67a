"""`kiosk code`: what a scanned text, raw bytes or a picture of a code is taken for. Answers whatever it is given."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.bootstrap import terminal
from kiosk.commands.output import AsJson, show
from kiosk.errors import Misuse, Refusal

if TYPE_CHECKING:
    from kiosk.bootstrap import Terminal
    from kiosk.enterprise import ReadCode

app = typer.Typer(
    help="say what a code is: an enterprise's, a licence's, signed, or none of our business",
    context_settings={"allow_interspersed_args": True},
)

_GRADES = ("verified", "claimed", "none")
_PICTURE_TROUBLES = {
    "unreadable": "is no file that can be read",
    "too_large": "is too large",
    "no_picture": "is no picture, a damaged one, or one of more than 50 million pixels",
    "too_slow": "took too long to look at",
}


@app.callback(invoke_without_command=True)
def code(
    text: Annotated[str | None, typer.Argument(help="what was scanned or typed")] = None,
    file: Annotated[Path | None, typer.Option("--file", help="raw bytes, as a reader sends them")] = None,
    image: Annotated[Path | None, typer.Option("--image", help="a picture or photograph of a QR code")] = None,
    as_json: AsJson = False,
) -> None:
    """Kind, grade, code and name. Identity numbers and payment codes are named and never repeated."""
    given = [source for source in (text, file, image) if source is not None]
    if len(given) != 1:
        raise Misuse("code.source", "Give exactly one of TEXT, --file and --image.", "See `kiosk code --help`.")
    payloads = _payloads(text, file, image)
    place = terminal()
    if any(b"eyJ" in payload for payload in payloads):
        place.ensure_trust()
    read = _best(place, payloads)
    data = _data(read)
    show(data, as_json, lambda: _words(data))


def _payloads(text: str | None, file: Path | None, image: Path | None) -> tuple[bytes, ...]:
    from kiosk.enterprise import MAX_BYTES

    if text is not None:
        return (os.fsencode(text),)
    if file is not None:
        try:
            with file.open("rb") as stream:
                return (stream.read(MAX_BYTES + 1),)
        except OSError as error:
            raise Refusal("code.file", f"{file} cannot be read: {error.strerror}.", "Name another file.") from error
    from kiosk.devices.reading import PictureTrouble, read_picture

    found = read_picture(image or Path())
    if isinstance(found, PictureTrouble):
        raise Refusal("code.image", f"{image} {_PICTURE_TROUBLES[found.value]}.", "Use a PNG or JPEG photograph.")
    return found


def _best(place: "Terminal", payloads: tuple[bytes, ...]) -> "ReadCode":
    """Of several codes in one picture the best known; the first of two alike."""
    from kiosk.enterprise import CodeKind, ReadCode, Reason

    if not payloads:
        return ReadCode(CodeKind.INVALID, reason=Reason.NO_CODE_SEEN)
    read = [place.codes.read_bytes(payload) for payload in payloads]
    return min(read, key=lambda one: _GRADES.index(one.grade.value))


def _data(read: "ReadCode") -> dict[str, Any]:
    fields: dict[str, Any] = dict(read.fields)
    if read.signed is not None:
        record = read.signed.record
        fields |= {"issuer": read.signed.issuer, "issued": read.signed.issued_at, "expires": read.signed.expires_at}
        fields |= {"kind": record.kind, "district": record.district, "size": record.size, "industry": record.industry}
        fields |= {"attributes": record.attributes, "licences": record.licences}
    if read.number:
        fields["number"] = read.number
    return {
        "kind": read.kind,
        "uscc": read.uscc,
        "name": read.name,
        "grade": read.grade,
        "reason": read.reason.value if read.reason else "",
        "fields": fields,
    }


def _words(data: dict[str, Any]) -> str:
    from kiosk.wording import wording

    words = wording()
    head = f"{data['kind'].value}  {data['grade'].value}  {data['uscc']} {data['name']}".rstrip()
    key = f"scan.unread_{data['reason']}" if data["reason"] != "private" else f"scan.refused_{data['kind'].value}"
    return f"{head}\n{words.say(key)}" if data["reason"] else head
