"""How much is tried: little by default, all of it by option."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--intake-cases", type=int, help="generated files to read, over all readers (50,000 for the full test)"
    )
    parser.addoption("--intake-megabytes", type=int, help="size of the large files to read")
    parser.addoption("--intake-files", type=int, help="files in the large folder")
