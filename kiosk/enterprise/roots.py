"""Keys that ship with the program and whose signature on a list of issuers counts beside the center's own.

For lists that one office keeps for many halls, each with a center of its own. A root signs lists only, never codes.
"""

import json
from pathlib import Path

from kiosk.enterprise.issuers import Issuer, issuer_of
from kiosk.errors import EnvironmentFault, Fault

ROOTS = "roots.json"


def shipped_roots(folder: Path) -> tuple[Issuer, ...]:
    """Those of `roots.json` in `folder`. Raises `EnvironmentFault` when the file is damaged."""
    path = folder / ROOTS
    try:
        listed = json.loads(path.read_bytes())["roots"]
        return tuple(issuer_of(str(entry["center"]), entry["key"]) for entry in listed)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EnvironmentFault(
            "trust.roots", f"{path} is no list of roots.", "Install the program again.", Fault.CORRUPT
        ) from error
