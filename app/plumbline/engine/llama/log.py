"""What llama.cpp says while it works: kept for error messages, never printed.

Its levels are DEBUG 1, INFO 2, WARN 3, ERROR 4 and CONT 5 (continues the line before); the binding's own table differs and hides
errors. Lines are short and hold names of files and tensors, no content.
"""

from __future__ import annotations

import re
from collections import deque
from typing import Final

_INFO: Final = 2
_ERROR: Final = 4
_CONTINUED: Final = 5
_KEPT: Final = 400
_OFFLOADED: Final = re.compile(r"offloaded (\d+)/(\d+) layers to GPU")
_KV_SIZE: Final = re.compile(r"KV buffer size = +([0-9.]+) MiB")
_WEIGHTS_SIZE: Final = re.compile(r"model buffer size = +([0-9.]+) MiB")
_KV_LAID_OUT: Final = re.compile(r"llama_kv_cache: size = +([0-9.]+) MiB")
_COMPUTE_SIZE: Final = re.compile(r"(?:compute|output) buffer size = +([0-9.]+) MiB")


class LlamaLog:
    """The last lines of llama.cpp's log, newest last."""

    def __init__(self) -> None:
        self._lines: deque[tuple[int, str]] = deque(maxlen=_KEPT)

    def add(self, level: int, text: bytes) -> None:
        if level == _CONTINUED:
            if self._lines and text.strip(b".\n"):
                last, line = self._lines[-1]
                self._lines[-1] = (last, line + text.decode("utf-8", "replace"))
        elif level >= _INFO:
            self._lines.append((level, text.decode("utf-8", "replace")))

    def clear(self) -> None:
        self._lines.clear()

    @property
    def errors(self) -> str:
        return "; ".join(line.strip() for level, line in self._lines if level == _ERROR)

    @property
    def offloaded_layers(self) -> int:
        found = [match for _, line in self._lines if (match := _OFFLOADED.search(line))]
        return int(found[-1][1]) if found else 0

    @property
    def kv_bytes(self) -> int:
        return self._mebibytes(_KV_SIZE)

    @property
    def weight_bytes(self) -> int:
        return self._mebibytes(_WEIGHTS_SIZE)

    @property
    def kv_cells_bytes(self) -> int:
        """Size of the KV caches that were laid out, also in a dry allocation, which makes no buffers."""
        return self._mebibytes(_KV_LAID_OUT)

    @property
    def compute_bytes(self) -> int:
        """Size of the buffers of a decode step and of its outputs, over all devices."""
        return self._mebibytes(_COMPUTE_SIZE)

    def _mebibytes(self, pattern: re.Pattern[str]) -> int:
        sizes = [float(match[1]) for _, line in self._lines if (match := pattern.search(line))]
        return int(sum(sizes) * (1 << 20))

    @property
    def says_truncated(self) -> bool:
        return self._says(
            "not within the file bounds",
            "corrupted or incomplete",
            "unexpectedly reached end of file",
            "read error",
        )

    @property
    def says_broken_numbers(self) -> bool:
        return self._says("invalid data")

    @property
    def says_no_memory(self) -> bool:
        return self._says(
            "failed to allocate",
            "unable to allocate",
            "bad_alloc",
            "out of memory",
            "cudaMalloc failed",
            "ErrorOutOfDeviceMemory",
        )

    @property
    def says_other_architecture(self) -> bool:
        return self._says("unknown model architecture")

    def _says(self, *signs: str) -> bool:
        return any(sign in line for level, line in self._lines if level == _ERROR for sign in signs)
