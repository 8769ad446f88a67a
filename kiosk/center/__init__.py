"""Reference implementation of the center's side: intake, cases, replies, keys; `app` and `serving` put it on the net.

Importing this costs no FastAPI. Public: `Center`, `CenterHome`, `init_center`, `ensure_local_center`, ...
"""

from kiosk.center.center import Center
from kiosk.center.home import CenterConfig, CenterHome, default_center_home
from kiosk.center.model import Case, CaseSheet
from kiosk.center.sample import sample_code
from kiosk.center.setup import Wish, ensure_local_center, init_center
from kiosk.center.vouching import Wanted

__all__ = [
    "Case",
    "CaseSheet",
    "Center",
    "CenterConfig",
    "CenterHome",
    "Wanted",
    "Wish",
    "default_center_home",
    "ensure_local_center",
    "init_center",
    "sample_code",
]
