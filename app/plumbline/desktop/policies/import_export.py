"""Importing and exporting policies: files, folders, packs and zip files, by menu or dropped on the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from plumbline.desktop.policies.contract_form import ContractForm
from plumbline.desktop.policies.effort_offer import say_with_effort
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import PoliciesChanged
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.lint.text_checks import effort_in
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.work import Work
from plumbline.services.policies.answer_choice import answer_note
from plumbline.services.policies.drafting import with_contract
from plumbline.services.policies.editing import ImportResult, PolicyEditing, SkippedPolicy
from plumbline.services.policies.export import export_archive, export_folders
from plumbline.services.policies.files import UnclearAnswerError
from plumbline.services.policies.library import PolicyLibrary

_MOST_NAMED = 6
_SHOWN_AFTER_MS = 1000
"""An import that takes longer is shown, with a way to stop it."""


class ImportExport(QObject):
    """Import and export."""

    def __init__(
        self,
        page: Page,
        editing: Callable[[], PolicyEditing],
        library: Callable[[], PolicyLibrary],
        show: Callable[[str], object],
    ) -> None:
        super().__init__(page)
        self._page, self._editing, self._library, self._show = page, editing, library, show
        self._asked: list[SkippedPolicy] = []

    # Import

    def ask_files(self) -> None:
        dialog = QFileDialog(self._page, translate("Policies", "Import policies"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                translate("Policies", "Policies and packs") + " (*.md *.txt *.markdown *.zip)",
                translate("Policies", "All files") + " (*)",
            ]
        )
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(name) for name in names]))
        _open(dialog)

    def ask_folder(self) -> None:
        dialog = QFileDialog(self._page, translate("Policies", "Import policy folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(name) for name in names]))
        _open(dialog)

    def import_paths(self, paths: list[Path]) -> None:
        editing, notice = self._editing, self._page.notice

        def job(work: Work) -> list[ImportResult]:
            return [editing().import_from(path, work) for path in paths]

        def show_running() -> None:
            if not task.over:
                notice.show_text(translate("Policies", "Importing policies…"), translate("Policies", "Stop"), task.stop)

        task = self._page.parts.tasks.job(self, job, self._imported, stopped=self._stopped, lane=Lane.STORE)
        QTimer.singleShot(_SHOWN_AFTER_MS, self, show_running)

    def _stopped(self) -> None:
        self._page.say(translate("Policies", "Import stopped. Policies imported so far are kept."))
        self._page.intent.emit(PoliciesChanged())

    def _imported(self, found: list[ImportResult]) -> None:
        imported = [policy for one in found for policy in one.imported]
        skipped = [entry for one in found for entry in one.skipped]
        self._asked = [entry for entry in skipped if entry.draft is not None]
        refused = [entry for entry in skipped if entry.draft is None]
        words = (
            [translate("Policies", "{n} policies imported.", "", len(imported))] if imported or not self._asked else []
        )
        words += [say(note) for version in imported[:_MOST_NAMED] if (note := answer_note(version))]
        words += [f"{entry.place.name}: {say(entry.error.message)}" for entry in refused[:_MOST_NAMED]]
        if len(refused) > _MOST_NAMED:
            words.append(translate("Policies", "{n} more could not be imported.", "", len(refused) - _MOST_NAMED))
        asked = next((effort for version in imported if (effort := effort_in(version.text))), "")
        if words or asked:
            say_with_effort(self._page, words, asked)
        else:
            self._page.notice.hide()
        if imported:
            self._page.intent.emit(PoliciesChanged())
            self._show(imported[-1].name)
        self._ask_next()

    def _ask_next(self) -> None:
        if not self._asked:
            return
        asked = self._asked.pop(0)
        draft = asked.draft
        assert draft is not None, "only those are asked about that could be read"  # noqa: S101
        form = ContractForm(
            self._page,
            self._page.parts.theme,
            draft,
            lambda contract: self._save(draft, contract),
            show_text=True,
            readings=asked.error.readings if isinstance(asked.error, UnclearAnswerError) else (),
        )
        form.finished.connect(lambda _code: self._ask_next())
        form.open()

    def _save(self, draft: PolicyDraft, contract: OutputContract | None) -> None:
        editing = self._editing

        def done(_: object) -> None:
            self._page.intent.emit(PoliciesChanged())
            self._show(draft.name)

        self._page.parts.tasks.run(self, lambda: editing().save(with_contract(draft, contract)), done)

    # Export

    def ask_export_folder(self, names: list[str]) -> None:
        dialog = QFileDialog(self._page, translate("Policies", "Export to folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda chosen: self.export(names, Path(chosen[0])))
        _open(dialog)

    def ask_export_archive(self, names: list[str]) -> None:
        dialog = QFileDialog(self._page, translate("Policies", "Export as ZIP file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{names[0]}.zip" if len(names) == 1 else "policies.zip")
        dialog.filesSelected.connect(lambda chosen: self.export(names, Path(chosen[0]), packed=True))
        _open(dialog)

    def export(self, names: list[str], place: Path, *, packed: bool = False) -> None:
        library = self._library

        def work() -> int:
            found = [library().named(name) for name in names]
            if packed:
                export_archive(found, place, force=True)  # the dialog has asked
            else:
                export_folders(found, place)
            return len(found)

        def done(count: int) -> None:
            words = translate("Policies", "{n} policies exported to {place}.", "", count)
            self._page.say(words.format(place=place))

        self._page.parts.tasks.run(self, work, done)


def _open(dialog: QFileDialog) -> None:
    dialog.finished.connect(lambda _code: dialog.deleteLater())
    dialog.open()
