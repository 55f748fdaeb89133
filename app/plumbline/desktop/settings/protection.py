"""The card that says how the history is protected, and changes it.

A change closes the history, rewrites its file and opens it again, on the store's own thread, so that nothing else touches it
meanwhile. It holds the engine for that time, so that no check runs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox

from plumbline.desktop.settings.protect_dialog import ProtectDialog, RecoveryDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Failed, Lane, Task, Tasks
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Work
from plumbline.services.history.access import HistoryAccess, Protection
from plumbline.services.models.engine_host import EngineHost, Use


class ProtectionCard(Card):
    """How the history is protected."""

    replaced = Signal()
    """The history was closed and opened again."""

    def __init__(
        self, tasks: Tasks, history_access: HistoryAccess, engine_host: EngineHost, show_error: Failed
    ) -> None:
        super().__init__(translate("Settings", "History"))
        self._tasks, self._history_access, self._engine_host = tasks, history_access, engine_host
        self._show_error = show_error
        self._protection = Protection(False, False, "")
        self.dialog: ProtectDialog | RecoveryDialog | QMessageBox | None = None
        self.state = label(role="strong", wrap=True)
        self.where = label(wrap=True)
        self.progress = label(wrap=True)
        """What is being done to the history, or was just done."""
        self.not_protected = label(
            translate(
                "Settings",
                "Encryption protects the file while the machine is off, and if somebody copies it. It does not "
                "protect against programs that run under your account, against anyone at your unlocked machine, or "
                "the files you export.",
            ),
            "muted",
            wrap=True,
        )
        self.encrypt = button(translate("Settings", "Encrypt…"), self._ask_encrypt)
        self.rekey = button(translate("Settings", "Change key…"), self._ask_rekey)
        self.decrypt = button(translate("Settings", "Remove encryption…"), self._ask_decrypt)
        self.rebuild = button(translate("Settings", "Rebuild search index"), self._rebuild_search)
        self.rebuild.setToolTip(
            translate("Settings", "Use this when a search does not find texts that are in the history.")
        )
        self.stop = button(translate("Settings", "Stop"), self._stop_rebuilding)
        self._rebuilding: Task | None = None
        for words in (self.state, self.where, self.not_protected):
            self.body.addWidget(words)
        self.body.addWidget(flow(self.encrypt, self.rekey, self.decrypt, self.rebuild, self.stop))
        self.body.addWidget(self.progress)
        self.progress.hide()
        for one in (self.encrypt, self.rekey, self.decrypt, self.rebuild, self.stop):
            one.hide()

    def refresh(self) -> None:
        """Looks how it is protected now."""
        self._tasks.run(self, self._history_access.protection, self._show, self._show_error)

    def _show(self, protection: Protection) -> None:
        self._protection = protection
        self.state.setText(
            translate("Settings", "The history is encrypted.")
            if protection.encrypted
            else translate("Settings", "The history is not encrypted.")
        )
        if not protection.encrypted:
            where = translate("Settings", "Anyone with access to its file can read every text that was judged.")
        elif protection.in_keyring:
            where = translate(
                "Settings",
                "Its key is in the system keyring (“{name}”), which is unlocked with your account.",
            ).format(name=protection.keyring)
        else:
            where = translate("Settings", "Its key is derived from your passphrase or recovery code and is not stored.")
        self.where.setText(where)
        self.encrypt.setVisible(not protection.encrypted)
        self.rekey.setVisible(protection.encrypted)
        self.decrypt.setVisible(protection.encrypted)
        self.rebuild.show()
        self.stop.hide()
        self.progress.hide()
        for one in (self.encrypt, self.rekey, self.decrypt, self.rebuild):
            one.setEnabled(True)

    def _show_busy(self, words: str) -> None:
        self._show_progress(words)
        for one in (self.encrypt, self.rekey, self.decrypt, self.rebuild):
            one.setEnabled(False)

    def _show_progress(self, words: str) -> None:
        self.progress.setText(words)
        self.progress.show()

    def _ask_encrypt(self) -> None:
        self._ask(translate("Settings", "Encrypt history"), HistoryAccess.encrypt)

    def _ask_rekey(self) -> None:
        self._ask(translate("Settings", "Change key"), HistoryAccess.rekey)

    def _ask(self, title: str, change: Callable[[HistoryAccess, str | None], str]) -> None:
        dialog = ProtectDialog(self, title, self._protection.keyring)

        def change_key() -> None:
            passphrase = dialog.passphrase
            self._change(lambda history_access: change(history_access, passphrase))

        dialog.accepted.connect(change_key)
        self._open(dialog)

    def _ask_decrypt(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Settings", "Remove encryption?"),
            translate("Settings", "Anyone with access to its file will be able to read everything in the history."),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        yes = box.addButton(translate("Settings", "Remove encryption"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(lambda: self._change(_decrypt))
        self._open(box)

    def _open(self, dialog: ProtectDialog | RecoveryDialog | QMessageBox) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(self, change: Callable[[HistoryAccess], str]) -> None:
        def work() -> str:
            with self._engine_host.claim(Use.REKEYING):
                try:
                    return change(self._history_access)
                finally:
                    self._history_access.open()

        self._show_busy(translate("Settings", "Rewriting the history. This can take a while if it is large."))
        self._tasks.run(self, work, self._changed, self._failed)

    def _rebuild_search(self) -> None:
        def rebuild(work: Work) -> None:
            with self._engine_host.claim(Use.REINDEXING):
                self._history_access.rebuild_search(work)

        self._show_busy(translate("Settings", "Rebuilding the search index…"))
        self.stop.show()
        self._rebuilding = self._tasks.job(
            self, rebuild, lambda _: self._rebuilt(), self._failed, stopped=self.refresh, lane=Lane.STORE
        )

    def _stop_rebuilding(self) -> None:
        if self._rebuilding is not None:
            self._rebuilding.stop()

    def _rebuilt(self) -> None:
        self._show(self._protection)
        self._show_progress(translate("Settings", "The search index has been rebuilt."))

    def _changed(self, code: str) -> None:
        self.refresh()
        self.replaced.emit()
        if code:
            self._open(RecoveryDialog(self, code))

    def _failed(self, error: PlumblineError) -> None:
        self._show_error(error)
        self.refresh()
        self.replaced.emit()


def _decrypt(history_access: HistoryAccess) -> str:
    history_access.decrypt()
    return ""
