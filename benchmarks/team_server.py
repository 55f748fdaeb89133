"""The engine on a team's server against the best client that one would write by hand for it, on the same work, in one run.

The work: the samples of the practice model, each with reasoning up to its own end, an answer that a grammar holds to the policy's
form, and the likelihoods where the decision falls. The hand-written clients know all tokens beforehand; the engine makes them of
the texts. Rounds alternate, so that a busy minute hits all sides, and a figure is the median of its rounds.
"""

from __future__ import annotations

import argparse
import csv
import http.client
import json
import os
import platform
import statistics
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from benchmarks.peers import build
from plumbline.domain.harmony import CLOSE_ANALYSIS, Control, Special, render_prefix, render_suffix
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort, Sampling
from plumbline.engine.decode.vocabulary import Vocabulary
from plumbline.engine.interface import Completed, EngineSettings, Failed, GenerationRequest, ServerAccess
from plumbline.engine.remote.client import RemoteEngine
from plumbline.engine.remote.recognition import recognize
from plumbline.engine.remote.vocabularies import find_vocabulary
from plumbline.engine.remote.web import Connection, Traffic
from plumbline.services.policies.files import load_policy
from plumbline.services.policies.samples import practice_sample
from plumbline.system.paths import shipped
from support.llama_server import LlamaServer

ROOT = Path(__file__).resolve().parents[1]
SLOTS = 2
BUDGET, ANSWER = 512, 256
GOAL = 0.95
PRACTICE = shipped("resources") / "practice-model" / "practice-model.gguf"
COMMON = {
    "cache_prompt": True,
    "return_tokens": True,
    "samplers": ["top_k"],
    "top_k": 1,
    "temperature": 0,
    "response_fields": ["tokens", "stop_type", "completion_probabilities"],
}
Ask = Callable[["ByHand", http.client.HTTPConnection, list[int], int], str]


class ByHand:
    """Two clients, one for each slot, that do nothing which they could leave out."""

    def __init__(self, port: int, vocabulary: Vocabulary, policy: PolicyVersion, prompts: list[list[int]]) -> None:
        self.port, self.vocabulary, self.prompts = port, vocabulary, prompts
        self.grammar = policy.contract.form().grammar()
        ids = vocabulary.ids
        answer = self.grammar.replace("root ::=", "answer ::=", 1)
        self.whole_turn = (
            f'root ::= "analysis" <[{ids[Control.MESSAGE]}]> thought* <[{ids[Control.END]}]> <[{ids[Control.START]}]> "assistant" '
            f'<[{ids[Control.CHANNEL]}]> "final" <[{ids[Control.MESSAGE]}]> answer\nthought ::= !<[{ids[Control.END]}]>\n{answer}'
        )
        self.closing = vocabulary.encode(CLOSE_ANALYSIS[1:])

    def judge(self, ask: Ask) -> list[str]:
        waiting = list(enumerate(self.prompts))[::-1]
        answers: dict[int, str] = {}

        def work(slot: int) -> None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port)
            while waiting:
                number, prompt = waiting.pop()
                answers[number] = ask(self, connection, prompt, slot)

        clients = [threading.Thread(target=work, args=(slot,)) for slot in range(SLOTS)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        return [answers[number] for number in range(len(self.prompts))]

    def post(self, connection: http.client.HTTPConnection, slot: int, **body: object) -> list[int]:
        data = json.dumps({**COMMON, "id_slot": slot, **body}, separators=(",", ":"))
        connection.request("POST", "/completion", data, {"Content-Type": "application/json"})
        return list(json.loads(connection.getresponse().read())["tokens"])

    def text(self, tokens: list[int]) -> str:
        plain = [self.vocabulary.pieces[token] for token in tokens if not self.vocabulary.is_special[token]]
        return b"".join(plain).decode()


def in_two(hand: ByHand, connection: http.client.HTTPConnection, prompt: list[int], slot: int) -> str:
    """The reasoning first, then the answer under its grammar."""
    end = Control.END.value
    reasoning = hand.post(connection, slot, prompt=prompt, n_predict=BUDGET, stop=[end], preserved_tokens=[end])
    prompt = [*prompt, *reasoning, *hand.closing]
    return hand.text(hand.post(connection, slot, prompt=prompt, n_predict=ANSWER, grammar=hand.grammar, n_probs=20))


def in_one(hand: ByHand, connection: http.client.HTTPConnection, prompt: list[int], slot: int) -> str:
    """The whole turn under one grammar, with likelihoods all the way."""
    most = BUDGET + ANSWER
    tokens = hand.post(connection, slot, prompt=prompt, n_predict=most, grammar=hand.whole_turn, n_probs=20)
    last = len(tokens) - tokens[::-1].index(hand.vocabulary.ids[Control.MESSAGE])
    return hand.text(tokens[last:])


def engine_round(engine: RemoteEngine, policy: PolicyVersion, texts: list[str]) -> list[str]:
    """The engine as a run uses it: items are submitted ahead of it."""
    prefix = render_prefix(policy.text, Effort.MEDIUM, "2026-11-30", policy.contract.schema())
    engine.open_prefix(prefix, reasoning_budget=BUDGET, answer_limit=ANSWER)
    form = policy.contract.form()
    decisions = {option: decision.value for option, decision in policy.contract.decisions().items()}
    answers: dict[int, str] = {}
    submitted = 0
    while len(answers) < len(texts):
        while submitted < len(texts) and submitted - len(answers) < 2 * SLOTS:
            suffix = render_suffix(texts[submitted])
            engine.submit(GenerationRequest(submitted, suffix, form, decisions, Sampling(), BUDGET, ANSWER))
            submitted += 1
        for event in engine.poll(1.0):
            if isinstance(event, Failed):
                raise event.report.error()
            if isinstance(event, Completed):
                final = event.generation.reply.final
                answers[event.id] = final.text if final else ""
    return [answers[number] for number in range(len(texts))]


def cpu_of(*processes: psutil.Process) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in processes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=48)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--server", type=Path, help="llama-server; built where none is named")
    parser.add_argument("--cache", type=Path, default=ROOT / ".benchmarks")
    options = parser.parse_args()
    program = options.server or build(options.cache) / "llama-server"
    sample = practice_sample().policy
    policy = load_policy(sample)
    with (sample / "examples.csv").open(encoding="utf-8", newline="") as file:
        examples = [row["text"] for row in csv.DictReader(file)]
    texts = [f"{examples[at % len(examples)]} {at // len(examples)}" for at in range(options.items)]
    best = ("-no-kvu", "--swa-full", "-cram", "0", "-t", str(options.threads), "-tb", str(options.threads))
    server = LlamaServer(program, PRACTICE, slots=SLOTS, more=best)
    server.start()
    folder = options.cache
    folder.mkdir(parents=True, exist_ok=True)
    access = ServerAccess(server.address, contacts=folder / "contacts.jsonl", practice=PRACTICE,
                          vocabulary=shipped("resources") / "vocabulary")  # fmt: skip
    engine = RemoteEngine(access)
    try:
        engine.start((), EngineSettings())
        connection = Connection(access, Traffic())
        vocabulary = find_vocabulary(recognize(connection), connection, access).vocabulary
        prefix = render_prefix(policy.text, Effort.MEDIUM, "2026-11-30", policy.contract.schema())
        opening = (Special(Control.CHANNEL),)
        prompts = [vocabulary.encode((*prefix, *render_suffix(text), *opening)) for text in texts]
        hand = ByHand(server.port, vocabulary, policy, prompts)
        sides: dict[str, Callable[[], list[str]]] = {
            "by hand, two requests": lambda: hand.judge(in_two),
            "by hand, one grammar": lambda: hand.judge(in_one),
            "this engine": lambda: engine_round(engine, policy, texts),
        }
        assert server.pid is not None
        assert engine.pid is not None
        watched = [psutil.Process(pid) for pid in (server.pid, engine.pid, os.getpid())]
        report(sides, watched, options.rounds, len(texts))
    finally:
        engine.close()
        server.stop()
    print(f"\n{platform.machine()}, {os.cpu_count()} cores, {options.threads} thread(s), {time.strftime('%Y-%m-%d')}")


