"""The thermal slip: a sheet drawn as one 1-bit image of the head's exact width."""

from kiosk.sheets.slip.lettering import SetLine
from kiosk.sheets.slip.render import laid_out, render_slip

__all__ = ["SetLine", "laid_out", "render_slip"]
