"""The timeline screen: where a request stands and what was answered. Argument: the receipt number.

The secret is in the stay's memory; without the right one only the bare state is shown, and the screen says why.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.requests.model import CaseState, Timeline
from kiosk.visit.model import Screen
from ui.day_words import day_words
from ui.list_models.record_list_model import RecordListModel
from ui.stay import Stay
from ui.timeline_rows import ReplyCard, Row, RowState, replies_of, rows_of
from ui.withdrawing import WithdrawingModel

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ANSWERED = frozenset({CaseState.REPLIED, CaseState.CLOSED, CaseState.WITHDRAWN})


@QmlElement
@QmlUncreatable("made by the router")
class TimelineModel(WithdrawingModel):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """`state`: asking, known, unknown, failed. The desk is asked on arrival and by “刷新”."""

    changed = Signal()

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(stay, argument, parent)
        self._left = False
        self.withdrawalChanged.connect(self.changed)
        self._state = "asking"
        self._timeline: Timeline | None = None
        self._rows = RecordListModel(Row, self)
        self._replies = RecordListModel(ReplyCard, self)
        self.refresh()

    @Property(str, constant=True)
    def number(self) -> str:
        return self.argument

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._state == "asking"

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Something is there to be shown."""
        return self._timeline is not None

    @Property(bool, notify=changed)
    def moving(self) -> bool:
        """Some station is still to come: only that one is explained."""
        return any(row.standing == RowState.NOW for row in self._rows.records)

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """At least one reply with words."""
        return bool(self._replies.records)

    @Property(QObject, constant=True)
    def replies(self) -> QObject:
        return self._replies

    @Property(str, notify=changed)
    def caseNo(self) -> str:
        return self._timeline.case_no if self._timeline else ""

    @Property(str, notify=changed)
    def due(self) -> str:
        """By which day an answer comes; "" once it has come."""
        shown = self._timeline
        if shown is None or shown.due_at is None or shown.case_state in _ANSWERED or self._withdrawing.done:
            return ""
        return self.stay.say("timeline.due", day=day_words(self.stay, shown.due_at))

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        return self._timeline is not None and self._timeline.fresh

    @Property(str, notify=changed)
    def locked(self) -> str:
        """Why the replies are not shown, "" when they are."""
        if self._timeline is None or self._timeline.opened:
            return ""
        return "wrong_secret" if self.stay.memory.receipt_secret else "no_secret"

    @Property(str, constant=True)
    def hotline(self) -> str:
        return self.stay.services.settings.hotline

    @Slot()
    def refresh(self) -> None:
        """Ask the desk (and, through it, the center) again. What is shown stays until the answer is there."""
        self._state = "asking"
        self.changed.emit()
        number, secret = self.argument, self.stay.memory.receipt_secret
        self.stay.jobs.run(lambda: self.stay.services.desk.timeline(number, secret), self._answered, self._failed)

    @Slot()
    def typeSecret(self) -> None:
        """Back to the form with the number filled in, to add the secret."""
        self.stay.swap(Screen.PROGRESS, self.argument)

    @Slot()
    def finish(self) -> None:
        self.stay.home()

    def _withdrawn(self) -> None:
        self.refresh()

    def _answered(self, timeline: Timeline | None) -> None:
        if self._left:
            return
        self._timeline = timeline
        self._state = "unknown" if timeline is None else "known"
        words = self.stay.words
        self._rows.replace(rows_of(timeline, words) if timeline else ())
        self._replies.replace(replies_of(timeline, words) if timeline else ())
        if timeline is not None:
            until = timeline.withdraw_until if timeline.opened else None
            self._withdrawing.watch(self.argument, self.stay.memory.receipt_secret, until)
        self.changed.emit()

    def _failed(self, _: BaseException) -> None:
        if self._left:
            return
        self._state = "known" if self._timeline else "failed"
        self.changed.emit()

    def back(self) -> bool:
        if self._withdrawing.asking:
            self._withdrawing.ask(False)
            return True
        return False

    def leave(self) -> None:
        super().leave()
        self._left = True
        self._timeline = None
        self._rows.replace(())
        self._replies.replace(())
