"""One look at each device around the screen: is it there, does it work, what is to be done."""
