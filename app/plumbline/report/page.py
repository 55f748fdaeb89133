"""A report as a page: made of the report's data alone, so that it shows what the data holds and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from plumbline.domain.content import SkipReason
from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message, Percent
from plumbline.domain.place import place_of
from plumbline.domain.verdict import Decision, UndeterminedReason
from plumbline.markup.elements import Child, Html, joined, tag
from plumbline.markup.page import ENGLISH, Wording, page
from plumbline.markup.words import DECISIONS, REASONS, SKIPS
from plumbline.report.document import Data
from plumbline.report.figures import cited, standing
from plumbline.report.masking import MASK

_MASKED: Final = re.compile(f"({MASK})")
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
    return page(heading(document), *contents(document, wording), wording=wording)


def heading(document: Data) -> str | Message:
    """The report's title, or one made of what it is about."""
    said, asked = document["report"], document["asked"]
    if said["title"]:
        return str(said["title"])
    run = str(asked["run"])
    match said["kind"]:
        case "item":
            item = document["items"][0]
            return Message("Report on item {item} of run {run}", item=str(item["item"]), run=str(item["run"]))
        case "run":
            return Message("Report on run {run}", run=run)
        case "selection":
            return Message("Report on {n} items", one="Report on {n} item", n=len(document["items"]))
        case "case":
            return Message("Report on the case “{name}”", name=document["case"]["name"])
    return Message("Report on a search")


def contents(document: Data, wording: Wording, shown: range | None = None) -> list[Html]:
    """The page's sections, below its heading; with `shown` only these items, and without the table of links."""
    if shown is not None:
        items = [_item(document["items"][number], document) for number in shown]
        if shown.start:
            return items
        asked = _section(Message("What was asked"), _asked(document))
        figures_ = _section(Message("Figures"), *_figures(document))
        runs = [_run(run) for run in document["runs"]]
        return [*_notices(document), asked, figures_, *runs, *_policies(document["runs"]), *items]
    return [
        *_notices(document),
        _section(Message("What was asked"), _asked(document)),
        _section(Message("Figures"), *_figures(document)),
        *(_run(run) for run in document["runs"]),
        _section(Message("Items"), *(_item(item, document) for item in document["items"])),
        *_policies(document["runs"]),
        _section(Message("Links in the chain"), *_chain(document)),
        _section(Message("How to check this report"), *_checking(document, wording)),
    ]


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
        (Message("Report made"), _minute(said["made"])),
        (Message("By"), _text(said["by"])),
        (Message("With"), said["program"]),
    ]
    if case is not None:
        rows += [(Message("Case"), _text(case["name"])), (Message("About the case"), _text(case["note"]))]
    if asked["words"]:
        rows.append((Message("Searched for"), _text(asked["words"])))
    if asked["filters"]:
        filters = ", ".join(f"{name}: {value}" for name, value in asked["filters"].items())
        rows.append((Message("Filters"), filters))
    rows.append((Message("Note"), _text(said["note"])))
    return _facts(rows)


def _figures(document: Data) -> list[Html]:
    found = document["figures"]
    decisions = [one.value for one in DECISIONS]
    table = _table(
        ("", *(DECISIONS[Decision(one)] for one in decisions)),
        [
            [Message("The model"), *(str(found["model"].get(one, 0)) for one in decisions)],
            [Message("People"), *(str(found["people"].get(one, 0)) for one in decisions)],
        ],
    )
    words = [
        Message("{n} items.", one="{n} item.", n=found["items"]),
        Message(
            "Decided by a person, too: {count}. As the model: {same}.",
            count=found["reviewed"],
            same=found["as_the_model"],
        ),
    ]
    if found["waiting"]:
        words.append(Message("Not judged yet: {count}.", count=found["waiting"]))
    rules = [[rule, str(count)] for rule, count in found["rules"].items()]
    cited_rules = [tag("h3", Message("Rules")), _table((Message("Rule"), Message("Items")), rules)] if rules else []
    return [tag("p", one) for one in words] + [table, *cited_rules]


