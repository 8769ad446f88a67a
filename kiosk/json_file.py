"""A JSON file that somebody names on the command line: one object of bounded size, or a sentence on what it lacks."""

import json
from pathlib import Path
from typing import Any

from kiosk.errors import Refusal


def read_object(path: Path, *, most_bytes: int, room: str, example: str) -> dict[str, Any]:
    """The fields of the object in `path`, not yet checked. Raises `Refusal` that never quotes a value.

    `room` begins the codes of the refusals (no_file, too_large, not_json, not_object); `example` shows what to write.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(most_bytes + 1)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise Refusal(f"{room}.no_file", f"{path}: {reason}.", "Name a readable JSON file.") from None
    if len(raw) > most_bytes:
        raise Refusal(f"{room}.too_large", f"{path} is larger than {most_bytes // 1024} KiB.", "Shorten it.")
    try:
        fields = json.loads(raw)
    except (ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refusal(f"{room}.not_json", f"{path} is not JSON{line}.", "Write it as UTF-8 JSON.") from None
    if not isinstance(fields, dict):
        raise Refusal(f"{room}.not_object", f"{path} holds no JSON object.", f"Write {example}.")
    return fields
