"""`kiosk pack check`: everything that must be true of the content before a pack may be built from it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.building.sources import Sources, read_sources
from kiosk.content.checking.browsing_check import browsing_problems
from kiosk.content.checking.counts import Coverage, counts, coverage
from kiosk.content.checking.duplicate_check import duplicate_problems
from kiosk.content.checking.interview_check import interview_problems
from kiosk.content.checking.issuer_file import read_issuer_file
from kiosk.content.checking.language_check import alias_problems, privacy_problems, question_problems
from kiosk.content.checking.origin_check import origin_problems
from kiosk.content.checking.policy_check import policy_problems
from kiosk.content.checking.problem import Problem, in_order
from kiosk.content.checking.reference_check import reference_problems
from kiosk.content.checking.value_check import value_problems
from kiosk.paths import assets_dir


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found. `sources` holds the records that have the right form, `issuers` the signed list of them."""

    sources: Sources
    problems: tuple[Problem, ...]
    issuers: bytes | None = None

    @property
    def counts(self) -> dict[str, int]:
        return counts(self.sources)

    @property
    def coverage(self) -> tuple[Coverage, ...]:
        return coverage(self.sources)

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """What a pack must not be built with. An affair whose last day has passed is reported, but does not block:
        affairs are retired by date, and the terminal hides them by itself."""
        return tuple(problem for problem in self.problems if problem.blocks)


def check(folder: Path, today: date, issuers: Path | None = None) -> Report:
    """Read and judge `folder`, with `issuers` in place of its own list of issuers. Never raises for bad content."""
    sources = read_sources(folder)
    listed = read_issuer_file(folder, issuers, today)
    problems = [
        *sources.problems,
        *duplicate_problems(sources),
        *reference_problems(sources),
        *value_problems(sources, today),
        *origin_problems(sources),
        *browsing_problems(sources, assets_dir() / "icons"),
        *policy_problems(sources),
        *alias_problems(sources),
        *question_problems(sources),
        *privacy_problems(sources),
        *interview_problems(sources),
        *listed.problems,
    ]
    return Report(sources, in_order(problems), listed.raw)
