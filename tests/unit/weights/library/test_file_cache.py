"""The cache of facts about files."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from plumbline.weights.library.file_cache import FileCache


def test_threads_that_remember_facts_at_once_lose_none(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.gguf" for number in range(40)]
    for path in paths:
        path.write_bytes(b"GGUF")

    def remember(path: Path) -> None:
        FileCache(tmp_path / "facts.json").remember_hash(path, "ab")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(remember, paths))
    assert [FileCache(tmp_path / "facts.json").known_hash(path) for path in paths] == ["ab"] * 40
