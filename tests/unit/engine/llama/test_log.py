"""llama.cpp's log, with its own levels."""

from __future__ import annotations

from plumbline.engine.llama.log import LlamaLog


def log(*lines: tuple[int, bytes]) -> LlamaLog:
    found = LlamaLog()
    for level, text in lines:
        found.add(level, text)
    return found


def test_only_errors_are_errors() -> None:
    found = log(
        (1, b"debug failed to allocate\n"), (2, b"info\n"), (3, b"warning\n"), (4, b"first\n"), (4, b"second \xff\n")
    )
    assert found.errors == "first; second \ufffd"
    assert not found.says_no_memory


def test_a_continued_line_belongs_to_the_one_before() -> None:
    found = log((4, b"unable to "), (5, b"allocate buffer\n"), (2, b"load "), (5, b"...\n"))
    assert found.says_no_memory
    assert found.errors == "unable to allocate buffer"


def test_it_reads_what_llama_cpp_says_of_the_load() -> None:
    found = log(
        (2, b"load_tensors: offloaded 13/25 layers to GPU\n"),
        (2, b"load_tensors:   CPU_Mapped model buffer size =     2.00 MiB\n"),
        (2, b"llama_kv_cache:        CPU KV buffer size =     4.00 MiB\n"),
        (2, b"llama_kv_cache:      CUDA0 KV buffer size =     0.50 MiB\n"),
        (4, b"tensor 'x' data is not within the file bounds, model is corrupted or incomplete\n"),
    )
    assert found.offloaded_layers == 13
    assert found.kv_bytes == 4.5 * (1 << 20)
    assert found.weight_bytes == 2 * (1 << 20)
    assert found.says_truncated
    assert not found.says_broken_numbers
    found.clear()
    assert (found.offloaded_layers, found.kv_bytes, found.errors) == (0, 0, "")
