"""One module per command of `kiosk`; each offers `app`. They ask `kiosk.bootstrap` for what they need."""