def _run(run: Data) -> Html:
    policy, model, chosen, counts = run["policy"], run["model"], run["settings"], run["counts"]
    practice = Message("{model} (practice, not for decisions)", model=model["name"])
    rows: list[tuple[Message, Child]] = [
        (Message("Begun"), _minute(run["created"])),
        (Message("Finished"), _minute(run["finished"]) if run["finished"] else Message("not finished")),
        (Message("Sources"), _text("\n".join(run["sources"]))),
        (Message("Policy"), joined(_text(policy["title"]), tag("br"), _hash(policy["sha256"]))),
        (
            Message("Model"),
            joined(practice if model["practice"] else model["name"], tag("br"), _hash(model["sha256"])),
        ),
        (Message("Judged by the server"), model.get("server", "")),
        (Message("Effort"), chosen["effort"]),
        (Message("Date in the prompt"), chosen["date"]),
        (
            Message("Sampling"),
            Message(
                "temperature {temperature}, top p {top_p}, seed {seed}",
                temperature=f"{chosen['temperature']:g}",
                top_p=f"{chosen['top_p']:g}",
                seed=str(chosen["seed"]),
            ),
        ),
        (
            Message("Limits"),
            Message(
                "{reasoning} tokens of reasoning, {answer} of the answer",
                reasoning=chosen["reasoning_budget"],
                answer=chosen["answer_limit"],
            ),
        ),
    ]
    engine = chosen["engine"]
    if engine is not None:
        rows.append(
            (
                Message("Engine"),
                Message(
                    "{engine} on {device}, {sequences} at once",
                    engine=engine["engine"],
                    device=engine["device"],
                    sequences=engine["sequences"],
                ),
            )
        )
    rows += [
        (Message("Plumbline"), chosen["app_version"]),
        (
            Message("Items of the run"),
            Message(
                "{total}, of them judged {done}; skipped: {skipped}",
                total=counts["total"],
                done=counts["done"],
                skipped=counts["skipped"],
            ),
        ),
    ]
    return _section(Message("Run {run}", run=str(run["run"])), _facts(rows), *_skipped(run.get("skipped", [])))


def _skipped(skipped: Sequence[Data]) -> list[Html]:
    if not skipped:
        return []
    rows = [[_text(_origin(one)), SKIPS[SkipReason(one["reason"])], _text(one["detail"])] for one in skipped]
    titles = (Message("Where"), Message("Reason"), "")
    return [tag("h3", Message("What was skipped")), _table(titles, rows)]


def _item(item: Data, document: Data) -> Html:
    run = next(one for one in document["runs"] if one["run"] == item["run"])
    where = Message("Item {item} of run {run}", item=str(item["item"]), run=str(item["run"]))
    parts: list[Html] = [
        tag("h3", where),
        tag("div", *_verdict(item)),
        *_said(item, sensitive=run["policy"]["sensitive"]),
    ]
    rules = [rule for rule in cited(item) if rule in run["rules"]] if item["decision"] is not None else []
    parts += [
        tag("div", tag("div", _text(run["rules"][rule]), class_="text", dir="auto"), class_="quote") for rule in rules
    ]
    parts += list(_decided(item))
    if item.get("case_note"):
        parts.append(tag("div", Message("Note in the case:"), " ", tag("bdi", _text(item["case_note"]))))
    parts.append(_facts(_about(item, document)))
    return tag("div", *parts, class_="item")


def _verdict(item: Data) -> Iterator[Child]:
    if item["decision"] is None:
        yield Message("Not judged yet")
        return
    decision = Decision(item["decision"])
    yield tag("span", DECISIONS[decision], class_=decision.value)
    if item["reason"]:
        yield " — "
        yield REASONS[UndeterminedReason(item["reason"])]
    if item["labels"] or item["rule_ids"]:
        yield " · "
        yield tag("bdi", ", ".join(dict.fromkeys((*item["labels"], *item["rule_ids"]))))
    if item["unknown_rule_ids"]:
        yield " · "
        yield Message("not in the policy: {rules}", rules=Listing(tuple(item["unknown_rule_ids"])))
    if item["probability"] is not None:
        yield " · "
        yield Message("probability {share}", share=Percent(item["probability"], 1))


