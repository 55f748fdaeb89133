"""The composition root: builds the real parts and hands them over.

Everything is made when it is first asked for, so that a command pays for what it uses: `plumbline --help`
touches no database and no model.
"""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Final, Self

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.errors import EnvironmentTrouble, InputError
from plumbline.domain.run import ModelIdentity, RunEvent, RunSpec
from plumbline.services.plan import Choices, engine_as_before, plan_engine, plan_run
from plumbline.system.locks import RunLocks
from plumbline.system.logs import start_logging
from plumbline.system.paths import AppPaths, shipped, user_paths
from plumbline.system.settings import Settings

if TYPE_CHECKING:
    from plumbline.domain.weights import InstalledModel
    from plumbline.engine.api import Engine, EngineSettings
    from plumbline.intake.options import IntakeOptions
    from plumbline.services.classify import Classifier
    from plumbline.services.golden import GoldenSets, Reviewed
    from plumbline.services.policies import PolicyLibrary
    from plumbline.services.protection import Protection
    from plumbline.services.view import RunView
    from plumbline.services.weights import NetworkChoices, Weights
    from plumbline.store.history import History
    from plumbline.system.history_key import HistoryKeys
    from plumbline.weights.inventory import Inventory

PASSPHRASE_VARIABLE: Final = "PLUMBLINE_PASSPHRASE"  # noqa: S105 - the name of a variable
HUB_TOKEN: Final = "hub token"  # noqa: S105 - the name of a secret
PASTED: Final = "pasted text"
STANDARD_INPUT: Final = "standard input"
_WORTH_SAYING_BYTES: Final = 200_000_000

Say = Callable[[str], None]


