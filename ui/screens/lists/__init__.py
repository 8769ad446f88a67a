"""What stands in lists, and the doors to them."""
