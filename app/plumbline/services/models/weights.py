"""Getting models: downloading, importing, verifying and deleting them.

Nothing contacts the network but a download that was asked for, and that only while the settings allow it; what a person must
accept or be warned of is part of an `Offer`, so that no face can forget it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message, sentences
from plumbline.domain.models.download import (
    Contact,
    DownloadEvent,
    DownloadFailed,
    DownloadRequest,
    FailureKind,
    Tuning,
)
from plumbline.domain.models.model import ModelSpec, Terms, VariantSpec
from plumbline.domain.work import Work
from plumbline.services.models.model_list import local_form
from plumbline.weights import names
from plumbline.weights.download.contacts import ContactLog
from plumbline.weights.library.candidates import Candidate, survey
from plumbline.weights.library.discover import Found, find, usual_places
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.importing import Importer, Mode
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.partial_downloads import PinnedDownload
from plumbline.weights.library.removing import remove
from plumbline.weights.library.verifying import Verification, verify

HUB: Final = "https://huggingface.co"
_OWN_RISK: Final = Message(
    "This repository is not in Plumbline's catalogue, so nobody has reviewed it. A model file is data that programs written in C "
    "read, and a malicious one may try to exploit them. Plumbline checks it first and loads it in a process of its own. "
    "See the repository's page for its licence."
)


class DownloadHandle(Protocol):
    """A download; leaving the context ends it, and what came is kept.

    One thread follows `events`. Every other call may come from any other thread, such as a window's, and returns at once
    (`kill` once the process has ended).
    """

    def __enter__(self) -> DownloadHandle: ...

    def __exit__(self, *_: object) -> None: ...

    def events(self) -> Iterator[DownloadEvent]:
        """What happens, to the end: `DownloadDone`, `DownloadFailed` or `DownloadStopped` is the last."""
        ...

    def answer(self, go: bool) -> None:
        """Answers a plan."""
        ...

    def pause(self, paused: bool) -> None:
        """Pauses or resumes."""
        ...

    def set_limit(self, limit: int) -> None:
        """Maximum bytes per second; 0: no limit."""
        ...

    def stop(self) -> None:
        """Asks it to end after what came was made durable."""
        ...

    def kill(self) -> None:
        """Ends it at once."""
        ...


class Downloads(Protocol):
    """Begins downloads."""

    def begin(self, request: DownloadRequest) -> DownloadHandle:
        """A download, which starts when its context is entered.

        Raises:
            NetworkForbiddenError: a setting forbids the network.
        """
        ...


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What the settings say: where from, maximum bytes per second (0: no limit), maximum connections."""

    endpoint: str = HUB
    limit: int = 0
    connections: int = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person is shown before a download.

    Attributes:
        title: of the model.
        terms: to be accepted.
        warning: to be confirmed; None for models of the catalogue.
        notes: to be read.
        request: what `begin` takes.
    """

    title: str
    terms: tuple[Terms, ...]
    warning: Message | None
    notes: tuple[Message, ...]
    request: DownloadRequest

    def with_token(self, token: str) -> Offer:
        """The same with a token for the hub."""
        return replace(self, request=replace(self.request, token=token))


class Weights:
    """Downloading, importing, verifying and deleting models."""

    def __init__(
        self,
        inventory: Inventory,
        cache: FileCache,
        facts: Path,
        contacts: Path,
        downloads: Downloads,
        network: Callable[[], NetworkChoices],
        hub_token: Callable[[], str] = lambda: "",
    ) -> None:
        """Looks at nothing yet.

        Args:
            inventory: the models on this disk.
            cache: facts about files.
            facts: the cache's file, for the download process.
            contacts: the file of contacts.
            downloads: begins downloads.
            network: what the settings say.
            hub_token: the token that is kept for the hub; "" when there is none.
        """
        self.inventory = inventory
        self.contact_log = ContactLog(contacts)
        self._cache, self._facts, self._contacts = cache, facts, contacts
        self._downloads, self._network, self._hub_token = downloads, network, hub_token

    def offer(self, what: str, token: str = "", restart: bool = False) -> Offer:
        """What a person is shown before a download.

        Args:
            what: a name of the catalogue, `NAME:VARIANT`, `organisation/name[:file]`, or the name of an unfinished download.
            token: for repositories that ask for one.
            restart: leave aside what was begun of an older revision.

        Raises:
            InputError: nothing of that name is known.
        """
        request = self._request(token, restart)
        repository, _, wanted = what.partition(":")
        if names.is_repository(repository):
            return Offer(what, (), _OWN_RISK, (), replace(request, repository=repository, wanted=wanted))
        chosen = self.inventory.catalogue.choose(what)
        if chosen is not None:
            return _known(*chosen, request)
        pinned = self.inventory.pinned(what)
        if pinned is not None:
            return _resumed(pinned, request)
        known = [spec.name for spec in self.inventory.catalogue.models if spec.variants[0].repository]
        raise InputError(
            Message("There is no such model"),
            Message(
                "The catalogue does not have {model}. It has {known}.",
                model=names.shown(what),
                known=Listing(tuple(known)),
            ),
            Message("Any GGUF repository can be named too: organisation/name or organisation/name:file."),
        )

    def _request(self, token: str, restart: bool) -> DownloadRequest:
        """A request with what the settings say, for nothing yet."""
        network = self._network()
        return DownloadRequest(
            name="",
            title="",
            endpoint=network.endpoint,
            repository="",
            revision="main",
            files=(),
            wanted="",
            confirmed=False,
            known_as="",
            terms=(),
            token=token,
            folder=str(self.inventory.folder),
            contacts=str(self._contacts),
            facts=str(self._facts),
            limit=network.limit,
            restart=restart,
            tuning=Tuning(connections=network.connections),
        )

    def begin(self, offer: Offer) -> DownloadHandle:
        """The download of an offer whose terms were accepted; it starts when its context is entered.

        Raises:
            NetworkForbiddenError: a setting forbids the network.
        """
        return self._downloads.begin(offer.request)

    def with_kept_token(self, offer: Offer, failed: DownloadFailed) -> Offer | None:
        """The offer to try again after a failure, with the token that is kept for the hub.

        None when the failure is another one, when a token was sent already, or when none is kept.
        """
        if failed.kind is not FailureKind.TOKEN_NEEDED or offer.request.token:
            return None
        token = self._hub_token()
        return offer.with_token(token) if token else None

    def contacts(self) -> list[Contact]:
        """Every contact that was ever made with the network, oldest first."""
        return self.contact_log.read()

    def survey(self, paths: Sequence[Path]) -> list[Candidate]:
        """The models among files and folders."""
        return survey(paths)

    def import_model(self, candidate: Candidate, mode: Mode, work: Work, name: str = "") -> str:
        """Imports a model and returns its name; arguments and errors are those of `Importer.import_model`."""
        return Importer(self.inventory, self._cache).import_model(candidate, mode, work, name).name

    def find(self) -> Iterator[Found]:
        """Models of other programs on this disk; changes nothing."""
        return find(usual_places())

    def verify(self, name: str, work: Work) -> Verification:
        """Reads an installed model's files again and stores whether they are the right ones.

        Raises:
            Cancelled: by `work`; nothing is stored then.
            InputError: there is no such model.
            MachineError: a file can't be read, or its header is damaged.
        """
        for model in self.inventory.installed():
            if model.name == name:
                return verify(self.inventory, self._cache, model, work)
        raise InputError(
            Message("There is no such model"),
            Message("{model} is not installed.", model=names.shown(name)),
            Remedy(RemedyKind.LIST_MODELS),
        )

    def remove(self, name: str) -> list[Path]:
        """Deletes an installed model or an unfinished download; files used in place stay. Returns what was deleted."""
        return remove(self.inventory, local_form(name))


def _known(spec: ModelSpec, variant: VariantSpec, request: DownloadRequest) -> Offer:
    """A model of the catalogue."""
    if not variant.repository:
        raise InputError(
            Message("This model ships with Plumbline"),
            Message("{model} does not need to be downloaded.", model=spec.title),
        )
    terms = (spec.licence, *((spec.usage_policy,) if spec.usage_policy else ()))
    what = Message(
        "{model}, {quantization}, from {repository}.",
        model=spec.title,
        quantization=variant.quantization,
        repository=variant.repository,
    )
    notes = [sentences(what, variant.good_for)]
    if not variant.confirmed:
        notes.append(
            Message(
                "The catalogue's figures are second-hand ({source}); the hub is asked first, and its figures are used.",
                source=variant.source,
            )
            if variant.source
            else Message("The catalogue's figures are second-hand; the hub is asked first, and its figures are used.")
        )
    first = variant is spec.variants[0]
    request = replace(
        request,
        name=spec.name if first else f"{spec.name}-{variant.name}",
        title=spec.title,
        repository=variant.repository,
        revision=variant.revision,
        files=variant.files,
        confirmed=variant.confirmed,
        known_as=f"{spec.name}:{variant.name}",
        terms=tuple(term.name for term in terms),
    )
    return Offer(spec.title, terms, None, tuple(notes), request)


def _resumed(pinned: PinnedDownload, request: DownloadRequest) -> Offer:
    """The rest of an unfinished download that the catalogue does not know."""
    return Offer(
        pinned.repository,
        (),
        _OWN_RISK,
        (Message("The unfinished download of {repository} is resumed.", repository=pinned.repository),),
        replace(
            request,
            name=pinned.name,
            repository=pinned.repository,
            revision=pinned.revision,
            files=pinned.files,
        ),
    )
