"""The devices on the staff screen: how each one is and what to do, a look at each, a test page, a new roll."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices import Count, DeviceName, Finding, JobState, PaperKind, PrinterState, PrintJob, Verdict
from kiosk.sheets import load_typesetter, test_sheet
from kiosk.wording import Wording
from ui.list_models.record_list_model import RecordListModel
from ui.stay import Stay

QML_IMPORT_NAME = "Budayang.Models"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {
    DeviceName.PRINTER: "receipt",
    DeviceName.A4: "printer",
    DeviceName.SCANNER: "scan",
    DeviceName.CAMERA: "camera",
    DeviceName.SPEAKER: "speak",
    DeviceName.TOUCH: "touch",
    DeviceName.USB: "usb",
    DeviceName.POWER: "power",
    DeviceName.NETWORK: "wifi",
}
PRINTERS = {DeviceName.PRINTER: PaperKind.SLIP, DeviceName.A4: PaperKind.A4}
WRONG = (Verdict.WARN, Verdict.FAIL)
MM_PER_M = 1000


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device as it is shown. `prints`: it can print a test page; `roll`: how much of its roll is gone."""

    key: str
    title: str
    icon_name: str
    condition: str
    word: str
    detail: str
    advice: str
    prints: bool = False
    roll: str = ""


def device_line(found: Finding, count: Count | None, words: Wording) -> DeviceLine:
    """`count`: of the slip printer, None for every other device."""
    name = found.device
    there = found.verdict is not Verdict.ABSENT
    roll = ""
    if count is not None and there:
        roll = words.say("staff.roll", metres=round(count.on_roll / MM_PER_M, 1), sheets=count.sheets)
    return DeviceLine(
        key=name.value,
        title=words.say(f"staff.part_{name.value}"),
        icon_name=ICONS[name],
        condition=found.verdict.value,
        word=words.say(f"staff.state_{found.verdict.value}"),
        detail=found.seen.said(words),
        advice=_advice(found, words),
        prints=name in PRINTERS and there,
        roll=roll,
    )


def _advice(found: Finding, words: Wording) -> str:
    """What the look at it says is to be done; a printer's states have words of the screen's buttons."""
    if found.verdict not in WRONG:
        return ""
    if found.state not in (None, PrinterState.READY):
        return words.say(f"staff.todo_{found.state.value}")
    return found.do.said(words) if found.do is not None else words.say(f"staff.advice_{found.device.value}")


@QmlElement
@QmlUncreatable("made by the staff screen's model")
class StaffDevicesModel(QObject):  # type: ignore[operator]  # PySide6 declares the decorator without __call__
    """All devices of the rack. One thing at a time: while `busy`, the buttons rest."""

    changed = Signal()

    def __init__(self, stay: Stay, parent: QObject) -> None:
        super().__init__(parent)
        self._stay = stay
        self._left = False
        self._busy = ""
        self._message, self._tone = "", "info"
        self._rows = RecordListModel(DeviceLine, self)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def busy(self) -> str:
        """Key of the device that is being tried, “all” while all are looked at, "" else."""
        return self._busy

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._tone

    @property
    def wrong(self) -> int:
        return sum(row.condition in WRONG for row in self._rows.records)

    @Slot()
    def look(self) -> None:
        """Every device; takes as long as the slowest one answers."""
        rack, paper = self._stay.services.rack, self._stay.services.paper
        if rack is not None:
            self._do("all", lambda: (rack().check_all(), paper.used(PaperKind.SLIP)), self._seen)

    @Slot(str)
    def check(self, key: str) -> None:
        """One device, now."""
        rack, paper = self._stay.services.rack, self._stay.services.paper
        if rack is not None:
            name = DeviceName(key)
            self._do(key, lambda: (rack().device(name).check(), paper.used(PaperKind.SLIP)), self._checked)

    @Slot(str)
    def printTest(self, key: str) -> None:
        """A test page on that printer, outside every visitor's allowance."""
        kind, services = PRINTERS[DeviceName(key)], self._stay.services
        if kind is PaperKind.A4:
            load_typesetter()
        sheet = test_sheet(settings=services.settings, clock=services.clock, words=self._stay.words)
        self._do(key, lambda: services.paper.try_out(sheet, kind), self._printed)

    @Slot()
    def newRoll(self) -> None:
        """Staff put in a roll: count from here."""
        paper = self._stay.services.paper
        self._do(DeviceName.PRINTER.value, lambda: paper.new_roll(), lambda _: self._rolled())

    def stop(self) -> None:
        self._left = True
        self._rows.replace(())

    def _do(self, key: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self._busy:
            return
        self._busy = key
        self._say("", "info")
        self._stay.device_jobs.run(work, lambda result: self._ended(lambda: done(result)), self._failed)

    def _ended(self, then: Callable[[], None]) -> None:
        if not self._left:
            self._busy = ""
            then()
            self.changed.emit()

    def _seen(self, found: tuple[tuple[Finding, ...], Count]) -> None:
        findings, count = found
        self._rows.replace([self._line(finding, count) for finding in findings])

    def _checked(self, found: tuple[Finding, Count]) -> None:
        finding, count = found
        line = self._line(finding, count)
        for number, row in enumerate(self._rows.records):
            if row.key == line.key:
                self._rows.put(number, line)
        tone = {Verdict.FAIL: "danger", Verdict.WARN: "warn", Verdict.OK: "good"}.get(finding.verdict, "info")
        self._say(self._stay.say("staff.checked", title=line.title, word=line.word), tone)

    def _printed(self, job: PrintJob) -> None:
        if job.state is JobState.SENT:
            self._say(self._stay.say("staff.test_sent"), "good")
        elif job.state is JobState.SUBMITTED:
            self._say(self._stay.say("staff.test_silent"), "warn")
        else:
            state = job.printer if job.printer is not PrinterState.READY else PrinterState.UNKNOWN
            self._say(self._stay.say(f"staff.printer_{state.value}"), "danger")

    def _rolled(self) -> None:
        self._say(self._stay.say("staff.new_roll_done"), "good")
        self.check(DeviceName.PRINTER.value)

    def _line(self, found: Finding, count: Count) -> DeviceLine:
        return device_line(found, count if found.device is DeviceName.PRINTER else None, self._stay.words)

    def _failed(self, _: BaseException) -> None:
        self._ended(lambda: self._say(self._stay.say("staff.look_failed"), "danger"))

    def _say(self, message: str, tone: str) -> None:
        self._message, self._tone = message, tone
        self.changed.emit()
