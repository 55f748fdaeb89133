"""Testing a model part by part, and what was found: of each model the last test, while the window is open."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.work import Work
from plumbline.engine.interface import EngineSettings
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.models.model_list import ModelList
from plumbline.services.models.self_test import Finding, run_self_test
from plumbline.weights.library.inventory import Inventory


class SelfTests(QObject):
    """One test at a time; `running` is the name of the model that is tested, or ""."""

    changed = Signal()
    """A test has begun, ended or found something."""
    ended = Signal(bool)
    """A test has ended by itself; emits True when all is well."""
    failed = Signal(PlumblineError)

    def __init__(
        self,
        tasks: Tasks,
        parent: QObject,
        *,
        model_list: ModelList,
        inventory: Inventory,
        engine_host: EngineHost,
        engine_settings: Callable[[], EngineSettings],
    ) -> None:
        super().__init__(parent)
        self._tasks, self._model_list, self._inventory = tasks, model_list, inventory
        self._engine_host, self._engine_settings = engine_host, engine_settings
        self._findings: dict[str, list[Finding]] = {}
        self._task: Task | None = None
        self.running = ""

    def findings(self, name: str) -> Sequence[Finding]:
        return self._findings.get(name, ())

    def begin(self, name: str) -> None:
        try:
            self._engine_host.require_free()
        except MachineError as error:
            self.failed.emit(error)
            return
        if self._task is not None:  # it is being prepared
            return
        found = self._findings[name] = []

        def findings(work: Work) -> Generator[Finding, None, None]:
            model = self._inventory.resolve(name)
            yield from run_self_test(
                model,
                self._model_list,
                lambda settings: self._engine_host.use(model, settings, Use.MODEL_TEST, work),
                self._engine_settings(),
                work,
            )

        def on_findings(batch: list[Finding]) -> None:
            found.extend(batch)
            self.changed.emit()

        def ended() -> None:
            self._over()
            if found and not task.work.cancelled:
                self.ended.emit(all(finding.passed for finding in found))

        def failed(error: PlumblineError) -> None:
            self._over()
            self.failed.emit(error)

        self.running = name
        task = self._task = self._tasks.follow(self, findings, on_findings, ended, failed)
        self.changed.emit()

    def stop(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _over(self) -> None:
        self.running, self._task = "", None
        self.changed.emit()
