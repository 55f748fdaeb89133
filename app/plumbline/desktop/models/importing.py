"""Importing models: files and folders that a person chooses, and models of other programs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from plumbline.desktop.models.dialogs import ask_candidates
from plumbline.desktop.models.file_jobs import FileJobs
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane
from plumbline.services.models.weights import Weights
from plumbline.weights.library.candidates import Candidate
from plumbline.weights.library.importing import Mode


class Importing(QObject):
    """Asks what to import, and imports it."""

    imported = Signal(str)  # the model's name

    def __init__(self, page: Page, weights: Weights, jobs: FileJobs) -> None:
        super().__init__(page)
        self._page, self._weights, self._jobs = page, weights, jobs

    def ask_files(self) -> None:
        dialog = QFileDialog(self._page, translate("Models", "Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(translate("Models", "Models (*.gguf)"))
        self._open(dialog)

    def ask_folder(self) -> None:
        dialog = QFileDialog(self._page, translate("Models", "Import folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def find(self) -> None:
        """Looks for models of other programs, in their usual folders and nowhere else."""

        def show(found: list[tuple[str, Candidate]]) -> None:
            if found:
                ask_candidates(self._page, found, self._import, Mode.IN_PLACE)
            else:
                self._page.say(
                    translate(
                        "Models",
                        "LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.",
                    )
                )

        def look() -> list[tuple[str, Candidate]]:
            return [(f"{model.program}: {model.title}", model.candidate) for model in self._weights.find()]

        self._page.parts.tasks.run(self, look, show, lane=Lane.WORK)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(lambda chosen: self._survey([Path(path) for path in chosen]))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        dialog.open()

    def _survey(self, paths: Sequence[Path]) -> None:
        def show(candidates: list[Candidate]) -> None:
            named = [(candidate.files[0].name, candidate) for candidate in candidates]
            ask_candidates(self._page, named, self._import)

        self._page.parts.tasks.run(self, lambda: self._weights.survey(paths), show, lane=Lane.WORK)

    def _import(self, candidates: Sequence[Candidate], mode: Mode) -> None:
        for candidate in candidates:
            name = candidate.files[0].name
            self._page.say(translate("Models", "Importing {name}…").format(name=name))
            self._jobs.begin(
                name,
                translate("Models", "Importing"),
                partial(self._weights.import_model, candidate, mode),
                self.imported.emit,
                self._page.show_error,
                self._page.say,
            )
