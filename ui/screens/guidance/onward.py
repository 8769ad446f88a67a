"""Going on between two screens that lead to each other, without a way back that runs in circles."""

from kiosk.visit.model import Place, Screen
from ui.stay import Stay


def onward(stay: Stay, screen: Screen, argument: str) -> None:
    """Go to `screen`; when the visitor just came from there, go back instead of piling up the same two places."""
    trail = stay.visit.trail
    if len(trail) > 2 and trail[-2] == Place(screen, argument):
        stay.back()
    else:
        stay.go(screen, argument)
