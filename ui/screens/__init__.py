"""View models: one file per screen, found by the screen table by name."""
