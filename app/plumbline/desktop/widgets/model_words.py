"""A model's name in the window. Only the practice model's has a translation; every verdict of it carries its mark."""

from __future__ import annotations

from plumbline.desktop.shell.i18n import translate
from plumbline.domain.models.model import PRACTICE


def model_word(name: str, *, practice: bool, title: str = "") -> str:
    """The model's title, or its name; of the practice model and of stand-ins, what says that they are no more than that."""
    if name == PRACTICE:
        return translate("Models", "Practice model")
    if practice:
        return translate("Models", "{model} (practice)").format(model=title or name)
    return title or name


def practice_mark() -> str:
    """What stands beside verdicts of the practice model."""
    return translate("Models", "Practice model: not for decisions")
