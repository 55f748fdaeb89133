"""A small, strict reader of GGUF headers: what a file contains, before llama.cpp opens it.

Every count and length is checked against a bound before it is believed; vocabulary and merges are skipped, not kept. Memory stays
below 50 MB whatever the file says.

Source: the GGUF specification (ggml/docs/gguf.md), versions 2 and 3, little-endian. The bounds are generous: a real gpt-oss file
has about 40 properties, 700 tensors, 201,088 tokens and 446,189 merges.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from plumbline.domain.errors import reason
from plumbline.domain.messages import Message
from plumbline.gguf.cursor import HARMONY_TOKENS, MAX_STRING, Cursor
from plumbline.gguf.errors import UnreadableModelError
from plumbline.gguf.proportions import MEASURED
from plumbline.gguf.types import ARRAY, FILE_TYPES, SCALAR_BYTES, SCALAR_FORMATS, STRING, TENSOR_TYPES

MAX_PAIRS: Final = 8_192
MAX_TENSORS: Final = 65_536
MAX_KEY: Final = 1_024
MAX_NAME: Final = 64  # ggml's own limit for a tensor's name
MAX_KEPT: Final = 1_024
MAX_ELEMENTS: Final = 4_194_304  # of one array, and of all arrays of strings together
MAX_DIMENSIONS: Final = 4
MAX_LAYERS: Final = 1_024
MAX_SPLITS: Final = 1_000
_BEGINNING: Final = 64
"""Bytes by which other files are told."""

_OLDER: Final = (b"lmgg", b"fmgg", b"tjgg", b"algg")
"""How files of GGUF's predecessors begin."""

_KEPT_KEYS: Final = frozenset(
    (
        "general.architecture",
        "general.name",
        "general.type",
        "general.file_type",
        "general.alignment",
        "split.no",
        "split.count",
        "split.tensors.count",
    )
)
_OTHERS: Final = ("general.", "split.", "tokenizer.", "quantize.", "imatrix.")
"""How properties begin that are not the architecture's."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says of itself.

    Attributes:
        architecture: llama.cpp's name of it; "" in the later parts of a split set.
        name: the publisher's title; not to be trusted.
        quantization: in words ("MXFP4", "Q4_K_M, experts MXFP4").
        expert_type: how the experts are packed, "" without experts.
        context_tokens: trained context, 0 when it is not given.
        blocks: layers, 0 when it is not given.
        tensors, tensor_bytes, expert_bytes: of this file.
        split_no: place in the split set, from 0.
        split_count: files of the set; 1 for a single file.
        split_tensors: tensors of the whole set, 0 when it is not given.
        vocabulary: entries of the tokenizer, 0 in later parts.
        harmony: the tokenizer has harmony's special tokens.
        header_bytes: where the tensors' data begins.
        claims: every whole number that the header gives for the architecture; of a list the largest.
        sizes: of the tensors that the claims are held against (`proportions.MEASURED`).
        kind: "model", "adapter" and the like; "" where it is not given.
    """

    version: int
    architecture: str
    name: str
    quantization: str
    expert_type: str
    context_tokens: int
    blocks: int
    tensors: int
    tensor_bytes: int
    expert_bytes: int
    split_no: int
    split_count: int
    split_tensors: int
    vocabulary: int
    harmony: bool
    header_bytes: int
    claims: Mapping[str, int]
    sizes: Mapping[str, Sequence[int]]
    kind: str = ""


