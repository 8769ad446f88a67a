"""An appeal out of a JSON file, as `kiosk request submit` takes it: every field known, named when it is wrong."""

import json
from pathlib import Path
from typing import Any

from kiosk.errors import Refusal
from kiosk.requests.model import Appeal, RequestKind

LARGEST_BYTES = 256 * 1024
_TEXTS = ("title", "description", "contact_name", "phone", "topic", "enterprise")
_TAKEN = (RequestKind.APPEAL,)


def read_form(path: Path) -> Appeal:
    """The appeal in `path`, its texts not yet checked. Raises `Refusal` naming the field; never quotes a value."""
    fields = _object(path)
    unknown = sorted(set(fields) - {"kind", "consent", *_TEXTS})
    if unknown:
        raise Refusal("request.unknown_field", f"Unknown field “{unknown[0]}”.", f"Known ones: kind, {_KNOWN}.")
    if fields.get("kind") not in _TAKEN:
        raise Refusal("request.kind", "Field “kind” names no kind of request.", f"Use {', '.join(_TAKEN)}.")
    for name in _TEXTS:
        if not isinstance(fields.get(name, ""), str):
            raise Refusal("request.not_text", f"Field “{name}” is no text.", "Put it in quotation marks.")
    if not isinstance(fields.get("consent", False), bool):
        raise Refusal("request.not_bool", "Field “consent” is neither true nor false.", "Write it without quotes.")
    return Appeal(consent=fields.get("consent", False), **{name: fields.get(name, "") for name in _TEXTS})


_KNOWN = ", ".join((*_TEXTS, "consent"))


def _object(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise Refusal("request.no_file", f"{path}: {reason}.", "Name a readable JSON file.") from None
    if len(raw) > LARGEST_BYTES:
        raise Refusal("request.too_large", f"{path} is larger than {LARGEST_BYTES // 1024} KiB.", "Shorten it.")
    try:
        fields = json.loads(raw)
    except (ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refusal("request.not_json", f"{path} is not JSON{line}.", "Write it as UTF-8 JSON.") from None
    if not isinstance(fields, dict):
        raise Refusal("request.not_object", f"{path} holds no JSON object.", 'Write {"kind": "appeal", ...}.')
    return fields
