"""The Models page: the list with what fits this machine; downloading, importing, verifying, testing and deleting."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout

from plumbline.desktop.models.detail import ModelDetail
from plumbline.desktop.models.downloads import ActiveDownload, Downloads
from plumbline.desktop.models.file_jobs import FileJobs
from plumbline.desktop.models.questions import ask_candidates, ask_plan, ask_terms, ask_text, ask_yes
from plumbline.desktop.models.words import fit_text, state_text
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_error
from plumbline.desktop.shell.page import Page, Parts
from plumbline.desktop.shell.tasks import Lane, Task
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.download import DownloadDone, DownloadFailed, FailureKind
from plumbline.domain.models.fit import FitLevel
from plumbline.domain.models.model import Trust
from plumbline.domain.work import Work
from plumbline.services.models.engine_host import Use
from plumbline.services.models.model_list import Row, State
from plumbline.services.models.self_test import Finding, prove
from plumbline.services.models.weights import Offer
from plumbline.weights.download.errors import NetworkForbiddenError
from plumbline.weights.library.importing import Candidate, Mode
from plumbline.weights.library.verifying import Verification


class ModelsPage(Page):
    """The Models page."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, translate("Models", "Models"))
        self._rows: dict[str, Row] = {}
        self._findings: dict[str, list[Finding]] = {}
        self._measured: set[str] = set()
        self._proving = ""
        self._proof: Task | None = None
        self._downloads = Downloads(parts.core.weights, parts.tasks, self)
        self._jobs = FileJobs(parts.tasks, self)
        self._list = EntryList(translate("Models", "Models"))
        self._list.currentItemChanged.connect(lambda *_: self._show())
        self._detail = ModelDetail()
        self.body.addWidget(self._make_bar())
        self._splitter = ListBeside(self._list, self._detail, 320)
        self.body.addWidget(self._splitter, 1)
        self._connect()

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 10, 16, 10)
        line.addWidget(label(translate("Models", "Models"), "title"))
        ways = flow(
            button(translate("Models", "Find on this disk"), self.find_weights),
            button(translate("Models", "Import files…"), self.import_files),
            button(translate("Models", "Import a folder…"), self.import_folder),
            button(translate("Models", "Another repository…"), self.ask_repository),
            trailing=True,
        )
        line.addWidget(ways, 1)
        return bar

    def _connect(self) -> None:
        detail, downloads, jobs = self._detail, self._downloads, self._jobs
        detail.get.connect(lambda: self.offer(self._name))
        detail.pause.connect(lambda paused: downloads.pause(self._name, paused))
        detail.stop.connect(lambda: downloads.stop(self._name))
        detail.prove.connect(lambda: self.prove(self._name))
        detail.verify.connect(lambda: self.verify(self._name))
        detail.use.connect(lambda: self.use(self._name))
        detail.remove.connect(lambda: self.ask_remove(self._name))
        detail.call_off.connect(self._call_off)
        downloads.changed.connect(self._on_download)
        downloads.planned.connect(self._on_plan)
        downloads.noted.connect(lambda note: self.say(say(note)))
        downloads.finished.connect(self._on_finished)
        downloads.failed.connect(self._on_failed)
        jobs.changed.connect(self._show)
        self.parts.preferences.changed.connect(self._on_preference)

    # What the window asks

    def opened(self) -> None:
        """Reads the list again: files may have come or gone."""
        self.refresh()

    def told(self, intent: intents.Intent) -> None:
        """Another page has changed the models."""
        if isinstance(intent, intents.ModelsChanged):
            self.refresh()

    def closing(self) -> None:
        """Ends downloads and jobs on files; what was downloaded is kept."""
        self._downloads.close()
        self._jobs.stop_all()
        if self._proof is not None:
            self._proof.stop()

    def state(self) -> dict[str, str]:
        """The width of the list."""
        return {"list": self._splitter.list_width}

    def restore(self, state: Mapping[str, str]) -> None:
        """Restores the width of the list."""
        self._splitter.restore_width(state.get("list", ""))

    # The list

    @property
    def _name(self) -> str:
        return self._list.name

    def refresh(self) -> None:
        """Reads the list again."""
        self.parts.tasks.run(self, self.parts.core.model_list.rows, self._fill, lane=Lane.WORK)

    def _fill(self, rows: Sequence[Row]) -> None:
        self._rows = {row.name: row for row in rows}
        self._list.fill([(row.name, row.title, self._below(row)) for row in rows])
        self._show()
        for row in rows:
            if row.state is State.INSTALLED and row.fit.level is FitLevel.UNKNOWN and row.name not in self._measured:
                self._measure(row.name)

    def _below(self, row: Row) -> str:
        download = self._downloads.get(row.name)
        if download is not None and download.progress is not None and download.progress.bytes:
            share = 100 * download.progress.done // download.progress.bytes
            return translate("Models", "Downloading: {percent} %").format(percent=share)
        parts = (row.quantization, state_text(row), fit_text(row) if row.state is not State.PROBLEM else "")
        return " · ".join(filter(None, parts))

    def _show(self) -> None:
        row = self._rows.get(self._name)
        self._detail.setVisible(row is not None)
        if row is None:
            return
        chosen = self.parts.preferences.text("model") == row.name
        at_work = self._jobs.text(row.name)
        if self._proving == row.name:
            at_work = translate("Models", "Testing…")
        self._detail.show_row(row, self._downloads.get(row.name), chosen=chosen, at_work=at_work)
        self._detail.show_findings(self._findings.get(row.name, ()))
        self._list.set_below(row.name, self._below(row))

    def _on_preference(self, key: str) -> None:
        if key == "model":
            self._show()

    def _changed(self) -> None:
        self.refresh()
        self.intent.emit(intents.ModelsChanged())

    # Downloading

    def offer(self, what: str) -> None:
        """Shows terms and warnings, then downloads."""

        def show(offer: Offer) -> None:
            ask_terms(self, offer, lambda: self._downloads.begin(what, offer))

        self.parts.tasks.run(self, lambda: self.parts.core.weights.offer(what), show, lane=Lane.WORK)

    def ask_repository(self) -> None:
        """Any other repository, by name."""
        ask_text(
            self,
            translate("Models", "Another repository"),
            translate(
                "Models",
                "The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or "
                "organisation/name:file.",
            ),
            translate("Models", "Continue"),
            self.offer,
        )

    def _on_download(self, name: str) -> None:
        download = self._downloads.get(name)
        if download is None or not {name, download.model} & set(self._rows):
            self._changed()
        elif self._name in {name, download.model}:
            self._show()

    def _on_plan(self, name: str) -> None:
        download = self._downloads.get(name)
        if download is None or download.plan is None:
            return
        if download.plan.done:
            self._downloads.answer(name, go=True)  # it was agreed to when it was begun
        else:
            ask_plan(self, download.plan, lambda go: self._downloads.answer(name, go))

    def _on_finished(self, done: DownloadDone) -> None:
        if done.problem:
            promised = Message("The file is the one that was promised. {problem}", problem=done.problem)
            self.show_error(InputError(Message("This model can't be used"), promised))
        else:
            text = translate("Models", "{name} is installed.").format(name=done.name)
            self.say(text)
            announce(self, text)
            self._measure(done.name)
        self._changed()

    def _on_failed(self, download: ActiveDownload, failed: DownloadFailed | PlumblineError) -> None:
        error = failed.error() if isinstance(failed, DownloadFailed) else failed
        if isinstance(failed, DownloadFailed) and failed.kind is FailureKind.TOKEN_NEEDED:
            self._retry_with_token(download, failed)
        elif isinstance(failed, NetworkForbiddenError):
            self.notice.show_error(
                error, translate("Models", "Settings"), lambda: self.intent.emit(intents.GoTo("settings"))
            )
        else:
            self.notice.show_error(error, translate("Models", "Try again"), lambda: self.offer(download.name))

    def _retry_with_token(self, download: ActiveDownload, failed: DownloadFailed) -> None:
        """Tries again with the token that is kept, else with one that is entered."""
        name, offer = download.name, download.offer

        def again(retry: Offer | None) -> None:
            if retry is not None:
                self._downloads.begin(name, retry)
                return
            ask_text(
                self,
                translate("Models", "Access token needed"),
                say_error(failed.error()),
                translate("Models", "Download"),
                lambda token: self._downloads.begin(name, offer.with_token(token)),
                secret=True,
            )

        self.parts.tasks.run(
            self, lambda: self.parts.core.weights.with_kept_token(offer, failed), again, lane=Lane.WORK
        )

    def _measure(self, name: str) -> None:
        """Asks llama.cpp once what a new model needs, so that the list can say whether it fits."""
        self._measured.add(name)
        self.parts.tasks.run(
            self, lambda: self.parts.core.model_list.measure_new(name), lambda _: self._changed(), lane=Lane.WORK
        )

    # Importing

    def import_files(self) -> None:
        """Chooses model files."""
        dialog = QFileDialog(self, translate("Models", "Import files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(translate("Models", "Models (*.gguf)"))
        dialog.filesSelected.connect(lambda chosen: self.survey([Path(path) for path in chosen]))
        dialog.open()

    def import_folder(self) -> None:
        """Chooses a folder, such as a USB stick."""
        dialog = QFileDialog(self, translate("Models", "Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda chosen: self.survey([Path(path) for path in chosen]))
        dialog.open()

    def survey(self, paths: Sequence[Path]) -> None:
        """Looks at what is there, then asks what to import."""

        def show(candidates: list[Candidate]) -> None:
            if not candidates:
                self.say(translate("Models", "There are no GGUF files there."))
                return
            ask_candidates(self, [(candidate.files[0].name, candidate) for candidate in candidates], self.import_models)

        self.parts.tasks.run(self, lambda: self.parts.core.weights.survey(paths), show, lane=Lane.WORK)

    def find_weights(self) -> None:
        """Looks for models of other programs, in their usual folders and nowhere else."""

        def show(found: list[tuple[str, Candidate]]) -> None:
            if not found:
                self.say(
                    translate(
                        "Models",
                        "LM Studio, Hugging Face, llama.cpp, Jan, GPT4All and Ollama have no gpt-oss models on this disk.",
                    )
                )
                return
            ask_candidates(self, found, self.import_models, Mode.IN_PLACE)

        def look() -> list[tuple[str, Candidate]]:
            return [(f"{model.program}: {model.title}", model.candidate) for model in self.parts.core.weights.find()]

        self.parts.tasks.run(self, look, show, lane=Lane.WORK)

    def import_models(self, candidates: Sequence[Candidate], mode: Mode) -> None:
        """Imports models."""
        weights = self.parts.core.weights
        for candidate in candidates:
            name = candidate.files[0].name
            self.say(translate("Models", "Importing {name}…").format(name=name))
            self._jobs.begin(
                name,
                translate("Models", "Importing"),
                partial(weights.import_model, candidate, mode),
                self._on_imported,
                self.show_error,
                self.say,
            )

    def _on_imported(self, name: str) -> None:
        self.say(translate("Models", "{name} is installed.").format(name=name))
        self._measure(name)
        self._changed()

    # Testing, verifying and deleting

    def use(self, name: str) -> None:
        """Makes a model the one that checks use."""
        self.parts.preferences.set("model", name)
        self.intent.emit(intents.ModelsChanged())

    def verify(self, name: str) -> None:
        """Reads a model's files again and compares their sha256."""

        def done(found: Verification) -> None:
            title = self._rows[name].title
            words = (
                translate("Models", "{title} is damaged: it has another sha256 than expected.")
                if found.trust is Trust.DAMAGED
                else translate("Models", "{title} was read and compared: nothing has changed.")
            )
            self.say(words.format(title=title))
            self._changed()

        self._jobs.begin(
            name,
            translate("Models", "Verifying"),
            partial(self.parts.core.weights.verify, name),
            done,
            self.show_error,
        )

    def prove(self, name: str) -> None:
        """Loads a model and tests it, part by part."""
        core = self.parts.core
        found = self._findings[name] = []

        def findings(work: Work) -> Generator[Finding, None, None]:
            model = core.inventory.resolve(name)
            yield from prove(
                model,
                core.model_list,
                lambda chosen: core.engine_host.use(model, chosen, Use.MODEL_TEST, work),
                core.engine_settings(),
                work,
            )

        def on_findings(batch: list[Finding]) -> None:
            found.extend(batch)
            self._show()

        def ended() -> None:
            self._proving, self._proof = "", None
            well = all(finding.well for finding in found)
            if found and not proof.work.cancelled:
                announce(
                    self,
                    translate("Models", "The model works.")
                    if well
                    else translate("Models", "The model failed the test."),
                )
            self._changed()

        def failed(error: PlumblineError) -> None:
            self._proving, self._proof = "", None
            self.show_error(error)
            self._show()

        self._proving = name
        proof = self._proof = self.parts.tasks.follow(self, findings, on_findings, ended, failed)
        self._show()

    def _call_off(self) -> None:
        if self._proving == self._name and self._proof is not None:
            self._proof.stop()
        else:
            self._jobs.stop(self._name)

    def ask_remove(self, name: str) -> None:
        """Deletes a model's files, once the person has confirmed."""
        row = self._rows[name]
        what = (
            translate("Models", "The unfinished download of {title} will be deleted.")
            if row.state is State.UNFINISHED
            else translate(
                "Models",
                "{title} will be deleted from this disk; files that are used in place stay. Its verdicts are kept.",
            )
        ).format(title=row.title)

        def remove() -> None:
            self.parts.tasks.run(
                self, lambda: self.parts.core.weights.remove(name), lambda _: self._changed(), lane=Lane.WORK
            )

        ask_yes(self, translate("Models", "Delete a model"), what, translate("Models", "Delete"), remove)
