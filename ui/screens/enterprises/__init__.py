"""What the screens for an enterprise are made of: scanning its code, its page, its policies."""
