"""What pydantic found, said to an editor who is no programmer: what is wrong and what to do."""

from typing import Any

EXPLAINED = {
    "extra_forbidden": ("The field “{field}” is not known here.", "Correct its name or remove it."),
    "missing": ("The field “{field}” is missing.", "Add it."),
    "string_type": ("“{field}” must be text, but {value} is not.", "Put it in quotation marks."),
    "string_too_short": ("“{field}” is empty.", "Fill it in, or leave the line out when no source gives it."),
    "int_type": ("“{field}” must be a whole number, but {value} is not.", "Write digits without quotation marks."),
    "bool_type": ("“{field}” must be true or false, but {value} is not.", "Write true or false."),
    "date_type": ("“{field}” must be a day, but {value} is not.", "Write it like 2026-11-21."),
    "list_type": ("“{field}” must be a list.", "Write each entry on a line of its own with “- ”."),
    "too_short": ("“{field}” is empty.", "Give at least one entry."),
    "too_long": ("“{field}” has too many entries.", "Use {max_length} at most."),
    "literal_error": ("“{field}” does not know {value}.", "Use one of {expected}."),
    "greater_than": ("“{field}” is too small.", "Use more than {gt}."),
    "enum": ("“{field}” does not know {value}.", "Use one of {expected}."),
    "greater_than_equal": ("“{field}” is too small.", "Use {ge} or more."),
    "less_than_equal": ("“{field}” is too large.", "Use {le} or less."),
}

PATTERNS = {
    "number": ("{value} does not look like an office line.", "Write it like 0571-82980912, one number per entry."),
    "url": ("{value} is no web address.", "Write it with https:// in front."),
    "value": ("{value} cannot be an answer.", "Use letters, digits, - and _, without blanks or “=”."),
}
"""For fields with a pattern of their own; all others with a pattern are ids or plain text."""

ID = ("“{field}” takes an id, and {value} is none.", "Use small letters, digits, - and _.")
MISSING_SOURCE = ("The source is missing.", "Say where this fact comes from, like qiantang-common/137.")


def explain(error: Any, written: str | None = None) -> tuple[str, str]:
    """`(what, action)` for one entry of `ValidationError.errors()`; `written` is the value as the editor wrote it."""
    names = [str(part) for part in error["loc"] if not isinstance(part, int)]
    field = names[-1] if names else "entry"
    kind = str(error["type"])
    context = {
        **error.get("ctx", {}),
        "field": field,
        "value": _shown(error.get("input") if written is None else written),
    }
    if kind == "value_error":
        return f"{str(error['ctx']['error']).rstrip('.')}.", "Correct it."
    what, action = _template(kind, field, error)
    return what.format(**context), action.format(**context)


def _template(kind: str, field: str, error: Any) -> tuple[str, str]:
    if field == "source" and kind in ("missing", "too_short"):
        return MISSING_SOURCE
    if kind == "string_pattern_mismatch":
        if field in PATTERNS:
            return PATTERNS[field]
        return EXPLAINED["string_too_short"] if error["ctx"]["pattern"] == r"\S" else ID
    if kind in ("model_type", "dict_type"):
        return "“{field}” must be fields with values.", "Write “name: value” lines."
    return EXPLAINED.get(
        kind, ("“{field}”: " + str(error["msg"]).replace("{", "(").replace("}", ")") + ".", "Mend it.")
    )


def _shown(value: object) -> str:
    text = str(value)
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"
