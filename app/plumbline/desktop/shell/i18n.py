"""The window's languages.

Every visible string goes through `translate(context, text)`, which lupdate finds in the source. What varies is put in afterwards:
`translate("Check", "{done} of {total} items").format(done=…, total=…)`; a number that changes the words is given as `n`:
`translate("Check", "%n items", "", n)`. The texts in English are the source; resources/translations/ holds a .ts file a
language, of which `make translations` makes the .qm files that are loaded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español", "ar": "العربية"}
"""Codes of the languages there are, with their own names."""


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the window's language.

    Args:
        context: the part of the window it belongs to, such as "Check".
        text: the text in English.
        comment: for translators, where the same English text means two things.
        n: the number that %n stands for.
    """
    return QCoreApplication.translate(context, text, comment, n)


def mark(_context: str, text: str) -> str:
    """Marks a text for translation and leaves it as it is: for tables that are made before the language is known."""
    return text


def language_in_force(chosen: str) -> str:
    """The language to use: the one chosen, or for "system" the system's if there is a translation, else English."""
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Languages:
    """Puts a language in force. The window is built again afterwards, since its texts were made in the old one."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where the .qm files are."""
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, chosen: str) -> str:
        """Loads a language's texts, sets the direction of reading, and returns the language's code."""
        code = language_in_force(chosen)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(code) if chosen in LANGUAGES else QLocale.system())
        for file, folder in (
            (f"plumbline_{code}", str(self._folder)),
            (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ):
            translator = QTranslator()
            if translator.load(file, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        right = code == "ar"
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        return code
