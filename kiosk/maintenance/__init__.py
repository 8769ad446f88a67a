"""Staff's side of a terminal: the PIN, the doctor's looks, the desk that the staff screens use."""
