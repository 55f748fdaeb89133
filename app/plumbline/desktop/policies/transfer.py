"""Policies into the library and out of it: files, folders, packs and zip files, by menu or dropped on the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from plumbline.desktop.policies.contract_form import ContractForm
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import PoliciesChanged
from plumbline.desktop.shell.messages import localized
from plumbline.desktop.shell.page import Page
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.drafting import stated
from plumbline.services.policies.editing import Imported, LeftOut
from plumbline.services.policies.export import export_archive, export_folders

_MOST_NAMED = 6


class Transfer(QObject):
    """Import and export."""

    def __init__(self, page: Page, show: Callable[[str], object]) -> None:
        """`show`: shows a policy by its name."""
        super().__init__(page)
        self._page, self._show = page, show
        self._asked: list[LeftOut] = []

    # Import

    def ask_files(self) -> None:
        """Asks for files."""
        dialog = QFileDialog(self._page, translate("Policies", "Import policies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                translate("Policies", "Policies and packs") + " (*.md *.txt *.markdown *.zip)",
                translate("Policies", "All files") + " (*)",
            ]
        )
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        _open(dialog)

    def ask_folder(self) -> None:
        """Asks for a folder."""
        dialog = QFileDialog(self._page, translate("Policies", "Import a folder of policies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        _open(dialog)

    def take(self, paths: list[Path]) -> None:
        """Imports what these paths hold."""
        core = self._page.parts.core

        def work() -> list[Imported]:
            desk = core.policy_editing()
            return [desk.import_from(path) for path in paths]

        self._page.parts.tasks.run(self, work, self._taken)

    def _taken(self, found: list[Imported]) -> None:
        taken = [policy for one in found for policy in one.taken]
        left = [entry for one in found for entry in one.left_out]
        self._asked = [entry for entry in left if entry.draft is not None]
        refused = [entry for entry in left if entry.draft is None]
        words = [translate("Policies", "%n policies imported.", "", len(taken))] if taken or not self._asked else []
        words += [f"{entry.place.name}: {localized(entry.error.message)}" for entry in refused[:_MOST_NAMED]]
        if len(refused) > _MOST_NAMED:
            words.append(translate("Policies", "%n more could not be used.", "", len(refused) - _MOST_NAMED))
        if words:
            self._page.say("\n".join(words))
        if taken:
            self._page.intent.emit(PoliciesChanged())
            self._show(taken[-1].name)
        self._ask_next()

    def _ask_next(self) -> None:
        """Asks how the next of those is answered that do not say it clearly."""
        if not self._asked:
            return
        draft = self._asked.pop(0).draft
        assert draft is not None, "only those are asked about that could be read"  # noqa: S101
        form = ContractForm(
            self._page, self._page.parts.theme, draft, lambda contract: self._save(draft, contract), show_text=True
        )
        form.finished.connect(lambda _code: self._ask_next())
        form.open()

    def _save(self, draft: PolicyDraft, contract: OutputContract | None) -> None:
        core = self._page.parts.core

        def done(_: object) -> None:
            self._page.intent.emit(PoliciesChanged())
            self._show(draft.name)

        self._page.parts.tasks.run(self, lambda: core.policy_editing().save(stated(draft, contract)), done)

    # Export

    def ask_export_folder(self, names: list[str]) -> None:
        """Asks for the folder into which policies go, each in one of its own."""
        dialog = QFileDialog(self._page, translate("Policies", "Export into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda chosen: self.export(names, Path(chosen[0])))
        _open(dialog)

    def ask_export_archive(self, names: list[str]) -> None:
        """Asks for the zip file into which policies go."""
        dialog = QFileDialog(self._page, translate("Policies", "Export as a zip file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{names[0]}.zip" if len(names) == 1 else "policies.zip")
        dialog.filesSelected.connect(lambda chosen: self.export(names, Path(chosen[0]), packed=True))
        _open(dialog)

    def export(self, names: list[str], place: Path, *, packed: bool = False) -> None:
        """Writes the newest versions of policies."""
        core = self._page.parts.core

        def work() -> int:
            found = [core.library().find(name) for name in names]
            if packed:
                export_archive(found, place)
            else:
                export_folders(found, place)
            return len(found)

        def done(count: int) -> None:
            words = translate("Policies", "%n policies exported to {place}.", "", count)
            self._page.say(words.format(place=place))

        self._page.parts.tasks.run(self, work, done)


def _open(dialog: QFileDialog) -> None:
    dialog.finished.connect(lambda _code: dialog.deleteLater())
    dialog.open()
