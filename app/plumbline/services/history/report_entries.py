"""The runs and items of a report, as its data holds them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from plumbline.domain.work import Work
from plumbline.report.document import Choices, Data
from plumbline.report.figures import cited, named
from plumbline.report.quoting import quoted_rules
from plumbline.services.history.label_meanings import LabelMeaning, meanings_of
from plumbline.services.history.report_choice import Chosen

if TYPE_CHECKING:
    from plumbline.domain.content import Skip
    from plumbline.domain.run import RunSpec
    from plumbline.services.history.runs import RunView
    from plumbline.store.history import History
    from plumbline.store.results.audit import ChainLink

POLICY_LINKS: Final = "links of policies"
_PAGE: Final = 200


class ReportEntries:
    """Gathers them from the history."""

    def __init__(self, history: History, runs: RunView) -> None:
        self._history = history
        self._runs = runs

    def entries(
        self,
        chosen: Chosen,
        choices: Choices,
        notes: Mapping[tuple[int, int], str],
        work: Work,
    ) -> dict[str, list[Data]]:
        """The runs and the items."""
        links: dict[tuple[int, int | None], list[Data]] = {}
        for one in self._history.audit.links({run: set(positions) for run, positions in chosen.items()}):
            links.setdefault((one.run, one.item), []).append(link_data(one))
        runs, items = [], []
        for run, positions in chosen.items():
            work.check()
            records = self._items(run, positions)
            meanings = meanings_of(self._history.runs.spec(run).policy)
            for record in records:
                _give_titles(record, meanings)
                position = record["item"] - 1
                if (run, position) in notes:
                    record["case_note"] = notes[run, position]
                record["links"] = links.get((run, position), [])
            runs.append(self._run(run, records, choices) | {"links": links.get((run, None), [])})
            items += records
        return {"runs": runs, "items": items, POLICY_LINKS: links.get((0, None), [])}

    def _items(self, run: int, positions: Sequence[int]) -> list[Data]:
        judged = {int(str(one["item"])) - 1: one for one in self._history.export.chosen(run, positions)}
        waiting = [position for position in positions if position not in judged]
        for start in range(0, len(waiting), _PAGE):
            for summary in self._history.items.at(run, waiting[start : start + _PAGE]):
                judged[summary.position] = self._waiting(summary.item_id)
        return [judged[position] for position in positions if position in judged]

    def _waiting(self, number: int) -> dict[str, object]:
        record = self._history.items.get(number)
        content, origin = record.content, record.content.origin
        return {
            "run": record.run,
            "item": record.position + 1,
            "origin": str(origin),
            "source": origin.source,
            "place": origin.place.data,
            "external_id": origin.external_id,
            "author": origin.author,
            "written": origin.written,
            "sha256": content.sha256,
            "text": content.text,
            "state": record.state.value,
            "decision": None,
            "labels": [],
            "rule_ids": [],
            "unknown_rule_ids": [],
            "reviews": [],
            "appeals": [],
        }

    def _run(self, run: int, records: Sequence[Data], choices: Choices) -> Data:
        spec, record = self._history.runs.spec(run), self._history.runs.get(run)
        wanted = sorted({rule for one in records for rule in named(one)})
        return {
            "run": run,
            "state": record.state.value,
            "created": record.created,
            "finished": record.finished,
            "fully_read": record.fully_read,
            "sources": list(spec.sources),
            "intake_options": json.loads(spec.intake_options),
            "policy": _policy(spec, record.policy_number, with_text=choices.policies),
            "rules": quoted_rules(spec.policy, wanted),
            "model": asdict(spec.model) | {"files": list(spec.model.files)},
            "settings": _settings(spec),
            "counts": asdict(record.counts),
            "skipped": [_skip(one) for one in self._runs.skips(run)],
        }


def _give_titles(record: Data, meanings: Mapping[str, LabelMeaning]) -> None:
    """Says of each rule and label of an item what the policy calls it."""
    known = [(one, meanings.get(one, LabelMeaning("", is_rule=one in record["rule_ids"]))) for one in cited(record)]
    record["rules"] = [{"id": one, "title": found.title} for one, found in known if found.is_rule]
    record["answers"] = [{"id": one, "title": found.title} for one, found in known if not found.is_rule]
    for decision in (*record["reviews"], *record["appeals"]):
        for name in ("label", "outcome_label"):
            if decision.get(name) in meanings:
                decision[f"{name}_title"] = meanings[decision[name]].title


def _skip(skip: Skip) -> Data:
    origin = skip.origin
    return {
        "origin": str(origin),
        "source": origin.source,
        "place": origin.place.data,
        "author": origin.author,
        "reason": skip.reason.value,
        "detail": str(skip.detail or ""),
    }


def _policy(spec: RunSpec, number: int, *, with_text: bool) -> Data:
    policy = spec.policy
    found: Data = {
        "name": policy.name,
        "title": policy.title,
        "version": number,
        "sha256": policy.sha256,
        "language": policy.language,
        "summary": policy.summary,
        "sensitive": policy.sensitive,
        "labels": [
            {"label": one.text, "decision": one.decision.value, "meaning": one.meaning}
            for one in policy.contract.labels
        ],
        "answer_form": {
            "kind": policy.contract.kind.value,
            "standard": policy.contract.standard,
            "inferred": policy.contract.inferred,
        },
    }
    return found | ({"text": policy.text} if with_text else {})


def _settings(spec: RunSpec) -> Data:
    return {
        "effort": spec.effort.value,
        "date": spec.date,
        "temperature": spec.sampling.temperature,
        "top_p": spec.sampling.top_p,
        "seed": spec.sampling.seed,
        "reasoning_budget": spec.reasoning_budget,
        "answer_limit": spec.answer_limit,
        "state_format": spec.state_format,
        "app_version": spec.app_version,
        "engine": None if spec.engine_config is None else asdict(spec.engine_config),
        "bounds": None if spec.bounds is None else asdict(spec.bounds),
        "repeats": spec.repeats,
        "shadow_of": spec.shadow_of,
        "part_of": spec.part_of,
    }


def link_data(link: ChainLink) -> Data:
    """A link of the chain, without the item that it is listed with."""
    found: dict[str, Any] = asdict(link)
    del found["item"]
    return found
