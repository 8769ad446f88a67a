"""Finding things in a pack: the index written at build time, and the search on the terminal.

Knows records only as plain data under the sources' field names. Building the index needs jieba's word list and
pypinyin; they are imported when an index is written, never when something is looked for.
"""

from kiosk.finding.building import index_mark, write_index
from kiosk.finding.query import normal
from kiosk.finding.searcher import Found, Searcher
from kiosk.finding.tables import INDEX_TABLES

__all__ = ["INDEX_TABLES", "Found", "Searcher", "index_mark", "normal", "write_index"]
