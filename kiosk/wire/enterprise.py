"""What the center says of an enterprise: `GET /v1/enterprises/<uscc>`, and the file that the center's staff add.

The answer goes to whoever holds up a code that anybody can copy from a licence, so it carries only what is public; the
whole record travels inside a signed code alone.
"""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

Short = Field("", max_length=200)


class LicenceOut(BaseModel):
    """`valid_until` is the last good day; missing: without end. `item` is the affair that renews it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1, max_length=120)
    number: str = Short
    valid_from: date | None = None
    valid_until: date | None = None
    state: Literal["valid", "conditional", "suspended", "ended"] = "valid"
    item: str = Short


class EnterpriseOut(BaseModel):
    """Field for field `kiosk.enterprise.EnterpriseRecord`; values are those of the profile vocabulary."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    uscc: str = Field(pattern=r"^[0-9A-HJ-NPQRTUWXY]{18}$")
    name: str = Field(min_length=1, max_length=120)
    kind: str = Short
    district: str = Short
    size: str = Short
    industry: str = Short
    attributes: dict[str, StrictBool | StrictInt | StrictFloat | StrictStr] = Field({}, max_length=80)
    licences: tuple[LicenceOut, ...] = Field((), max_length=60)


class EnterpriseFile(EnterpriseOut):
    """As staff add it. `public`: ids of `attributes` (and `size`) that may be told to whoever scans the bare code."""

    public: tuple[str, ...] = Field((), max_length=80)

    def told_to_anybody(self) -> EnterpriseOut:
        """Name, kind, district, industry and licences are public by law; of the rest only what `public` names."""
        return EnterpriseOut(
            uscc=self.uscc,
            name=self.name,
            kind=self.kind,
            district=self.district,
            size=self.size if "size" in self.public else "",
            industry=self.industry,
            attributes={fact: value for fact, value in self.attributes.items() if fact in self.public},
            licences=self.licences,
        )
