"""The camera: opened while somebody looks, forgotten at once. Importing this opens nothing and imports no driver."""

from kiosk.devices.camera.nodes import FindNodes
from kiosk.devices.camera.opening import nodes_for, open_camera
from kiosk.devices.camera.ports import Camera, CameraState
from kiosk.devices.camera.simulated import Held, SimulatedCamera
from kiosk.devices.camera.trial import Sight, try_camera
from kiosk.devices.camera.viewfinder import LookAway, Viewfinder

__all__ = [
    "Camera",
    "CameraState",
    "FindNodes",
    "Held",
    "LookAway",
    "Sight",
    "SimulatedCamera",
    "Viewfinder",
    "nodes_for",
    "open_camera",
    "try_camera",
]
