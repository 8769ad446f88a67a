"""Finding things in a pack: the index written at build time, and the search on the terminal.

Knows records only as plain data under the sources' field names. Building the index needs jieba's word list and
pypinyin; they are imported when an index is written, never when something is looked for. The second half of the names
below is for the bench that measures and fits the ranking.
"""

from kiosk.finding.building import index_mark, write_index
from kiosk.finding.features import FEATURES
from kiosk.finding.index import DocumentRecord, NameRecord
from kiosk.finding.query import normal
from kiosk.finding.ranking import SIGNS, Scored, in_order, signs_of_sureness
from kiosk.finding.searcher import Found, Searcher
from kiosk.finding.tables import INDEX_TABLES, OUTSIDE, Field
from kiosk.finding.weights import RANK, SURE, SURE_BIAS

__all__ = [
    "FEATURES",
    "INDEX_TABLES",
    "OUTSIDE",
    "RANK",
    "SIGNS",
    "SURE",
    "SURE_BIAS",
    "DocumentRecord",
    "Field",
    "Found",
    "NameRecord",
    "Scored",
    "Searcher",
    "in_order",
    "index_mark",
    "normal",
    "signs_of_sureness",
    "write_index",
]
