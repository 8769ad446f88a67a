"""Facts of an enterprise out of a JSON file, as `kiosk match` takes them: one object, fact -> value."""

import json
from pathlib import Path
from typing import Any

from kiosk.errors import Refusal

LARGEST_BYTES = 64 * 1024


def read_profile(path: Path) -> dict[str, Any]:
    """The facts in `path`, not yet checked against the vocabulary. Raises `Refusal` that says what the file lacks."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise Refusal("match.no_file", f"{path}: {reason}.", "Name a readable JSON file.") from None
    if len(raw) > LARGEST_BYTES:
        raise Refusal("match.too_large", f"{path} is larger than {LARGEST_BYTES // 1024} KiB.", "Shorten it.")
    try:
        facts = json.loads(raw)
    except (ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refusal("match.not_json", f"{path} is not JSON{line}.", "Write it as UTF-8 JSON.") from None
    if not isinstance(facts, dict):
        raise Refusal("match.not_object", f"{path} holds no JSON object.", 'Write {"entity": "company", ...}.')
    return facts
