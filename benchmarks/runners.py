"""One engine, one run: each in a process of its own, which prints its figures as a line of JSON.

`python -m benchmarks.runners NAME MODEL WORKLOAD-AS-JSON [N]`; benchmarks.engine calls it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from benchmarks.workload import Workload


def cpu_seconds(*processes: psutil.Process) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in processes)


def shared_prefix(model: Path, work: Workload, sequences: int, *, job: bool = False) -> dict[str, float]:
    """This engine, in its worker process. `job`: the real work, with reasoning, masks, grammar and forced text."""
    from plumbline.engine import interface
    from plumbline.engine.process.client import InferenceClient

    client = InferenceClient()
    context = work.policy + sequences * (work.content + work.output + 128) + 512
    client.start([model], interface.EngineSettings(sequences=sequences, context_tokens=context, threads=work.threads))
    worker = psutil.Process(client.pid)
    policy = text_of(client.count_tokens, work.policy - 100)
    requests = [request(client.count_tokens, work, number, job=job) for number in range(work.items)]
    began, used = time.perf_counter(), cpu_seconds(psutil.Process(), worker)
    client.open_prefix(prefix(policy), reasoning_budget=work.output, answer_limit=work.output)
    waiting, in_flight, generations = list(requests), 0, []
    while waiting or in_flight:
        while waiting and in_flight < 2 * sequences + 2:
            client.submit(waiting.pop(0))
            in_flight += 1
        for event in client.poll():
            if isinstance(event, interface.Completed):
                generations.append(event.generation)
                in_flight -= 1
            elif not isinstance(event, interface.Admitted | interface.Worked):
                raise SystemExit(f"{event}")
    seconds, cpu = time.perf_counter() - began, cpu_seconds(psutil.Process(), worker) - used
    written = sum(g.usage.reasoning_tokens + g.usage.answer_tokens for g in generations) / work.items
    prefilled = sum(g.prefilled_tokens for g in generations) / work.items
    memory = worker.memory_info().rss
    figures = {
        "items": work.items,
        "seconds": seconds,
        "cpu": cpu,
        "prefilled": prefilled,
        "output": written if job else work.output,
        "beyond": memory - client.info.weight_bytes - client.info.kv_bytes,
        "longest_content": max(client.count_tokens([r.segments[0].text for r in requests])),
    }
    client.close()
    return figures


def real_job(model: Path, work: Workload, sequences: int) -> dict[str, float]:
    return shared_prefix(model, work, sequences, job=True)


def python_share(model: Path, work: Workload, sequences: int, *, job: bool = True) -> dict[str, float]:
    """Share of the worker's processor time that is not spent inside decode, attach and detach; in this process."""
    from plumbline.domain.work import Work
    from plumbline.engine import interface
    from plumbline.engine.decode.scheduler import Scheduler
    from plumbline.engine.llama import backend as llama_backend
    from plumbline.engine.llama import loading as llama_loading

    context = work.policy + sequences * (work.content + work.output + 128) + 512
    settings = interface.EngineSettings(sequences=sequences, context_tokens=context, threads=1)
    backend = llama_loading.load([model], settings, llama_backend.StopFlag())
    inside = 0.0

    def timed(call: Callable[..., object]) -> Callable[..., object]:
        def timed_call(*arguments: object) -> object:
            nonlocal inside
            began = time.thread_time()
            try:
                return call(*arguments)
            finally:
                inside += time.thread_time() - began

        return timed_call

    for name in ("decode", "attach", "detach"):
        setattr(backend, name, timed(getattr(backend, name)))

    def count(texts: list[str]) -> list[int]:
        return [len(backend.vocabulary.encode_text(text)) for text in texts]

    scheduler = Scheduler(backend, lambda _: None, time.monotonic)
    policy = text_of(count, work.policy - 100)
    requests = [request(count, work, number, job=job) for number in range(work.items)]
    scheduler.open_prefix(prefix(policy), work.output, work.output, Work())
    inside, began = 0.0, time.thread_time()
    for wanted in requests:
        scheduler.submit(wanted)
    while not scheduler.idle:
        scheduler.polling(scheduler._answered)  # noqa: SLF001 - plays a client that has seen every answer
        scheduler.step()
    total = time.thread_time() - began
    return {"share": 1.0 - inside / total}


