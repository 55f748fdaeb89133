"""A team's server: another machine whose model judges, and the address by which it is reached."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message

TEAM_SERVER: Final = "team-server"
"""The name by which the server's model is chosen, beside the names of installed models."""

_ADDRESS: Final = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::(?P<port>[0-9]{1,5}))?/?"
)
_LOCAL_HOSTS: Final = re.compile(r"localhost|127\.[0-9.]+|\[::1\]")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_MOST_PORT: Final = 65_535


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a server is reached: `scheme` "http" or "https", a host name or an IP address (version 6 in brackets), a port."""

    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> ServerAddress:
        """The address in a text such as "https://gpu.example:8000".

        Raises:
            InputError: it is none, or holds more than an address: a path, a name or a password.
        """
        found = _ADDRESS.fullmatch(text.strip().lower())
        port = int(found["port"] or _DEFAULT_PORTS[found["scheme"]]) if found else 0
        if found is None or not 0 < port <= _MOST_PORT:
            raise InputError(
                Message("Not the address of a server"),
                Message("“{text}” can't be used as the address of a server.", text=text[:80]),
                Message("Write it as {example}, without a path, a name or a password.", example="https://HOST:PORT"),
            )
        return cls(found["scheme"], found["host"], port)

    def __str__(self) -> str:
        default = self.port == _DEFAULT_PORTS[self.scheme]
        return f"{self.scheme}://{self.host}" if default else f"{self.scheme}://{self.host}:{self.port}"

    @property
    def encrypted(self) -> bool:
        return self.scheme == "https"

    @property
    def here(self) -> bool:
        """True where the host is this machine itself."""
        return _LOCAL_HOSTS.fullmatch(self.host) is not None

    @property
    def leaves(self) -> Message:
        """What a person must know of a run on it."""
        if self.here:
            return Message("Texts go to a server on this machine, {address}.", address=str(self))
        return Message("Texts leave this machine for {host}.", host=self.host)

    @property
    def readable(self) -> Message | None:
        """A warning where others on the network can read along."""
        if self.encrypted or self.here:
            return None
        return Message("The connection to {host} is not encrypted: the network can read the texts.", host=self.host)


@dataclass(frozen=True, slots=True)
class ServedModel:
    """The model that a server has.

    Attributes:
        address: as `ServerAddress` writes it.
        digest: hex sha256 over the address and what the server says of the model; no checksum of weights, which stay unseen.
    """

    address: str
    digest: str

    @property
    def host(self) -> str:
        return host_of(self.address)


def host_of(address: str) -> str:
    """The host of an address that `ServerAddress` wrote."""
    return ServerAddress.parse(address).host
