"""A report as a page: made of the report's data alone, so that it shows what the data holds and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message, quantity
from plumbline.domain.verdict import Decision
from plumbline.markup.elements import Child, Html, joined, tag
from plumbline.markup.page import ENGLISH, Wording, page
from plumbline.markup.words import DECISIONS
from plumbline.report.document import Data
from plumbline.report.figures import standing
from plumbline.report.filters import filter_list
from plumbline.report.item_section import item_anchor, item_section, item_title
from plumbline.report.parts import digest, facts, minute, section, table, text, titled
from plumbline.report.run_section import name_of, named_version, run_of, run_section, run_title

_ASKED: Final = Message("What was asked")
_FIGURES: Final = Message("Figures")
_ITEMS: Final = Message("Items")
_CHAIN: Final = Message("Links in the chain")
_CHECKING: Final = Message("How to check this report")
_T = TypeVar("_T")
_PIECE: Final = 40
_ROWS: Final = 400
"""Runs or items, and rows of a table, that are put on paper together."""
_KINDS: Final = {
    "run": Message("the run"),
    "state": Message("where the run stands"),
    "skip": Message("a skipped item"),
    "verdict": Message("the verdict"),
    "step": Message("a step before the verdict"),
    "review": Message("a person's decision"),
    "taking over": Message("the reuse of a verdict"),
    "policy": Message("the policy"),
    "column": Message("the run as part of an evaluation"),
}


def report_page(document: Data, wording: Wording = ENGLISH) -> str:
    """The whole page: one file that needs nothing else and may load nothing."""
    return page(heading(document), _links(document), *contents(document, wording), wording=wording)


def heading(document: Data) -> str | Message:
    """The report's title, or one made of what it is about."""
    said, asked = document["report"], document["asked"]
    if said["title"]:
        return str(said["title"])
    match said["kind"]:
        case "item":
            item = document["items"][0]
            name = name_of(run_of(document, item["run"]))
            return Message("Report on item {item} of “{run}”", item=str(item["item"]), run=name)
        case "run":
            return Message("Report on “{run}”", run=name_of(run_of(document, asked["run"])))
        case "selection":
            return Message("Report on {n} items", one="Report on {n} item", n=len(document["items"]))
        case "case":
            return Message("Report on the case “{name}”", name=document["case"]["name"])
    return Message("Report on a search")


def contents(document: Data, wording: Wording, shown: range | None = None) -> list[Html]:
    """The page's sections, below its heading; with `shown` only these items, and without the table of links."""
    asked = section(_ASKED, _asked(document), anchor="asked")
    figures_ = section(_FIGURES, *_figures(document), anchor="figures")
    runs = [run_section(run) for run in document["runs"]]
    items = [item_section(number, document) for number in shown or range(len(document["items"]))]
    if shown is not None:
        if shown.start:
            return items
        return [*_notices(document), asked, figures_, *runs, *_policies(document["runs"]), *items]
    return [
        *_notices(document),
        asked,
        figures_,
        *runs,
        section(_ITEMS, _overview(document["items"]), *items, anchor="items"),
        *_policies(document["runs"]),
        section(_CHAIN, *_chain(document), anchor="chain"),
        section(_CHECKING, *_checking(document, wording), anchor="checking"),
    ]


def in_pieces(document: Data, wording: Wording) -> Iterator[tuple[list[Html], int]]:
    """The page's sections below its heading, a few at a time, each with how many items it has; for paper, without links."""
    yield [*_notices(document), section(_ASKED, _asked(document)), section(_FIGURES, *_figures(document))], 0
    for runs in _together(document["runs"]):
        yield [run_section(run) for run in runs], 0
    for numbers in _together(range(len(document["items"]))):
        items = [item_section(number, document) for number in numbers]
        yield [section(_ITEMS, *items)] if not numbers[0] else items, len(items)
    for policy in _policies(document["runs"]):
        yield [policy], 0
    rows = _chain_rows(document)
    yield [section(_CHAIN, *_seal(document), _chain_table(rows[:_ROWS]))], 0
    for start in range(_ROWS, len(rows), _ROWS):
        yield [_chain_table(rows[start : start + _ROWS])], 0
    yield [*_stamps(document), section(_CHECKING, *_checking(document, wording))], 0


