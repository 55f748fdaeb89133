"""Deleting installed models and unfinished downloads."""

from __future__ import annotations

import shutil
from pathlib import Path

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message
from plumbline.weights import names
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.manifest import FILE_NAME
from plumbline.weights.library.partial_downloads import delete_partial, partial_folder


def remove(inventory: Inventory, name: str) -> list[Path]:
    """Deletes an installed model or an unfinished download; files that are used in place stay. Returns what was deleted."""
    if not names.is_plain(name):
        raise _no_such(name)
    deleted = [partial_folder(inventory.folder, name)] if delete_partial(inventory.folder, name) else []
    model = next((model for model in inventory.installed() if model.name == name), None)
    if model is not None and inventory.is_shipped(model):
        raise InputError(
            Message("The practice model can't be deleted"), Message("It ships with Plumbline and is removed with it.")
        )
    base = inventory.folder / name
    try:
        if (base / FILE_NAME).is_file():
            shutil.rmtree(base)
            deleted.append(base)
        elif model is not None:
            for path in model.files:
                path.unlink()
                deleted.append(path)
    except OSError as error:
        raise MachineError(
            Message("The model can't be deleted"),
            Message("{file}: {reason}.", file=str(error.filename), reason=reason(error)),
            Message("A run may be using it: wait until it has finished."),
        ) from error
    if not deleted:
        raise _no_such(name)
    return deleted


def _no_such(name: str) -> InputError:
    return InputError(
        Message("There is no such model"),
        Message("{model} is neither installed nor being downloaded.", model=names.shown(name)),
        Remedy(RemedyKind.LIST_MODELS),
    )
