"""A4 pages: through a CUPS queue that is watched as closely as the printer behind it, or without a machine."""
