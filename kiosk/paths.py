"""Where things live on a terminal: one folder, `KIOSK_HOME`, and the read-only assets beside the code."""

import os
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@cache
def assets_dir() -> Path:
    """The folder of content sources, icons, sounds and wording that ships with the program."""
    return Path(__file__).resolve().parent.parent / "assets"


def default_home() -> Path:
    """`KIOSK_HOME`, else the platform's user data folder."""
    named = os.environ.get("KIOSK_HOME")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("budayang", appauthor=False))


@dataclass(frozen=True, slots=True)
class Home:
    """The rooms of one terminal's data folder. Making one touches nothing; `create()` does."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "kiosk.db"

    @property
    def packs(self) -> Path:
        return self.root / "packs"

    @property
    def keys(self) -> Path:
        return self.root / "keys"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def spool(self) -> Path:
        return self.root / "spool"

    @property
    def cache(self) -> Path:
        """What a start can make anew: nothing of a visitor. Made when something is first kept."""
        return self.root / "cache"

    @property
    def settings_file(self) -> Path:
        return self.root / "kiosk.toml"

    def create(self) -> None:
        """Make the folders, private to the account that runs the terminal."""
        for folder in (self.root, self.packs, self.keys, self.logs, self.backups, self.spool):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def empty_spool(self) -> None:
        """Throw away everything a visit may have left: previews, slips, keyboard data."""
        if self.spool.exists():
            for entry in self.spool.iterdir():
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.unlink(missing_ok=True)
        self.spool.mkdir(mode=0o700, parents=True, exist_ok=True)
