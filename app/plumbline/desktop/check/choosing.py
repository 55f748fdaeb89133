"""What a check can be made with: read from the library and the installed models, and what the person has chosen of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject

from plumbline.desktop.check.bar import CheckBar, Choosable
from plumbline.desktop.shell.leaving import KEYS, server_choices
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.model_words import model_word
from plumbline.domain.policy import NamedVersion
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.weights.library.inventory import Inventory

_USUAL: Final = "spam"
"""The policy to begin with."""
_LISTED: Final = ("flea-market",)
"""With the practice model: it can follow policies that list words."""


class Choosing(QObject):
    """Fills the bar, and keeps what is wanted until it is there to be chosen."""

    def __init__(
        self,
        bar: CheckBar,
        tasks: Tasks,
        preferences: Preferences,
        library: Callable[[], PolicyLibrary],
        inventory: Inventory,
        history: Callable[[], History],
    ) -> None:
        super().__init__(bar)
        self._bar, self._tasks, self._preferences = bar, tasks, preferences
        self._library, self._inventory, self._history = library, inventory, history
        self._wanted_policies: list[str] = []
        self._wanted_model = ""
        bar.effort.choose(preferences.text("effort"))
        preferences.changed.connect(self._on_preference)

    def _on_preference(self, key: str) -> None:
        """A server that is set is what a check uses from now on; one that is left is not offered any more."""
        if key in KEYS:
            server = server_choices(self._preferences)
            self._wanted_model = server[0][0] if server else self._preferences.text("model")
            self.read()

    def read(self) -> None:
        """Offers what there is now."""
        server = server_choices(self._preferences)
        preferred = server[0][0] if server else self._preferences.text("model")

        def read() -> Choosable:
            policies = tuple((entry.policy.name, entry.policy.title) for entry in self._library().by_title())
            models = (
                *server,
                *(
                    (model.name, model_word(model.name, practice=model.practice, title=model.title))
                    for model in self._inventory.installed()
                ),
            )
            versions = tuple(version for policy in policies for version in _versions(self._history(), *policy))
            usual = self._inventory.default()
            known = {name for name, _ in policies}
            begin = next((name for name in (_LISTED if usual.practice else ()) if name in known), _USUAL)
            return Choosable(policies, models, preferred or usual.name, versions, begin)

        self._tasks.run(self, read, self._fill)

    def choose_policy(self, name: str) -> None:
        self._wanted_policies = [name]
        self.read()

    def choose_preferred_model(self) -> None:
        self._wanted_model = self._preferences.text("model")
        self.read()

    def state(self) -> dict[str, str]:
        return {
            "policies": "\n".join(self._bar.policies.chosen or self._wanted_policies),
            "model": self._bar.model_name or self._wanted_model,
            "effort": self._bar.effort.value,
        }

    def restore(self, state: Mapping[str, str]) -> None:
        self._wanted_policies = [name for name in state.get("policies", "").split("\n") if name]
        self._wanted_model = state.get("model", "")
        self._bar.effort.choose(state.get("effort", ""))

    def _fill(self, choosable: Choosable) -> None:
        chosen = self._wanted_policies or self._bar.policies.chosen
        self._bar.fill(choosable, chosen, self._wanted_model or self._bar.model_name)
        # What is not there yet may have been saved a moment ago: the next reading has it.
        here = {name for name, _ in choosable.policies}
        self._wanted_policies = [name for name in self._wanted_policies if name and name not in here]
        self._wanted_model = ""
        self._bar.changed.emit()


def _versions(history: History, name: str, title: str) -> list[tuple[str, str]]:
    """A policy by its name, and each of its versions where it has several."""
    kept = len(history.policies.versions(name))
    if kept < 2:
        return [(name, title)]
    return [(f"{name}@{number}", say(NamedVersion(title, number, "").words())) for number in range(kept, 0, -1)]
