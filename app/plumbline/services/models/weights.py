"""Getting models: downloading, importing, verifying and deleting them.

Only a download that was asked for contacts the network, and only while the settings allow it; what a person must accept or be
warned of is part of an `Offer`, so that no caller can forget it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message, Size, sentences
from plumbline.domain.models.download import Contact, DownloadFailed, DownloadRequest, FailureKind, Tuning
from plumbline.domain.models.model import ModelSpec, Terms, VariantSpec
from plumbline.domain.work import Work
from plumbline.files.contacts import ContactLog
from plumbline.services.models.model_list import local_form
from plumbline.weights import names
from plumbline.weights.download.client import Downloader, DownloadProcess
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


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What the settings say: where from, maximum bytes per second (0: no limit), maximum connections."""

    endpoint: str = HUB
    limit: int = 0
    connections: int = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person is shown before a download: terms to accept, a warning to confirm, notes to read."""

    title: str
    terms: tuple[Terms, ...]
    warning: Message | None
    notes: tuple[Message, ...]
    request: DownloadRequest

    def with_token(self, token: str) -> Offer:
        return replace(self, request=replace(self.request, token=token))


class Weights:
    """Downloading, importing, verifying and deleting models.

    `facts` is the cache's file, for the download process; `hub_token` gives the token that is kept, or "".
    """

    def __init__(
        self,
        inventory: Inventory,
        cache: FileCache,
        facts: Path,
        contacts: Path,
        downloads: Downloader,
        network: Callable[[], NetworkChoices],
        hub_token: Callable[[], str] = lambda: "",
    ) -> None:
        self.inventory = inventory
        self.contact_log = ContactLog(contacts)
        self._cache, self._facts, self._contacts = cache, facts, contacts
        self._downloads, self._network, self._hub_token = downloads, network, hub_token

    def offer(self, what: str, token: str = "", restart: bool = False) -> Offer:
        """`what` is `NAME`, `NAME:VARIANT`, `organisation/name[:file]`, or the name of an unfinished download.

        `restart` leaves aside what was begun of an older revision. A name that nothing has is an `InputError`.
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

    def begin(self, offer: Offer) -> DownloadProcess:
        """The offer's terms were accepted; the download starts when its context is entered."""
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
        return self.contact_log.read()

    def survey(self, paths: Sequence[Path]) -> list[Candidate]:
        return survey(paths)

    def import_model(self, candidate: Candidate, mode: Mode, work: Work, name: str = "") -> str:
        """Returns the model's name; arguments and errors are those of `Importer.import_model`."""
        return Importer(self.inventory, self._cache).import_model(candidate, mode, work, name).name

    def find(self) -> Iterator[Found]:
        return find(usual_places())

    def verify(self, name: str, work: Work) -> Verification:
        """As `verify`; `InputError` when there is no such model."""
        for model in self.inventory.installed():
            if model.name == name:
                return verify(self.inventory, self._cache, model, work)
        raise InputError(
            Message("There is no such model"),
            Message("{model} is not installed.", model=names.shown(name)),
            Remedy(RemedyKind.LIST_MODELS),
        )

    def remove(self, name: str) -> list[Path]:
        """As `removing.remove`, for `NAME` or `NAME:VARIANT`."""
        return remove(self.inventory, local_form(name))


def _about(variant: VariantSpec) -> Message:
    """How much there is to download, as far as the catalogue knows."""
    size = variant.bytes or (variant.memory.weights if variant.memory else 0)
    if not size:
        return Message("The size is confirmed before downloading.")
    if not variant.source:
        return Message("About {size}. The exact size is confirmed before downloading.", size=Size(size))
    return Message(
        "About {size}, according to {source}. The exact size is confirmed before downloading.",
        size=Size(size),
        source=variant.source,
    )


def _known(spec: ModelSpec, variant: VariantSpec, request: DownloadRequest) -> Offer:
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
        notes.append(_about(variant))
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
    return Offer(
        pinned.repository,
        (),
        _OWN_RISK,
        (Message("The unfinished download of {repository} is resumed.", repository=pinned.repository),),
        replace(request, name=pinned.name, repository=pinned.repository, revision=pinned.revision, files=pinned.files),
    )
