"""The tour: one whole visit through the real screens, offscreen, touched as a finger would touch them."""
