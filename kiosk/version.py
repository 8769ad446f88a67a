"""Which version of the program this is."""

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """The installed version, `0+source` when the program runs without having been installed."""
    try:
        return version("budayang")
    except PackageNotFoundError:
        return "0+source"
