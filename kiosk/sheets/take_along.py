"""The QR to take along: the online channel when there is one, else the main points as text that needs no network."""

from collections.abc import Iterable

from kiosk.catalog import OnlineChannel
from kiosk.guidance import Checklist
from kiosk.sheets.edition import Edition
from kiosk.sheets.model import QrCode
from kiosk.sheets.qr import MOST_BYTES


def take_along(checklist: Checklist, edition: Edition, papers: str = "carry_materials") -> QrCode:
    """A code that a phone can read: at most `MOST_BYTES` bytes. `papers` words the line of what to bring."""
    return online_code(checklist.item.online, edition) or text_code(main_points(checklist, edition, papers), edition)


def online_code(channels: Iterable[OnlineChannel], edition: Edition) -> QrCode | None:
    """The first channel whose address fits into a code; None when there is none."""
    for channel in channels:
        if channel.url and len(_address(channel.url).encode()) <= MOST_BYTES:
            return QrCode(_address(channel.url), edition.say("qr_online", name=channel.name or channel.url))
    return None


def text_code(lines: Iterable[str], edition: Edition) -> QrCode:
    """`lines` as a text that a phone shows without a network; what no longer fits is shortened or left out."""
    return QrCode(fitted(lines), edition.say("qr_content"))


def _address(url: str) -> str:
    """Sources print some addresses without a scheme; a phone opens only those with one."""
    return url if "://" in url else f"http://{url}"


def main_points(checklist: Checklist, edition: Edition, papers: str = "carry_materials") -> list[str]:
    """Title, phones, address, papers, one line each."""
    item = checklist.item
    addresses = [edition.places[channel.place].address for channel in item.hall if channel.place in edition.places]
    phones = [phone.number for phone in item.phones]
    materials = [material.name for material in checklist.required]
    lines = [
        item.plain_title or item.title,
        edition.say("carry_phone", phones=edition.listed(phones)) if phones else "",
        edition.say("carry_address", address=edition.listed(addresses)) if addresses else "",
        edition.say(papers, names=edition.listed(materials)) if materials else "",
    ]
    return [line for line in lines if line]


def fitted(lines: Iterable[str]) -> str:
    """The lines joined, in at most `MOST_BYTES` bytes of UTF-8."""
    text = ""
    for line in lines:
        room = MOST_BYTES - len(text.encode()) - 1
        piece = _shortened(line, room)
        if not piece:
            break
        text += piece if not text else f"\n{piece}"
    return text


def _shortened(line: str, most_bytes: int) -> str:
    """`line`, or as much of it as fits with an ellipsis; empty when hardly anything would be left."""
    if len(line.encode()) <= most_bytes:
        return line
    ellipsis = "…"
    kept = line.encode()[: max(most_bytes - len(ellipsis.encode()), 0)].decode("utf-8", "ignore")
    return kept + ellipsis if len(kept) > 4 else ""