class Application:
    """The parts of the program, joined. Use it as a context manager."""

    def __init__(self, paths: AppPaths | None = None, ask_passphrase: Callable[[], str] | None = None) -> None:
        self.paths = paths or user_paths()
        self._ask_passphrase = ask_passphrase or _ask_passphrase
        self._history: History | None = None
        self._key: bytes | None = None
        self._engine: Engine | None = None

    def __enter__(self) -> Self:
        self.paths.create()
        start_logging(self.paths.logs)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the inference process and closes the history."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        self._close_history()

    @cached_property
    def settings(self) -> Settings:
        """The settings file."""
        return Settings(self.paths.settings)

    @cached_property
    def locks(self) -> RunLocks:
        """Locks of runs."""
        return RunLocks(self.paths.locks)

    @cached_property
    def keys(self) -> HistoryKeys:
        """The history's key."""
        from plumbline.store.keys import passphrase_key
        from plumbline.system.history_key import HistoryKeys
        from plumbline.system.secrets import KeyringSecrets

        def derive(passphrase: str, new: bool) -> bytes:
            return passphrase_key(passphrase, None if new else self.paths.history)

        return HistoryKeys(KeyringSecrets(), self._ask_passphrase, derive)

    def history(self) -> History:
        """The history, opened; with its key where it is encrypted."""
        if self._history is None:
            from plumbline.store.history import History

            path = self.paths.history
            self._history = self._open_with_key(path) if self.history_is_encrypted() else History.open(path)
        return self._history

    def history_is_encrypted(self) -> bool:
        """True when the history's file is there and can't be read without a key."""
        from plumbline.store.keys import FileKind, kind_of

        return kind_of(self.paths.history) is FileKind.OPAQUE

    def _open_with_key(self, path: Path) -> History:
        """Tries the keys; one whose change was cut short is made the one in force when it fits."""
        from plumbline.store.errors import WrongKey
        from plumbline.store.history import History

        refused: WrongKey | None = None
        for candidate in self.keys.candidates():
            try:
                history = History.open(path, candidate.key)
            except WrongKey as error:
                refused = error
                continue
            if candidate.staged:
                self.keys.commit()
            self._key = candidate.key
            return history
        assert refused is not None, "there is at least one key to try"  # noqa: S101
        raise refused

    def encrypt_history(self, passphrase: str | None) -> str:
        """Encrypts the history; returns the recovery code, "" for a passphrase."""
        self.history()
        self._close_history()
        return self._protection().encrypt(passphrase)

    def rekey_history(self, passphrase: str | None) -> str:
        """Changes the key of an encrypted history; returns the recovery code, "" for a passphrase."""
        old = self._key_in_force()
        self._close_history()
        return self._protection().rekey(old, passphrase)

    def decrypt_history(self) -> None:
        """Makes an encrypted history plain."""
        old = self._key_in_force()
        self._close_history()
        self._protection().decrypt(old)

    def salvage_history(self) -> Iterator[dict[str, object]]:
        """Everything that can be read from a damaged history, row by row."""
        from plumbline.store.salvage import salvage

        if not self.history_is_encrypted():
            return salvage(self.paths.history)
        return salvage(self.paths.history, next(iter(self.keys.candidates())).key)

    def _key_in_force(self) -> bytes:
        self.history()
        assert self._key is not None, "an encrypted history that is open has a key"  # noqa: S101
        return self._key

    def _protection(self) -> Protection:
        from plumbline.services.protection import Protection

        return Protection(self.paths.history, self.keys)

    def _close_history(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None

    def runs(self) -> RunView:
        """What the faces show of runs."""
        from plumbline.services.view import RunView

        return RunView(self.history(), self.locks)

    def library(self) -> PolicyLibrary:
        """All policies that can be named."""
        from plumbline.services.policies import PolicyLibrary

        return PolicyLibrary(shipped("policies"), self.history())

    def golden_sets(self) -> GoldenSets:
        """All golden sets."""
        from plumbline.services.golden import GoldenSets

        return GoldenSets(shipped("policies"), self.history())

    def reviewed(self, policy: str) -> list[Reviewed]:
        """What people decided on items that were judged under a policy, oldest first."""
        from plumbline.services.golden import Reviewed
        from plumbline.store.records import SearchFilters

        history, found, cursor = self.history(), [], ""
        filters = SearchFilters(policy=policy, reviewed=True)
        while True:
            page = history.search("", filters, limit=200, cursor=cursor)
            for hit in page.hits:
                item = history.item(hit.item.item_id)
                origin = f"run {item.run}, item {item.position + 1}"
                found.append(Reviewed(item.content.text, item.reviews[-1], origin))
            cursor = page.cursor
            if not cursor:
                return sorted(found, key=lambda one: one.review.at)

    @cached_property
    def inventory(self) -> Inventory:
        """The models that are here."""
        from plumbline.weights.catalogue import load_catalogue
        from plumbline.weights.inventory import Inventory
        from plumbline.weights.memory import FileMemory

        resources = shipped("resources")
        return Inventory(
            self.paths.models,
            load_catalogue(resources, self.paths.config),
            FileMemory(self._facts),
            practice=resources / "practice-model" / "practice-model.gguf",
        )

    @property
    def _facts(self) -> Path:
        """What was found out about weights files."""
        return self.paths.data / "weights.json"

    @cached_property
    def weights(self) -> Weights:
        """Getting, taking in, proving and removing models."""
        from plumbline.services.weights import Weights
        from plumbline.weights.download_client import Downloader
        from plumbline.weights.machine import this_machine
        from plumbline.weights.memory import FileMemory

        return Weights(
            self.inventory,
            FileMemory(self._facts),
            self._facts,
            self.paths.data / "contacts.jsonl",
            Downloader(lambda: bool(self.settings.get("network.allowed"))),
            lambda: this_machine(self.paths.models, self.paths.data / "gpus.json"),
            self._network,
        )

    def _network(self) -> NetworkChoices:
        from plumbline.services.weights import HUB, NetworkChoices

        return NetworkChoices(
            endpoint=self.settings.text("network.endpoint") or os.environ.get("HF_ENDPOINT", "") or HUB,
            limit=int(self.settings.real("network.limit") * 1e6),
            connections=self.settings.number("network.connections"),
        )

    def hub_token(self) -> str:
        """The hub token in the keyring; "" when there is none, or no keyring."""
        from plumbline.system.secrets import KeyringSecrets, NoKeyring

        try:
            return KeyringSecrets().get(HUB_TOKEN) or ""
        except NoKeyring:
            return ""

    def keep_hub_token(self, token: str) -> str:
        """Keeps the hub token in the keyring, or with "" takes it out; returns what the keyring calls itself."""
        from plumbline.system.secrets import KeyringSecrets

        secrets = KeyringSecrets()
        if token:
            secrets.set(HUB_TOKEN, token)
        else:
            secrets.delete(HUB_TOKEN)
        return secrets.store_name

    def model(self, name: str | None, say: Say) -> tuple[InstalledModel, ModelIdentity]:
        """The model that a name or a path means, by default the one in the settings, and which bytes it is."""
        model = self.inventory.resolve(name or self.settings.text("model"))
        told = False

        def hashing(_done: int, total: int) -> None:
            nonlocal told
            if not told and total > _WORTH_SAYING_BYTES:
                told = True
                say(f"Reading {model.title} once, to know exactly which weights these are…")

        return model, self.inventory.identity(model, hashing)

    def start_engine(self, files: Sequence[Path], settings: EngineSettings) -> Engine:
        """The inference process with a model loaded."""
        from plumbline.engine.client import InferenceClient

        if self._engine is not None:
            self._engine.close()
        self._engine = InferenceClient()
        self._engine.start(files, settings)
        return self._engine

    def start_run(
        self,
        *,
        policy: str,
        model: str | None,
        choices: Choices,
        date: str,
        paths: Sequence[str],
        text: str | None,
        standard_input: BinaryIO,
        options: IntakeOptions,
        say: Say,
    ) -> Generator[RunEvent, None, None]:
        """Prepares a run in the order in which trouble is cheapest to see, and runs it.

        Args:
            policy, model: as the person named them.
            choices: what else was chosen.
            date: the date in the prompt.
            paths: files and folders; ("-",) for standard input.
            text: pasted text, or None; "-" for standard input.
            standard_input: the bytes of standard input.
            options: how content is read.
            say: takes a sentence for the person.
        """
        from plumbline.intake import read_bytes, read_sources, read_text

        version = self.library().find(policy)
        installed, identity = self.model(model, say)
        content: Iterable[ContentItem | Skip]
        if text == "-" or tuple(paths) == ("-",):
            sources: tuple[str, ...] = (STANDARD_INPUT,)
            content = read_bytes(standard_input.read(), STANDARD_INPUT, options)
        elif text is not None:
            sources = (PASTED,)
            content = read_text(text, PASTED, options)
        else:
            sources = tuple(os.path.abspath(path) for path in paths)  # noqa: PTH100 - resolve() would follow links
            content = read_sources(paths, options)
        spec = plan_run(
            choices,
            self.settings,
            version,
            identity,
            date=date,
            sources=sources,
            intake_options=options.to_json(),
        )
        engine = self.start_engine(installed.files, plan_engine(choices, self.settings))
        for warning in engine.info.warnings:
            say(warning)
        yield from self._classifier(engine).start(spec, content)

    def resume_run(self, run: int, say: Say) -> Generator[RunEvent, None, None]:
        """Takes up a run with the policy version, the model and the engine settings that it was begun with."""
        from plumbline.intake import read_sources
        from plumbline.intake.options import IntakeOptions

        spec = self.history().spec(run)
        installed = self._same_model(spec)
        settings = engine_as_before(spec.schedule) if spec.schedule else plan_engine(Choices(), self.settings)
        readable = spec.sources not in ((PASTED,), (STANDARD_INPUT,))
        content = read_sources(spec.sources, IntakeOptions.from_json(spec.intake_options)) if readable else None
        if not readable and not self.history().run(run).read_whole:
            say(f"The {spec.sources[0]} was cut off and can't be read again: what had been read is judged.")
        engine = self.start_engine(installed.files, settings)
        if spec.schedule and engine.info.schedule.device != spec.schedule.device:
            say(f"This run was begun on {spec.schedule.device} and goes on on {engine.info.schedule.device}.")
        yield from self._classifier(engine).resume(run, content)

    def _classifier(self, engine: Engine) -> Classifier:
        from plumbline.services.classify import Classifier

        return Classifier(self.history(), engine, self.locks.working)

    def _same_model(self, spec: RunSpec) -> InstalledModel:
        """The installed model with the same bytes, whatever it is called now.

        Raises:
            EnvironmentTrouble: it is not here any more.
        """
        model = self.inventory.find(spec.model)
        if model is not None:
            return model
        raise EnvironmentTrouble(
            "The run's model is not here",
            f"The run was begun with {spec.model.name} (sha256 {spec.model.sha256[:12]}…), which is not installed any more.",
            "Install it again, or start a new run with another model.",
        )


def _ask_passphrase() -> str:
    """The passphrase or recovery code: from the environment for scripts, else asked for on the terminal without showing it."""
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    if passphrase is not None:
        return passphrase
    try:
        return getpass.getpass("Passphrase or recovery code of the history: ")
    except EOFError:
        raise InputError(
            "The history needs its passphrase",
            "There is no terminal on which to ask for it.",
            f"Set {PASSPHRASE_VARIABLE} for a script.",
        ) from None
