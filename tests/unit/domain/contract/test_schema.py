"""The JSON schema of an answer."""

import json
import random

import pytest

from plumbline.domain.contract.contract import ContractKind
from support.contracts import CONTRACTS, walk


@pytest.mark.parametrize(
    "name", [name for name in CONTRACTS if CONTRACTS[name].kind in (ContractKind.JSON, ContractKind.FLAGS)]
)
def test_the_schema_describes_the_form(name):
    contract = CONTRACTS[name]
    schema = contract.schema()
    assert schema["title"]
    assert schema["description"]
    rng = random.Random(name)
    for _ in range(5):
        data = json.loads(walk(contract.form(), rng))
        assert list(data) in (list(schema["properties"]), schema["required"])
        assert contract.standard or list(schema["properties"]) == schema["required"]
        for key, value in data.items():
            about = schema["properties"][key]
            assert value in about.get("enum", [value])
            assert not isinstance(value, str) or len(value) <= about.get("maxLength", 99)
            assert not isinstance(value, list) or (
                len(value) <= about["maxItems"] and set(value) <= set(about["items"].get("enum", ()))
            )


def test_the_schema_of_a_bare_answer_lists_what_can_be_answered():
    assert CONTRACTS["word"].schema()["enum"] == ["VALID", "INVALID", "INVALID + ESCALATE"]
    assert CONTRACTS["binary"].schema()["enum"] == [0, 1]
