"""The catalogue: the known models, as data that can be corrected without a release.

`resources/catalogue.toml` describes its own format; a file of that format in the settings folder replaces it. Reading is strict,
because the catalogue decides which files are loaded. The texts of the shipped catalogue are templates that the translations know;
those of a person's own are shown as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Listing, Message, verbatim
from plumbline.domain.models.model import FileSpec, MemoryNeed, ModelSpec, Purpose, Terms, VariantSpec
from plumbline.files.toml import TomlError, read_toml
from plumbline.weights import names

FORMAT: Final = 1
FILE_NAME: Final = "catalogue.toml"
_NAME: Final = re.compile(r"^[a-z0-9][a-z0-9.-]{0,63}$")
_SHA256: Final = re.compile(r"^[0-9a-f]{64}$")
_MODEL_KEYS: Final = frozenset(
    ("name", "title", "purpose", "summary", "architecture", "context_tokens", "licence", "usage_policy", "variant")
)
_VARIANT_KEYS: Final = frozenset(
    ("name", "repository", "revision", "files", "quantization", "confirmed", "memory", "good_for", "source")
)
_MEMORY_KEYS: Final = ("weights", "experts", "kv", "compute", "context_tokens", "sequences")


@dataclass(frozen=True)
class Catalogue:
    """The known models, in the file's order; `replaced` when the person's own file is in use."""

    path: Path
    models: tuple[ModelSpec, ...]
    replaced: bool = False

    def find(self, name: str) -> ModelSpec | None:
        return next((model for model in self.models if model.name == name), None)

    def choose(self, name: str) -> tuple[ModelSpec, VariantSpec] | None:
        """The model and variant that `NAME` or `NAME:VARIANT` means, or None when no such model is known.

        A known model without such a variant is an `InputError`.
        """
        stem, _, wanted = name.partition(":")
        model = self.find(stem)
        if model is None:
            return None
        if not wanted:
            return model, model.variants[0]
        for variant in model.variants:
            if variant.name == wanted.lower():
                return model, variant
        raise InputError(
            Message("No such variant"),
            Message("{title} has no variant “{wanted}”.", title=model.title, wanted=wanted),
            Message("Its variants: {variants}.", variants=Listing(tuple(variant.name for variant in model.variants))),
        )

    def known_file(self, sha256: str) -> tuple[ModelSpec, VariantSpec, int] | None:
        """The model, the variant and the place in it of the file with this hash."""
        for model in self.models:
            for variant in model.variants:
                for place, file in enumerate(variant.files):
                    if file.sha256 == sha256:
                        return model, variant, place
        return None

    def recognise(self, digests: Sequence[str | None]) -> tuple[ModelSpec, VariantSpec] | None:
        """The model and variant that files with these hashes are, all of them; None for any other files."""
        found = [self.known_file(digest) if digest else None for digest in digests]
        first = found[0]
        if (
            first is None
            or len(first[1].files) != len(digests)
            or any(one is None or one[:2] != first[:2] for one in found)
        ):
            return None
        return first[:2]


def load_catalogue(shipped: Path, own: Path | None = None) -> Catalogue:
    """Reads `shipped`/catalogue.toml, or `own`/catalogue.toml where a person has one; `InputError` for a mistake in it."""
    path, replaced = shipped / FILE_NAME, False
    if own is not None and (own / FILE_NAME).is_file():
        path, replaced = own / FILE_NAME, True
    try:
        data = read_toml(path)
    except OSError as error:
        raise MachineError(
            Message("The catalogue can't be read"),
            Message("{file}: {reason}.", file=path, reason=reason(error)),
            Message("Install Plumbline again."),
        ) from error
    except TomlError as error:
        raise _wrong(path, Message("It is not TOML: {reason}.", reason=error.message)) from error
    reader = _Reader(path, verbatim if replaced else Message)
    return Catalogue(path, reader.models(data), replaced)


def _wrong(path: Path, why: Message) -> InputError:
    return InputError(
        Message("The catalogue has an error"),
        Message("{file}: {reason}", file=path, reason=why),
        Message("Correct it, or delete it to use the one that ships with Plumbline."),
    )


class _Reader:
    """`_where` is the place for errors."""

    def __init__(self, path: Path, text: Callable[[str], Message]) -> None:
        self._path = path
        self._message = text
        self._where = Message("The file")

    def _bad(self, why: Message) -> InputError:
        return _wrong(self._path, Message("{place}: {reason}", place=self._where, reason=why))

    def models(self, data: Mapping[str, object]) -> tuple[ModelSpec, ...]:
        if data.get("format") != FORMAT:
            raise self._bad(Message("`format` must be {number}.", number=str(FORMAT)))
        self._keys(data, frozenset(("format", "model")))
        models = tuple(self._model(table) for table in self._tables(data, "model"))
        if not models or len({model.name for model in models}) != len(models):
            raise self._bad(Message("it needs models, each with a name of its own."))
        return models

    def _model(self, table: Mapping[str, object]) -> ModelSpec:
        name = self._name(table)
        self._where = Message("model {model}", model=name)
        self._keys(table, _MODEL_KEYS)
        try:
            purpose = Purpose(self._text(table, "purpose"))
        except ValueError:
            raise self._bad(Message("`purpose` is one of {purposes}.", purposes=", ".join(Purpose))) from None
        licence = self._terms(table, "licence")
        if licence is None:
            raise self._bad(Message("`licence` is missing."))
        variants = tuple(self._variant(part, name) for part in self._tables(table, "variant"))
        self._where = Message("model {model}", model=name)
        if not variants or len({variant.name for variant in variants}) != len(variants):
            raise self._bad(Message("it needs variants, each with a name of its own."))
        return ModelSpec(
            name=name,
            title=self._text(table, "title"),
            purpose=purpose,
            summary=self._message(self._text(table, "summary")),
            architecture=self._text(table, "architecture"),
            context_tokens=self._count(table, "context_tokens"),
            licence=licence,
            usage_policy=self._terms(table, "usage_policy"),
            variants=variants,
        )

    def _variant(self, table: Mapping[str, object], model: str) -> VariantSpec:
        name = self._name(table)
        self._where = Message("model {model}, variant {variant}", model=model, variant=name)
        self._keys(table, _VARIANT_KEYS)
        repository = self._text(table, "repository", "")
        if repository and not names.is_repository(repository):
            raise self._bad(Message("`repository` is organisation/name, not {text}.", text=names.shown(repository)))
        confirmed = table.get("confirmed", False)
        if not isinstance(confirmed, bool):
            raise self._bad(Message("`confirmed` is true or false."))
        files = tuple(self._file(part) for part in self._tables(table, "files"))
        if not files:
            raise self._bad(Message("it needs `files`."))
        if confirmed and any(file.bytes is None or file.sha256 is None for file in files):
            raise self._bad(Message("`confirmed` needs bytes and sha256 of each file."))
        names.distinct(file.name for file in files)
        return VariantSpec(
            name=name,
            repository=repository,
            revision=self._text(table, "revision", "main"),
            files=files,
            quantization=self._text(table, "quantization"),
            confirmed=confirmed,
            memory=self._memory(table),
            good_for=self._optional(table, "good_for"),
            source=self._optional(table, "source"),
        )

    def _file(self, table: Mapping[str, object]) -> FileSpec:
        self._keys(table, frozenset(("path", "bytes", "sha256")))
        path = self._text(table, "path")
        names.local_name(path)
        sha256 = self._text(table, "sha256", "")
        if sha256 and not _SHA256.match(sha256):
            raise self._bad(Message("`sha256` is 64 lower-case hexadecimal digits."))
        return FileSpec(path, self._count(table, "bytes") if "bytes" in table else None, sha256 or None)

    def _memory(self, table: Mapping[str, object]) -> MemoryNeed | None:
        if "memory" not in table:
            return None
        part = table["memory"]
        if not isinstance(part, dict) or set(part) != set(_MEMORY_KEYS):
            raise self._bad(Message("`memory` has {keys}.", keys=", ".join(_MEMORY_KEYS)))
        weights, experts, kv, compute, context, sequences = (self._count(part, key) for key in _MEMORY_KEYS)
        return MemoryNeed(weights, experts, kv, compute, context, sequences)

    def _terms(self, table: Mapping[str, object], key: str) -> Terms | None:
        part = table.get(key)
        if part is None:
            return None
        if not isinstance(part, dict):
            raise self._bad(Message("`{key}` is a table with name, url, summary.", key=key))
        self._keys(part, frozenset(("name", "url", "summary")))
        return Terms(self._text(part, "name"), self._text(part, "url", ""), self._optional(part, "summary"))

    def _name(self, table: Mapping[str, object]) -> str:
        name = self._text(table, "name")
        if not _NAME.match(name):
            raise self._bad(
                Message(
                    "{text} is not a name: it takes lower-case letters, digits, dots and hyphens.",
                    text=names.shown(name),
                )
            )
        return name

    def _keys(self, table: Mapping[str, object], known: frozenset[str]) -> None:
        unknown = sorted(set(table) - known)
        if unknown:
            raise self._bad(Message("`{key}` is not known here.", key=unknown[0][:40]))

    def _tables(self, table: Mapping[str, object], key: str) -> Sequence[Mapping[str, object]]:
        part = table.get(key, [])
        if not isinstance(part, list) or not all(isinstance(entry, dict) for entry in part):
            raise self._bad(Message("`{key}` is a list of tables.", key=key))
        return part

    def _text(self, table: Mapping[str, object], key: str, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str) or (default is None and not value):
            raise self._bad(Message("`{key}` is missing, or is not text.", key=key))
        return value

    def _optional(self, table: Mapping[str, object], key: str) -> Message | None:
        text = self._text(table, key, "")
        return self._message(text) if text else None

    def _count(self, table: Mapping[str, object], key: str) -> int:
        value = table.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**53:
            raise self._bad(Message("`{key}` is missing, or is not a whole number above 0.", key=key))
        return value
