"""The print desk: one visitor's papers from the first look at the printers until the last trace is wiped."""
