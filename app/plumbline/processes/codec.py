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
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Message):
        return {"is": "Message", **to_data(value)}
    if isinstance(value, Remedy):
        return {"is": "Remedy", "kind": value.kind.value, "values": values_to_data(value.values)}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields: dict[str, object] = {"is": type(value).__name__}
        for name in _field_names(type(value)):
            fields[name] = encode(getattr(value, name))
        return fields
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple | list):
        return [encode(entry) for entry in value]
    if isinstance(value, Mapping):
        return {str(key): encode(entry) for key, entry in value.items()}
    return value


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
    return partial(_decode_other, origin=origin, expected=expected)


def _decode_enum(data: object, expected: type[Enum]) -> Enum:
    try:
        return expected(data)
    except ValueError as error:
        raise CodecError(str(error)) from error


def _decode_other(data: object, origin: object, expected: object) -> object:
    if expected is Path and isinstance(data, str):
        return Path(data)
    if origin is tuple and isinstance(data, list):
        inner = typing.get_args(expected)[0]
        return tuple(decode(entry, inner) for entry in data)
    if origin is Mapping and isinstance(data, dict):
        return {key: decode(entry, typing.get_args(expected)[1]) for key, entry in data.items()}
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
    if set(data) - {"is"} != set(hints):
        raise CodecError(f"{expected.__name__} with other fields")
    return expected(**{name: decode(data[name], hint) for name, hint in hints.items()})


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
