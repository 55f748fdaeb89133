"""Domain types to table rows and back: lists, contracts, origins and answers.

Reading is the inverse of writing for everything a verdict depends on. Paths may hold bytes that are not text (lone surrogates in
Python): in JSON columns they survive exactly, in text columns they become escapes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

from plumbline.domain.content import Answered, Context, Origin
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.messages import Message, from_data, to_data, verbatim
from plumbline.domain.place import place_of, place_text
from plumbline.domain.policy import PolicyDraft, PolicyVersion
from plumbline.domain.review_queue import GoldenShare, HardItems, QueueRules
from plumbline.domain.run import Bounds, Effort, EngineConfig, ModelIdentity, RunCounts, RunSpec, Sampling
from plumbline.domain.verdict import (
    Decision,
    DecisionProbability,
    FinishReason,
    PartVerdict,
    Reading,
    UndeterminedReason,
    Usage,
    Verdict,
)

Row = Mapping[Any, Any]

COUNTERS = tuple(field.name for field in fields(RunCounts))
"""Columns of a run."""


_LONGEST_UNREADABLE = 500  # letters of a note that is not in order


def stamp(moment: datetime) -> str:
    """An aware datetime as UTC text with milliseconds; such texts sort as the moments do."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def storable(text: str) -> str:
    """The text itself, or with escapes for what can't be written as UTF-8 (lone surrogates of odd file names)."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text


def packed(value: object) -> str:
    """A value as JSON text: ASCII, compact, keys sorted, so that equal values are equal texts."""
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def words(text: str) -> tuple[str, ...]:
    """A JSON list of texts."""
    return tuple(json.loads(text))


def notes_text(notes: Sequence[Message]) -> str:
    """Notes as their column keeps them."""
    return packed([to_data(note) for note in notes])


def notes_of(text: str) -> tuple[Message, ...]:
    """The notes in a column; those that older versions wrote are plain text."""
    try:
        return tuple(map(_note_of, json.loads(text)))
    except (ValueError, TypeError, RecursionError):
        return (verbatim(text[:_LONGEST_UNREADABLE]),)


def _note_of(note: object) -> Message:
    try:
        return verbatim(note) if isinstance(note, str) else from_data(note)
    except ValueError:
        return verbatim(json.dumps(note)[:_LONGEST_UNREADABLE])


def shown_text(shown: Sequence[tuple[str, str]]) -> str | None:
    """What the model is shown beside a text, as its column keeps it."""
    return packed([[storable(name), storable(value)] for name, value in shown]) if shown else None


def shown_of(text: str | None) -> tuple[tuple[str, str], ...]:
    """What a column says that the model was shown."""
    return tuple((str(name), str(value)) for name, value in json.loads(text)) if text else ()


def detail_text(detail: Message | None) -> str:
    """A skip's detail as its column keeps it."""
    return "" if detail is None else packed(to_data(detail))


def detail_of(text: str) -> Message | None:
    """The detail in a column; what older versions wrote is plain text."""
    if not text:
        return None
    try:
        return from_data(json.loads(text))
    except (ValueError, RecursionError):
        return verbatim(text)


def origin_values(origin: Origin) -> dict[str, str]:
    """An origin's columns."""
    return {
        "source": storable(origin.source),
        "place": place_text(origin.place),
        "external_id": storable(origin.external_id),
        "author": storable(origin.author),
        "written": storable(origin.written),
    }


def origin_of(row: Row) -> Origin:
    """The origin in a row of items or skips."""
    return Origin(row["source"], place_of(row["place"]), row["external_id"], row["author"], row["written"])


def context_text(context: Context) -> str:
    """A context as its column keeps it: JSON of what is not empty; "" for none."""
    kept = {name: value for name, value in asdict(context).items() if value}
    return storable(packed(kept)) if kept else ""


def context_of(text: str) -> Context:
    """The context in a column; one that can't be read is none."""
    try:
        kept = json.loads(text) if text else {}
        answered = kept.pop("answered", None)
        return Context(**_texts(kept), answered=None if answered is None else Answered(**_texts(answered)))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return Context()


