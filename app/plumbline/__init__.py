"""Plumbline: moderates text offline, under a policy in plain words, with an open-weight reasoning model.

The packages and who may import whom are described in ARCHITECTURE.md; import-linter holds it.
"""

__version__ = "0.1.0"