def report(sides: dict[str, Callable[[], list[str]]], watched: list[psutil.Process], rounds: int, items: int) -> None:
    """Runs the rounds, after one that counts for nothing, and prints the table."""
    clock: dict[str, list[float]] = {name: [] for name in sides}
    cpu: dict[str, list[float]] = {name: [] for name in sides}
    answers = {name: judge() for name, judge in sides.items()}
    same = [sum(a == b for a, b in zip(answers[name], answers["this engine"], strict=True)) for name in sides]
    for number in range(rounds):
        for name, judge in list(sides.items())[:: 1 if number % 2 else -1]:
            began, used = time.perf_counter(), cpu_of(*watched)
            judge()
            clock[name].append(items / (time.perf_counter() - began))
            cpu[name].append(items / (cpu_of(*watched) - used))
            print(f"round {number + 1}, {name}: {clock[name][-1]:.2f} items/s", file=sys.stderr, flush=True)
    print("\n| client | items/s | items/CPU-s | the same answers as this engine |")
    print("|---|---|---|---|")
    for name, count in zip(sides, same, strict=True):
        print(
            f"| {name} | {statistics.median(clock[name]):.2f} | {statistics.median(cpu[name]):.2f} | {count} of {items} |"
        )
    hands = [name for name in sides if name != "this engine"]
    print("\n| promise | goal | measured |\n|---|---|---|")
    for words, figures in (("by the clock", clock), ("by processor time", cpu)):
        best = max(hands, key=lambda name: statistics.median(figures[name]))
        ratios = [mine / hand for mine, hand in zip(figures["this engine"], figures[best], strict=True)]
        print(
            f"| of “{best}”, {SLOTS} slots, {words} | ≥ {GOAL} | {statistics.median(ratios):.3f} "
            f"({min(ratios):.3f} to {max(ratios):.3f}) |"
        )


if __name__ == "__main__":
    main()