def read_header(path: Path) -> Header:
    """Reads and checks a file's header.

    Raises:
        DamagedModelError: not GGUF, broken, or beyond the bounds; `TruncatedModelError` when the file ends too early.
        UnreadableModelError: the file is not there or can't be read.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            return parse_header(file, size, path.name)
    except OSError as error:
        raise UnreadableModelError(
            Message("The model file can't be read"),
            Message("“{file}”: {reason}.", file=path, reason=reason(error)),
            Message("Check that the file is there and that you have permission to read it."),
        ) from error


def parse_header(file: BinaryIO, size: int, name: str) -> Header:
    """As `read_header`, for an open file of which `size` bytes are or will be there; `name` is for errors."""
    cursor = Cursor(file, size, name)
    beginning = cursor.take(min(size, _BEGINNING))
    if not beginning.startswith(b"GGUF"):
        raise cursor.bad(_instead(beginning))
    cursor = Cursor(file, size, name)
    cursor.take(4)
    version = cursor.integer("<I")
    if version in {0x02000000, 0x03000000}:
        raise cursor.bad(Message("It is written for big-endian machines."))
    if version not in {2, 3}:
        raise cursor.bad(Message("Its GGUF version is {version}; versions 2 and 3 can be read.", version=str(version)))
    tensor_count = cursor.integer("<Q")
    pair_count = cursor.integer("<Q")
    if tensor_count > MAX_TENSORS or pair_count > MAX_PAIRS:
        raise cursor.bad(
            Message(
                "It claims {tensors} tensors and {properties} properties.", tensors=tensor_count, properties=pair_count
            )
        )
    pairs = _Pairs(cursor)
    for _ in range(pair_count):
        pairs.read()
    tensors = _Tensors(cursor, pairs.number("general.alignment", 32))
    for _ in range(tensor_count):
        tensors.read()
    tensors.check()
    return _header(version, pairs, tensors)


def _instead(beginning: bytes) -> Message:
    """What a file is that has the name of a GGUF file only."""
    if beginning.startswith(b"version https://git-lfs"):
        return Message("It is a pointer of Git LFS, which stands for the weights and does not hold them.")
    if beginning.lstrip().startswith(b"<"):
        return Message("It is a web page: the download needs a sign-in, or its address is wrong.")
    if beginning.lstrip().startswith(b"{"):
        return Message("It is a server's answer in JSON, not a model.")
    if beginning[:4] in _OLDER:
        return Message("It is in one of the formats before GGUF, which are no longer read.")
    return Message("It is not a GGUF file.")


def _header(version: int, pairs: _Pairs, tensors: _Tensors) -> Header:
    cursor = pairs.cursor
    split_count = pairs.number("split.count", 1) or 1
    split_no = pairs.number("split.no", 0)
    if not 1 <= split_count <= MAX_SPLITS or not 0 <= split_no < split_count:
        raise cursor.bad(
            Message("It says that it is part {number} of {count}.", number=str(split_no + 1), count=str(split_count))
        )
    architecture = pairs.text("general.architecture")
    if pairs.text("general.type") == "imatrix":
        raise cursor.bad(Message("It is an importance matrix, which is used to make models, and not a model."))
    if not architecture and split_no == 0:
        raise cursor.bad(Message("It does not name its architecture."))
    if not tensors.count and split_count == 1:
        raise cursor.bad(Message("It has no tensors."))
    expert_type = tensors.expert_types.most_common(1)[0][0] if tensors.expert_types else ""
    file_type = FILE_TYPES.get(pairs.number("general.file_type", -1), "")
    if not file_type and tensors.types:
        file_type = tensors.types.most_common(1)[0][0]
    quantization = file_type
    if expert_type and file_type and expert_type != file_type:
        quantization = f"{file_type}, experts {expert_type}"
    return Header(
        version=version,
        architecture=architecture,
        name=pairs.text("general.name"),
        quantization=quantization,
        expert_type=expert_type,
        context_tokens=pairs.number(f"{architecture}.context_length", 0),
        blocks=pairs.number(f"{architecture}.block_count", 0),
        tensors=tensors.count,
        tensor_bytes=sum(tensors.types.values()),
        expert_bytes=sum(tensors.expert_types.values()),
        split_no=split_no,
        split_count=split_count,
        split_tensors=max(0, pairs.number("split.tensors.count", 0)),
        vocabulary=pairs.vocabulary,
        harmony=pairs.specials >= HARMONY_TOKENS,
        header_bytes=tensors.start,
        claims=pairs.claims(architecture),
        sizes=tensors.sizes,
        kind=pairs.text("general.type"),
    )


def _property(key: str) -> Message:
    return Message("The property {key}", key=key[:80])


class _Pairs:
    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self.vocabulary = 0
        self.specials: set[bytes] = set()
        self._seen: set[str] = set()
        self._kept: dict[str, int | str] = {}
        self._strings = 0

    def read(self) -> None:
        key = self.cursor.string(MAX_KEY, Message("A property's name"))
        if not key or not key.isprintable():
            raise self.cursor.bad(Message("A property's name is not valid."))
        if key in self._seen:
            raise self.cursor.bad(Message("The property {key} appears twice.", key=key[:80]))
        self._seen.add(key)
        kind = self.cursor.integer("<I")
        kept = key in _KEPT_KEYS or not key.startswith(_OTHERS)
        if kind == STRING:
            self._string(key, key in _KEPT_KEYS)
        elif kind == ARRAY:
            self._array(key)
        elif kind in SCALAR_BYTES:
            if kept and kind in SCALAR_FORMATS:
                self._kept[key] = self.cursor.integer(SCALAR_FORMATS[kind])
            else:
                self.cursor.skip(SCALAR_BYTES[kind])
        else:
            raise self.cursor.bad(
                Message("The property {key} has the unknown type {kind}.", key=key[:80], kind=str(kind))
            )

    def _string(self, key: str, kept: bool) -> None:
        if kept:
            self._kept[key] = self.cursor.string(MAX_KEPT, _property(key))
            return
        length = self.cursor.integer("<Q")
        if length > MAX_STRING:
            raise self.cursor.too_long(_property(key), length, MAX_STRING)
        self.cursor.skip(length)

    def _array(self, key: str) -> None:
        kind = self.cursor.integer("<I")
        count = self.cursor.integer("<Q")
        if count > MAX_ELEMENTS:
            raise self.cursor.bad(
                Message(
                    "The list {key} claims {count} entries; the limit is {most}.",
                    key=key[:80],
                    count=count,
                    most=MAX_ELEMENTS,
                )
            )
        if kind in SCALAR_BYTES:
            if kind in SCALAR_FORMATS and not key.startswith(_OTHERS) and 0 < count <= MAX_LAYERS:
                self._kept[key] = max(self.cursor.integer(SCALAR_FORMATS[kind]) for _ in range(count))
            else:
                self.cursor.skip(count * SCALAR_BYTES[kind])
            return
        if kind != STRING:
            raise self.cursor.bad(
                Message("The list {key} has entries of the unknown type {kind}.", key=key[:80], kind=str(kind))
            )
        self._strings += count
        if self._strings > MAX_ELEMENTS:
            raise self.cursor.bad(
                Message("Its lists claim {count} texts; the limit is {most}.", count=self._strings, most=MAX_ELEMENTS)
            )
        found = self.cursor.walk_strings(count)
        if key == "tokenizer.ggml.tokens":
            self.vocabulary = count
            self.specials = found

    def text(self, key: str) -> str:
        value = self._kept.get(key, "")
        if not isinstance(value, str) or not (value.isprintable()):
            raise self.cursor.bad(Message("The property {key} is not text.", key=key[:80]))
        return value

    def claims(self, architecture: str) -> dict[str, int]:
        begin = f"{architecture}."
        return {
            key.removeprefix(begin): value
            for key, value in self._kept.items()
            if key.startswith(begin) and isinstance(value, int)
        }

    def number(self, key: str, default: int) -> int:
        value = self._kept.get(key, default)
        if not isinstance(value, int):
            raise self.cursor.bad(Message("The property {key} is not a number.", key=key[:80]))
        return value


class _Tensors:
    """Each tensor must lie in the file, aligned, and overlap no other."""

    def __init__(self, cursor: Cursor, alignment: int) -> None:
        if not 8 <= alignment <= 65_536 or alignment & (alignment - 1):
            raise cursor.bad(Message("Its tensors are aligned to {alignment} bytes.", alignment=alignment))
        self._cursor = cursor
        self._alignment = alignment
        self._names: set[str] = set()
        self._spans: list[tuple[int, int]] = []
        self.types: Counter[str] = Counter()  # bytes by type
        self.expert_types: Counter[str] = Counter()
        self.sizes: dict[str, Sequence[int]] = {}
        self.count = 0
        self.start = 0

    def read(self) -> None:
        cursor = self._cursor
        name = cursor.string(MAX_NAME, Message("A tensor's name"))
        if not name or not name.isprintable() or name in self._names:
            raise cursor.bad(Message("A tensor has no name of its own."))
        self._names.add(name)
        dimensions = cursor.integer("<I")
        if not 1 <= dimensions <= MAX_DIMENSIONS:
            raise cursor.bad(
                Message("The tensor {name} has {dimensions} dimensions.", name=name, dimensions=dimensions)
            )
        sizes = struct.unpack(f"<{dimensions}Q", cursor.take(8 * dimensions))
        kind = TENSOR_TYPES.get(cursor.integer("<I"))
        offset = cursor.integer("<Q")
        if kind is None:
            raise cursor.bad(Message("The tensor {name} has an unknown quantization.", name=name))
        values = 1
        for size in sizes:
            values *= size
            if not 0 < values < 2**63:
                raise cursor.bad(Message("The tensor {name} has an impossible size.", name=name))
        if sizes[0] % kind.block:
            raise cursor.bad(Message("The rows of the tensor {name} do not fill whole blocks.", name=name))
        if offset % self._alignment or offset >= 2**63:
            raise cursor.bad(Message("The tensor {name} has a wrong offset.", name=name))
        length = values // kind.block * kind.bytes
        self._spans.append((offset, length))
        if name in MEASURED:
            self.sizes[name] = list(sizes)
        self.types[kind.name] += length
        if "_exps." in name and name.endswith(".weight"):
            self.expert_types[kind.name] += length
        self.count += 1

    def check(self) -> None:
        cursor = self._cursor
        self.start = -(-cursor.position // self._alignment) * self._alignment
        end = 0
        for offset, length in sorted(self._spans):
            if offset < end:
                raise cursor.bad(Message("Two of its tensors overlap."))
            end = offset + length
        if self.start + end > cursor.size:
            raise cursor.cut(self.start + end)
