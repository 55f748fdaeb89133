"""The composition root: builds the real parts and hands them over.

Everything is made when it is first asked for, so that a command pays for what it uses: `plumbline --help`
touches no database and no model.
"""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from plumbline import __version__
from plumbline.files.leftovers import delete_leftovers
from plumbline.system.environment import SERVER_KEY_VARIABLE, secret
from plumbline.system.locks import RunLocks
from plumbline.system.logs import start_logging
from plumbline.system.passphrase_prompt import ask_passphrase as ask_on_terminal
from plumbline.system.paths import AppPaths, shipped, user_paths
from plumbline.system.settings import Settings

if TYPE_CHECKING:
    from plumbline.domain.models.server import ServerAddress
    from plumbline.domain.work import Work
    from plumbline.engine.interface import EngineSettings
    from plumbline.services.evaluation.benchmarks import Benchmarks
    from plumbline.services.evaluation.classroom import Classroom
    from plumbline.services.evaluation.evaluate import Evaluations
    from plumbline.services.evaluation.golden import GoldenSets
    from plumbline.services.evaluation.reports import Reports
    from plumbline.services.evaluation.results import Evaluated
    from plumbline.services.history.access import HistoryAccess
    from plumbline.services.history.appeals import Appeals
    from plumbline.services.history.cases import Cases
    from plumbline.services.history.deletion import Deletions
    from plumbline.services.history.reporting import Reporting
    from plumbline.services.history.review_queues import ReviewQueues
    from plumbline.services.history.reviewing import Reviewing
    from plumbline.services.history.runs import RunView
    from plumbline.services.history.second_reviews import SecondReviews
    from plumbline.services.history.statements import Statements
    from plumbline.services.history.time_stamping import TimeStamping
    from plumbline.services.judging.checking import Checks
    from plumbline.services.judging.requests import RequestQueue
    from plumbline.services.judging.run_models import RunModels
    from plumbline.services.judging.trying import Trials
    from plumbline.services.judging.watching.watch import Watches
    from plumbline.services.models.engine_host import EngineHost, Use
    from plumbline.services.models.model_list import ModelList
    from plumbline.services.models.team_server import TeamServer
    from plumbline.services.models.weights import NetworkChoices, Weights
    from plumbline.services.policies.editing import PolicyEditing
    from plumbline.services.policies.library import PolicyLibrary
    from plumbline.services.updates import Updates
    from plumbline.store.history import History
    from plumbline.system.api_key import ApiKeys
    from plumbline.system.history_key import Ask
    from plumbline.tokens.harmony import HarmonyVocabulary
    from plumbline.weights.download.client import Downloader
    from plumbline.weights.library.inventory import Inventory

HUB_TOKEN: Final = "hub token"  # noqa: S105 - the name of a secret


