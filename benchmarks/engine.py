"""The engine's benchmark: `python -m benchmarks.engine`. Everything in one go, on the same small model; see README.md."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import threading
import time
import urllib.request
from dataclasses import asdict
from pathlib import Path

import psutil

from benchmarks import ROOT
from benchmarks.peers import build
from benchmarks.workload import Workload, model_file

OWN_SEQUENCES = (1, 8, 16)
SERVER_SLOTS = 8
PORT = 8_917
Figures = dict[str, float]


def runner(name: str, model: Path, work: Workload, sequences: int = 1) -> Figures:
    """Runs one of benchmarks.runners in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.runners", name, str(model), json.dumps(asdict(work)), str(sequences)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def batched_bench(
    programs: Path, model: Path, work: Workload, prompt: int, output: int, parallel: int, *, shared: bool
) -> Figures:
    """One run of llama-batched-bench: seconds for the prompts and for the output, by the clock and on the processor."""
    context = prompt * (1 if shared else parallel) + parallel * output + 512
    command = [
        str(programs / "llama-batched-bench"), "-m", str(model), "-c", str(context), "-b", "512", "-ub", "512",
        "-npp", str(prompt), "-ntg", str(output), "-npl", str(parallel), "-t", str(work.threads), "-tb", str(work.threads),
        "-kvu", "--swa-full", "--output-format", "jsonl", *(["-pps"] if shared else []),
    ]  # fmt: skip
    environment = {**os.environ, "LD_LIBRARY_PATH": str(programs)}
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        lines = [line for line in process.stdout if line.startswith("{")]
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
    # With its threads always busy, what the clock shows beyond the processor's time is the rest of the machine.
    busy = (usage.ru_utime + usage.ru_stime) / (time.perf_counter() - began)
    found = json.loads(lines[-1])
    prompts, outputs = float(found["t_pp"]), float(found["t_tg"])
    return {"prompts": prompts, "outputs": outputs, "prompts_cpu": prompts * busy, "outputs_cpu": outputs * busy}


def estimate(programs: Path, model: Path, work: Workload, parallel: int) -> Figures:
    """What batched-bench says is possible: the policy once, every content once, every token of output in full batches."""
    policy = batched_bench(programs, model, work, work.policy, 1, 1, shared=False)
    contents = batched_bench(programs, model, work, work.content, 1, parallel, shared=False)
    output = batched_bench(programs, model, work, work.policy + work.content, work.output, parallel, shared=True)
    rounds = work.items / parallel
    seconds = policy["prompts"] + rounds * (contents["prompts"] + output["outputs"])
    cpu = policy["prompts_cpu"] + rounds * (contents["prompts_cpu"] + output["outputs_cpu"])
    return {"items": work.items, "seconds": seconds, "cpu": cpu, "prefilled": work.content}


def server(programs: Path, model: Path, work: Workload, slots: int) -> Figures:
    """llama-server with its best cache setting, as many clients as slots."""
    size = work.policy + work.content + work.output + 64
    command = [
        str(programs / "llama-server"), "-m", str(model), "-c", str(slots * size), "-np", str(slots), "-b", "512", "-ub", "512",
        "-no-kvu", "--swa-full", "-cram", "0", "-t", str(work.threads), "-tb", str(work.threads), "--host", "127.0.0.1",
        "--port", str(PORT),
    ]  # fmt: skip
    environment = {**os.environ, "LD_LIBRARY_PATH": str(programs)}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        try:
            wait_for_health(process)
            watched = psutil.Process(process.pid)
            waiting = list(range(work.items))
            evaluated: list[int] = []
            began, used = time.perf_counter(), sum(watched.cpu_times()[:2])

            def ask() -> None:
                while waiting:
                    item = waiting.pop()
                    prompt = work.policy_tokens() + work.content_tokens(item)
                    body = {
                        "prompt": prompt,
                        "n_predict": work.output,
                        "temperature": 0,
                        "ignore_eos": True,
                        "cache_prompt": True,
                    }
                    evaluated.append(int(post("/completion", body)["timings"]["prompt_n"]))

            clients = [threading.Thread(target=ask) for _ in range(slots)]
            for client in clients:
                client.start()
            for client in clients:
                client.join()
            seconds, cpu = time.perf_counter() - began, sum(watched.cpu_times()[:2]) - used
        finally:
            process.terminate()
    return {"items": work.items, "seconds": seconds, "cpu": cpu, "prefilled": sum(evaluated) / work.items}


