"""What the Check page says of a check: its header, its model, how far it is and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_origin
from plumbline.desktop.widgets.amounts import moment_text, number_text
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.sources import location
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.content import Origin
from plumbline.domain.run import RunCounts
from plumbline.domain.sources import PASTED
from plumbline.engine.interface import EngineInfo
from plumbline.store.results.runs import RunRecord

_MOST_SOURCES: Final = 2
"""Files and folders that the header names."""


def header_words(runs: Sequence[RunRecord], titles: Sequence[str]) -> tuple[str, str]:
    """The policies, and in a second line what the check was made with; before the check is stored, the titles alone."""
    if not runs:
        return ", ".join(titles), ""
    first = runs[0]
    named = [run.policy for run in runs]
    policies = [say(one.words(named)) for one in named]
    sources = [location(Origin(source)) if source != PASTED else say_origin(Origin(source)) for source in first.sources]
    below = (
        model_word(first.model_name, practice=first.practice),
        translate("Check", "effort: {effort}").format(effort=effort_word(first.effort)),
        ", ".join(sources[:_MOST_SOURCES]) + (" …" if len(sources) > _MOST_SOURCES else ""),
        moment_text(first.created),
    )
    return ", ".join(policies), " · ".join(filter(None, below))


def loaded_words(run: RunRecord, engine: EngineInfo) -> str:
    """The model that is loaded, for the status line."""
    return translate("Check", "{model} · {device} · {count} at once").format(
        model=model_word(run.model_name, practice=run.practice),
        device=engine.device,
        count=engine.engine_config.sequences,
    )


def judged_words(counts: RunCounts) -> str:
    """How far a check is that nobody works on."""
    return translate("Check", "{done} of {n} items judged", "", counts.total).format(done=number_text(counts.done))


def outcome(counts: RunCounts, policies: int, *, whole: bool) -> str:
    """How a check ended."""
    if not whole:
        return translate("Check", "Paused at {done} of {n} items. Nothing is lost.", "", counts.total).format(
            done=number_text(counts.done)
        )
    if not counts.total:
        return translate("Check", "Nothing to judge: no items were found.")
    if policies > 1:
        return translate("Check", "{judged} {policies}.").format(
            judged=translate("Check", "{n} items judged", "", counts.total),
            policies=translate("Check", "under {n} policies", "", policies),
        )
    return translate("Check", "{judged}: {violates}, {allowed}.").format(
        judged=judged_words(counts),
        violates=translate("Check", "{n} violate", "", counts.violates),
        allowed=translate("Check", "{n} allowed", "", counts.allowed),
    )
