"""Content packs: check, build, install, roll back, read. The terminal only ever reads packs.

`importing` drafts sources from official documents, `schema` is their form, `checking` what may be wrong with them,
`building` makes the pack, `installing` brings it onto a terminal; `reader`, `shelf`, `finder`, `decode` read it there.
Building needs jieba, pypinyin and pydantic; they are imported when something is built, not when a pack is opened.
"""

from typing import TYPE_CHECKING

from kiosk.content.installing.store import PackStore
from kiosk.content.pack_format import FORMAT
from kiosk.content.reader import PackCatalog, PackUnusable
from kiosk.late_names import late_names

if TYPE_CHECKING:
    from kiosk.content.installing.installed import InstalledPack
    from kiosk.content.installing.manifest import Manifest, PackFile

__getattr__ = late_names(
    __name__, {"installing.installed": "InstalledPack", "installing.manifest": "Manifest PackFile"}
)

__all__ = ["FORMAT", "InstalledPack", "Manifest", "PackCatalog", "PackFile", "PackStore", "PackUnusable"]
