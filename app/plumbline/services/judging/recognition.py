"""Whether text in pictures is recognised: where the setting allows it and the system has the program."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from plumbline.intake import IntakeOptions, text_recognition


class Texts(Protocol):
    """Settings, by key."""

    def text(self, key: str) -> str:
        """The setting's value."""


def with_recognition(options: IntakeOptions, settings: Texts) -> IntakeOptions:
    """The options for a new run; a resumed one keeps those that it began with."""
    return replace(options, ocr=settings.text("reading.ocr") == "auto" and text_recognition())
