"""The local API on a real history and a free port, with an engine that answers from a script."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

from openai import AsyncOpenAI, OpenAI

from plumbline.api.application import ApiParts
from plumbline.api.asked_log import AskedLog
from plumbline.api.question import Policies
from plumbline.api.server import LocalApi
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import ModelIdentity
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import Script, ScriptedEngine, ScriptedReply
from plumbline.services.judging.answering import Answering
from plumbline.services.judging.requests import RequestQueue
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.system.api_key import ApiKeys
from plumbline.system.locks import RunLocks
from plumbline.system.secrets import NoKeyringError
from plumbline.system.settings import Settings

ROOT = Path(__file__).parents[2]
MODEL = InstalledModel("stand-in", "Stand-in", (Path("a.gguf"),), 1000, "gpt-oss", "F16", 8192)
IDENTITY = ModelIdentity("stand-in", "5" * 64, ("a.gguf",))
POLICY = "# Market\n\nAnswer with 1 if the message violates this policy, else with 0.\n\n- R1 Sale: it offers goods.\n"


class MemorySecrets:
    """A keyring that is forgotten, or (`refuses`) one that is not there."""

    store_name = "memory"

    def __init__(self, *, refuses: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self._refuses = refuses

    def get(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> None:
        self._check()
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self._check()
        self.kept.pop(name, None)

    def _check(self) -> None:
        if self._refuses:
            raise NoKeyringError("There is no keyring", "None.")  # type: ignore[arg-type]


def sells(content: str, request: GenerationRequest) -> ScriptedReply:
    """Says 1 to what is sold, very surely."""
    option = "1" if "sell" in content else "0"
    return ScriptedReply(option, reasoning=f"I read {len(content)} letters.", probability=0.9, decision_option=option)


@dataclass
class RunningApi:
    """The API, and what is behind it."""

    api: LocalApi
    history: History
    queue: RequestQueue
    settings: Settings
    host: EngineHost
    home: Path
    key: str
    engines: list[ScriptedEngine]
    clients: list[OpenAI] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.api.address.split(":")[2].split("/")[0])

    def client(self, **options: object) -> OpenAI:
        made = OpenAI(**{"base_url": self.api.address, "api_key": self.key, "max_retries": 0, **options})  # type: ignore[arg-type]
        self.clients.append(made)
        return made

    def async_client(self, **options: object) -> AsyncOpenAI:
        return AsyncOpenAI(**{"base_url": self.api.address, "api_key": self.key, "max_retries": 0, **options})  # type: ignore[arg-type]


@contextmanager
def running_api(
    home: Path, script: Script = sells, identity: ModelIdentity = IDENTITY, keys: ApiKeys | None = None, key: str = ""
) -> Iterator[RunningApi]:
    """The API while it listens; with a key that was made before, or one of its own."""
    engines: list[ScriptedEngine] = []

    def engine() -> ScriptedEngine:
        engines.append(ScriptedEngine(script))
        return engines[-1]

    settings = Settings(home / "settings.toml")
    host = EngineHost(engine)
    with History.open(home / "history.db") as history:
        answering = Answering(
            lambda: history,
            SimpleNamespace(chosen=lambda *_: (MODEL, identity)),  # type: ignore[arg-type]
            settings,
            host,
            RunLocks(home / "locks").working,
            lambda _, wanted: wanted,
        )
        queue = RequestQueue(answering.judge)
        keys = keys or ApiKeys(MemorySecrets())
        key = key or keys.make().text
        library = PolicyLibrary(ROOT / "policies", history.policies)
        parts = ApiParts(
            queue, Policies(lambda: library, lambda: ["stand-in"]), lambda: ["stand-in"], lambda: keys.name
        )
        api = LocalApi(parts, keys, AskedLog(home / "asked.jsonl"))
        api.start(0)
        running = RunningApi(api, history, queue, settings, host, home, key, engines)
        try:
            yield running
        finally:
            for client in running.clients:
                client.close()
            api.stop()
            queue.close()
            host.close()
