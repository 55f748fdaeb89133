"""The Models page: the list with what fits this machine; downloading, importing, verifying, testing and deleting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout

from plumbline.desktop.models.detail import ModelDetail
from plumbline.desktop.models.downloading import Downloading
from plumbline.desktop.models.downloads import Downloads
from plumbline.desktop.models.file_jobs import FileJobs
from plumbline.desktop.models.importing import Importing
from plumbline.desktop.models.self_tests import SelfTests
from plumbline.desktop.models.words import fit_text, state_text
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page, Parts
from plumbline.desktop.shell.tasks import Lane, Task
from plumbline.desktop.widgets.amounts import size_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.question import ask_yes
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.domain.models.fit import FitLevel
from plumbline.domain.models.model import Trust
from plumbline.engine.interface import EngineSettings
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.models.model_list import ModelList, Row, State
from plumbline.services.models.weights import Weights
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.verifying import Verification


class ModelsPage(Page):
    """The Models page."""

    shows_history = False

    def __init__(
        self,
        parts: Parts,
        *,
        weights: Weights,
        model_list: ModelList,
        inventory: Inventory,
        engine_host: EngineHost,
        engine_settings: Callable[[], EngineSettings],
    ) -> None:
        super().__init__(parts, translate("Models", "Models"))
        self._weights, self._model_list = weights, model_list
        self._rows: dict[str, Row] = {}
        self._measured: set[str] = set()
        self._reading: Task | None = None
        self._tests = SelfTests(
            parts.tasks,
            self,
            model_list=model_list,
            inventory=inventory,
            engine_host=engine_host,
            engine_settings=engine_settings,
        )
        self._downloads = Downloads(weights, parts.tasks, self)
        self._jobs = FileJobs(parts.tasks, self)
        self.downloading = Downloading(self, weights, self._downloads)
        self.importing = Importing(self, weights, self._jobs)
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
            button(translate("Models", "Find on this disk"), self.importing.find),
            button(translate("Models", "Import files…"), self.importing.ask_files),
            button(translate("Models", "Import folder…"), self.importing.ask_folder),
            button(translate("Models", "Another repository…"), self.downloading.ask_repository),
            trailing=True,
        )
        line.addWidget(ways, 1)
        return bar

    def _connect(self) -> None:
        detail, downloads, jobs = self._detail, self._downloads, self._jobs
        detail.get.connect(lambda: self.downloading.ask(self._name))
        detail.pause.connect(lambda paused: downloads.pause(self._name, paused))
        detail.stop.connect(lambda: downloads.stop(self._name))
        detail.test.connect(lambda: self._tests.begin(self._name))
        detail.verify.connect(lambda: self._verify(self._name))
        detail.use.connect(lambda: self._use(self._name))
        detail.remove.connect(lambda: self._ask_remove(self._name))
        detail.cancel.connect(self._cancel)
        downloads.changed.connect(self._on_download)
        self.downloading.installed.connect(self._on_installed)
        self.downloading.unusable.connect(self._changed)
        self.importing.imported.connect(self._on_installed)
        jobs.changed.connect(self._show)
        self._tests.changed.connect(self._show)
        self._tests.ended.connect(self._on_tested)
        self._tests.failed.connect(self.show_error)
        self.parts.preferences.changed.connect(self._on_preference)

    def opened(self) -> None:
        self.refresh()

    def told(self, intent: intents.Intent) -> None:
        if isinstance(intent, intents.ModelsChanged):
            self.refresh()

    def closing(self) -> None:
        self._downloads.close()
        self._jobs.stop_all()
        self._tests.stop()

    def state(self) -> dict[str, str]:
        return {"list": self._splitter.list_width}

    def restore(self, state: Mapping[str, str]) -> None:
        self._splitter.restore_width(state.get("list", ""))

    @property
    def _name(self) -> str:
        return self._list.name

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        self._reading = self.parts.tasks.run(self, self._model_list.rows, self._fill, lane=Lane.WORK)

    def _fill(self, rows: Sequence[Row]) -> None:
        self._rows = {row.name: row for row in rows}
        self._list.fill(
            [(row.name, model_word(row.name, practice=False, title=row.title), self._below(row)) for row in rows]
        )
        self._show()
        for row in rows:
            if row.state is State.INSTALLED and row.fit.level is FitLevel.UNKNOWN and row.name not in self._measured:
                self._measure(row.name)

    def _below(self, row: Row) -> str:
        download = self._downloads.get(row.name)
        if download is not None and download.progress is not None and download.progress.bytes:
            share = 100 * download.progress.done // download.progress.bytes
            return translate("Models", "Downloading: {percent} %").format(percent=share)
        parts = (
            translate("Models", "Recommended") if row.recommended else "",
            size_text(row.bytes, about=row.about) if row.bytes else "",
            row.quantization,
            state_text(row),
            fit_text(row) if row.state is not State.PROBLEM else "",
        )
        return " · ".join(filter(None, parts))

    def _show(self) -> None:
        row = self._rows.get(self._name)
        self._detail.setVisible(row is not None)
        if row is None:
            return
        chosen = self.parts.preferences.text("model") == row.name
        at_work = self._jobs.text(row.name)
        if self._tests.running == row.name:
            at_work = translate("Models", "Testing…")
        self._detail.show_row(row, self._downloads.get(row.name), chosen=chosen, at_work=at_work)
        self._detail.show_findings(self._tests.findings(row.name))
        self._list.set_below(row.name, self._below(row))

    def _on_preference(self, key: str) -> None:
        if key == "model":
            self._show()

    def _changed(self) -> None:
        self.refresh()
        self.intent.emit(intents.ModelsChanged())

    def _on_download(self, name: str) -> None:
        download = self._downloads.get(name)
        if download is None or not {name, download.model} & set(self._rows):
            self._changed()
        elif self._name in {name, download.model}:
            self._show()

    def _on_installed(self, name: str) -> None:
        text = translate("Models", "{name} is installed.").format(name=name)
        self.say(text)
        announce(self, text)
        self._measure(name)
        self._changed()

    def _measure(self, name: str) -> None:
        """Asks llama.cpp once what a new model needs, so that the list can say whether it fits."""
        self._measured.add(name)
        self.parts.tasks.run(
            self, lambda: self._model_list.measure_new(name), lambda _: self._changed(), lane=Lane.WORK
        )

    # Testing, verifying and deleting

    def _use(self, name: str) -> None:
        self.parts.preferences.set("model", name)
        self.intent.emit(intents.ModelsChanged())

    def _verify(self, name: str) -> None:
        def done(found: Verification) -> None:
            title = self._rows[name].title
            words = (
                translate("Models", "{title} is damaged: its sha256 is not the expected one.")
                if found.trust is Trust.DAMAGED
                else translate("Models", "{title} verified: the file is unchanged.")
            )
            self.say(words.format(title=title))
            self._changed()

        self._jobs.begin(
            name, translate("Models", "Verifying"), partial(self._weights.verify, name), done, self.show_error
        )

    def _on_tested(self, well: bool) -> None:
        announce(
            self, translate("Models", "The model works.") if well else translate("Models", "The model failed the test.")
        )
        self._changed()

    def _cancel(self) -> None:
        if self._tests.running == self._name:
            self._tests.stop()
        else:
            self._jobs.stop(self._name)

    def _ask_remove(self, name: str) -> None:
        row = self._rows[name]
        what = (
            translate("Models", "The unfinished download of {title} will be deleted.")
            if row.state is State.UNFINISHED
            else translate(
                "Models", "{title} will be deleted from this disk. Its verdicts and files used in place are kept."
            )
        ).format(title=row.title)

        def remove() -> None:
            self.parts.tasks.run(self, lambda: self._weights.remove(name), lambda _: self._changed(), lane=Lane.WORK)

        ask_yes(self, translate("Models", "Delete model"), what, translate("Models", "Delete"), remove)
