"""What a tour leaves behind: `report.json` beside the pictures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step of the visit: its picture (file name) and how long it took in milliseconds."""

    name: str
    screenshot: str
    ms: float


@dataclass(frozen=True, slots=True)
class TourReport:
    """`lost`: told as stored but unknown to the center; `duplicates`: cases more than there were requests."""

    steps: tuple[StepDone, ...]
    receipt: str
    case_no: str
    lost: int
    duplicates: int
    failed_at: str = ""
    failure: str = ""

    @property
    def whole(self) -> bool:
        return not self.failed_at and self.lost == 0 and self.duplicates == 0
