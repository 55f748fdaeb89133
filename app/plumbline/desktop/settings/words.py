"""How settings and their values are said in the window."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import LANGUAGES, mark, translate
from plumbline.desktop.shell.messages import localized
from plumbline.system.settings import Setting

_CHOICES: Final = {
    ("effort", "low"): mark("Settings", "Low"),
    ("effort", "medium"): mark("Settings", "Medium"),
    ("effort", "high"): mark("Settings", "High"),
    ("engine.experts", "auto"): mark("Settings", "Automatic"),
    ("engine.experts", "gpu"): mark("Settings", "On the GPU"),
    ("engine.experts", "cpu"): mark("Settings", "In main memory"),
    ("window.theme", "system"): mark("Settings", "Same as system"),
    ("window.theme", "light"): mark("Settings", "Light"),
    ("window.theme", "dark"): mark("Settings", "Dark"),
    ("window.content", "hidden"): mark("Settings", "Hidden"),
    ("window.content", "blurred"): mark("Settings", "Blurred"),
    ("window.content", "masked"): mark("Settings", "Masked"),
    ("window.content", "shown"): mark("Settings", "Shown"),
    ("window.reveal", "hold"): mark("Settings", "Hold the space bar"),
    ("window.reveal", "click"): mark("Settings", "Click"),
    ("window.motion", "system"): mark("Settings", "Same as system"),
    ("window.motion", "reduced"): mark("Settings", "Reduced"),
    ("window.language", "system"): mark("Settings", "Same as system"),
}
_SPECIAL: Final = {
    "reasoning.budget": mark("Settings", "Automatic"),
    "engine.parallel": mark("Settings", "Automatic"),
    "engine.threads": mark("Settings", "Automatic"),
    "engine.context": mark("Settings", "Automatic"),
    "engine.gpu_layers": mark("Settings", "Automatic (as many as fit)"),
    "history.keep_days": mark("Settings", "Forever"),
    "network.limit": mark("Settings", "No limit"),
}
_UNITS: Final = {
    "history.keep_days": mark("Settings", "days"),
    "window.text_size": mark("Settings", "%"),
    "network.limit": mark("Settings", "MB/s"),
}


def title(setting: Setting) -> str:
    """A setting's name."""
    return localized(setting.title)


def explanation(setting: Setting) -> str:
    """What a setting does."""
    return localized(setting.help)


def choice_word(key: str, value: str) -> str:
    """A value that can be chosen. A language is called what it calls itself."""
    if key == "window.language" and value in LANGUAGES:
        return LANGUAGES[value]
    return translate("Settings", _CHOICES[key, value]) if (key, value) in _CHOICES else value


def special_word(key: str) -> str:
    """What the least value of a number stands for, or ""."""
    return translate("Settings", _SPECIAL[key]) if key in _SPECIAL else ""


def unit_word(key: str) -> str:
    """What a number counts, with a space before it, or ""."""
    return f" {translate('Settings', _UNITS[key])}" if key in _UNITS else ""
