"""Frozen dataclasses to JSON and back, for what crosses from one process to another.

A dataclass becomes an object whose "is" names its class; tuples become lists, enums their values, paths strings. Messages and
remedies cross as data, so that a face can still put them into words. Decoding builds only the classes that the receiver expects,
each from exactly its declared fields: bytes from the other side can't name code.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message, from_data, to_data, values_from_data, values_to_data

_PLAIN: Final = frozenset((str, int, float, bool, type(None)))
"""Types that JSON has too; most values are of one, so that these are looked at first."""


class CodecError(ValueError):
    """The data does not follow the declared types."""


def encode(value: object) -> object:
    """What `json.dumps` takes, for dataclasses and the plain values inside them."""
    kind: typing.Any = type(value)
    return value if kind in _PLAIN else _encoder(kind)(value)


@cache
def _encoder(kind: type) -> Callable[[typing.Any], object]:
    """How values of a type are encoded: what its kind is, is looked up once."""
    if issubclass(kind, Message):
        return lambda value: {"is": "Message", **to_data(value)}
    if issubclass(kind, Remedy):
        return lambda value: {"is": "Remedy", "kind": value.kind.value, "values": values_to_data(value.values)}
    if dataclasses.is_dataclass(kind):
        return partial(_encode_dataclass, name=kind.__name__, fields=_field_names(kind))
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, Path):
        return str
    if issubclass(kind, tuple | list):
        return lambda value: [encode(entry) for entry in value]
    if issubclass(kind, Mapping):
        return lambda value: {str(key): encode(entry) for key, entry in value.items()}
    return lambda value: value


def _encode_dataclass(value: object, name: str, fields: tuple[str, ...]) -> object:
    data: dict[str, object] = {"is": name}
    for field in fields:
        inner = getattr(value, field)
        data[field] = inner if type(inner) in _PLAIN else encode(inner)
    return data


def decode(data: object, expected: object) -> typing.Any:
    """The value of type `expected` (a dataclass, or a union of dataclasses, or a plain type) that `data` describes.

    Raises:
        CodecError: it describes none.
    """
    if type(data) is expected and expected in _PLAIN:
        return data
    return _decoder(expected)(data)


@cache
def _decoder(expected: object) -> Callable[[object], typing.Any]:
    """How values of a type are decoded: what its kind is, is looked up once."""
    origin = typing.get_origin(expected)
    if origin in (typing.Union, types.UnionType):
        return partial(_decode_union, options=typing.get_args(expected))
    if expected is Message or expected is Remedy:
        return partial(_decode_message, expected=expected)
    if isinstance(expected, type) and dataclasses.is_dataclass(expected):
        return partial(_decode_dataclass, expected=expected)
    if isinstance(expected, type) and issubclass(expected, Enum):
        return partial(_decode_enum, expected=expected)
    if origin is tuple:
        return partial(_decode_tuple, inner=typing.get_args(expected)[0])
    if origin is Mapping:
        return partial(_decode_mapping, inner=typing.get_args(expected)[1])
    return partial(_decode_other, expected=expected)


def _decode_enum(data: object, expected: type[Enum]) -> Enum:
    try:
        return expected(data)
    except ValueError as error:
        raise CodecError(str(error)) from error


def _decode_tuple(data: object, inner: object) -> tuple[object, ...]:
    if not isinstance(data, list):
        raise CodecError(f"{type(data).__name__} where a list belongs")
    return tuple([decode(entry, inner) for entry in data])


def _decode_mapping(data: object, inner: object) -> dict[str, object]:
    if not isinstance(data, dict):
        raise CodecError(f"{type(data).__name__} where an object belongs")
    return {key: decode(entry, inner) for key, entry in data.items()}


def _decode_other(data: object, expected: object) -> object:
    if expected is Path and isinstance(data, str):
        return Path(data)
    if expected is float and isinstance(data, int | float) and not isinstance(data, bool):
        return float(data)
    if isinstance(expected, type) and type(data) is expected:
        return data
    raise CodecError(f"{type(data).__name__} where {expected} belongs")


def _decode_union(data: object, options: tuple[object, ...]) -> object:
    if data is None and type(None) in options:
        return None
    named = data.get("is") if isinstance(data, dict) else None
    for option in options:
        if option is type(None):
            continue
        if named is not None:
            if getattr(option, "__name__", "") == named:
                return decode(data, option)
        elif not dataclasses.is_dataclass(option):
            return decode(data, option)
    raise CodecError(f"{named or type(data).__name__} is none of {options}")


def _decode_dataclass(data: object, expected: type) -> object:
    if not isinstance(data, dict) or data.get("is") != expected.__name__:
        raise CodecError(f"no {expected.__name__}")
    hints = _hints(expected)
    if len(data) != len(hints) + 1 or not data.keys() >= hints.keys():
        raise CodecError(f"{expected.__name__} with other fields")
    fields = []
    for name, hint in hints.items():
        value = data[name]
        fields.append(value if type(value) is hint and hint in _PLAIN else _decoder(hint)(value))
    return expected(*fields)


def _decode_message(data: object, expected: object) -> Message | Remedy:
    try:
        match data:
            case {"is": "Message", **fields} if expected is Message:
                return from_data(fields)
            case {"is": "Remedy", "kind": str(kind), "values": dict(values)} if expected is Remedy:
                given: dict[str, typing.Any] = dict(values_from_data(values))
                return Remedy(RemedyKind(kind), **given)
    except ValueError as error:
        raise CodecError(str(error)) from error
    raise CodecError(f"no {expected}")


@cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.init)


@cache
def _hints(kind: type) -> dict[str, object]:
    hints = typing.get_type_hints(kind)
    return {name: hints[name] for name in _field_names(kind)}
