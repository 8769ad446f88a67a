"""Titles and remarks in lines as a good designer would part them: at the pauses of the sentence, else evenly."""

from kiosk.sheets.line_breaking import Measure, break_lines, clusters, fits

PAUSES = frozenset("，；：。？！")
"""Marks after which the reader stops anyway."""


def balanced(text: str, width: float, measure: Measure) -> list[str]:
    """The same number of lines as `break_lines`, made as even as possible: for titles.

    A remark in brackets at the end gets lines of its own when that costs none more; two lines part after a comma.
    """
    lines = break_lines(text, width, measure)
    if len(lines) < 2 or "\n" in text:
        return lines
    name, bracket, remark = text.partition("（")
    if name and remark.endswith("）"):
        parted = [*break_lines(name, width, measure), *break_lines(bracket + remark, width, measure)]
        if len(parted) == len(lines):
            return parted
    by_phrases = _at_a_pause if len(lines) == 2 else _phrase_by_phrase
    return by_phrases(text, width, measure) or _evened(text, width, measure, len(lines))


def _phrase_by_phrase(text: str, width: float, measure: Measure) -> list[str] | None:
    """Three and more lines that all end after a mark; None when that takes more lines, or wider ones."""
    lines: list[str] = []
    phrase = ""
    for piece in clusters(text):
        phrase += piece
        if piece[-1] not in PAUSES:
            continue
        if lines and fits(lines[-1] + phrase, width, measure):
            lines[-1] += phrase
        else:
            lines.append(phrase.lstrip())
        phrase = ""
    lines += [phrase.lstrip()] if phrase else []
    whole = all(fits(line.rstrip(), width, measure) for line in lines)
    return [line.rstrip() for line in lines] if whole and len(lines) <= len(break_lines(text, width, measure)) else None


def _at_a_pause(text: str, width: float, measure: Measure) -> list[str] | None:
    """Two lines with the break after a mark inside the sentence, else at a space; None when neither fits."""
    pieces = clusters(text)
    ends = range(1, len(pieces))
    after_marks = [end for end in ends if pieces[end - 1][-1] in PAUSES and not pieces[end].isspace()]
    at_spaces = [end for end in ends if pieces[end - 1].isspace()]
    for candidates in (after_marks, at_spaces):
        halves = [("".join(pieces[:end]).rstrip(), "".join(pieces[end:])) for end in candidates]
        fitting = [pair for pair in halves if all(half and fits(half, width, measure) for half in pair)]
        if fitting:
            return list(min(fitting, key=lambda pair: max(map(measure, pair))))
    return None


def _evened(text: str, width: float, measure: Measure, count: int) -> list[str]:
    """The narrowest column in which `text` still takes `count` lines."""
    whole = max((measure(piece) for piece in clusters(text)), default=0.0)
    low, high = min(max(width / 2, whole), width), width
    while high - low > 1:
        middle = (low + high) / 2
        if len(break_lines(text, middle, measure)) > count:
            low = middle
        else:
            high = middle
    return break_lines(text, high, measure)
