"""Content packs: check, build, install, roll back, read. The terminal only ever reads packs.

Building needs jieba, pypinyin and pydantic; they are imported when something is built, not when a pack is opened.
"""

from kiosk.content.manifest import FORMAT, Manifest, PackFile
from kiosk.content.reader import PackCatalog, PackUnusable
from kiosk.content.store import InstalledPack, PackStore

__all__ = ["FORMAT", "InstalledPack", "Manifest", "PackCatalog", "PackFile", "PackStore", "PackUnusable"]