def _said(item: Data, *, sensitive: bool) -> Iterator[Html]:
    """The text and what quotes it; of a policy that asks for it, only for whoever opens it."""
    parts: list[Html] = []
    context = [item.get(name) for name in ("channel", "thread", "title")]
    if any(context):
        parts.append(_quiet(_text(" · ".join(filter(None, context)))))
    if item.get("reply_to_text") or item.get("reply_to_author"):
        answered = " · ".join(filter(None, (item.get("reply_to_author"), item.get("reply_to_text"))))
        parts.append(_quiet(Message("Answers:"), " ", tag("bdi", _text(answered))))
    if "text" in item:
        parts.append(_block(item["text"]))
    if item.get("rationale"):
        parts.append(tag("div", Message("The model's explanation:"), " ", tag("bdi", _text(item["rationale"]))))
    for name, words in (("reasoning", Message("The model's reasoning:")), ("raw", Message("The answer as it came:"))):
        if item.get(name) and (name != "raw" or item["raw"] != item.get("rationale")):
            parts += [_quiet(words), tag("pre", _text(item[name]), dir="auto")]
    for step in item.get("steps", []):
        said = Message(
            "Before that, at effort {effort}: {decision}",
            effort=step["effort"],
            decision=DECISIONS[Decision(step["decision"])],
        )
        parts.append(_quiet(said))
        parts += [tag("pre", _text(step[name]), dir="auto") for name in ("rationale", "reasoning") if step.get(name)]
    if sensitive and parts:
        yield tag("details", tag("summary", Message("Sensitive text: open to read it")), *parts)
    else:
        yield from parts


def _decided(item: Data) -> Iterator[Html]:
    """What people decided, with its history."""
    for review in item["reviews"]:
        decision = review["decision"]
        said: list[Child] = [Message("A person took the decision back.")]
        if decision:
            said = [Message("A person decided:"), " ", tag("span", DECISIONS[Decision(decision)], class_=decision)]
        for name in ("label", "reviewer", "note"):
            if review[name]:
                said += [" · ", tag("bdi", _text(review[name]))]
        yield tag("div", *said, " · ", _minute(review["at"]))
    stands = standing(item)
    if len(item["reviews"]) > 1 and stands:
        yield tag("div", Message("What counts:"), " ", tag("strong", DECISIONS[Decision(stands)]))


def _about(item: Data, document: Data) -> Iterator[tuple[Message, Child]]:
    yield Message("Place"), _text(_origin(item))
    for name, words in (
        ("author", Message("Author")),
        ("written", Message("Written")),
        ("external_id", Message("Its id")),
    ):
        if item.get(name):
            yield words, _text(item[name])
    if item.get("recorded"):
        yield Message("Recorded"), _minute(item["recorded"])
    if item["sha256"]:
        yield Message("SHA-256 of the text"), _hash(item["sha256"])
    else:
        number = document["items"].index(item)
        keyed = document["masked"].get(f"items/{number}/text")
        yield Message("Keyed hash of the original text"), _hash(keyed or "—")
    links = ", ".join(str(link["id"]) for link in item["links"])
    if links:
        yield Message("Links in the chain"), links


def _policies(runs: Sequence[Data]) -> Iterator[Html]:
    shown = set()
    for run in runs:
        policy = run["policy"]
        if "text" in policy and policy["sha256"] not in shown:
            shown.add(policy["sha256"])
            title = Message("Policy “{title}”", title=policy["title"])
            yield _section(title, _hash(policy["sha256"]), tag("pre", _text(policy["text"]), dir="auto"))


