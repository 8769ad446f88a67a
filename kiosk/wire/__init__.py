"""What terminal and center say to each other: events, look-ups, keys, signatures. Each module is a door of its own."""
