"""The team's server: nothing is asked before a person wants it, and nothing while the network is forbidden."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.models.server import TEAM_SERVER, ServerAddress
from plumbline.domain.run import ModelIdentity
from plumbline.engine.interface import EngineSettings, ServerAccess
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.judging.run_models import RunModels
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.models.team_server import ServerForbiddenError, TeamServer
from plumbline.system.settings import Settings
from support import histories

ADDRESS = "https://gpu.example:8000"


class Remote(ScriptedEngine):
    """A server that says which model it has."""

    asked = 0
    model = "gpt-oss-safeguard-120b"

    def __init__(self) -> None:
        super().__init__(lambda _content, _request: ScriptedReply())

    def start(self, files: Any, settings: Any, work: Any = None) -> Any:
        type(self).asked += 1
        self._info = replace(super().start(files, settings, work), model_name=self.model, parameters=7)
        return self._info


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.toml")


@pytest.fixture
def server(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> TeamServer:
    monkeypatch.setattr(Remote, "asked", 0)
    monkeypatch.setattr(Remote, "model", "gpt-oss-safeguard-120b")
    return TeamServer(settings, lambda address, _certificate: ServerAccess(str(address)), lambda _access: Remote())


def test_without_an_address_there_is_none(server: TeamServer) -> None:
    assert server.address is None
    assert server.in_use is None
    with pytest.raises(InputError, match="No address is set"):
        server.look()
    assert Remote.asked == 0


def test_the_server_is_asked_once_and_names_its_model(server: TeamServer) -> None:
    server.use(ServerAddress.parse(ADDRESS), "")
    found = server.look()
    assert server.look() is found
    assert Remote.asked == 1
    assert found.identity.name == "gpt-oss-safeguard-120b@gpu.example"
    assert (found.identity.server, found.identity.files) == (ADDRESS, ())
    assert len(found.identity.sha256) == 64
    assert found.model.name == TEAM_SERVER


def test_nothing_is_sent_while_the_network_is_forbidden(server: TeamServer, settings: Settings) -> None:
    server.use(ServerAddress.parse(ADDRESS), "")
    server.look()
    settings.set("network.allowed", "no")
    assert server.in_use is None
    for ask in (server.look, server.engine, lambda: server.try_out(ServerAddress.parse(ADDRESS), "")):
        with pytest.raises(ServerForbiddenError, match=r"nothing was sent to gpu\.example"):
            ask()
    assert Remote.asked == 1


def test_it_judges_where_no_other_model_is_named(server: TeamServer, settings: Settings) -> None:
    class Inventory:
        def resolve(self, name: str) -> str:
            return f"installed {name}"

    models = RunModels(Inventory(), settings, server)  # type: ignore[arg-type]
    assert models.named(None) == "installed "  # type: ignore[comparison-overlap]
    server.use(ServerAddress.parse(ADDRESS), "")
    assert models.named(None).server is not None
    assert models.named(TEAM_SERVER).server is not None
    assert models.named("other") == "installed other"  # type: ignore[comparison-overlap]
    server.leave()
    assert models.named(None) == "installed "  # type: ignore[comparison-overlap]
    with pytest.raises(InputError, match="No address is set"):
        models.named(TEAM_SERVER)


def test_a_run_goes_on_only_with_the_same_server_and_model(server: TeamServer) -> None:
    server.use(ServerAddress.parse(ADDRESS), "")
    identity = server.look().identity
    spec = replace(histories.spec(), model=identity)
    assert server.same(spec).server is not None
    with pytest.raises(MachineError, match="It had"):
        server.same(replace(spec, model=replace(identity, sha256="0" * 64)))
    server.use(ServerAddress.parse("https://other.example"), "")
    with pytest.raises(MachineError, match=ADDRESS):
        server.same(spec)


def test_a_server_that_changes_its_model_is_not_used_under_the_old_name(
    server: TeamServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.use(ServerAddress.parse(ADDRESS), "")
    model = server.look().model
    host = EngineHost(Remote, server.engine)
    with host.use(model, EngineSettings(), Use.CHECK) as engine:
        assert engine.info.model_name == "gpt-oss-safeguard-120b"
    host.close()
    monkeypatch.setattr(Remote, "model", "gpt-oss-20b")
    with pytest.raises(MachineError, match="It had"), host.use(model, EngineSettings(), Use.CHECK):
        pass
    host.close()


def test_an_identity_is_stored_with_its_server(tmp_path: Path) -> None:
    identity = ModelIdentity("m@gpu.example", "1" * 64, (), server=ADDRESS)
    with histories.History.open(tmp_path / "h" / "history.db") as history:
        run = history.runs.create(replace(histories.spec(), model=identity))
        assert history.runs.spec(run).model == identity
        assert history.runs.get(run).server == ADDRESS
        assert history.audit.check().sound
