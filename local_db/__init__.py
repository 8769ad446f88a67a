"""What the terminal remembers: typed SQLAlchemy rows on SQLite behind the ports of `kiosk`."""

from local_db.database import Database, open_database
from local_db.unit_of_work import SqlUnitOfWork

__all__ = ["Database", "SqlUnitOfWork", "open_database"]