def _texts(data: dict[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in data.items()}


def policy_values(policy: PolicyVersion) -> dict[str, object]:
    """A policy version's columns but for its hash of details."""
    return {
        "name": storable(policy.name),
        "sha256": policy.sha256,
        "title": storable(policy.title),
        "data": policy.data,
        "contract": packed(policy.contract.to_dict()),
        "language": policy.language,
        "summary": storable(policy.summary),
        "sensitive": policy.sensitive or None,
    }


def policy_of(row: Row) -> PolicyVersion:
    """The policy version in a row."""
    return PolicyVersion(
        name=row["name"],
        title=row["title"],
        data=bytes(row["data"]),
        contract=OutputContract.from_dict(json.loads(row["contract"])),
        language=row["language"],
        summary=row["summary"],
        sensitive=bool(row["sensitive"]),
    )


def draft_values(draft: PolicyDraft) -> dict[str, object]:
    """A draft's columns but for when it was kept."""
    return {
        "name": storable(draft.name),
        "title": storable(draft.title),
        "data": draft.data,
        "contract": None if draft.contract is None else packed(draft.contract.to_dict()),
        "language": draft.language,
        "summary": storable(draft.summary),
        "sensitive": draft.sensitive or None,
    }


def draft_of(row: Row) -> PolicyDraft:
    """The draft in a row."""
    stated = row["contract"]
    contract = None if stated is None else OutputContract.from_dict(json.loads(stated))
    return PolicyDraft(
        row["name"],
        row["title"],
        bytes(row["data"]),
        contract,
        row["language"],
        row["summary"],
        bool(row["sensitive"]),
    )


def model_values(model: ModelIdentity) -> dict[str, object]:
    """A model's columns."""
    return {
        "name": storable(model.name),
        "sha256": model.sha256,
        "files": packed(list(model.files)),
        "practice": model.practice,
        "server": model.server or None,
    }


def model_of(row: Row) -> ModelIdentity:
    """The model in a row."""
    return ModelIdentity(row["name"], row["sha256"], words(row["files"]), bool(row["practice"]), row["server"] or "")


def spec_values(spec: RunSpec) -> dict[str, object]:
    """A run's columns but for its policy, model, state and counters."""
    return {
        "effort": spec.effort.value,
        "date": spec.date,
        "sampling": packed(asdict(spec.sampling)),
        "reasoning_budget": spec.reasoning_budget,
        "answer_limit": spec.answer_limit,
        "state_format": spec.state_format,
        "app_version": spec.app_version,
        "schedule": engine_config_text(spec.engine_config),
        "sources": packed(list(spec.sources)),
        "intake_options": spec.intake_options,
        "bounds": bounds_text(spec.bounds),
        "repeats": spec.repeats,
        "shadow_of": spec.shadow_of,
        "part_of": spec.part_of,
    }


def bounds_text(bounds: Bounds | None) -> str | None:
    """The column of an adaptive effort's bounds."""
    return None if bounds is None else packed(asdict(bounds))


def bounds_of(text: str | None) -> Bounds | None:
    """The bounds in a column."""
    return None if text is None else Bounds(**json.loads(text))


def rules_text(rules: QueueRules) -> str:
    """The column of a queue's rules."""
    return packed(asdict(rules))


def rules_of(text: str) -> QueueRules:
    """The rules in a column."""
    data = json.loads(text)
    golden, between = data["golden"], data["between"]
    return QueueRules(
        **data
        | {
            "hard": HardItems(data["hard"]),
            "golden": None if golden is None else GoldenShare(**golden),
            "between": None if between is None else (between[0], between[1]),
            "reviewers": tuple(data["reviewers"]),
        }
    )


def engine_config_text(engine_config: EngineConfig | None) -> str | None:
    """The column of an engine configuration."""
    return None if engine_config is None else packed(asdict(engine_config))


def spec_of(run: Row, policy: Row, model: Row) -> RunSpec:
    """A run's spec from its three rows."""
    return RunSpec(
        policy=policy_of(policy),
        model=model_of(model),
        effort=Effort(run["effort"]),
        date=run["date"],
        sampling=Sampling(**json.loads(run["sampling"])),
        reasoning_budget=run["reasoning_budget"],
        answer_limit=run["answer_limit"],
        state_format=bool(run["state_format"]),
        app_version=run["app_version"],
        engine_config=None if run["schedule"] is None else EngineConfig(**json.loads(run["schedule"])),
        sources=words(run["sources"]),
        intake_options=run["intake_options"],
        bounds=bounds_of(run["bounds"]),
        repeats=run["repeats"],
        shadow_of=run["shadow_of"],
        part_of=run["part_of"],
    )


def counts_of(run: Row) -> RunCounts:
    """A run's counters."""
    return RunCounts(**{name: run[name] for name in COUNTERS})


def answer_values(verdict: Verdict) -> dict[str, object]:
    """An answer's columns but for its run and content."""
    reading, probability, usage = verdict.reading, verdict.probability, verdict.usage
    return {
        "decision": reading.decision.value,
        "reason": None if reading.reason is None else reading.reason.value,
        "labels": packed(list(reading.labels)),
        "rule_ids": packed(list(reading.rule_ids)),
        "unknown_rule_ids": packed(list(verdict.unknown_rule_ids)),
        "confidence": storable(reading.confidence),
        "rationale": storable(reading.rationale),
        "severity": reading.severity,
        "finish_reason": verdict.finish_reason.value,
        "probability": None if probability is None else probability.value,
        "decision_mass": None if probability is None else probability.mass,
        "prompt_tokens": usage.prompt_tokens,
        "reasoning_tokens": usage.reasoning_tokens,
        "answer_tokens": usage.answer_tokens,
        "seconds": usage.seconds,
        "raw": storable(verdict.raw),
        "parts": packed([_part_values(part) for part in verdict.parts]),
        "parts_text": storable(_parts_text(reading.rationale + verdict.reasoning, verdict.parts)),
        "reasoning": storable(verdict.reasoning),
    }


def verdict_of(answer: Row) -> Verdict:
    """The verdict in a row of answers."""
    probability = answer["probability"]
    return Verdict(
        Reading(
            decision=Decision(answer["decision"]),
            reason=reason_of(answer["reason"]),
            labels=words(answer["labels"]),
            rule_ids=words(answer["rule_ids"]),
            confidence=answer["confidence"],
            rationale=answer["rationale"],
            severity=answer["severity"],
        ),
        unknown_rule_ids=words(answer["unknown_rule_ids"]),
        reasoning=answer["reasoning"],
        raw=answer["raw"],
        finish_reason=FinishReason(answer["finish_reason"]),
        probability=None if probability is None else DecisionProbability(probability, answer["decision_mass"]),
        usage=Usage(answer["prompt_tokens"], answer["reasoning_tokens"], answer["answer_tokens"], answer["seconds"]),
        parts=tuple(_part_of(part) for part in json.loads(answer["parts"])),
    )


def reason_of(text: str | None) -> UndeterminedReason | None:
    """An UNDETERMINED verdict's reason."""
    return None if text is None else UndeterminedReason(text)


def _part_values(part: PartVerdict) -> dict[str, object]:
    reading = part.reading
    return {
        "start": part.start,
        "end": part.end,
        "decision": reading.decision,
        "reason": reading.reason,
        "labels": reading.labels,
        "rule_ids": reading.rule_ids,
        "rationale": reading.rationale,
        "reasoning": part.reasoning,
        "raw": part.raw,
        "probability": part.probability,
        "finish_reason": part.finish_reason,
    }


def _part_of(part: dict[str, Any]) -> PartVerdict:
    return PartVerdict(
        part["start"],
        part["end"],
        Reading(
            Decision(part["decision"]),
            reason_of(part["reason"]),
            labels=tuple(part["labels"]),
            rule_ids=tuple(part["rule_ids"]),
            rationale=part["rationale"],
        ),
        reasoning=part["reasoning"],
        raw=part["raw"],
        probability=part["probability"],
        finish_reason=FinishReason(part["finish_reason"]),
    )


def _parts_text(said: str, parts: Sequence[PartVerdict]) -> str:
    texts = [text for part in parts for text in (part.reading.rationale, part.reasoning) if text and text not in said]
    return "".join(f"\n{text}" for text in texts)
