"""The team's server: another machine whose model judges, once a person has set its address.

Nothing is asked of it before, and nothing while a setting forbids the network. What it says of itself is asked once and held
against every later start: a server that has another model meanwhile is not used under the old name.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.models.server import TEAM_SERVER, ServedModel, ServerAddress
from plumbline.domain.run import ModelIdentity, RunSpec
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine, EngineInfo, EngineSettings, ServerAccess
from plumbline.system.settings import Settings

SERVER_KEY: Final = "server key"
"""The name of the server's key among secrets."""


class ServerForbiddenError(InputError):
    """A setting forbids the network."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the server said of itself, and the model that it has."""

    info: EngineInfo
    model: InstalledModel
    identity: ModelIdentity


class TeamServer:
    """The server in the settings.

    Args:
        access: how an address is reached, with a certificate's file or "".
        connect: an engine on a server, not started.
    """

    def __init__(
        self,
        settings: Settings,
        access: Callable[[ServerAddress, str], ServerAccess],
        connect: Callable[[ServerAccess], Engine],
    ) -> None:
        self._settings = settings
        self._access = access
        self._connect = connect
        self._found: tuple[ServerAccess, Found] | None = None

    @property
    def address(self) -> ServerAddress | None:
        """None where texts stay on this machine."""
        text = self._settings.text("engine.server")
        return ServerAddress.parse(text) if text else None

    @property
    def in_use(self) -> ServerAddress | None:
        """Where texts go when nothing else is chosen: None also while the network is forbidden."""
        return self.address if self._settings.get("network.allowed") else None

    def access(self) -> ServerAccess:
        """How the server is reached.

        Raises:
            ServerForbiddenError: a setting forbids the network.
            InputError: there is no server.
        """
        address = self.address
        if address is None:
            raise InputError(
                Message("There is no team's server"),
                Message("No address is set, so models on this machine judge."),
                Remedy(RemedyKind.SET_SERVER),
            )
        return self._allowed_access(address, self._settings.text("engine.server_certificate"))

    def _allowed_access(self, address: ServerAddress, certificate: str) -> ServerAccess:
        if not self._settings.get("network.allowed"):
            raise ServerForbiddenError(
                Message("The network is forbidden"),
                Message(
                    "A setting keeps Plumbline from using the network, so nothing was sent to {host}.",
                    host=address.host,
                ),
                Remedy(RemedyKind.CHANGE_SETTING, key="network.allowed", value="yes"),
                Message("Or choose a model on this machine."),
            )
        return self._access(address, certificate)

    def engine(self) -> Engine:
        """An engine on the server, not started; raises as `access`."""
        return self._connect(self.access())

    def look(self, work: Work | None = None, *, again: bool = False) -> Found:
        """What the server is; it is asked where it was not yet, or `again`.

        Raises:
            PlumblineError: it does not answer, wants a key, or can't be used; and as `access`.
            Cancelled: the work was cancelled.
        """
        access = self.access()
        if self._found is not None and self._found[0] == access and not again:
            return self._found[1]
        return self._ask(access, work)

    def try_out(self, address: ServerAddress, certificate: str, work: Work | None = None) -> Found:
        """What answers at an address that is not set yet; raises as `look`."""
        return self._ask(self._allowed_access(address, certificate), work)

    def use(self, address: ServerAddress, certificate: str) -> None:
        """From now on texts go there."""
        self._settings.set("engine.server_certificate", certificate)
        self._settings.set("engine.server", str(address))

    def leave(self) -> None:
        """From now on texts stay on this machine."""
        self._settings.reset("engine.server")
        self._settings.reset("engine.server_certificate")

    def _ask(self, access: ServerAccess, work: Work | None) -> Found:
        engine = self._connect(access)
        try:
            found = _found(access, engine.start((), EngineSettings(), work))
        finally:
            engine.close()
        self._found = (access, found)
        return found

    def same(self, spec: RunSpec, work: Work | None = None) -> InstalledModel:
        """The server's model, for a run that it was started with.

        Raises:
            MachineError: it is another server, or has another model.
            PlumblineError, Cancelled: as `look`.
        """
        address = self.address
        if address is None or str(address) != spec.model.server:
            raise MachineError(
                Message("The run's server is not set"),
                Message("The run was started on the team's server {address}.", address=spec.model.server),
                Remedy(RemedyKind.SET_SERVER),
                Message("Or start a new run with another model."),
            )
        found = self.look(work, again=True)
        if found.identity.sha256 != spec.model.sha256:
            raise other_model(spec.model.name, found.identity.name)
        return found.model


def found_matches(model: InstalledModel, info: EngineInfo) -> None:
    """Raises MachineError where a server that was started has another model than it said before."""
    if model.server is not None and _digest(model.server.address, info) != model.server.digest:
        raise other_model(model.title, info.model_name)


def other_model(before: str, now: str) -> MachineError:
    """The error for a server that has another model than before."""
    return MachineError(
        Message("The server has another model now"),
        Message("It had “{before}” and has “{now}”.", before=before, now=now),
        Message("Start a new run, or ask whoever runs the server for the model from before."),
    )


def _found(access: ServerAccess, info: EngineInfo) -> Found:
    served = ServedModel(access.address, _digest(access.address, info))
    name = f"{info.model_name}@{served.host}"
    model = InstalledModel(
        name=TEAM_SERVER,
        title=name,
        files=(),
        bytes=info.model_bytes,
        architecture=info.architecture,
        quantization=info.file_type,
        context_tokens=min(info.trained_context, info.engine_config.context_tokens),
        practice=info.practice,
        trust=Trust.UNVERIFIED,
        server=served,
    )
    return Found(info, model, ModelIdentity(name, served.digest, (), info.practice, access.address))


def _digest(address: str, info: EngineInfo) -> str:
    """Over the address and what identifies the model there, and not over the server's version or how it is set up."""
    said = [
        address,
        info.model_name,
        info.parameters,
        info.model_bytes,
        info.vocabulary_size,
        info.trained_context if info.parameters else 0,
        info.file_type,
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
