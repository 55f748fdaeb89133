"""Which installed model a run uses: the one that a person chose, or the one with the bytes that the run was started with."""

from __future__ import annotations

from typing import Final

from plumbline.domain.errors import MachineError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.models.server import TEAM_SERVER
from plumbline.domain.run import ModelIdentity, RunSpec
from plumbline.domain.work import Stage, Work
from plumbline.services.judging.contents import Notify
from plumbline.services.models.team_server import TeamServer
from plumbline.system.settings import Settings
from plumbline.weights.library.inventory import Inventory

_LARGE_BYTES: Final = 200_000_000
"""Hashing less than this is done before a person could read about it."""


class RunModels:
    """Finds the models of runs. None as a name is the team's server where one is set, else the model in the settings."""

    def __init__(self, inventory: Inventory, settings: Settings, server: TeamServer | None = None) -> None:
        self._inventory = inventory
        self._settings = settings
        self._server = server

    def named(self, name: str | None, work: Work | None = None) -> InstalledModel:
        """The model that a name or a path means; the team's server is asked for its own.

        Raises:
            PlumblineError: there is no such model, or the server can't be used.
            Cancelled: the work was cancelled.
        """
        if (server := self._of_server(name)) is not None:
            return server.look(work).model
        return self._inventory.resolve(name or self._settings.text("model"))

    def chosen(
        self, name: str | None, notify: Notify, work: Work | None = None
    ) -> tuple[InstalledModel, ModelIdentity]:
        """The model that a name or a path means, by default the one in the settings, and which bytes it is."""
        if (server := self._of_server(name)) is not None:
            found = server.look(work)
            return found.model, found.identity
        model = self.named(name)
        identity = self._inventory.identity(model, _hashing(work or Work()))
        if self.named(name).trust is Trust.UNVERIFIED:  # asked again: now its bytes are known
            notify(
                Message(
                    "The weights “{model}” are unverified: their checksum is not in any catalogue that Plumbline knows.",
                    model=model.title,
                )
            )
        return model, identity

    def same(self, spec: RunSpec, name: str | None = None, work: Work | None = None) -> InstalledModel:
        """The model with the same bytes as a run's, whatever it is called now.

        Raises:
            MachineError: it is not installed any more, or the one that was named has other bytes.
        """
        if self._server is not None and spec.model.server and name in (None, TEAM_SERVER):
            return self._server.same(spec, work)
        hashing = _hashing(work or Work())
        if name is not None:
            named = self._inventory.resolve(name)
            if self._inventory.identity(named, hashing).sha256 == spec.model.sha256:
                return named
            raise MachineError(
                Message("These are other weights"),
                Message(
                    "“{model}” is not the file that the run was started with (sha256 {sha256}…).",
                    model=name,
                    sha256=spec.model.sha256[:12],
                ),
                Message("Name the same weights, or start a new run with these."),
            )
        model = self._inventory.find(spec.model, hashing)
        if model is not None:
            return model
        raise MachineError(
            Message("The run's model is not installed"),
            Message(
                "The run was started with {model} (sha256 {sha256}…). No installed model has this checksum.",
                model=spec.model.name,
                sha256=spec.model.sha256[:12],
            ),
            Remedy(RemedyKind.LOCATE_MODEL),
            Message("Or start a new run with another model."),
        )

    def _of_server(self, name: str | None) -> TeamServer | None:
        """The server, where a name means its model."""
        server = self._server
        return server if server and (name == TEAM_SERVER or (not name and server.address is not None)) else None


def _hashing(work: Work) -> Work:
    """A `Work` that reports only what takes long enough to be read."""

    def report(stage: Stage, done: int, total: int) -> None:
        if total > _LARGE_BYTES:
            work.report(stage, done, total)
        else:
            work.check()

    return Work(report)
