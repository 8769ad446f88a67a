"""Content packs: check, build, install, roll back, read. The terminal only ever reads packs.

Building needs jieba, pypinyin and pydantic; they are imported when something is built, not when a pack is opened.
"""

from typing import TYPE_CHECKING

from kiosk.content.pack_format import FORMAT
from kiosk.content.reader import PackCatalog, PackUnusable
from kiosk.content.store import PackStore
from kiosk.late_names import late_names

if TYPE_CHECKING:
    from kiosk.content.installed import InstalledPack
    from kiosk.content.manifest import Manifest, PackFile

__getattr__ = late_names(__name__, {"installed": "InstalledPack", "manifest": "Manifest PackFile"})

__all__ = ["FORMAT", "InstalledPack", "Manifest", "PackCatalog", "PackFile", "PackStore", "PackUnusable"]
