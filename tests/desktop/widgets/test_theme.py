"""The window follows the system: light or dark, its font's size, its wish for contrast and for little motion."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.theme import Theme


class _Scheme:
    """What the system's colours are; the platform of the tests has none of its own."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self._scheme


def test_light_and_dark_follow_the_system_while_the_window_is_open(desktop: Desktop) -> None:
    hints = desktop.theme._hints
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        desktop.theme._hints = _Scheme(scheme)  # type: ignore[assignment]
        hints.colorSchemeChanged.emit(scheme)
        assert desktop.theme.tokens.dark is dark
        assert QApplication.palette().color(QPalette.ColorRole.Window).name() == desktop.theme.tokens.ground
    desktop.preferences.set("window.theme", "dark")
    assert desktop.theme.tokens.dark, "a person's choice counts more than the system's"


@pytest.mark.parametrize("per_cent", [100, 150])
def test_text_is_as_large_as_the_system_says_and_the_person_wants(desktop: Desktop, per_cent: int) -> None:
    desktop.theme._system_font = QFont("Noto Sans", 18)
    desktop.preferences.set("window.text_size", "150" if per_cent == 150 else "101")
    desktop.preferences.set("window.text_size", str(per_cent))
    assert QApplication.font().pointSizeF() == pytest.approx(18 * per_cent / 100)
    assert desktop.window.front.font().pointSizeF() == pytest.approx(18 * per_cent / 100)


class _Wishes:
    """What the system tells of a person's wishes, from the version of Qt on that tells all of them."""

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return Qt.ContrastPreference.HighContrast

    def motionPreference(self) -> object:  # noqa: N802 - Qt's name
        return type("ReducedMotion", (), {"name": "ReducedMotion"})


def test_more_contrast_and_less_motion_are_given_where_the_system_asks(desktop: Desktop) -> None:
    theme: Theme = desktop.theme
    theme._accessibility = _Wishes()  # type: ignore[assignment]
    theme._apply()
    assert theme.tokens.muted in ("#303030", "#d8d8d8")
    assert theme.still
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert QApplication.cursorFlashTime() == 0


def test_settings_that_are_reset_together_style_the_window_once(desktop: Desktop) -> None:
    for key, value in (("window.theme", "dark"), ("window.muted", "yes"), ("window.text_size", "150")):
        desktop.preferences.set(key, value)
    styled: list[None] = []
    desktop.theme.changed.connect(lambda: styled.append(None))
    desktop.preferences.reset_all()
    assert len(styled) == 1
