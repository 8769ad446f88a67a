"""What one round of the sync did."""

from dataclasses import dataclass, replace

from kiosk.wire.events import Answers, Verdict


@dataclass(frozen=True, slots=True)
class SyncReport:
    """`sent`: newly taken by the center; `failed`: tried without a proper answer; `waiting`: still to be sent."""

    sent: int = 0
    duplicate: int = 0
    refused: int = 0
    conflict: int = 0
    failed: int = 0
    waiting: int = 0
    replies: int = 0
    error: str = ""

    def with_answers(self, answers: Answers, asked: int) -> "SyncReport":
        """This round with the verdicts of one more batch of `asked` events."""
        counted = {verdict: sum(one.status is verdict for one in answers.answers) for verdict in Verdict}
        return replace(
            self,
            sent=self.sent + counted[Verdict.ACCEPTED],
            duplicate=self.duplicate + counted[Verdict.DUPLICATE],
            refused=self.refused + counted[Verdict.REFUSED],
            conflict=self.conflict + counted[Verdict.CONFLICT],
            failed=self.failed + asked - len(answers.answers),
        )

    @property
    def moved(self) -> bool:
        """Whether anything happened that is worth a line in the log."""
        return bool(self.sent or self.duplicate or self.refused or self.conflict or self.replies)
