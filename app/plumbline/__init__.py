"""Plumbline: moderates text offline, under a policy in plain words, with an open-weight reasoning model.

The packages and who may import whom are described in the README's architecture section; import-linter holds it.
"""

from typing import Final

__version__: Final = "0.1.0"
