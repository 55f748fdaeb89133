"""Saved searches: a button whose menu lists them, and the dialogs that save, rename and delete one.

They are in the history, so that a search for a name is encrypted with what it finds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QMenu, QPushButton, QWidget

from plumbline.desktop.history.filter_bar import FilterBar
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.tasks import Failed, Tasks
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import add_entry, give_menu
from plumbline.desktop.widgets.question import ask_yes
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.errors import PlumblineError
from plumbline.domain.visible import visible
from plumbline.store.history import History
from plumbline.store.results.saved_searches import SavedSearch


class SavedSearches(QPushButton):
    """Lists the saved searches; choosing one puts its words and filters in their places."""

    said = Signal(str)
    """What a person should know of the one that was chosen."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], filters: FilterBar, show_error: Failed) -> None:
        super().__init__(translate("History", "Saved searches"))
        self._tasks, self._history, self._filters, self._show_error = tasks, history, filters, show_error
        self.known: list[SavedSearch] = []
        self.setProperty("role", "chip")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        give_menu(self, self._menu)
        self._fill()

    def refresh(self) -> None:
        """Reads them again; a history that can't be read has none."""
        history = self._history

        def read() -> list[SavedSearch]:
            return history().saved_searches.all()

        self._tasks.run(self, read, self._show, lambda _: self._show([]))

    def ask_save(self) -> None:
        SaveSearchDialog(self, [one.name for one in self.known], self._save).open()

    def ask_manage(self) -> None:
        dialog = ManageSearchesDialog(self, self._rename, self._delete)
        dialog.show_searches(self.known)
        dialog.open()

    def _show(self, found: list[SavedSearch]) -> None:
        self.known = found
        for dialog in self.findChildren(ManageSearchesDialog):
            dialog.show_searches(found)

    def _fill(self) -> None:
        self._menu.clear()
        for one in self.known:
            add_entry(self._menu, visible(one.name), partial(self._put, one))
        self._menu.addSeparator()
        save = add_entry(self._menu, translate("History", "Save this search…"), self.ask_save)
        save.setEnabled(not self._filters.query().everything)
        manage = add_entry(self._menu, translate("History", "Rename or delete…"), self.ask_manage)
        manage.setEnabled(bool(self.known))

    def _put(self, search: SavedSearch) -> None:
        self._filters.put(search)
        if search.remark is not None:
            self.said.emit(say(search.remark))

    def _save(self, name: str) -> None:
        search, history = replace(self._filters.search(), name=name), self._history
        self._change(lambda: history().saved_searches.save(search, replace=True))

    def _rename(self, name: str, new: str) -> None:
        history = self._history
        self._change(lambda: history().saved_searches.rename(name, new))

    def _delete(self, name: str) -> None:
        history = self._history
        self._change(lambda: history().saved_searches.delete(name))

    def _change(self, change: Callable[[], object]) -> None:
        def failed(error: PlumblineError) -> None:
            self._show_error(error)
            self.refresh()

        self._tasks.run(self, change, lambda _: self.refresh(), failed)


class SaveSearchDialog(Sheet):
    """Asks for a name; one that is taken is said before it is replaced."""

    def __init__(self, parent: QWidget, taken: list[str], done: Callable[[str], object]) -> None:
        """`done` takes the name."""
        super().__init__(parent, translate("History", "Save this search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken = {name.casefold() for name in taken}
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("History", "Name"))
        self.name.setPlaceholderText(translate("History", "Name"))
        self._hint = label("", "muted", wrap=True)
        self.body.addWidget(self.name)
        self.body.addWidget(self._hint)
        self._go = self.buttons.addButton(translate("History", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self.buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.name.textChanged.connect(self._enable)
        self._enable()
        self.accepted.connect(lambda: done(_tidy(self.name.text())))

    def _enable(self) -> None:
        name = _tidy(self.name.text())
        self._go.setEnabled(bool(name))
        there = name.casefold() in self._taken
        self._go.setText(translate("History", "Replace") if there else translate("History", "Save"))
        self._hint.setText(
            translate("History", "There is a saved search of this name. It will be replaced.")
            if there
            else translate("History", "The words and filters are kept in the history. If it is encrypted, so are they.")
        )
        self.name.setAccessibleDescription(self._hint.text())


class ManageSearchesDialog(Sheet):
    """The saved searches, of which the selected one is renamed or deleted."""

    def __init__(self, parent: QWidget, rename: Callable[[str, str], object], delete: Callable[[str], object]) -> None:
        super().__init__(parent, translate("History", "Saved searches"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._do_rename, self._do_delete = rename, delete
        self.list = EntryList(translate("History", "Saved searches"))
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("History", "Name"))
        self._rename = button(translate("History", "Rename"), self._ask_rename)
        self._delete = button(translate("History", "Delete…"), self._ask_delete)
        for one in (self._rename, self._delete):
            one.setAutoDefault(False)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.name)
        self.body.addWidget(flow(self._rename, self._delete))
        self.buttons.addButton(translate("History", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.list.currentItemChanged.connect(lambda *_: self._show_name())
        self.name.textChanged.connect(self._enable)
        self.name.returnPressed.connect(self._ask_rename)

    def show_searches(self, found: list[SavedSearch]) -> None:
        self.list.fill([(one.name, visible(one.name), _below(one)) for one in found])
        self._show_name()

    def _show_name(self) -> None:
        self.name.setText(self.list.name)
        self._enable()

    def _enable(self) -> None:
        chosen = self.list.name
        self.name.setEnabled(bool(chosen))
        self._delete.setEnabled(bool(chosen))
        self._rename.setEnabled(bool(chosen) and _tidy(self.name.text()) not in ("", chosen))

    def _ask_delete(self) -> None:
        name = self.list.name
        ask_yes(
            self,
            translate("History", "Delete this saved search?"),
            translate("History", "“{name}” will be deleted. What it finds stays in the history.").format(
                name=visible(name)
            ),
            translate("History", "Delete"),
            partial(self._do_delete, name),
        )

    def _ask_rename(self) -> None:
        if self._rename.isEnabled():
            self._do_rename(self.list.name, self.name.text())


def _below(search: SavedSearch) -> str:
    saved = translate("History", "Saved {when}").format(when=moment_text(search.saved))
    return "\n".join(filter(None, (visible(search.words), saved)))


def _tidy(name: str) -> str:
    return " ".join(name.split())
