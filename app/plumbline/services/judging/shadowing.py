"""Shadows of a run: other policies that judge a share of its items without a say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace

from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import CAUTIOUS, Recorded, RunEvent, RunSpec, RunStarted, RunState, ShadowJudged
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine
from plumbline.services.judging.classify import Classifier
from plumbline.store.history import History


def shadow_spec(spec: RunSpec, policy: PolicyVersion, history: History) -> RunSpec:
    """What a run's shadow is to be judged with: all that the run is, under another policy."""
    learned = history.effort_bounds.find(policy, spec.model.sha256)
    return replace(spec, policy=policy, bounds=None if spec.bounds is None else learned or CAUTIOUS)


def judge_shadows(
    history: History, run: int, engine: Engine, working: Callable[[int], AbstractContextManager[None]], work: Work
) -> Iterator[RunEvent]:
    """Judges what waits in a run's shadows; nothing of it is an event of the run but how far they are."""
    classifier = Classifier(history.runs, engine, working)
    for shadow in history.shadows.of_run(run):
        if shadow.state is RunState.FINISHED or work.cancelled:
            continue
        done = 0
        for event in classifier.resume(shadow.run, None, work):
            if isinstance(event, RunStarted):
                done = event.counts.done
            elif isinstance(event, Recorded):
                done += 1
                yield ShadowJudged(run, shadow.run, done, shadow.items)
