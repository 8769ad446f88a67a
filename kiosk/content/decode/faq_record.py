"""Questions that stand by themselves."""

from kiosk.catalog import FaqEntry
from kiosk.content.decode.contact_parts import Data


def faq(data: Data) -> FaqEntry:
    return FaqEntry(
        id=data["id"],
        question=data["q"],
        answer=data["a"],
        sources=tuple(data["source"]),
        ask=tuple(data.get("ask", ())),
        section=data.get("section", ""),
        items=tuple(data.get("items", ())),
        policies=tuple(data.get("policies", ())),
        places=tuple(data.get("places", ())),
        reviewed=data.get("reviewed", False),
    )
