"""What the terminal remembers: typed SQLAlchemy rows on SQLite behind the ports of `kiosk`."""
