"""From the sources that editors write to a pack that terminals read."""
