"""The languages that the window speaks. English is the source; each other one has a .ts file in resources/translations."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
    "hi": "हिन्दी",
    "ja": "日本語",
}
"""Codes, with each language's own name, in the order in which they are offered."""
RIGHT_TO_LEFT: Final = frozenset(("ar",))
