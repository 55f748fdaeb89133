"""Renaming and deleting golden sets as a whole: a menu that is also the list's context menu, and its keys."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.context_menu import offer_menu
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.desktop.widgets.question import Question, ask_yes
from plumbline.services.evaluation.golden import GoldenSets, Listed, Usage


class WholeSets(QObject):
    """What can be done with the set that is chosen in a list. The examples that ship with a policy stay as they are."""

    def __init__(
        self,
        page: Page,
        golden: EntryList,
        golden_sets: Callable[[], GoldenSets],
        titled: Callable[[Listed], str],
        changed: Callable[[str], None],
    ) -> None:
        """`titled`: a set as it is called; `changed` gets POLICY/NAME of the one to choose, or ""."""
        super().__init__(page)
        self._page, self._golden_sets, self._titled, self._changed = page, golden_sets, titled, changed
        self._chosen: Listed | None = None
        self._names: Collection[str] = ()
        self.button = MenuButton()
        self.button.say(translate("Evaluate", "More"))
        self.button.setAccessibleName(translate("Evaluate", "Rename or delete the golden set"))
        menu = self.button.menu()
        menu.setToolTipsVisible(True)
        self._entries = (
            add_entry(menu, translate("Evaluate", "Rename…"), self.ask_rename),
            add_entry(menu, translate("Evaluate", "Delete…"), self.ask_delete),
        )
        offer_menu(golden, menu.popup)
        for key, do in ((QKeySequence("F2"), self.ask_rename), (QKeySequence.StandardKey.Delete, self.ask_delete)):
            QShortcut(key, golden, do, context=Qt.ShortcutContext.WidgetShortcut)

    def choose(self, chosen: Listed | None, names: Collection[str]) -> None:
        """The set that is meant from now on; `names`: of its policy's sets."""
        self._chosen, self._names = chosen, names
        shipped = chosen is not None and not chosen.version
        for entry in self._entries:
            entry.setEnabled(chosen is not None and not shipped)
            entry.setToolTip(translate("Evaluate", "These examples come with Plumbline.") if shipped else "")

    def _ask(self, ask: Callable[[Listed, Usage], None]) -> None:
        """Reads first what the chosen set is needed for."""
        chosen = self._chosen
        if chosen is not None and chosen.version:
            self._page.parts.tasks.run(
                self._page, lambda: self._golden_sets().usage(chosen.policy, chosen.name), partial(ask, chosen)
            )

    def ask_rename(self) -> None:
        """Asks for another name."""
        self._ask(lambda chosen, usage: RenameDialog(self._page, chosen, usage, self._names, self._rename).open())

    def _rename(self, chosen: Listed, name: str) -> None:
        self._page.parts.tasks.run(
            self._page,
            lambda: self._golden_sets().rename(chosen.policy, chosen.name, name),
            lambda kept: self._changed(f"{kept.policy}/{kept.name}"),
        )

    def ask_delete(self) -> None:
        """Says what goes and what stays, and asks."""
        self._ask(self._ask_delete)

    def _ask_delete(self, chosen: Listed, usage: Usage) -> None:
        title = self._titled(chosen)
        goes = translate(
            "Evaluate", "“{title}” will be deleted, with {n} versions. This can't be undone.", "", usage.versions
        )
        said = [
            goes.format(title=title),
            _stays(usage),
            translate("Evaluate", "Review queues and what people decided are kept."),
        ]
        if usage.shipped:
            said.append(translate("Evaluate", "The examples that come with the policy are listed instead."))

        def deleted(_: None) -> None:
            self._page.say(translate("Evaluate", "“{title}” was deleted.").format(title=title))
            self._changed("")

        ask_yes(
            self._page,
            translate("Evaluate", "Delete golden set"),
            "\n\n".join(filter(None, said)),
            translate("Evaluate", "Delete"),
            lambda: self._page.parts.tasks.run(
                self._page, lambda: self._golden_sets().delete(chosen.policy, chosen.name), deleted
            ),
        )


def _stays(usage: Usage) -> str:
    if not usage.evaluations:
        return ""
    return translate(
        "Evaluate", "{n} evaluations measured on it are kept, with the examples that they need.", "", usage.evaluations
    )


class RenameDialog(Question):
    """Asks for a golden set's other name."""

    def __init__(
        self,
        parent: QWidget,
        chosen: Listed,
        usage: Usage,
        names: Collection[str],
        done: Callable[[Listed, str], object],
    ) -> None:
        super().__init__(parent, translate("Evaluate", "Rename golden set"), translate("Evaluate", "Rename"))
        self._before, self._names = chosen.name, names
        self.name = QLineEdit(chosen.name)
        self.name.setAccessibleName(translate("Evaluate", "Name of the golden set"))
        self._taken = label(translate("Evaluate", "The policy has a golden set of this name."), "muted", wrap=True)
        self.body.addWidget(self.name)
        self.body.addWidget(self._taken)
        if usage.evaluations:
            self.say(
                translate("Evaluate", "{n} evaluations measured on it keep the old name.", "", usage.evaluations),
                "muted",
            )
        self.name.textChanged.connect(self._update)
        self.accepted.connect(lambda: done(chosen, self.name.text()))
        self._update()
        self.name.selectAll()
        self.name.setFocus()

    def _update(self) -> None:
        name = " ".join(self.name.text().split())
        taken = name in self._names and name != self._before
        self._taken.setVisible(taken)
        self.go.setEnabled(name not in ("", self._before) and not taken)
        self.fit()
