"""What a run is called, and where an item came from, in a few words. Names of files and policies turn nothing beside them."""

from __future__ import annotations

from pathlib import PurePath

from plumbline.desktop.shell.messages import say, say_origin, say_place, say_value
from plumbline.desktop.widgets.strange_text import beside
from plumbline.domain.content import Origin
from plumbline.domain.sources import LOCAL_API, PASTED, STANDARD_INPUT, content_name, run_name
from plumbline.store.results.runs import RunRecord


def run_text(run: RunRecord, *others: RunRecord) -> str:
    """The run's name: "posts.csv and 2 more · Spam · version 2 · 30/11/2026 16:55"; with the policies of others over the same."""
    name = run_name(run.sources, run.policy_title, run.created)
    policies = [say(one.policy.words()) for one in (run, *others)]
    return f"{beside((say_value(name.content), *policies))} · {say_value(name.began)}"


def content_text(run: RunRecord) -> str:
    """What the run reads, as its name says it."""
    return beside([say_value(content_name(run.sources))])


def location(origin: Origin) -> str:
    """The file's name and the place in it, "posts.csv · row 1"; the place alone in what was pasted."""
    if origin.source in (PASTED, STANDARD_INPUT, LOCAL_API):
        return say_place(origin.place) or say_origin(origin)
    return " · ".join(filter(None, (PurePath(origin.source).name, say_place(origin.place))))
