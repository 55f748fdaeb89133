"""What this program is and what it is made of, to be read, selected and copied."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from plumbline import __version__
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label

_LICENCE_PREFIX: Final = "License :: OSI Approved :: "
_LONGEST: Final = 60


def about_text() -> str:
    """What the program is, for reading."""
    return translate(
        "About",
        "Plumbline judges text under a policy in plain language, with a model on this machine. Nothing "
        "leaves the machine.\n\nThe "
        "model can be wrong. A verdict is a reasoned suggestion; a person decides.",
    )


def versions_text() -> str:
    """Versions and licences, one a line: what to send with a report of a fault."""
    lines = [
        f"Plumbline {__version__}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
    ]
    return "\n".join((*lines, "", *_libraries()))


def _libraries() -> Iterator[str]:
    try:
        needed = requires("plumbline") or []
    except PackageNotFoundError:
        needed = []
    for requirement in needed:
        if "extra ==" in requirement:
            continue
        name = requirement.split(";")[0].split("[")[0].rstrip("=<>!~0123456789.,* ")
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        yield f"{found.name} {found.version} · {_licence(found)}"


def _licence(found: Distribution) -> str:
    """Some libraries put the whole text of their licence where its name belongs; that is passed over."""
    for field in ("License-Expression", "License"):
        said = str((found.metadata.get_all(field) or ("",))[0]).strip()
        if said and len(said) <= _LONGEST:
            return said
    classifiers = found.metadata.get_all("Classifier") or ()
    named = (one.removeprefix(_LICENCE_PREFIX) for one in classifiers if one.startswith(_LICENCE_PREFIX))
    return next(named, "?")


class AboutDialog(QDialog):
    """The program, its versions and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Plumbline"))
        self.resize(min(560, parent.width() - 40), min(460, parent.height() - 40))
        column = QVBoxLayout(self)
        column.addWidget(label("Plumbline", "title"))
        words = label(about_text(), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        self.versions = QPlainTextEdit(versions_text())
        self.versions.setReadOnly(True)
        self.versions.setTabChangesFocus(True)
        self.versions.setAccessibleName(translate("About", "Versions and licences"))
        column.addWidget(self.versions, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(button(translate("About", "Copy"), self._copy), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{about_text()}\n\n{self.versions.toPlainText()}")
