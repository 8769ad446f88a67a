"""An appeal out of a JSON file, as `kiosk request submit` takes it: every field known, named when it is wrong."""

from pathlib import Path

from kiosk.errors import Refusal
from kiosk.json_file import read_object
from kiosk.requests.model import Appeal, RequestKind

LARGEST_BYTES = 256 * 1024
_TEXTS = ("title", "description", "contact_name", "phone", "topic", "enterprise")
_KNOWN = ", ".join((*_TEXTS, "consent"))
_TAKEN = (RequestKind.APPEAL,)


def read_form(path: Path) -> Appeal:
    """The appeal in `path`, its texts not yet checked. Raises `Refusal` naming the field; never quotes a value."""
    fields = read_object(path, most_bytes=LARGEST_BYTES, room="request", example='{"kind": "appeal", ...}')
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
