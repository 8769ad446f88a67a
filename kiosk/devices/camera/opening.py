"""From the setting `camera` to the camera. Nothing is opened yet: it looks for its device when somebody looks."""

import re

from kiosk.devices.camera.nodes import FindNodes, all_nodes, at_path, by_usb_id
from kiosk.devices.camera.ports import Camera
from kiosk.devices.camera.simulated import SimulatedCamera
from kiosk.devices.checks.machine import Machine
from kiosk.errors import Refusal

_USB = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})", re.IGNORECASE)
_PATH = re.compile(r"/[^\s]+")


def open_camera(setting: str, machine: Machine | None = None) -> Camera | None:
    """The camera that `setting` names; None for `none`. Raises `Refusal` for nonsense."""
    if setting == "none":
        return None
    if setting == "simulated":
        return SimulatedCamera()
    find = nodes_for(setting, machine or Machine())
    from kiosk.devices.camera.v4l2 import V4l2Camera  # linuxpy takes a tenth of a second

    return V4l2Camera(find)


def nodes_for(setting: str, machine: Machine) -> FindNodes:
    """The device files of that camera as they are at each call. Raises `Refusal` for nonsense."""
    if setting == "simulated":
        return lambda: ("simulated",)
    if setting == "auto":
        return lambda: all_nodes(machine)
    usb = _USB.fullmatch(setting)
    if usb:
        return by_usb_id(machine, usb[1], usb[2])
    if _PATH.fullmatch(setting):
        return at_path(setting)
    raise Refusal(
        "devices.unknown_camera",
        f"Setting “camera”: “{setting}” is no camera.",
        "Write none, auto, simulated, /dev/v4l/by-id/..., or VENDOR:PRODUCT as lsusb shows them.",
    )
