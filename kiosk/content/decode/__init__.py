"""From the sources' field names (checked, as plain JSON data) to the records of `kiosk.catalog`.

The pack stores exactly this data, so the check, the build and the reader on the terminal share one translation.
Absent fields take the catalogue's defaults; a wrong shape raises KeyError, TypeError or ValueError (a damaged pack).
"""

from typing import TYPE_CHECKING

from kiosk.late_names import late_names

if TYPE_CHECKING:
    from kiosk.content.decode.browsing_record import scene, section
    from kiosk.content.decode.faq_record import faq
    from kiosk.content.decode.group_record import group
    from kiosk.content.decode.interview_record import interview
    from kiosk.content.decode.item_record import item
    from kiosk.content.decode.place_record import hotlines, place
    from kiosk.content.decode.policy_record import attribute, policy

__getattr__ = late_names(
    __name__,
    {
        "browsing_record": "scene section",
        "faq_record": "faq",
        "group_record": "group",
        "interview_record": "interview",
        "item_record": "item",
        "place_record": "hotlines place",
        "policy_record": "attribute policy",
    },
)

__all__ = ["attribute", "faq", "group", "hotlines", "interview", "item", "place", "policy", "scene", "section"]
