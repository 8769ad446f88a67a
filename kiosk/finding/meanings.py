"""Finds what a row of words means, besides what the words themselves are: for names and for queries alike."""

from collections.abc import Iterator, Mapping, Sequence

LONGEST_WORDS = 8
"""Characters of the longest thing that has a meaning of its own."""


def occurrences(words: Sequence[str], known: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, int, str]]:
    """`(first word, word after the last, meaning)` wherever `known` has something said in `words`.

    A single sign counts only when it stands as a word.
    """
    text = "".join(words)
    home = [number for number, word in enumerate(words) for _ in word]
    for start in range(len(text)):
        for end in range(start + 1, min(len(text), start + LONGEST_WORDS) + 1):
            tokens = known.get(text[start:end])
            if tokens is None or (end - start == 1 and words[home[start]] != text[start:end]):
                continue
            for token in tokens:
                yield home[start], home[end - 1] + 1, token
