"""Paper read back: bytes to an image by a decoder of its own, the code by zxing-cpp, the words by OCR.

The same forty affairs of the shipped content on 80 mm and on 58 mm paper. What is compared with the affair is what a
visitor relies on: title, papers, time limit, phone. Words may be misread a little, digits of phones may not.
"""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache

import numpy as np
import pytest
from rapidocr import RapidOCR

from kiosk.bootstrap import terminal
from kiosk.guidance import checklist, say_limit
from kiosk.sheets import Heading, QrCode, edition_of, guidance_sheet, render_slip, to_escpos
from kiosk.wording import wording
from tests.kiosk.sheets.escpos_decoder import decode
from tests.kiosk.sheets.paper_reader import codes, engine, read, sections

SAMPLE = 40
SEED = 202611
ALIKE = 0.9
"""The share of characters that must be read right; OCR slips on rare ones."""
BATCHES = 8


@pytest.fixture(scope="module")
def place(pack_home):
    return terminal(pack_home)


@pytest.fixture(scope="module")
def catalog(place):
    return place.open_catalog()


@pytest.fixture(scope="session")
def reader():
    return engine()


@pytest.fixture(scope="module")
def affairs(catalog):
    """Forty affairs: first those of which the sources say everything, drawn by lot; the short half of them."""
    known = [item for item in catalog.items() if item.phones and (item.promised_limit or item.statutory_limit)]
    random.Random(SEED).shuffle(known)
    rich = [item for item in known if item.materials]
    poor = [item for item in known if not item.materials]
    chosen = sorted(rich, key=lambda item: len(item.materials))[:SAMPLE]
    return [*chosen, *poor][:SAMPLE]


def words_of(text: str) -> str:
    """Letters, digits and Chinese characters only: marks and boxes are where OCR guesses."""
    return re.sub(r"\W", "", text)


def stands_in(wanted: str, said: str) -> bool:
    """Nearly all of `wanted` stands in `said`, in order and close together."""
    wanted, said = words_of(wanted), words_of(said)
    if wanted in said:
        return True
    near = SequenceMatcher(None, said, wanted, autojunk=False).get_matching_blocks()
    blocks = [block for block in near if block.size]
    spread = blocks[-1].a + blocks[-1].size - blocks[0].a if blocks else 0
    return sum(block.size for block in blocks) >= ALIKE * len(wanted) and spread <= len(wanted) + 12


def digits_in(wanted: str, said: str) -> bool:
    """Every digit, with no other digit before or after."""
    return re.search(rf"(?<!\d){wanted.replace('-', '-?')}(?!\d)", said) is not None


class Paper:
    """One slip, its lines read when first asked for: reading is what costs."""

    def __init__(self, picture: np.ndarray, reader: RapidOCR) -> None:
        self.picture = picture
        self.parts = sections(picture)
        self._reader = reader

    def says(self, part: int, wanted: str, how: Callable[[str, str], bool] = stands_in) -> bool:
        """Whether `wanted` stands in the lines of a section, read one after the other until it does."""
        lines = self.parts[part][1:]
        return any(how(wanted, self._until(part, count)) for count in range(1, len(lines) + 1))

    def _until(self, part: int, count: int) -> str:
        return "\n".join(self._line(part, line) for line in range(1, count + 1))

    @cache  # noqa: B019 - a paper lives as long as one test
    def _line(self, part: int, line: int) -> str:
        return read(self.parts[part][line], self._reader)


@pytest.mark.slow
@pytest.mark.parametrize("batch", range(BATCHES))
@pytest.mark.parametrize("dots", [576, 384])
def test_title_papers_limit_phone_and_code_are_read_back_from_paper(affairs, place, catalog, reader, dots, batch):
    assert len(affairs) == SAMPLE
    edition = edition_of(catalog, settings=place.settings, clock=place.clock, words=wording(), large=False)
    for item in affairs[batch::BATCHES]:
        interview = catalog.interview(item.interview) if item.interview else None
        listed = checklist(item, interview, {})
        sheet = guidance_sheet(listed, edition)
        paper = Paper(np.asarray(decode(to_escpos(render_slip(sheet, dots)), dots).image()), reader)
        headings = [block.text for block in sheet.blocks if isinstance(block, Heading) and block.level == 2]
        assert len(paper.parts) == 1 + len(headings), item.id
        part = {heading: number for number, heading in enumerate(headings, 1)}

        assert paper.says(0, item.plain_title), item.id
        for material in listed.materials:
            assert paper.says(part["要带的材料"], material.name), (item.id, material.name)
        for limit in filter(None, (item.promised_limit, item.statutory_limit)):
            assert paper.says(part["多久、多少钱"], say_limit(replace(limit, note=""), wording())), item.id
        for phone in item.phones:
            assert paper.says(part["到哪里办"], phone.number, digits_in), (item.id, phone.number)
        assert codes(paper.picture) == [block.text for block in sheet.blocks if isinstance(block, QrCode)], item.id