def python_share_free(model: Path, work: Workload, sequences: int) -> dict[str, float]:
    return python_share(model, work, sequences, job=False)


def high_level(model: Path, work: Workload, sequences: int, *, match: bool = False) -> dict[str, float]:
    """The binding's own class, one item after the other, with or without its prefix match."""
    import llama_cpp

    del sequences
    size = work.policy + work.content + work.output + 64
    llm = llama_cpp.Llama(
        str(model),
        n_ctx=size,
        n_batch=512,
        n_threads=work.threads,
        n_threads_batch=work.threads,
        swa_full=True,
        verbose=False,
    )
    policy, me = work.policy_tokens(), psutil.Process()
    began, used, evaluated = time.perf_counter(), cpu_seconds(me), 0
    for item in range(work.slow_items):
        if not match:
            llm.reset()
            llm._ctx.kv_cache_clear()  # noqa: SLF001
        evaluated += work.content + (work.policy if not match or item == 0 else 0)
        for count, _ in enumerate(llm.generate(policy + work.content_tokens(item), temp=0.0), 1):
            if count == work.output:
                break
    return {
        "items": work.slow_items,
        "seconds": time.perf_counter() - began,
        "cpu": cpu_seconds(me) - used,
        "prefilled": evaluated / work.slow_items,
    }


def high_level_match(model: Path, work: Workload, sequences: int) -> dict[str, float]:
    return high_level(model, work, sequences, match=True)


def prefix(policy: str) -> tuple[object, ...]:
    from plumbline.domain.harmony import render_prefix
    from plumbline.domain.run import Effort

    return render_prefix(policy, Effort.LOW, "2026-11-23")


def request(count: Callable[[list[str]], list[int]], work: Workload, number: int, *, job: bool) -> object:
    """An item of the workload. A free one has no form, and its limits add up to the output's length exactly."""
    from plumbline.domain.contract.answer_form import AnswerForm
    from plumbline.domain.contract.parts import Choice, JsonText, Literal
    from plumbline.domain.harmony import render_suffix
    from plumbline.engine.decode.turn import STRUCTURE_TOKENS
    from plumbline.engine.interface import GenerationRequest, Sampling

    segments = render_suffix(text_of(count, work.content, number))
    if not job:
        half = (work.output - STRUCTURE_TOKENS) // 2
        return GenerationRequest(number, segments, None, {}, Sampling(), half, work.output - STRUCTURE_TOKENS - half)
    parts = (Literal('{"violation": '), Choice(("0", "1")), Literal(', "rationale": "'), JsonText(40), Literal('"}'))
    groups = {"0": "allowed", "1": "violates"}
    return GenerationRequest(number, segments, AnswerForm(parts, 1), groups, Sampling(), work.output - 40, 80)


def text_of(count: Callable[[list[str]], list[int]], tokens: int, seed: int = 0) -> str:
    """A text of about so many tokens, never more."""
    words = [f"{chr(97 + (seed + at) % 26)}{chr(97 + at * 7 % 26)}" for at in range(tokens)]
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if count([" ".join(words[:middle])])[0] <= tokens else (low, middle - 1)
    return " ".join(words[:low])


RUNNERS = {
    runner.__name__: runner
    for runner in (shared_prefix, real_job, python_share, python_share_free, high_level, high_level_match)
}

if __name__ == "__main__":
    name, model_path, workload = sys.argv[1:4]
    settings = Workload(**json.loads(workload))
    print(json.dumps(RUNNERS[name](Path(model_path), settings, int(sys.argv[4]))))
