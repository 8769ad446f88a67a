"""YAML with line numbers: the data, and for every part of it the line where it is written."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

DEEPEST = 40
"""Levels of nesting; the sources have about eight, and a deeper file is a trap, not content."""


class Unreadable(Exception):
    """The file is no YAML that we take. `line` counts from 1."""

    def __init__(self, line: int, what: str, action: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what
        self.action = action


@dataclass(frozen=True, slots=True)
class Marked:
    """`data` as plain Python values. `node` keeps the marks."""

    data: Any
    node: yaml.Node | None

    def line(self, *path: str | int) -> int:
        """The line of the deepest part of `path` (keys and indexes) that exists."""
        node = self.node
        line = _line(node)
        for part in path:
            node = _step(node, part)
            if node is None:
                break
            line = _line(node)
        return line

    def written(self, *path: str | int) -> str | None:
        """The text of a single value as it stands in the file (YAML reads 0571 as a number); None for anything else."""
        node = self.node
        for part in path:
            node = _step(node, part)
        return str(node.value) if isinstance(node, yaml.ScalarNode) else None

    def part(self, *path: str | int) -> "Marked":
        """The part at `path`, marks kept. Raises KeyError or IndexError when the data has no such part."""
        data, node = self.data, self.node
        for part in path:
            data, node = data[part], _step(node, part)
        return Marked(data, node)


def read(path: Path) -> Marked:
    """Read one file safely (no tags, no doubled keys, bounded depth). Raises `Unreadable`."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(1, "The file is not UTF-8.", "Save it as UTF-8.") from error
    except OSError as error:
        raise Unreadable(1, f"The file cannot be read: {error.strerror}.", "Check the disk and its rights.") from error
    try:
        loader = yaml.SafeLoader(text)
        try:
            node = loader.get_single_node()
            if node is None:
                return Marked(None, None)
            _inspect(node)
            return Marked(loader.construct_document(node), node)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise Unreadable(line, f"This is not readable YAML: {error.problem or error.context}.", "Mend it.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise Unreadable(1, f"This is not readable YAML: {str(error).splitlines()[0]}.", "Mend it.") from error


def _inspect(root: yaml.Node) -> None:
    """Refuse doubled keys, aliases (`*x` would hide where a fact is written) and bottomless nesting."""
    seen: set[int] = set()
    queue: list[tuple[yaml.Node, int]] = [(root, 0)]
    while queue:
        node, depth = queue.pop()
        if depth > DEEPEST:
            raise Unreadable(_line(node), "This is nested too deeply.", "Write it flat.")
        if id(node) in seen and not isinstance(node, yaml.ScalarNode):
            raise Unreadable(_line(node), "This part is reused through an alias.", "Write it out in each place.")
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            _refuse_doubled_keys(node)
        queue.extend((child, depth + 1) for child in _children(node))


def _refuse_doubled_keys(node: yaml.MappingNode) -> None:
    known: set[Hashable] = set()
    for key, _ in node.value:
        if key.value in known:
            raise Unreadable(_line(key), f"“{key.value}” is written twice.", "Keep one of them.")
        known.add(key.value)


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key
            yield value
    elif isinstance(node, yaml.SequenceNode):
        yield from node.value


def _step(node: yaml.Node | None, part: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == part), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part]  # type: ignore[no-any-return]
    return None


def _line(node: yaml.Node | None) -> int:
    return 1 if node is None else node.start_mark.line + 1
