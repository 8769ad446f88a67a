"""A code while it is being typed from a licence: what is still missing, and which characters cannot be right."""

from dataclasses import dataclass, field

from kiosk.enterprise.model import Reason
from kiosk.enterprise.uscc import LENGTH, compact, odd_positions, slip_in


@dataclass(frozen=True, slots=True)
class TypedCode:
    """`odd`: positions (from 1) with a character that never stands there. `left`: characters still to come.

    `misfit`: eighteen proper characters, and the last one does not fit the others. `whole`: a proper code.
    """

    code: str = field(repr=False)
    odd: tuple[int, ...] = ()
    left: int = LENGTH
    misfit: bool = False

    @property
    def whole(self) -> bool:
        return self.left == 0 and not self.odd and not self.misfit


def typed_code(text: str) -> TypedCode:
    """Judge what stands in the field now; blanks, small letters and full-width forms do not matter. Never raises.

    What is longer than a code is judged by its first eighteen characters.
    """
    code = compact(text)[:LENGTH]
    odd = odd_positions(code)
    slip = slip_in(code) if len(code) == LENGTH and not odd else None
    return TypedCode(code, odd, LENGTH - len(code), slip is not None and slip.reason is Reason.CHECK)
