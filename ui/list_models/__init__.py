"""Item models for lists: one generic model over frozen records."""
