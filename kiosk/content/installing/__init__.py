"""A pack on its way into the terminal: staged, verified, switched to, proved again; the old one works until then."""
