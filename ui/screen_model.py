"""Base of all view models: one per screen, made when the visitor arrives, thrown away when they leave."""

from PySide6.QtCore import QObject

from ui.stay import Stay


class ScreenModel(QObject):
    """Knows the stay and what the screen is about (`argument`: an item id, a query, a receipt number, ...)."""

    def __init__(self, stay: Stay, argument: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stay = stay
        self.argument = argument

    def back(self) -> bool:
        """Take one step back inside the screen. True when there was one; on False the shell leaves the screen."""
        return False

    def leave(self) -> None:
        """Called before the model is thrown away: stop timers, drop what was shown."""
