"""What stands on a sheet, by kind of block."""

from typing import TypeVar

from kiosk.sheets import Block, Heading, Sheet

B = TypeVar("B", bound=Block)


def blocks(sheet: Sheet, kind: type[B]) -> list[B]:
    """The blocks of that kind, in order."""
    return [block for block in sheet.blocks if isinstance(block, kind)]


def headings(sheet: Sheet) -> list[str]:
    return [block.text for block in blocks(sheet, Heading)]
