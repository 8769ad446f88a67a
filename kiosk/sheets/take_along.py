"""The QR to take along: the online channel when there is one, else the main points as text that needs no network."""

from collections.abc import Mapping

from kiosk.catalog import Item, Place
from kiosk.guidance import Checklist
from kiosk.sheets.model import QrCode
from kiosk.sheets.qr import MOST_BYTES
from kiosk.wording import Wording


def take_along(checklist: Checklist, places: Mapping[str, Place], words: Wording) -> QrCode:
    """A code that a phone can read: at most `MOST_BYTES` bytes."""
    for channel in checklist.item.online:
        if channel.url and len(_address(channel.url).encode()) <= MOST_BYTES:
            return QrCode(_address(channel.url), words.say("sheets.qr_online", name=channel.name or channel.url))
    return QrCode(main_points(checklist, places, words), words.say("sheets.qr_content"))


def _address(url: str) -> str:
    """Sources print some addresses without a scheme; a phone opens only those with one."""
    return url if "://" in url else f"http://{url}"


def main_points(checklist: Checklist, places: Mapping[str, Place], words: Wording) -> str:
    """Title, papers, address, phones, one line each; lines that no longer fit are shortened or left out."""
    item = checklist.item
    text = ""
    for line in (item.plain_title or item.title, *_lines(checklist, item, places, words)):
        room = MOST_BYTES - len(text.encode()) - 1
        piece = _shortened(line, room)
        if not piece:
            break
        text += piece if not text else f"\n{piece}"
    return text


def _lines(checklist: Checklist, item: Item, places: Mapping[str, Place], words: Wording) -> list[str]:
    join = words.say("sheets.list_join")
    addresses = [places[channel.place].address for channel in item.hall if channel.place in places]
    phones = [phone.number for phone in item.phones]
    materials = [material.name for material in checklist.required]
    lines = [
        words.say("sheets.carry_phone", phones=join.join(phones)) if phones else "",
        words.say("sheets.carry_address", address=join.join(addresses)) if addresses else "",
        words.say("sheets.carry_materials", names=join.join(materials)) if materials else "",
    ]
    return [line for line in lines if line]


def _shortened(line: str, most_bytes: int) -> str:
    """`line`, or as much of it as fits with an ellipsis; empty when hardly anything would be left."""
    if len(line.encode()) <= most_bytes:
        return line
    ellipsis = "…"
    kept = line.encode()[: max(most_bytes - len(ellipsis.encode()), 0)].decode("utf-8", "ignore")
    return kept + ellipsis if len(kept) > 4 else ""
