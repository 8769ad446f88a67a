"""Small programs that `kiosk bench` starts and times; each ends after its first interactive frame."""