class Application:
    """The parts of the program, joined. Use it as a context manager."""

    def __init__(self, paths: AppPaths | None = None, ask_passphrase: Ask | None = None) -> None:
        self.paths = paths or user_paths()
        self._ask_passphrase = ask_passphrase or ask_on_terminal

    def __enter__(self) -> Self:
        self.paths.create()
        start_logging(self.paths.logs)
        delete_leftovers(self.paths.data, self.paths.config)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if "requests" in self.__dict__:
            self.requests.close()
        if "engine_host" in self.__dict__:
            self.engine_host.close()
        if "history_access" in self.__dict__:
            self.history_access.close()

    @cached_property
    def settings(self) -> Settings:
        return Settings(self.paths.settings)

    @cached_property
    def locks(self) -> RunLocks:
        return RunLocks(self.paths.locks)

    @cached_property
    def history_access(self) -> HistoryAccess:
        from plumbline.services.history.access import HistoryAccess
        from plumbline.store.file.keys import passphrase_key
        from plumbline.system.history_key import HistoryKeys
        from plumbline.system.secrets import KeyringSecrets

        path = self.paths.history

        def derive(passphrase: str, new: bool) -> bytes:
            return passphrase_key(passphrase, None if new else path)

        return HistoryAccess(path, HistoryKeys(KeyringSecrets(), self._ask_passphrase, derive, self.paths.place))

    def history(self, work: Work | None = None) -> History:
        """The history, opened; `work` cancels a migration."""
        return self.history_access.open(work)

    def runs(self) -> RunView:
        from plumbline.services.history.runs import RunView

        return RunView(self.history(), self.locks)

    def reviewing(self) -> Reviewing:
        from plumbline.services.history.reviewing import Reviewing

        return Reviewing(self.history(), self.runs())

    def reporting(self) -> Reporting:
        from plumbline.services.history.reporting import Reporting

        return Reporting(self.history(), self.runs())

    def cases(self) -> Cases:
        from plumbline.services.history.cases import Cases

        return Cases(self.history(), self.runs())

    def time_stamping(self) -> TimeStamping:
        from plumbline.services.history.time_stamping import TimeStamping

        return TimeStamping(self.history())

    def review_queues(self) -> ReviewQueues:
        from plumbline.services.history.review_queues import ReviewQueues

        return ReviewQueues(self.history(), self.golden_sets().named)

    def second_reviews(self) -> SecondReviews:
        from plumbline.services.history.second_reviews import SecondReviews

        return SecondReviews(self.history())

    def appeals(self) -> Appeals:
        from plumbline.services.history.appeals import Appeals

        return Appeals(self.history())

    def statements(self) -> Statements:
        from plumbline.services.history.statements import Statements

        return Statements(self.history(), shipped("resources") / "statements", self.paths.config / "statements")

    def deletions(self) -> Deletions:
        from plumbline.services.history.deletion import Deletions

        return Deletions(self.history(), self.locks)

    def library(self) -> PolicyLibrary:
        from plumbline.services.policies.library import PolicyLibrary
        from plumbline.services.policies.samples import samples

        return PolicyLibrary(shipped("policies"), self.history().policies, samples())

    def policy_editing(self) -> PolicyEditing:
        from plumbline.services.policies.editing import PolicyEditing

        return PolicyEditing(self.library(), self.history().policies)

    @cached_property
    def vocabulary(self) -> HarmonyVocabulary:
        """Counts tokens as the real models do, without one."""
        from plumbline.tokens.harmony import HarmonyVocabulary

        return HarmonyVocabulary(shipped("resources") / "vocabulary")

    def trials(self) -> Trials:
        from plumbline.services.judging.trying import Trials

        return Trials(
            self.history,
            self.run_models,
            self.settings,
            self.engine_host,
            self.locks.working,
            self.model_list.fitted,
        )

    @cached_property
    def requests(self) -> RequestQueue:
        """What other programs ask is judged through it."""
        from plumbline.services.judging.answering import Answering
        from plumbline.services.judging.requests import RequestQueue

        answering = Answering(
            self.history, self.run_models, self.settings, self.engine_host, self.locks.working, self.model_list.fitted
        )
        return RequestQueue(answering.judge)

    @cached_property
    def api_keys(self) -> ApiKeys:
        from plumbline.system.api_key import ApiKeys
        from plumbline.system.secrets import KeyringSecrets

        return ApiKeys(KeyringSecrets())

    def golden_sets(self) -> GoldenSets:
        from plumbline.services.evaluation.golden import GoldenSets

        return GoldenSets(shipped("policies"), self.history())

    def benchmarks(self) -> Benchmarks:
        from plumbline.services.evaluation.benchmarks import Benchmarks

        return Benchmarks(shipped("resources") / "benchmarks", self.golden_sets())

    def evaluations(self) -> Evaluations:
        from plumbline.services.evaluation.evaluate import Evaluations

        return Evaluations(
            self.history(),
            self.library(),
            self.golden_sets(),
            self.run_models,
            self.settings,
            self.engine_host,
            self.locks.working,
            self.vocabulary.count,
            self.model_list.fitted,
        )

    def evaluated(self) -> Evaluated:
        from plumbline.services.evaluation.results import Evaluated

        return Evaluated(self.history(), self.benchmarks())

    def classroom(self) -> Classroom:
        from plumbline.services.evaluation.classroom import Classroom

        return Classroom(self.history())

    def reports(self) -> Reports:
        from plumbline.services.evaluation.reports import Reports

        return Reports(self.evaluated())

    @cached_property
    def inventory(self) -> Inventory:
        from plumbline.weights.library.catalogue import load_catalogue
        from plumbline.weights.library.file_cache import FileCache
        from plumbline.weights.library.inventory import Inventory

        resources = shipped("resources")
        return Inventory(
            self.paths.models,
            load_catalogue(resources, self.paths.config),
            FileCache(self._facts),
            practice=resources / "practice-model" / "practice-model.gguf",
        )

    @property
    def _facts(self) -> Path:
        return self.paths.data / "weights.json"

    @cached_property
    def model_list(self) -> ModelList:
        from plumbline.engine.process.dry_run import dry_run
        from plumbline.services.models.model_list import ModelList
        from plumbline.weights.library.file_cache import FileCache
        from plumbline.weights.library.machine import remember_gpus, this_machine

        known_gpus = self.paths.data / "gpus.json"
        return ModelList(
            self.inventory,
            FileCache(self._facts),
            lambda: this_machine(known_gpus),
            dry_run,
            lambda gpus: remember_gpus(known_gpus, gpus),
        )

    @cached_property
    def _downloads(self) -> Downloader:
        from plumbline.weights.download.client import Downloader

        return Downloader(lambda: bool(self.settings.get("network.allowed")))

    @cached_property
    def updates(self) -> Updates:
        from plumbline.services.updates import Updates
        from plumbline.system.installation import how_to_update, releases_page

        return Updates(__version__, releases_page(), how_to_update(), self._contacts, self._downloads)

    @property
    def _contacts(self) -> Path:
        return self.paths.data / "contacts.jsonl"

    @cached_property
    def weights(self) -> Weights:
        from plumbline.services.models.weights import Weights
        from plumbline.weights.library.file_cache import FileCache

        return Weights(
            self.inventory,
            FileCache(self._facts),
            self._facts,
            self._contacts,
            self._downloads,
            self._network,
            self.hub_token,
        )

    def engine_settings(self) -> EngineSettings:
        """How the engine is set up when a person chooses nothing."""
        from plumbline.services.judging.choices import Choices, engine_settings

        return engine_settings(Choices(), self.settings)

    def _network(self) -> NetworkChoices:
        from plumbline.services.models.weights import HUB, NetworkChoices

        return NetworkChoices(
            endpoint=self.settings.text("network.endpoint") or os.environ.get("HF_ENDPOINT", "") or HUB,
            limit=int(self.settings.real("network.limit") * 1e6),
            connections=self.settings.number("network.connections"),
        )

    def hub_token(self) -> str:
        """The hub token in the keyring; "" when there is none, or no keyring."""
        from plumbline.system.secrets import kept

        return kept(HUB_TOKEN)

    def keep_hub_token(self, token: str) -> str:
        """Keeps the hub token in the keyring, or with "" takes it out; returns what the keyring calls itself."""
        from plumbline.system.secrets import keep

        return keep(HUB_TOKEN, token)

    def checks(self) -> Checks:
        from plumbline.services.models.engine_host import Use

        return self._checks(Use.CHECK)

    def _checks(self, use: Use) -> Checks:
        from plumbline.services.judging.checking import Checks

        return Checks(
            self.history(),
            self.library(),
            self.run_models,
            self.settings,
            self.engine_host,
            self.locks.working,
            self.model_list.fitted,
            use,
        )

    def watches(self) -> Watches:
        from plumbline.services.judging.watching.watch import Watches
        from plumbline.services.models.engine_host import Use

        own = (self.paths.data, self.paths.config, self.paths.models, self.paths.logs)
        return Watches(self.history(), self._checks(Use.WATCH), self.locks, self.engine_host.watching, own)

    @property
    def run_models(self) -> RunModels:
        from plumbline.services.judging.run_models import RunModels

        return RunModels(self.inventory, self.settings, self.team_server)

    @cached_property
    def team_server(self) -> TeamServer:
        """The machine whose model judges where a person has set one."""
        from plumbline.engine.interface import ServerAccess
        from plumbline.engine.remote.client import RemoteEngine
        from plumbline.services.models.team_server import SERVER_KEY, TeamServer
        from plumbline.system.secrets import kept

        def access(address: ServerAddress, certificate: str) -> ServerAccess:
            return ServerAccess(
                address=str(address),
                key=secret(SERVER_KEY_VARIABLE, keep=True) or kept(SERVER_KEY),
                certificate=certificate,
                contacts=self._contacts,
                practice=shipped("resources") / "practice-model" / "practice-model.gguf",
                vocabulary=shipped("resources") / "vocabulary",
            )

        return TeamServer(self.settings, access, RemoteEngine)

    def keep_server_key(self, key: str) -> str:
        """Keeps the key of the team's server in the keyring, or with "" takes it out; returns what the keyring calls itself."""
        from plumbline.services.models.team_server import SERVER_KEY
        from plumbline.system.secrets import keep

        return keep(SERVER_KEY, key)

    @cached_property
    def engine_host(self) -> EngineHost:
        from plumbline.engine.process.client import InferenceClient
        from plumbline.services.models.engine_host import EngineHost

        return EngineHost(InferenceClient, self.team_server.engine)
