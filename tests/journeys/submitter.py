"""A screen that leaves one request after another: started and killed by the journey tests.

Writes a receipt number to the file named first only after the desk said that it is stored, as a screen would.
"""

import os
import sys

from kiosk.bootstrap import terminal
from kiosk.requests.model import Appeal, Submitted


def main(said: str) -> None:
    desk = terminal().desk
    out = os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    count = 0
    while True:
        count += 1
        outcome = desk.submit(Appeal(f"路灯不亮 {count}", "园区东门的路灯坏了。", "测试甲", "0571-00000000", True))
        if isinstance(outcome, Submitted):
            os.write(out, (outcome.receipt.number + "\n").encode())


main(sys.argv[1])
