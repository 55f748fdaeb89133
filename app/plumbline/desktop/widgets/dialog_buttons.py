"""The buttons of a dialog that is accepted or cancelled."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def dialog_buttons(dialog: QDialog, accept: str, cancel: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The box, and in it the button that accepts."""
    box = QDialogButtonBox()
    go = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    go.setProperty("role", "primary")
    box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, go
