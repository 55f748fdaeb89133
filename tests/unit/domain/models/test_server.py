"""Addresses of servers: read strictly, written in one way."""

from __future__ import annotations

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.models.server import ServerAddress


@pytest.mark.parametrize(
    ("text", "written", "host", "port"),
    [
        ("https://GPU.example:8000/", "https://gpu.example:8000", "gpu.example", 8000),
        ("https://gpu.example", "https://gpu.example", "gpu.example", 443),
        (" http://10.0.0.7:80 ", "http://10.0.0.7", "10.0.0.7", 80),
        ("http://[::1]:8080", "http://[::1]:8080", "[::1]", 8080),
    ],
)
def test_addresses_are_read_and_written(text: str, written: str, host: str, port: int) -> None:
    address = ServerAddress.parse(text)
    assert (str(address), address.host, address.port) == (written, host, port)
    assert ServerAddress.parse(str(address)) == address


@pytest.mark.parametrize(
    "text",
    [
        "", "gpu.example:8000", "ftp://gpu.example", "https://", "https://gpu.example/v1", "https://key@gpu.example",
        "https://gpu.example:0", "https://gpu.example:70000", "https://gpu.example?x=1", "https://gpu example", "https://-",
        "https://gpu.example#x", "https://a\nb",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="can't be used as the address"):
        ServerAddress.parse(text)


def test_what_a_person_must_know_is_said() -> None:
    away = ServerAddress.parse("http://gpu.example:8000")
    assert str(away.leaves) == "Texts leave this machine for gpu.example."
    assert "not encrypted" in str(away.readable)
    assert ServerAddress.parse("https://gpu.example").readable is None
    here = ServerAddress.parse("http://127.0.0.1:8000")
    assert "on this machine" in str(here.leaves)
    assert here.readable is None
