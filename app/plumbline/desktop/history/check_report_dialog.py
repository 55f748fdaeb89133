"""Checks the JSON file of a report, and says what was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_whole
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Work
from plumbline.services.history.report_checks import CheckedFile
from plumbline.services.history.reporting import Reporting


class CheckReportDialog(Sheet):
    """The file, the fingerprint that its maker told, and the outcome."""

    def __init__(self, parent: QWidget, tasks: Tasks, reporting: Callable[[], Reporting]) -> None:
        super().__init__(parent, translate("Report", "Check a report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._reporting = tasks, reporting
        words = translate(
            "Report",
            "A report's JSON file is checked against its own hashes, and against this history if the report was made from it.",
        )
        self.body.addWidget(label(words, wrap=True))
        self.fingerprint = QLineEdit()
        self.fingerprint.setAccessibleName(translate("Report", "Fingerprint from its maker"))
        self.body.addWidget(label(translate("Report", "Fingerprint from its maker (optional)"), wrap=True))
        self.body.addWidget(self.fingerprint)
        self.choose = button(translate("Report", "Choose file…"), self._choose_file, "primary")
        self.body.addWidget(flow(self.choose))
        self.outcome = label("", wrap=True)
        self.outcome.setObjectName("Outcome")
        self.outcome.hide()
        self.outcome.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self.buttons.addButton(translate("Report", "Close"), QDialogButtonBox.ButtonRole.RejectRole)

    def _choose_file(self) -> None:
        kind = translate("Report", "JSON files")
        chooser = QFileDialog(self, self.windowTitle(), "", f"{kind} (*.json)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self.check(Path(name)))
        chooser.open()

    def check(self, file: Path) -> None:
        reporting, told = self._reporting, self.fingerprint.text()
        self.outcome.setText(translate("Report", "Checking…"))
        self.outcome.show()
        self.choose.setEnabled(False)

        def check(work: Work) -> CheckedFile:
            return reporting().checks.check_file(file, told, work)

        self._tasks.job(self, check, self._show, self._fail)

    def _show(self, found: CheckedFile) -> None:
        self._tell("\n\n".join(map(say, found.words)))

    def _fail(self, error: PlumblineError) -> None:
        self._tell(say_whole(error))

    def _tell(self, words: str) -> None:
        self.choose.setEnabled(True)
        self.outcome.setText(words)
        announce(self, words)
        self.fit()
