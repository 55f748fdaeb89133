"""Everything that reads other people's texts, run against texts that are made to stop it.

`python -m support.bounded patterns`, or `parsers`; a second argument is the line that was printed last, to go on from.

Each text comes in three sizes. What takes some time in the middle one is measured in the small one as well, in processor time: work
that grows with the length of a text takes about `RATIO` times as much, work that grows with its square `RATIO` times that. If it
does so again in the large one, it is reported. Work that grows faster exceeds `GUARD_SECONDS` on one text, and the process ends
with a traceback of where it was.
"""

from __future__ import annotations

import ast
import faulthandler
import importlib
import math
import pkgutil
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import permutations
from pathlib import Path
from types import ModuleType
from typing import Final

try:
    import resource
    import signal
except ImportError:  # Windows has no limit of processor time
    resource = None

import plumbline
from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.labels import find_label, labels_named
from plumbline.domain.contract.standard import EarlierContract, standard_contract
from plumbline.domain.errors import InputError
from plumbline.domain.lint.linter import lint
from plumbline.domain.meanings import decision_in
from plumbline.domain.outline import outline
from plumbline.domain.patterns import WordPattern
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.rule_list import listed_rules
from plumbline.domain.rules import find_rules
from plumbline.domain.text_diff import difference
from plumbline.domain.verdict import Decision
from plumbline.domain.visible import safe_json, visible
from plumbline.services.policies.drafting import checked_name, name_from, revised
from plumbline.services.policies.export import folder_name
from plumbline.services.policies.files import read_source
from support.pumping import pumped

GUARD_SECONDS: Final = 8
RATIO: Final = 4
"""How much longer each text is than the one before it."""
MOST_GROWTH: Final = 8
"""The mean of 4, for work in proportion, and of 16, for its square."""
QUICK_SECONDS: Final = 0.03
"""What the middle text takes without being looked at: a text of the greatest length would take a few seconds even then."""
TRIES: Final = 4
SIZE: Final = 20_000
PUMPED: Final = 50_000
SORTS: Final = "=-#*_|.:;,+~0aAé \t\n\r\"'`“„«()[]{}<>/\\@\x00\u200b😀"
PAIRED: Final = "=1a\n"
SEARCHES: Final = frozenset(("search", "finditer", "findall", "sub", "subn", "split"))
NOT_IMPORTED: Final = ("plumbline.__main__", "plumbline.store.migrations.env", "plumbline.engine.llama.backend")


