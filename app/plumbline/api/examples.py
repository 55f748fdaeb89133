"""Examples to copy: how a program asks."""

from __future__ import annotations

from typing import Final

_CURL: Final = """curl {address}/responses \\
  -H "Authorization: Bearer $PLUMBLINE_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{{"model": "plumbline/spam", "input": "Cheap followers, ask me how"}}'"""
_PYTHON: Final = """import os

from openai import OpenAI  # pip install openai

client = OpenAI(base_url="{address}", api_key=os.environ["PLUMBLINE_API_KEY"])
answer = client.responses.create(model="plumbline/spam", input="Cheap followers, ask me how")
print(answer.metadata["decision"], answer.output_text)"""


def curl_example(address: str) -> str:
    """For a shell."""
    return _CURL.format(address=address)


def python_example(address: str) -> str:
    """For the client that programs use most."""
    return _PYTHON.format(address=address)