def _together(entries: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (entries[start : start + _PIECE] for start in range(0, len(entries), _PIECE))


def _links(document: Data) -> Html:
    """The page's parts as links to them."""
    parts: list[tuple[str, Child]] = [("asked", _ASKED), ("figures", _FIGURES)]
    parts += [(f"run-{run['run']}", run_title(run)) for run in document["runs"]]
    parts.append(("items", _ITEMS))
    policies = _shown_policies(document["runs"])
    for policy in policies:
        parts.append((f"policy-{policy['sha256']}", _policy_title(policy, policies)))
    parts += [("chain", _CHAIN), ("checking", _CHECKING)]
    return tag("nav", tag("ul", *(tag("li", _link_to(anchor, title)) for anchor, title in parts)))


def _link_to(anchor: str, words: Child) -> Html:
    return tag("a", words, href=f"#{anchor}", dir="auto")


def _overview(items: Sequence[Data]) -> Html:
    """The items as a table with links to them; empty for a single one."""
    if len(items) == 1:
        return joined()
    rows: list[list[Child]] = [
        [
            _link_to(item_anchor(item), item_title(item)),
            DECISIONS[Decision(item["decision"])] if item["decision"] else Message("Not judged yet"),
            DECISIONS[Decision(stands)] if (stands := standing(item)) else "",
            text("; ".join(titled(one["id"], one["title"]) for one in item["rules"])),
        ]
        for item in items
    ]
    return tag("nav", table((Message("Item"), Message("The model"), Message("People"), Message("Rules")), rows))


def _notices(document: Data) -> Iterator[Html]:
    said = document["report"]
    if any(run["model"]["practice"] for run in document["runs"]):
        yield _notice(Message("Verdicts of the practice model are in this report. They are not for decisions."))
    if said["masks"] or said["words_masked"]:
        yield _notice(
            Message(
                "Names or numbers of persons were masked. What is masked is not in this file; it is shown in black."
            )
        )
    if not said["texts"]:
        yield _notice(Message("The texts were left out, and with them what quotes them. Their hashes are here."))


def _notice(message: Message) -> Html:
    return tag("p", message, class_="notice")


def _asked(document: Data) -> Html:
    said, asked, case = document["report"], document["asked"], document["case"]
    rows: list[tuple[Message, Child]] = [
        (Message("Report made"), minute(said["made"])),
        (Message("By"), text(said["by"])),
        (Message("With"), said["program"]),
    ]
    if case is not None:
        rows += [(Message("Case"), text(case["name"])), (Message("About the case"), text(case["note"]))]
    if asked["words"]:
        rows.append((Message("Searched for"), text(asked["words"])))
    rows.append((Message("Filters"), filter_list(asked["filters"], _titles(document["items"]))))
    rows.append((Message("Note"), text(said["note"])))
    return facts(rows)


def _titles(items: Sequence[Data]) -> dict[str, str]:
    """What the rules and labels of the items are called; several titles of one, where policies differ."""
    found: dict[str, dict[str, None]] = {}
    for item in items:
        for one in (*item["rules"], *item["answers"]):
            found.setdefault(one["id"], {})[one["title"]] = None
    return {known: " / ".join(filter(None, titles)) for known, titles in found.items()}


def _figures(document: Data) -> list[Html]:
    found = document["figures"]
    decisions = [one.value for one in DECISIONS]
    decided = table(
        ("", *(DECISIONS[Decision(one)] for one in decisions)),
        [
            [Message("The model"), *(quantity(found["model"].get(one, 0)) for one in decisions)],
            [Message("People"), *(quantity(found["people"].get(one, 0)) for one in decisions)],
        ],
    )
    words = [Message("{n} items.", one="{n} item.", n=found["items"]), _reviewed(found)]
    if found["waiting"]:
        words.append(Message("Not judged yet: {count}.", count=found["waiting"]))
    rules = _counted(Message("Rules"), Message("Rule"), found["rules"], document["runs"])
    answers = _counted(Message("Answers"), Message("Answer"), found["answers"], document["runs"])
    return [*(tag("p", one) for one in words), decided, *rules, *answers]


def _reviewed(found: Data) -> Message:
    if not found["reviewed"]:
        return Message("None of the items was reviewed by a person.")
    return Message(
        "People reviewed {n} items and agreed with the model on {same}.",
        one="People reviewed {n} item and agreed with the model on {same}.",
        n=found["reviewed"],
        same=found["as_the_model"],
    )


def _counted(title: Message, name: Message, rows: Sequence[Data], runs: Sequence[Data]) -> list[Html]:
    """How often rules or answers stand in the items; with their policy where there are several."""
    if not rows:
        return []
    policies = {run["policy"]["sha256"]: named_version(run["policy"]) for run in runs}
    several = len(policies) > 1
    shown: list[list[Child]] = [
        [
            *([policies[one["policy_sha256"]].words(policies.values())] if several else []),
            text(titled(one["id"], one["title"])),
            quantity(one["items"]),
        ]
        for one in rows
    ]
    heads = (*([Message("Policy")] if several else []), name, Message("Items"))
    return [tag("h3", title), table(heads, shown)]


def _policies(runs: Sequence[Data]) -> Iterator[Html]:
    policies = _shown_policies(runs)
    for policy in policies:
        words = tag("pre", text(policy["text"]), dir="auto")
        yield section(
            _policy_title(policy, policies), digest(policy["sha256"]), words, anchor=f"policy-{policy['sha256']}"
        )


def _shown_policies(runs: Sequence[Data]) -> list[Data]:
    """The policies whose texts are in the report, each version once."""
    return list({run["policy"]["sha256"]: run["policy"] for run in runs if "text" in run["policy"]}.values())


def _policy_title(policy: Data, shown: Sequence[Data]) -> Message:
    return Message("Policy “{title}”", title=named_version(policy).words(map(named_version, shown)))


def _chain(document: Data) -> Iterator[Html]:
    yield from _seal(document)
    yield _chain_table(_chain_rows(document))
    yield from _stamps(document)


def _seal(document: Data) -> Iterator[Html]:
    yield tag(
        "p",
        Message(
            "Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for "
            "the whole chain at the time of this report."
        ),
    )
    yield tag("p", Message("Seal:"), " ", digest(document["chain"]["seal"]))


def _chain_rows(document: Data) -> list[list[Child]]:
    rows: list[list[Child]] = []
    for run in document["runs"]:
        where = Message("run {run}", run=str(run["run"]))
        rows += [[*_link(link), where, digest(link["digest"])] for link in run["links"]]
    for item in document["items"]:
        where = Message("item {item} of run {run}", item=str(item["item"]), run=str(item["run"]))
        rows += [[*_link(link), where, digest(link["digest"])] for link in item["links"]]
    rows += [[*_link(link), "", digest(link["digest"])] for link in document["chain"]["links"]]
    return sorted(rows, key=lambda row: int(str(row[0])))


def _chain_table(rows: Sequence[Sequence[Child]]) -> Html:
    return table((Message("Link"), Message("Recorded"), Message("What"), Message("Of"), "SHA-256"), rows)


def _stamps(document: Data) -> Iterator[Html]:
    chain = document["chain"]
    if chain["time_stamps"]:
        yield tag("h3", Message("Time stamps"))
        yield tag("p", Message("An outside authority stated that it was shown a seal at that time (RFC 3161)."))
        stamps: list[list[Child]] = [
            [minute(stamp["at"]), stamp["authority"], digest(stamp["seal"])] for stamp in chain["time_stamps"]
        ]
        yield table((Message("Time"), Message("Authority"), Message("Seal")), stamps)


def _link(link: Data) -> list[Child]:
    return [str(link["id"]), minute(link["at"]), _KINDS.get(link["kind"]) or str(link["kind"])]


def _checking(document: Data, wording: Wording) -> Iterator[Html]:
    yield tag("p", Message("Fingerprint of the report:"), " ", digest(document["digests"]["fingerprint"]))
    steps = (
        Message(
            "The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it "
            "was changed since it was made."
        ),
        Message(
            "Anyone can compute the hashes for a forged report. Compare its fingerprint with the one its maker gives "
            "you through another channel."
        ),
        Message(
            "Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also "
            "what is masked."
        ),
        Message(
            "A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then."
        ),
        Message("None of this shows that a decision is right or a text genuine, only that this is what was recorded."),
    )
    yield tag("ol", *(tag("li", step) for step in steps))
    yield tag("p", wording.remedy(Remedy(RemedyKind.CHECK_REPORT)))
