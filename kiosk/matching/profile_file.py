"""Facts of an enterprise out of a JSON file, as `kiosk match` takes them: one object, fact -> value."""

from pathlib import Path
from typing import Any

from kiosk.json_file import read_object

LARGEST_BYTES = 64 * 1024


def read_profile(path: Path) -> dict[str, Any]:
    """The facts in `path`, not yet checked against the vocabulary. Raises `Refusal` that says what the file lacks."""
    return read_object(path, most_bytes=LARGEST_BYTES, room="match", example='{"entity": "company", ...}')
