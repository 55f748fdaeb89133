"""What Info.plist says besides what PyInstaller writes itself."""

from __future__ import annotations

from typing import Any, Final

from plumbline import __version__
from plumbline.system.languages import LANGUAGES

BUNDLE_ID: Final = "org.plumbline.Plumbline"
OLDEST_SYSTEM: Final = "13.0"
"""Qt 6.11 needs it."""

INFO: Final[dict[str, Any]] = {
    "CFBundleDisplayName": "Plumbline",
    "CFBundleShortVersionString": __version__,
    "CFBundleVersion": __version__,
    "CFBundleLocalizations": sorted(LANGUAGES),
    "CFBundleDevelopmentRegion": "en",
    "LSApplicationCategoryType": "public.app-category.productivity",
    "LSMinimumSystemVersion": OLDEST_SYSTEM,
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,
    "NSHumanReadableCopyright": "Apache License 2.0",
    "NSSupportsAutomaticGraphicsSwitching": True,
}
