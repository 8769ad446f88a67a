"""What the print screen is made of, and what others say of paper before they lead there."""
