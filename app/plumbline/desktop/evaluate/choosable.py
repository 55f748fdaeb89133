"""What can be evaluated: policies and their versions, golden sets and models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plumbline.desktop.shell.leaving import server_choices
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.widgets.model_words import model_word
from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import Effort
from plumbline.services.evaluation.golden import GoldenSets, Listed, by_title
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.weights.library.inventory import Inventory


@dataclass(frozen=True, slots=True)
class Choosable:
    """What can be measured, and the model and effort that checks use.

    Attributes:
        policies: (reference, title), newest versions first under each name.
        models: (name, title) of the installed ones.
        titles: the policies', by their names.
    """

    policies: tuple[tuple[str, str], ...]
    golden: tuple[Listed, ...]
    models: tuple[tuple[str, str], ...]
    model: str
    effort: Effort
    titles: Mapping[str, str] = field(default_factory=dict)


def choosable(
    preferences: Preferences, library: PolicyLibrary, history: History, golden_sets: GoldenSets, inventory: Inventory
) -> Choosable:
    """Reads it; to be called on a thread of work."""
    server, titles = server_choices(preferences), library.titles()
    policies: list[tuple[str, str]] = []
    for entry in library.by_title():
        kept = history.policies.versions(entry.policy.name)
        if len(kept) < 2:
            policies.append((entry.policy.name, entry.policy.title))
        for number in range(len(kept), 0, -1) if len(kept) > 1 else ():
            title = say(NamedVersion(entry.policy.title, number, "").words())
            policies.append((f"{entry.policy.name}@{number}", title))
    installed = (
        (one.name, model_word(one.name, practice=one.practice, title=one.title)) for one in inventory.installed()
    )
    return Choosable(
        tuple(policies),
        tuple(by_title(golden_sets.listed(), titles)),
        (*server, *installed),
        server[0][0] if server else preferences.text("model") or inventory.default().name,
        Effort(preferences.text("effort")),
        titles,
    )
