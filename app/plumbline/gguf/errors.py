"""Errors of model files."""

from __future__ import annotations

from plumbline.domain.errors import MachineError


class ModelFileError(MachineError):
    """A model file that can't be used."""


class UnreadableModelError(ModelFileError):
    """The file is not there, or the system does not let it be read."""


class DamagedModelError(ModelFileError):
    """The file is not GGUF, its header is damaged, or its parts are not one complete set."""


class TruncatedModelError(DamagedModelError):
    """The file ends before what its header promises."""
