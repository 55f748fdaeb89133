"""Which files a person means by a file, a policy's folder or a pack (a folder of policy folders).

Links inside a folder are not followed: a pack from somebody else holds what it holds, and nothing of the disk that it lies on.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message

POLICY_NAMES: Final = ("policy.md", "policy.txt", "policy")
STATEMENT: Final = "policy.toml"

_MOST_NAMED: Final = 10
_TEXT_SUFFIXES: Final = (".md", ".txt", ".markdown", "")
_NOT_POLICIES: Final = (
    "readme", "license", "licence", "copying", "changelog", "changes", "notice", "contributing", "code_of_conduct",
    "code-of-conduct", "authors", "contributors", "citation", "makefile", "dockerfile", "codeowners",
)  # fmt: skip


def policies_in(path: Path) -> list[Path]:
    """Where the policies are: the file or folder itself, or the folders of a pack.

    A folder with a file that is called a policy is that policy. Else the folders inside it are searched: those with such a file,
    and those beside them whose only text file is the policy. A stray text file never stands in the way of a pack; it counts
    where nothing else does. Hidden folders are skipped.

    Raises:
        InputError: there is none.
    """
    if not path.is_dir() or _named(path):
        return [path]
    folders = sorted(_folders(path))
    named = [folder for folder in folders if _named(folder)]
    if named:
        beside = {folder.parent for folder in named}
        return [folder for folder in folders if _named(folder) or (folder.parent in beside and policy_file(folder))]
    lone = [folder for folder in (path, *folders) if policy_file(folder)]
    if not lone:
        raise no_policy(path)
    return lone


def passed_over(path: Path, places: Sequence[Path]) -> list[Path]:
    """The folders of a pack in which several texts may be policies, of which none is called one."""
    if places == [path]:
        return []
    inside = [folder for folder in sorted(_folders(path)) if folder not in places]
    return [folder for folder in inside if not _named(folder) and len(_texts(folder)) > 1]


def policy_file(folder: Path) -> Path | None:
    """The file that is the policy of a folder, or None."""
    if not folder.is_dir():
        return None
    named = _named(folder)
    if named is not None:
        return named
    texts = _texts(folder)
    return texts[0] if len(texts) == 1 else None


def file_of(path: Path) -> Path:
    """The policy's file, of a folder or the file itself.

    Raises:
        InputError: there is none.
    """
    file = policy_file(path) if path.is_dir() else path
    if file is None or not file.is_file():
        raise no_policy(path)
    return file


def name_of(path: Path, file: Path) -> str:
    """The name of a policy: that of its folder, or of its file where that has a name of its own.

    Bytes of a name that are no text become question marks.
    """
    folder = path if path.is_dir() else file.resolve().parent if file.name in POLICY_NAMES else None
    name = file.stem if folder is None else folder.resolve().name
    return name.encode("utf-8", "replace").decode("utf-8")


def statement_path(file: Path) -> Path:
    """The TOML file beside the policy, which need not exist: `policy.toml` beside `policy.md`, `name.toml` beside `name.md`."""
    if file.name in POLICY_NAMES:
        return file.with_name(STATEMENT)
    own = file.with_name(f"{file.stem}.toml")
    shared = file.with_name(STATEMENT)
    return shared if not is_own(own) and is_own(shared) and _texts(file.parent) == [file] else own


def is_own(file: Path) -> bool:
    """True for a regular file in its folder; a link or a pipe is not one."""
    return file.is_file() and not file.is_symlink()


def no_policy(path: Path) -> InputError:
    """The error where nothing is a policy, or more than one text may be."""
    texts = _texts(path) if path.is_dir() else []
    if len(texts) > 1:
        return InputError(
            Message("There is no policy"),
            Message(
                "{file} has several texts, and none is called policy.md: {names}.",
                file=path,
                names=Listing(tuple(text.name for text in texts[:_MOST_NAMED])),
            ),
            Message("Name one of them, or put each into a folder of its own as policy.md."),
        )
    return InputError(
        Message("There is no policy"),
        Message("{file} has no policy.md, policy.txt, or single text file. Links are not followed.", file=path),
        Message("Name the file itself, or put the policy into the folder as policy.md."),
    )


def _named(folder: Path) -> Path | None:
    return next((folder / name for name in POLICY_NAMES if is_own(folder / name)), None)


def _texts(folder: Path) -> list[Path]:
    return [
        entry
        for entry in sorted(folder.iterdir())
        if entry.suffix.lower() in _TEXT_SUFFIXES
        and not entry.name.startswith(".")
        and not entry.stem.lower().startswith(_NOT_POLICIES)
        and is_own(entry)
    ]


def _folders(path: Path) -> Iterator[Path]:
    for place, folders, _ in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place) / name for name in folders if not (Path(place) / name).is_symlink())
