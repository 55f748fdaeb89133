"""Whether the JSON schema that a program asks for fits the answers of a policy, and an answer as that schema wants it.

The answer has the form of the policy, whatever is asked for. A schema that does not take every such answer is refused: to fill it
in would be to invent something. Only one thing is added: null, for a property that the schema requires, that may be null, and that
this answer leaves out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from plumbline.domain.contract.contract import ContractKind, OutputContract

_PLAIN: Final = {"title", "description", "default", "examples", "$defs", "definitions", "$schema", "strict"}
_OBJECT: Final = {"type", "properties", "required", "additionalProperties"}
_VALUE: Final = {"type", "enum", "const", "maxLength", "items", "maxItems"}
_DEEPEST: Final = 8


def objection(schema: Mapping[str, Any] | None, contract: OutputContract, *, json_object: bool = False) -> str:
    """Why a schema, or any JSON object, can't be had; "" where it can."""
    if schema is None and not json_object:
        return ""
    offered = contract.schema()
    shown = json.dumps(
        {key: value for key, value in offered.items() if key not in ("title", "description")}, ensure_ascii=False
    )
    if contract.kind not in (ContractKind.JSON, ContractKind.FLAGS):
        return f"The policy is answered without an object, with {shown}. Ask for plain text, or change the policy's answer form."
    if schema is None or _takes(schema, offered, schema, 0):
        return ""
    return f"The schema that was asked for does not take every answer in the policy's form, which is {shown}."


def completed(schema: Mapping[str, Any] | None, answer: str) -> str:
    """The answer, with null for what the schema requires and the answer leaves out."""
    if schema is None:
        return answer
    try:
        value = json.loads(answer)
    except ValueError:
        return answer
    missing = [name for name in schema.get("required", []) if name not in value] if isinstance(value, dict) else []
    return json.dumps(value | dict.fromkeys(missing), ensure_ascii=False) if missing else answer


def _takes(wanted: Any, offered: Mapping[str, Any], root: Mapping[str, Any], depth: int) -> bool:
    """True when everything under `offered` is sure to be valid under `wanted`; False also for what isn't understood."""
    if depth > _DEEPEST or not isinstance(wanted, dict):
        return False
    if "$ref" in wanted:
        return set(wanted) <= _PLAIN | {"$ref"} and _takes(_referred(wanted["$ref"], root), offered, root, depth + 1)
    if "anyOf" in wanted:
        options = wanted["anyOf"]
        if not set(wanted) <= _PLAIN | {"anyOf"} or not isinstance(options, list):
            return False
        return any(_takes(option, offered, root, depth + 1) for option in options) or _each_taken(
            options, offered, root, depth
        )
    if offered.get("type") == "object":
        return _takes_object(wanted, offered, root, depth)
    return _takes_value(wanted, offered, root, depth)


def _takes_object(wanted: Mapping[str, Any], offered: Mapping[str, Any], root: Mapping[str, Any], depth: int) -> bool:
    if not set(wanted) <= _PLAIN | _OBJECT or wanted.get("type", "object") != "object":
        return False
    properties, required = wanted.get("properties", {}), wanted.get("required", [])
    if not isinstance(properties, dict) or not isinstance(required, list):
        return False
    always = set(offered["required"])
    for name, form in offered["properties"].items():
        if name not in properties:
            if wanted.get("additionalProperties", True) is not True:
                return False
        elif not _takes(properties[name], form, root, depth + 1):
            return False
    return all(name in always or _takes(properties.get(name), {"type": "null"}, root, depth + 1) for name in required)


def _takes_value(wanted: Mapping[str, Any], offered: Mapping[str, Any], root: Mapping[str, Any], depth: int) -> bool:
    if not set(wanted) <= _PLAIN | _VALUE:
        return False
    if "enum" in wanted or "const" in wanted:
        allowed = wanted.get("enum", [wanted.get("const")])
        if "enum" not in offered or not all(any(_same(value, one) for one in allowed) for value in offered["enum"]):
            return False
    if "type" in wanted and not _types(offered) <= _widened(_types(wanted)):
        return False
    if "maxLength" in wanted and not offered.get("maxLength", 10**9) <= wanted["maxLength"]:
        return False
    if "maxItems" in wanted and not offered.get("maxItems", 10**9) <= wanted["maxItems"]:
        return False
    return "items" not in wanted or "items" not in offered or _takes(wanted["items"], offered["items"], root, depth + 1)


def _each_taken(options: list[Any], offered: Mapping[str, Any], root: Mapping[str, Any], depth: int) -> bool:
    """Each of several types, or of the values of an enumeration, by one of the options."""
    types = _types(offered)
    if "enum" in offered and len(types) > 1:
        single = [{"type": _type(value), "enum": [value]} for value in offered["enum"]]
    elif len(types) > 1:
        single = [{**offered, "type": kind} for kind in types]
    else:
        return False
    return all(any(_takes(option, one, root, depth + 1) for option in options) for one in single)


def _types(schema: Mapping[str, Any]) -> set[str]:
    kind = schema.get("type", [])
    return {kind} if isinstance(kind, str) else set(kind)


def _widened(types: set[str]) -> set[str]:
    return types | {"integer"} if "number" in types else types


def _type(value: object) -> str:
    return "null" if value is None else "integer" if isinstance(value, int) else "string"


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _referred(reference: object, root: Mapping[str, Any]) -> object:
    found: object = root
    for step in str(reference).removeprefix("#/").split("/"):
        found = found.get(step) if isinstance(found, dict) else None
    return found