def _chain(document: Data) -> Iterator[Html]:
    chain = document["chain"]
    yield tag(
        "p",
        Message(
            "Everything that is recorded gets a link in a chain: a hash of the record and of the link before. The seal stands for "
            "the whole chain at the time of this report."
        ),
    )
    yield tag("p", Message("Seal:"), " ", _hash(chain["seal"]))
    rows: list[list[Child]] = []
    for run in document["runs"]:
        where = Message("run {run}", run=str(run["run"]))
        rows += [[*_link(link), where, _hash(link["digest"])] for link in run["links"]]
    for item in document["items"]:
        where = Message("item {item} of run {run}", item=str(item["item"]), run=str(item["run"]))
        rows += [[*_link(link), where, _hash(link["digest"])] for link in item["links"]]
    rows += [[*_link(link), "", _hash(link["digest"])] for link in chain["links"]]
    titles = (Message("Link"), Message("Recorded"), Message("What"), Message("Of"), "SHA-256")
    yield _table(titles, sorted(rows, key=lambda row: int(str(row[0]))))
    if chain["time_stamps"]:
        yield tag("h3", Message("Time stamps"))
        yield tag("p", Message("An authority outside stated that it was shown a seal at that time (RFC 3161)."))
        stamps: list[list[Child]] = [
            [_minute(stamp["at"]), stamp["authority"], _hash(stamp["seal"])] for stamp in chain["time_stamps"]
        ]
        yield _table((Message("Time"), Message("Authority"), Message("Seal")), stamps)


def _link(link: Data) -> list[Child]:
    return [str(link["id"]), _minute(link["at"]), _KINDS.get(link["kind"]) or str(link["kind"])]


def _checking(document: Data, wording: Wording) -> Iterator[Html]:
    yield tag("p", Message("Fingerprint of the report:"), " ", _hash(document["digests"]["fingerprint"]))
    steps = (
        Message(
            "The JSON file of this report can be checked on any computer with Plumbline. By itself it shows whether anything in it "
            "was changed since it was made."
        ),
        Message(
            "Whoever can compute hashes could make a whole report anew. So compare its fingerprint with the one that its maker "
            "tells you by another way."
        ),
        Message(
            "Where the history is, the file is compared with it: every item, decision and link, and with their keyed hashes also "
            "what is masked."
        ),
        Message(
            "A seal that was kept elsewhere, or a time stamp on it, shows that nothing recorded before was changed since then."
        ),
        Message(
            "None of this says that a decision is right, or that a text is genuine: only that this is what was recorded."
        ),
    )
    yield tag("ol", *(tag("li", step) for step in steps))
    yield tag("p", wording.remedy(Remedy(RemedyKind.CHECK_REPORT)))


def _origin(entry: Data) -> str | Message:
    place = place_of(json.dumps(entry["place"], separators=(",", ":")) if entry["place"] else "")
    source = str(entry["source"])
    return Message("{source} · {place}", source=source, place=place.words) if place else source


def _text(content: str | Message) -> Child:
    """Text with what is masked in black, and said so to whoever does not see it."""
    if not isinstance(content, str) or MASK not in content:
        return content
    pieces = _MASKED.split(content)
    return joined(*(_mask() if piece == MASK else piece for piece in pieces))


def _mask() -> Html:
    return tag("span", MASK, class_="masked", role="img", aria_label=Message("masked"))


def _block(content: str) -> Html:
    return tag("div", _text(content), class_="text", dir="auto")


def _quiet(*children: Child) -> Html:
    return tag("div", *children, class_="quiet", dir="auto")


def _hash(digest: str) -> Html:
    return tag("span", digest, class_="hash", dir="ltr")


def _minute(at: str) -> Child:
    return f"{at[:16].replace('T', ' ')} UTC" if at else ""


def _section(title: Child, *content: Html) -> Html:
    return tag("section", tag("h2", title, dir="auto"), *content)


def _facts(rows: Iterable[tuple[Message, Child]]) -> Html:
    shown = [
        tag("tr", tag("th", name, scope="row"), tag("td", value, dir="auto")) for name, value in rows if value != ""
    ]
    return tag("table", *shown, class_="facts")


def _table(titles: Sequence[Child], rows: Sequence[Sequence[Child]]) -> Html:
    head = tag("thead", tag("tr", *(tag("th", title, scope="col") for title in titles)))
    body = tag("tbody", *(tag("tr", *(tag("td", cell, dir="auto") for cell in row)) for row in rows))
    return tag("div", tag("table", head, body), class_="wide")
