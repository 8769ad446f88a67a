"""The list of issuers among the content sources: taken into the pack as it is, when its form is right.

Whether it counts is for each terminal to say; whoever builds a pack need not trust the center that signed it.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.checking.problem import Problem
from kiosk.enterprise import LARGEST_LIST, ListFault, form_of

ISSUER_FILE = "trust/issuers.jws"
"""Where the list stands in a region's folder, unless another file is named."""
_WRITE_IT = "Write it again with “kiosk center issuers write”."
WORDS = {
    ListFault.TOO_LONG: f"The list of issuers is longer than {LARGEST_LIST // 1024} KB.",
    ListFault.DAMAGED: "This is no signed list of issuers, or a part of it is missing.",
    ListFault.OTHER: "This was signed for something else; it is no list of issuers.",
    ListFault.UNFIT: "What this list of issuers says is not what a list must say.",
}


@dataclass(frozen=True, slots=True)
class IssuerFile:
    """`raw` is None without a file, and when it may not go into a pack."""

    raw: bytes | None = None
    problems: tuple[Problem, ...] = ()


def read_issuer_file(folder: Path, named: Path | None, today: date) -> IssuerFile:
    """The list of the region in `folder`, or the one in `named` in its place. Never raises for bad content."""
    name = ISSUER_FILE if named is None else str(named.absolute())
    if named is None and not (folder / ISSUER_FILE).exists():
        return IssuerFile()
    try:
        with (folder / name).open("rb") as stream:
            raw = stream.read(LARGEST_LIST + 1)
    except OSError as error:
        return _wrong(name, f"The list of issuers cannot be read: {error.strerror}.", "Name another file.")
    form = form_of(raw)
    if isinstance(form, ListFault):
        return _wrong(name, WORDS[form], _WRITE_IT)
    if form.expires is not None and form.expires.date() < today:
        ended = Problem(name, 1, f"The list of issuers has ended ({form.expires:%Y-%m-%d}).", _WRITE_IT, blocks=False)
        return IssuerFile(raw, (ended,))
    return IssuerFile(raw)


def _wrong(name: str, what: str, action: str) -> IssuerFile:
    return IssuerFile(None, (Problem(name, 1, what, action),))
