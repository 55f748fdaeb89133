"""The use cases that change what is here: getting weights, taking them in, proving and removing them.

The faces (command line, window) see this and the domain's nouns. What always holds: nothing contacts the network but a download
that was asked for, and that only while the person allows it; what a person must accept or be warned of is part of an `Offer`,
so that no face can forget it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.models.download import Contact, DownloadEvent, DownloadRequest, Tuning
from plumbline.domain.models.model import Terms
from plumbline.files.hashing import Progress
from plumbline.services.models.model_list import local_form
from plumbline.weights import names
from plumbline.weights.download.contacts import ContactLog
from plumbline.weights.library.discover import Found, find, usual_places
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.importing import Candidate, Importer, Mode, survey
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.verify import Verification, remove, verify

HUB: Final = "https://huggingface.co"
_OWN_RISK: Final = (
    "This repository is not in Plumbline's catalogue: nobody here has looked at it. A weights file is data that programs written "
    "in C read; a hostile one may try to break them. It is checked before it is loaded, and loaded in a process of its own. "
    "Whether its licence lets you use it, its page says."
)


class Transfer(Protocol):
    """A download under way; leaving the context ends it, and what was fetched is kept.

    One thread follows `events`. Every other call may come from any other thread, such as a window's, and returns at once
    (`kill` when the process has ended).
    """

    def __enter__(self) -> Transfer: ...

    def __exit__(self, *_: object) -> None: ...

    def events(self) -> Iterator[DownloadEvent]:
        """What happens, to the end: `DownloadDone`, `DownloadFailed` or `DownloadStopped` is the last."""
        ...

    def answer(self, go: bool) -> None:
        """Answers a plan."""
        ...

    def pause(self, paused: bool) -> None:
        """Holds it, or lets it go on."""
        ...

    def set_limit(self, limit: int) -> None:
        """Most bytes a second; 0: no limit."""
        ...

    def stop(self) -> None:
        """Asks it to end after what came was made durable."""
        ...

    def kill(self) -> None:
        """Ends it at once."""
        ...


class Downloads(Protocol):
    """Begins downloads, or raises because the person forbids them."""

    def begin(self, request: DownloadRequest) -> Transfer:
        """Starts one."""
        ...


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What the person's settings say: where from, most bytes a second (0: no limit), most connections."""

    endpoint: str = HUB
    limit: int = 0
    connections: int = 4


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person is shown before a download.

    Attributes:
        title: of the model.
        terms: to be accepted.
        warning: to be confirmed; "" for models of the catalogue.
        notes: to be read.
        request: what `begin` takes.
    """

    title: str
    terms: tuple[Terms, ...]
    warning: str
    notes: tuple[str, ...]
    request: DownloadRequest


class Weights:
    """Getting weights, taking them in, proving and removing them."""

    def __init__(
        self,
        inventory: Inventory,
        memory: FileCache,
        facts: Path,
        contacts: Path,
        downloads: Downloads,
        network: Callable[[], NetworkChoices],
    ) -> None:
        """Looks at nothing yet.

        Args:
            inventory: what is here.
            memory: what was found out about files.
            facts: the file of that, for the download process.
            contacts: the file of contacts.
            downloads: begins downloads.
            network: what the settings say.
        """
        self.inventory = inventory
        self.contact_log = ContactLog(contacts)
        self._memory, self._facts, self._contacts = memory, facts, contacts
        self._downloads, self._network = downloads, network

    def offer(self, what: str, token: str = "", restart: bool = False) -> Offer:
        """What a person is shown before a download.

        Args:
            what: a name of the catalogue, `NAME:VARIANT`, `organisation/name[:file]`, or the name of an unfinished download.
            token: for repositories that ask for one.
            restart: leave aside what was begun of an older revision.

        Raises:
            InputError: nothing of that name is known.
        """
        network = self._network()
        request = DownloadRequest(
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
        repository, _, wanted = what.partition(":")
        if names.is_repository(repository):
            return Offer(what, (), _OWN_RISK, (), replace(request, repository=repository, wanted=wanted))
        chosen = self.inventory.catalogue.choose(what)
        begun = self.inventory.begun(what) if chosen is None else None
        if begun is not None:
            return Offer(
                begun.repository,
                (),
                _OWN_RISK,
                (f"It goes on with what was begun of {begun.repository}.",),
                replace(
                    request,
                    name=begun.name,
                    repository=begun.repository,
                    revision=begun.revision,
                    files=begun.files,
                ),
            )
        if chosen is None:
            known = ", ".join(spec.name for spec in self.inventory.catalogue.models if spec.variants[0].repository)
            raise InputError(
                Message("There is no such model"),
                Message("The catalogue does not know {what}. It knows {known}.", what=names.shown(what), known=known),
                Message("Any GGUF repository can be named too: organisation/name or organisation/name:file."),
            )
        spec, variant = chosen
        if not variant.repository:
            raise InputError(
                Message("This model ships with the program"), Message("{title} need not be fetched.", title=spec.title)
            )
        terms = (spec.licence, *((spec.usage_policy,) if spec.usage_policy else ()))
        notes = [f"{spec.title}, {variant.quantization}, from {variant.repository}. {variant.good_for}"]
        if not variant.confirmed:
            notes.append(
                f"The catalogue's figures are second-hand ({variant.source}); the hub is asked first and what it says counts."
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
        return Offer(spec.title, terms, "", tuple(notes), request)

    def begin(self, offer: Offer) -> Transfer:
        """Starts the download of an offer whose terms were accepted.

        Raises:
            NetworkForbiddenError: the person forbids the network; no process was started.
        """
        return self._downloads.begin(offer.request)

    def contacts(self) -> list[Contact]:
        """Every contact that was ever made with the network, oldest first."""
        return self.contact_log.read()

    def survey(self, paths: Sequence[Path]) -> list[Candidate]:
        """The models among files and folders."""
        return survey(paths)

    def take(self, candidate: Candidate, mode: Mode, name: str = "", on_progress: Progress | None = None) -> str:
        """Takes a model in and returns its name.

        Args:
            candidate: from `survey` or `find`.
            mode: copy, move or in place.
            name: what to call it; "" for the catalogue's name, or one made from the file's.
            on_progress: bytes done, bytes in all; what it raises (`Stopped`, say) ends the import, and nothing of it stays.

        Raises:
            InputError: it can't be used, or is here already.
            MachineError: a file can't be read or written, or the disk is full.
        """
        return Importer(self.inventory, self._memory).take(candidate, mode, name, on_progress).name

    def find(self) -> Iterator[Found]:
        """Models that other programs have put on this disk; changes nothing."""
        return find(usual_places())

    def verify(self, name: str, on_progress: Progress | None = None) -> Verification:
        """Reads an installed model's bytes anew and stores what was found; what `on_progress` raises ends it unstored.

        Raises:
            InputError: there is no such model.
        """
        for model in self.inventory.installed():
            if model.name == name:
                return verify(self.inventory, self._memory, model, on_progress)
        raise InputError(
            Message("There is no such model"),
            Message("{name} is not installed.", name=names.shown(name)),
            Message("`plumbline models list` names all."),
        )

    def remove(self, name: str) -> list[Path]:
        """Removes an installed model or an unfinished download; files used in place stay. Returns what was deleted."""
        return remove(self.inventory, local_form(name))