def runs(size: int) -> Iterator[str]:
    """Runs of one character, and of two."""
    yield from (character * size for character in SORTS)
    yield from ((one + other) * (size // 2) for one, other in permutations(PAIRED, 2))


def policies(size: int) -> Iterator[str]:
    """What a policy is made of, so often that whatever is compared with everything else does not end."""
    parts = (
        "House rules\n" + "=" * 40 + "\n",
        "R{n}: no selling\n", "{w} {k} No selling\n", "- R{n}.a Selling → R{n}\n", "R{n} ", "({w}{k}) ", "{w}{k}: x\n",
        "- ANSWER:\n", "Answer:\n\n", "- Answer with SAFE or UNSAFE:\n", "Answer with A{n}, B{n} or C{n}. ",
        "Output: INVALID\n", "R{n}: x\nOutput: VALID\n", "Answer SAFE + VALID + KEEP{n} or UNSAFE\n",
        '{{"violation": 0|1}}\n', '{{"violation": {n}}} ', '{{"k{n}": 1, "violation": 1}}', "{{}}", '{{"a":', "[",
        "D-{w}# ", "{w}{k}: x\nD-{w}#\n", "if {w} answer ", "# {w}\n", "{w} (1) ", "limit your answer to {n} ", "geht {w} ",
        "§ {n} {w}\n", "({k}) {w} ", "{k}.1 {w}\n", "✅ {w}\n❌ {w}\n", "**{w}** {w}\n", "You may:\n- {w}\n", "R{n}: {w}\n- {w}\n",
        "{n}. {w}\n", "{n}. {w}. ", "- {w}\n", "|-|\n| {w} | {n} |\n", "Label as {w}, ALLOW or BLOCK\n",
        "from 1 to {n} 5 worst\n", "1 = {w}, ",
        "label A{n} or B{n} ", "answer 1 if {w}, otherwise 0\n", "VALID: {w}\n",
        "- “{w}” → R{n}\n", "## Examples\n- \"{w}\" → VALID\n", "**{w}**\n", "{w}:\n", "| {w} | {n} |\n", "answer: ", "a. ",
    )  # fmt: skip
    for part in parts:
        units: list[str] = []
        length = 0
        while length < size:
            units.append(part.format(n=len(units), k=len(units) % 1000, w=_word(len(units) // 1000)))
            length += len(units[-1])
        yield "".join(units)


def _word(number: int) -> str:
    """A word for each number: "Aaa", "Baa", …"""
    letters = [chr(ord("A") + number // 26**place % 26) for place in range(3)]
    return "".join(letters)


def modules() -> Iterator[ModuleType]:
    """The package's modules; without Qt those of the core."""
    for found in pkgutil.walk_packages(plumbline.__path__, "plumbline."):
        if found.name in NOT_IMPORTED:
            continue
        try:
            yield importlib.import_module(found.name)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] != "PySide6":
                raise


METHODS: Final = SEARCHES | {"match", "fullmatch"}


def patterns() -> dict[str, tuple[re.Pattern[str], frozenset[str]]]:
    """Every pattern in the package, with the methods that are called on it; all of them where that can't be told."""
    named: dict[str, re.Pattern[str]] = {}
    inline: dict[str, tuple[re.Pattern[str], frozenset[str]]] = {}
    uses: dict[tuple[str, str], set[str]] = {}
    homes: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for module in modules():
        for name, value in vars(module).items():
            for key, pattern in _patterns_in(value):
                named.setdefault(f"{module.__name__}.{name}{key}", pattern)
                homes.setdefault(f"{name}{key}", []).append((module.__name__, pattern))
        for node in ast.walk(ast.parse(Path(module.__file__ or "").read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in METHODS:
                named_here = (module.__name__, getattr(node.value, "id", ""))
                owner = ("", node.value.attr) if isinstance(node.value, ast.Attribute) else named_here
                uses.setdefault(owner, set()).add(node.attr)
            if isinstance(node, ast.Call) and (literal := _literal(node)):
                inline[f"{module.__name__}:{node.lineno}"] = literal
    called: dict[str, set[str]] = {}
    for name, pattern in named.items():
        own = name.rpartition(".")[2]
        modules_with = ["", *(home for home, one in homes[own] if one is pattern)]
        called[name] = {method for home in modules_with for method in uses.get((home, own), ())}
    distinct = {(pattern.pattern, pattern.flags): name for name, pattern in reversed(named.items())}
    return inline | {name: (named[name], frozenset(called[name] or METHODS)) for name in distinct.values()}


def _literal(call: ast.Call) -> tuple[re.Pattern[str], frozenset[str]] | None:
    """The pattern in `re.sub("…", …)` with the method, and None for any other call."""
    match call:
        case ast.Call(ast.Attribute(ast.Name("re"), method), [ast.Constant(str(text)), *_]) if method in METHODS:
            ignore_case = re.IGNORECASE if "IGNORECASE" in ast.dump(call) else re.NOFLAG
            return re.compile(text, ignore_case), frozenset((method,))
    return None


def _patterns_in(value: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield "", value
    elif isinstance(value, WordPattern):
        yield "", value.compiled
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from ((f"[{key}]{rest}", pattern) for rest, pattern in _patterns_in(inner))
    elif isinstance(value, tuple | list):
        for place, inner in enumerate(value):
            yield from ((f"[{place}]{rest}", pattern) for rest, pattern in _patterns_in(inner))


class UnboundedError(Exception):
    """Work grows faster than the length of its text."""


def check(line: str, work: Callable[[str], object], small: str, middle: str, large: str) -> None:
    """Raises UnboundedError where the work on a text isn't in proportion to that on a smaller one, twice in a row.

    A doubt is measured again, on the same texts, and the least time counts: a machine that others use can only add to it.
    """
    print(line, flush=True)  # noqa: T201
    took = _seconds(work, middle)
    if took <= QUICK_SECONDS:
        return
    growth = math.inf
    little = min(_seconds(work, small) for _ in range(2))
    for _ in range(TRIES):
        growth = took / little
        if growth <= MOST_GROWTH:
            return
        took = min(took, _seconds(work, middle))
    if min(_seconds(work, large) for _ in range(2)) / took <= MOST_GROWTH:
        return  # another way of working begins between the two
    raise UnboundedError(f"{line}: {growth:.1f} times the work for {RATIO} times the text ({took:.2f} s)")


def _seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time, and never 0."""
    with limit():
        begun = time.process_time()
        work(text)
        return max(time.process_time() - begun, 1e-6)


def searched(pattern: re.Pattern[str], methods: frozenset[str] = METHODS) -> Callable[[str], None]:
    """The work of a pattern on a text, by the methods that are called on it."""

    def work(text: str) -> None:
        if methods & SEARCHES:
            for _ in pattern.finditer(text):
                pass
        if "match" in methods:
            pattern.match(text)
        if "fullmatch" in methods:
            pattern.fullmatch(text)

    return work


def sizes(middle: int) -> tuple[int, int, int]:
    """The three sizes of a text, by that of the middle one."""
    return middle // RATIO, middle, middle * RATIO


def pattern_texts(pattern: re.Pattern[str]) -> Iterator[tuple[str, ...]]:
    """Runs, and texts made for the pattern, each in its sizes."""
    yield from (tuple(character * size for size in sizes(SIZE)) for character in SORTS)
    yield from pumped(pattern, *sizes(PUMPED))


def run_patterns(start: str = "") -> None:
    """Every pattern against runs, and against texts made for it."""
    for name, (pattern, methods) in patterns().items():
        if start and name != start.rpartition(" ")[0]:
            continue
        for number, texts in enumerate(pattern_texts(pattern)):
            line = f"{name} {number}"
            if start and line != start:
                continue
            start = ""
            check(line, searched(pattern, methods), *texts)
    assert not start, f"there is no text {start}"


CONTRACTS: Final = (
    OutputContract(ContractKind.BINARY, ()),
    OutputContract(
        ContractKind.LABEL,
        (Label("SAFE", Decision.ALLOWED), *(Label(f"SP{n}", Decision.VIOLATES, 1, "Fraud") for n in range(199))),
    ),
    OutputContract(
        ContractKind.JSON,
        (),
        (Field("violation", FieldKind.BINARY), Field("why", FieldKind.TEXT), Field("rules", FieldKind.RULE_IDS)),
        ("R1", "R2"),
    ),
    OutputContract(ContractKind.FLAGS, tuple(Label(f"flag{number}", Decision.VIOLATES, 1) for number in range(100))),
)


def _names(text: str) -> None:
    name_from(text)
    folder_name(text)
    with suppress(InputError):
        checked_name(text)


def _answers(text: str) -> None:
    for contract in CONTRACTS:
        for answer in (text, "```\n" + text, '{"violation": 1, "why": "' + text, '{"violation": "' + text + '"}'):
            contract.read(answer)
        find_label(contract.labels, text)
        labels_named(contract.labels, text)


def _drafts(text: str) -> None:
    draft = PolicyDraft("spam", "Spam", b"", None)
    revised(draft, text.encode())


def _kept_ids(text: str) -> None:
    earlier = standard_contract(text)
    standard_contract(text + "\n", before=[EarlierContract.of(earlier, text)])


def _statements(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "policy.md").write_text("Answer 1 if it breaks a rule, else 0.")
        for statement in (text, f"title = {text}", f'title = "{text}"', f"[answer]\nkind = '{text}'", f"[{text}]"):
            (Path(folder) / "policy.toml").write_text(statement, "utf-8")
            read_source(Path(folder))


PARSERS: Final[dict[str, Callable[[str], object]]] = {
    "rules": find_rules,
    "outline": outline,
    "decision": decision_in,
    "answer form": find_answer_form,
    "listed rules": listed_rules,
    "ids that rules keep": _kept_ids,
    "lint": lambda text: lint(text, CONTRACTS[1], 500),
    "drafts": _drafts,
    "answers": _answers,
    "difference": lambda text: difference(text, text[::-1]),
    "visible": lambda text: (visible(text), safe_json(text)),
    "names": _names,
    "statements": _statements,
}


def run_parsers(start: str = "") -> None:
    """Every function that reads a text, against runs and against policies made to stop it."""
    by_size = ((*policies(size), *runs(size)) for size in sizes(SIZE))
    kinds = list(zip(*by_size, strict=True))
    for name, parse in PARSERS.items():
        for number, texts in enumerate(kinds):
            line = f"{name} {number} {texts[1][:20]!r}"
            if start and line != start:
                continue
            start = ""
            check(line, parse, *texts)
    assert not start, f"there is no text {start}"


@contextmanager
def limit() -> Iterator[None]:
    """Ends the process if what is done inside takes more than `GUARD_SECONDS` of processor time (rounded up to whole seconds)."""
    if resource is None:
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + GUARD_SECONDS, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CPU, before)


if __name__ == "__main__":
    if resource is not None:
        faulthandler.register(signal.SIGXCPU, chain=True)  # and then its default: the process ends
    {"patterns": run_patterns, "parsers": run_parsers}[sys.argv[1]](*sys.argv[2:])
