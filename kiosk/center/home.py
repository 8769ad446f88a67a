"""Where a center keeps its things: one folder beside, never inside, a terminal's `KIOSK_HOME`."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.errors import Refusal
from kiosk.wire.private_files import replace_private


class CenterConfig(BaseModel):
    """`center.json` of the center's home. `hosts`: names and addresses its certificate is good for."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(pattern=r"^[A-Za-z0-9._-]{1,64}$")
    url: str
    hosts: tuple[str, ...]
    database: str = Field("", description="SQLAlchemy URL; empty: SQLite in the center's home")


@dataclass(frozen=True, slots=True)
class CenterHome:
    """The center's files. Making one touches nothing."""

    root: Path

    @property
    def config_file(self) -> Path:
        return self.root / "center.json"

    @property
    def database(self) -> Path:
        return self.root / "center.db"

    @property
    def sealing_key(self) -> Path:
        return self.root / "keys" / "sealing.json"

    @property
    def issuer_key(self) -> Path:
        """The Ed25519 key that signs enterprise codes, as a JWK."""
        return self.root / "keys" / "issuer.json"

    @property
    def issuers(self) -> Path:
        """The issuers outside the center that it vouches for: public keys, and the serial of the last list."""
        return self.root / "issuers.json"

    @property
    def issuer_list(self) -> Path:
        """The signed list, as packs carry it."""
        return self.root / "issuers.jws"

    @property
    def authority(self) -> Path:
        """The certificate authority: certificate and key in one PEM file."""
        return self.root / "keys" / "authority.pem"

    @property
    def server(self) -> Path:
        """The server's certificate and key in one PEM file."""
        return self.root / "keys" / "server.pem"

    @property
    def trust(self) -> Path:
        """The bundle that terminals install."""
        return self.root / "trust"

    @property
    def packs(self) -> Path:
        return self.root / "packs"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    def create(self) -> None:
        for folder in (self.root, self.root / "keys", self.trust, self.packs, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def config(self) -> CenterConfig:
        """Raises `Refusal` when there is no center here yet, or its file cannot be read."""
        try:
            return CenterConfig.model_validate_json(self.config_file.read_bytes())
        except FileNotFoundError:
            raise Refusal(
                "center.missing", f"There is no center in {self.root}.", "Make one with `kiosk center init`."
            ) from None
        except (OSError, ValidationError) as error:
            raise Refusal(
                "center.config", f"{self.config_file} cannot be read.", "Mend it, or move it away and init again."
            ) from error

    def keep(self, config: CenterConfig) -> None:
        replace_private(self.config_file, config.model_dump_json(indent=2).encode())


def default_center_home(kiosk_home: Path, configured: Path | None) -> Path:
    """The configured folder, else `<KIOSK_HOME>-center`. Raises `Refusal` for a folder inside the terminal's home.

    The terminal's home must hold nothing that could open a sealed request.
    """
    place = (configured or kiosk_home.with_name(kiosk_home.name + "-center")).expanduser().absolute()
    return outside(kiosk_home, place)


def outside(kiosk_home: Path, place: Path) -> Path:
    """`place`, or a `Refusal` when it lies inside the terminal's home."""
    if place.resolve().is_relative_to(kiosk_home.resolve()):
        raise Refusal(
            "center.inside",
            f"The center's home {place} lies inside the terminal's {kiosk_home}.",
            "Choose a folder outside with --home.",
        )
    return place