def wait_for_health(process: subprocess.Popen[bytes]) -> None:
    """Returns when the server answers."""
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/health") as answer:
                if answer.status == 200:
                    return
        except OSError:
            if process.poll() is not None:
                raise SystemExit("llama-server did not start") from None
        time.sleep(0.2)
    raise SystemExit("llama-server does not answer")


def post(path: str, body: dict[str, object]) -> dict[str, dict[str, float]]:
    data = json.dumps(body).encode()
    wanted = urllib.request.Request(f"http://127.0.0.1:{PORT}{path}", data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(wanted) as answer:
        return dict(json.loads(answer.read()))


def show(rows: dict[str, Figures], work: Workload) -> None:
    """Prints the table and what is promised."""
    best = rows["this engine, 16 at once"]
    print("\n| engine | items/s | items/CPU-s | ratio to this engine, 16 at once | prompt tokens an item |")
    print("|---|---|---|---|---|")
    for name, row in rows.items():
        if "items" in row:
            each, mine = row["items"] / row["cpu"], best["items"] / best["cpu"]
            clock = row["items"] / row["seconds"]
            print(f"| {name} | {clock:.3f} | {each:.3f} | {each / mine:.2f} | {row['prefilled']:.0f} |")
    print("\n| promise | goal | measured |\n|---|---|---|")
    for number in OWN_SEQUENCES:
        mine, bound = rows[f"this engine, {number} at once"], rows[f"batched-bench's estimate, {number} at once"]
        cpu = mine["items"] / mine["cpu"] * bound["cpu"] / bound["items"]
        clock = mine["items"] / mine["seconds"] * bound["seconds"] / bound["items"]
        print(
            f"| of the estimate, {number} at once, without forced text | ≥ 0.93 | {cpu:.3f} (by the clock {clock:.3f}) |"
        )
    print(f"| prefilled tokens an item, beyond its content | ≤ 40 | {best['prefilled'] - work.content:.0f} |")
    for name, key in (("Python", "python share"), ("Python, without masks and grammar", "python share, free")):
        print(f"| {name}, share at a vocabulary of 201,088, 16 at once | ≤ 4 % | {100 * rows[key]['share']:.1f} % |")
    print(f"| worker's memory beyond weights and KV cache | < 200 MB | {best['beyond'] / 1e6:.0f} MB |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=32)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--cache", type=Path, default=ROOT / ".benchmarks")
    parser.add_argument("--only-own", action="store_true", help="leave the peers out")
    options = parser.parse_args()
    work = Workload(items=options.items, threads=options.threads)
    model = model_file(options.cache)
    rows: dict[str, Figures] = {}

    def measured(name: str, figures: Figures) -> None:
        rows[name] = figures
        print(
            f"{name}: {json.dumps({key: round(value, 3) for key, value in figures.items()})}",
            file=sys.stderr,
            flush=True,
        )

    for number in OWN_SEQUENCES:
        few = work if number > 1 else Workload(**{**asdict(work), "items": max(4, work.items // 4)})
        measured(f"this engine, {number} at once", runner("shared_prefix", model, few, number))
    measured("this engine, 16 at once, whole job", runner("real_job", model, work, 16))
    measured("python share", runner("python_share", model, work, 16))
    measured("python share, free", runner("python_share_free", model, work, 16))
    if not options.only_own:
        programs = build(options.cache)
        for number in OWN_SEQUENCES:
            few = work if number > 1 else Workload(**{**asdict(work), "items": max(4, work.items // 4)})
            measured(f"batched-bench's estimate, {number} at once", estimate(programs, model, few, number))
        measured("llama-server, 8 slots", server(programs, model, work, SERVER_SLOTS))
        measured("high-level binding, no cache", runner("high_level", model, work))
        measured("high-level binding, prefix match", runner("high_level_match", model, work))
        show(rows, work)
    print(f"\n{platform.machine()}, {os.cpu_count()} cores, {options.threads} thread(s), {time.strftime('%Y-%m-%d')}")


if __name__ == "__main__":
    main()
