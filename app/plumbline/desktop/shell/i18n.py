"""The window's languages.

`translate` is found in the source by lupdate. English texts are the source, counted ones in the plural; resources/translations/ has
a .ts file for each language, English for its singulars alone, from which `make translations` makes the .qm files that are loaded.
Qt's own texts, such as those of its buttons, come with Qt; for a language that Qt doesn't speak they are there too.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from plumbline.system.languages import LANGUAGES, RIGHT_TO_LEFT


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the window's language.

    Args:
        context: the part of the window, such as "Check".
        text: in English.
        comment: for translators, where the same English text means two things.
        n: the count that the words depend on; {n} stands for it.
    """
    said = QCoreApplication.translate(context, text, comment, n)
    return said if n < 0 else said.replace("{n}", QLocale().toString(n))


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


def locale_for(code: str) -> QLocale:
    """How dates and numbers are written in a language: as the system does, if it speaks that language.

    Digits are always 0 to 9: they stand beside numbers of runs, rules and rows, which are written so in every language.
    """
    system = QLocale.system()
    locale = system if QLocale.languageToCode(system.language()) == code else QLocale(code)
    if locale.zeroDigit() != "0":
        locale = QLocale(locale.language(), QLocale.Country.World)
    return locale


class Languages:
    """Puts a language in force. The window is built again afterwards, since its texts were made in the old one."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where the .qm files are."""
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, chosen: str) -> str:
        """Puts a language in force and returns its code."""
        code = language_in_force(chosen)
        self.leave()
        QLocale.setDefault(locale_for(code))
        own, qt = str(self._folder), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folders in (("plumbline", (own,)), ("qtbase", (qt, own))):
            translator = QTranslator()
            # by locale: Qt's own Portuguese is qtbase_pt_BR
            if any(translator.load(QLocale(code), name, "_", folder) for folder in folders):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        right = code in RIGHT_TO_LEFT
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        return code

    def leave(self) -> None:
        """Takes the language's texts away: what is made after this is in English."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
