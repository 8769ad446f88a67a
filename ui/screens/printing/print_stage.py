"""The stages of the print screen, from the preview to the paper in the visitor's hand."""

from enum import StrEnum


class PrintStage(StrEnum):
    """Where the visitor stands with this paper.

    `TROUBLE`: nothing was tried, and nothing can be printed now. `LOOK`: the printer took it and never answered.
    """

    NOTHING = "nothing"
    PREPARING = "preparing"
    READY = "ready"
    TROUBLE = "trouble"
    PRINTING = "printing"
    LOOK = "look"
    DONE = "done"
    FAILED = "failed"
    LIMITED = "limited"
    PHONE = "phone"


CHOOSING = frozenset({PrintStage.READY, PrintStage.TROUBLE, PrintStage.FAILED, PrintStage.LIMITED})
"""Nothing is under way: another paper, size or number may be chosen."""
