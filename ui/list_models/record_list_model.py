"""A list of frozen records for QML: every field of the dataclass is a role of the same (camelCase) name."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

R = TypeVar("R")
_ROOT = QModelIndex()
DISPLAY_ROLE = 0
USER_ROLE = 0x0100
"""Qt::DisplayRole and Qt::UserRole as numbers: Python's enumeration of them is made anew at every start, slowly.
https://doc.qt.io/qt-6/qt.html#ItemDataRole-enum"""


def role_name(field: str) -> str:
    """`plain_title` -> `plainTitle`."""
    head, *rest = field.split("_")
    return head + "".join(part.capitalize() for part in rest)


class RecordListModel(QAbstractListModel, Generic[R]):
    """Shows `records`; `replace` swaps them all. Delegates declare `required property` for the roles they need."""

    countChanged = Signal()

    def __init__(self, record_type: type[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(record_type)]  # type: ignore[arg-type]
        self._records: tuple[R, ...] = ()

    @property
    def records(self) -> tuple[R, ...]:
        return self._records

    def replace(self, records: Sequence[R]) -> None:
        self.beginResetModel()
        self._records = tuple(records)
        self.endResetModel()
        self.countChanged.emit()

    def extend(self, records: Sequence[R]) -> None:
        """Add records at the end; what is shown already stays where it is."""
        if not records:
            return
        first = len(self._records)
        self.beginInsertRows(_ROOT, first, first + len(records) - 1)
        self._records = (*self._records, *records)
        self.endInsertRows()
        self.countChanged.emit()

    def put(self, row: int, record: R) -> None:
        """Change one row in place; the list keeps its scroll."""
        self._records = (*self._records[:row], record, *self._records[row + 1 :])
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        offset = role - USER_ROLE
        if not index.isValid() or not 0 <= offset < len(self._names):
            return None
        value = getattr(self._records[index.row()], self._names[offset])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        return {USER_ROLE + offset: QByteArray(role_name(name).encode()) for offset, name in enumerate(self._names)}

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._records)
