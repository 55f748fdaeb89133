"""Exporting policies, as folders or as one zip file. What is written can be imported again as the same version.

Each policy becomes a folder of its name with `policy.md`, its exact bytes, and `policy.toml`, what is stated beside it.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import tomli_w

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.services.policies.packs import POLICY_NAMES, STATEMENT

_UNSAFE: Final = re.compile(r"[^\w .+@()-]|^\.+")
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The time in a zip file of all entries, so that the same policies give the same bytes."""


def statement(policy: PolicyVersion) -> str:
    """The text of the policy.toml that states everything beside a policy's text."""
    head: dict[str, object] = {"title": policy.title, "language": policy.language, "summary": policy.summary}
    head |= {"sensitive": True} if policy.sensitive else {}
    answer = policy.contract.to_dict()
    lists = {key: value for key, value in answer.items() if key in ("fields", "labels")}
    plain = {key: value for key, value in answer.items() if key not in lists and value != []}
    parts = [
        tomli_w.dumps({key: value for key, value in head.items() if value}),
        f"[answer]\n{tomli_w.dumps(plain)}",
    ]
    for key, tables in lists.items():
        assert isinstance(tables, list), "fields and labels are lists"  # noqa: S101
        parts += [f"[[answer.{key}]]\n{tomli_w.dumps(table)}" for table in tables]
    return "\n".join(parts)


def export_folders(policies: Sequence[PolicyVersion], place: Path) -> list[Path]:
    """Writes each policy into a folder of its own inside `place`; returns the folders.

    Raises:
        InputError: one of the folders exists already; nothing was written.
        MachineError: a file can't be written.
    """
    folders = [place / folder_name(policy.name) for policy in policies]
    for folder in folders:
        if folder.exists():
            raise InputError(
                Message("The folder already exists"),
                Message("{folder} would be overwritten. Nothing was exported.", folder=folder),
                Message("Choose another folder, or move that one."),
            )
    try:
        for policy, folder in zip(policies, folders, strict=True):
            folder.mkdir(parents=True)
            (folder / POLICY_NAMES[0]).write_bytes(policy.data)
            (folder / STATEMENT).write_bytes(statement(policy).encode())
    except OSError as error:
        raise _unwritable(place, error) from error
    return folders


def export_archive(policies: Sequence[PolicyVersion], file: Path, *, force: bool = False) -> None:
    """Writes policies into one zip file. `force` replaces the file that is there.

    Raises:
        InputError: the file exists already, and is not to be replaced; nothing was written.
        MachineError: it can't be written; what was there stays.
    """
    if not force and file.exists():
        raise InputError(
            Message("The file already exists"),
            Message("{file} would be overwritten. Nothing was exported.", file=file),
            Message("Choose another file, or move that one."),
        )
    part = file.with_name(f"{file.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            for policy in policies:
                name = folder_name(policy.name)
                for entry, data in ((POLICY_NAMES[0], policy.data), (STATEMENT, statement(policy).encode())):
                    archive.writestr(zipfile.ZipInfo(f"{name}/{entry}", _EARLIEST), data, zipfile.ZIP_DEFLATED)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise _unwritable(file, error) from error


def folder_name(name: str) -> str:
    """A policy's name as that of a folder, on any system."""
    kept = name.rstrip(" .")
    return _UNSAFE.sub("-", kept) + ("-" if kept != name else "") or "policy"


def _unwritable(place: Path, error: OSError) -> MachineError:
    return MachineError(
        Message("The policies can't be exported"),
        Message("{place}: {reason}.", place=place, reason=reason(error)),
        Message("Choose another place, or free some space there."),
    )
