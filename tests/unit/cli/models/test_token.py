"""`plumbline models token` without a terminal: from a pipe, and never shown."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from plumbline.cli.main import plumbline
from plumbline.domain.errors import InputError
from plumbline.system.secrets import KeyringSecrets


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    found: dict[str, str] = {}
    monkeypatch.setattr(KeyringSecrets, "store_name", "test")
    monkeypatch.setattr(KeyringSecrets, "set", lambda _, name, secret: found.update({name: secret}))
    return found


def test_it_is_read_from_a_pipe(kept: dict[str, str]) -> None:
    done = CliRunner().invoke(plumbline, ["models", "token"], input="hf_secret\n", catch_exceptions=False)
    assert done.output == "The token is stored in test. It is sent only to repositories that need one.\n"
    assert list(kept.values()) == ["hf_secret"]


def test_nothing_in_the_pipe_is_a_sentence(kept: dict[str, str]) -> None:
    with pytest.raises(InputError, match="standard input is empty"):
        CliRunner().invoke(plumbline, ["models", "token"], input="", catch_exceptions=False)
    assert kept == {}
