"""What stands in folders that should not be read, and folders that are made to lead out of themselves."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake import IntakeOptions, folders, held, read_sources

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and modes of POSIX systems")

SECRET = "outside-the-folder"


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """A folder to read, beside things that must not be."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    (outside / "deep").mkdir()
    (outside / "deep" / "secret.txt").write_text(SECRET)
    inside = tmp_path / "chosen"
    inside.mkdir()
    (inside / "good.txt").write_text("good")
    return inside


@pytest.fixture(params=["by descriptor", "by path"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of walking: by descriptor, and the one that Windows has."""
    if request.param == "by path":
        monkeypatch.setattr(held, "_BY_DESCRIPTOR", False)


def read(*sources: str | Path, **options: object) -> list[ContentItem | Skip]:
    return list(read_sources(sources, IntakeOptions(**options)))  # type: ignore[arg-type]


def outcome(entries: list[ContentItem | Skip], below: Path) -> dict[str, object]:
    return {
        os.path.relpath(entry.origin.source, below): entry.reason if isinstance(entry, Skip) else entry.text
        for entry in entries
    }


def link(target: str) -> Callable[[Path], None]:
    return lambda folder: (folder / "bad.txt").symlink_to(target)


def made(*steps: Callable[[Path], object]) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        for step in steps:
            step(folder)

    return make


def fifo(folder: Path) -> None:
    os.mkfifo(folder / "bad.txt")


def unix_socket(folder: Path) -> None:
    here = Path.cwd()
    os.chdir(folder)
    try:
        with socket.socket(socket.AF_UNIX) as made_socket:
            made_socket.bind("bad.txt")
    finally:
        os.chdir(here)


def named(name: str, text: str = "x") -> Callable[[Path], None]:
    return lambda folder: void((folder / name).write_text(text))


def void(_: object) -> None:
    return None


def directory_link(target: str) -> Callable[[Path], None]:
    return lambda folder: (folder / "bad").symlink_to(target, target_is_directory=True)


def loop(folder: Path) -> None:
    (folder / "bad.txt").symlink_to("other")
    (folder / "other").symlink_to("bad.txt")


def loop_of_folders(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "back").symlink_to("..", target_is_directory=True)


LINK, NOT_REGULAR, HIDDEN, EMPTY = SkipReason.LINK, SkipReason.NOT_REGULAR, SkipReason.HIDDEN, SkipReason.EMPTY
UNSUPPORTED, BINARY = SkipReason.UNSUPPORTED, SkipReason.BINARY

FIXTURES: list[tuple[str, Callable[[Path], None], dict[str, object]]] = [
    ("link to a file outside", link("../outside/secret.txt"), {"bad.txt": LINK}),
    ("link to an absolute path", lambda f: (f / "bad.txt").symlink_to(f.parent / "outside" / "secret.txt"), {"bad.txt": LINK}),
    ("link to a file inside", link("good.txt"), {"bad.txt": LINK}),
    ("link to itself", link("bad.txt"), {"bad.txt": LINK}),
    ("link to nothing", link("nowhere"), {"bad.txt": LINK}),
    ("two links in a circle", loop, {"bad.txt": LINK, "other": LINK}),
    ("link to a device", link("/dev/zero"), {"bad.txt": LINK}),
    ("link to a process file", link("/proc/self/environ"), {"bad.txt": LINK}),
    ("link to the password file", link("/etc/passwd"), {"bad.txt": LINK}),
    ("link over a link", made(link("second"), lambda f: (f / "second").symlink_to("../outside/secret.txt")),
     {"bad.txt": LINK, "second": LINK}),
    ("link to a folder outside", directory_link("../outside"), {"bad": LINK}),
    ("link to the folder itself", directory_link("."), {"bad": LINK}),
    ("link to the folder above", directory_link(".."), {"bad": LINK}),
    ("link to the root", directory_link("/"), {"bad": LINK}),
    ("link to a hidden folder", made(lambda f: (f / ".h").mkdir(), directory_link(".h")), {"bad": LINK, ".h": HIDDEN}),
    ("folders in a circle", loop_of_folders, {"sub/back": LINK}),
    ("link with a long target", link("x" * 4000), {"bad.txt": LINK}),
    ("link out through dots", link("../chosen/../outside/./deep/../secret.txt"), {"bad.txt": LINK}),
    ("link named like a table", lambda f: (f / "bad.csv").symlink_to("../outside/secret.txt"), {"bad.csv": LINK}),
    ("link without a suffix", lambda f: (f / "bad").symlink_to("../outside/secret.txt"), {"bad": LINK}),
    ("hidden link", lambda f: (f / ".bad").symlink_to("../outside/secret.txt"), {".bad": HIDDEN}),
    ("pipe", fifo, {"bad.txt": NOT_REGULAR}),
    ("socket", unix_socket, {"bad.txt": NOT_REGULAR}),
    ("link to a pipe", made(fifo, lambda f: (f / "to.txt").symlink_to("bad.txt")), {"bad.txt": NOT_REGULAR, "to.txt": LINK}),
    ("hidden file", named(".env"), {".env": HIDDEN}),
    ("hidden folder", made(lambda f: (f / ".git").mkdir(), named(".git/config")), {".git": HIDDEN}),
    ("Mac's folder file", named(".DS_Store"), {".DS_Store": HIDDEN}),
    ("Windows' picture file", named("Thumbs.db"), {"Thumbs.db": HIDDEN}),
    ("Windows' folder file", named("Desktop.ini"), {"Desktop.ini": HIDDEN}),
    ("an office program's lock", named("~$report.txt"), {"~$report.txt": HIDDEN}),
    ("Mac's archive folder", made(lambda f: (f / "__MACOSX").mkdir(), named("__MACOSX/x.txt")), {"__MACOSX": HIDDEN}),
    ("empty file", named("bad.txt", ""), {"bad.txt": EMPTY}),
    ("folder named like a file", lambda f: (f / "bad.txt").mkdir(), {}),
    ("another kind of file", named("bad.exe"), {"bad.exe": UNSUPPORTED}),
    ("a picture named like a text", named("bad.txt", "GIF89a" + "x" * 99), {"bad.txt": BINARY}),
    ("a hard link is a file", lambda f: os.link(f / "good.txt", f / "same.txt"), {"same.txt": "good"}),
    ("a name with a line end", named("a\nb.txt"), {"a\nb.txt": "x"}),
    ("a name with spaces and dots", named("a .. b.txt"), {"a .. b.txt": "x"}),
    ("a name that looks like an option", named("--help.txt"), {"--help.txt": "x"}),
    ("a name that is not UTF-8", lambda f: void((f / os.fsdecode(b"a\xff.txt")).write_text("x")), {"a\\udcff.txt": "x"}),
    ("a name in decomposed letters", named("u\u0308.txt"), {"u\u0308.txt": "x"}),
    ("a sparse file", made(named("bad.txt"), lambda f: os.truncate(f / "bad.txt", 10_000_000)), {"bad.txt": BINARY}),
]  # fmt: skip


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize(
    ("make", "expected"), [fixture[1:] for fixture in FIXTURES], ids=[fixture[0] for fixture in FIXTURES]
)
def test_no_byte_from_outside_and_everything_counted(
    chosen: Path, make: Callable[[Path], None], expected: dict[str, object]
) -> None:
    make(chosen)
    entries = read(chosen)
    assert outcome(entries, chosen) == {"good.txt": "good", **expected}
    assert not any(SECRET in str(entry) for entry in entries)
    for entry in entries:
        str(entry.origin).encode()
        assert not isinstance(entry, Skip) or str(entry.detail).endswith(".")


@pytest.mark.parametrize("source", ["/dev/zero", "/dev/null", "/dev/tty", "/dev/random"])
def test_devices_are_not_opened(source: str) -> None:
    (skip,) = read(source)
    assert isinstance(skip, Skip)
    assert skip.reason in {SkipReason.NOT_REGULAR, SkipReason.MISSING}


def test_a_pipe_that_was_chosen_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (skip,) = read(tmp_path / "pipe.txt")
    assert isinstance(skip, Skip)
    assert skip.reason is NOT_REGULAR


def test_a_link_that_was_chosen_itself_is_followed(chosen: Path) -> None:
    to_file, to_folder = chosen.parent / "to-file.txt", chosen.parent / "to-folder"
    to_file.symlink_to(chosen / "good.txt")
    to_folder.symlink_to(chosen)
    items = read(to_file, to_folder)
    assert [entry.text for entry in items if isinstance(entry, ContentItem)] == ["good", "good"]
    assert [entry.origin.source for entry in items] == [str(to_file), str(to_folder / "good.txt")]


@pytest.mark.parametrize(
    ("target", "reason"), [("nowhere", SkipReason.LINK), ("self", SkipReason.LINK), (None, SkipReason.MISSING)]
)
def test_chosen_links_that_lead_nowhere(tmp_path: Path, target: str | None, reason: SkipReason) -> None:
    if target is not None:
        (tmp_path / "self").symlink_to(target)
    (skip,) = read(tmp_path / "self")
    assert isinstance(skip, Skip)
    assert skip.reason is reason


@pytest.mark.parametrize("source", ["", "a\0b", "no/such/file.txt", "\udcff"])
def test_names_of_nothing(source: str) -> None:
    (skip,) = read(source)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.MISSING
    str(skip.origin).encode()


def test_the_order_is_that_of_the_names(tmp_path: Path) -> None:
    for name in ("b/x.txt", "a.txt", "b.txt", "B.txt", "a/z.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    texts = [entry.text for entry in read(tmp_path) if isinstance(entry, ContentItem)]
    assert texts == ["B.txt", "a/z.txt", "a.txt", "b/x.txt", "b.txt", "c.txt"]
    assert read(tmp_path) == read(tmp_path)


def test_folders_inside_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("a")
    (skip,) = read(tmp_path, recursive=False)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.EXCLUDED


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.log", {"a.txt", "drafts/b.txt", "drafts/[1] c.txt"}),
        ("drafts", {"a.txt", "a.log"}),
        ("drafts/b.txt", {"a.txt", "a.log", "drafts/[1] c.txt"}),
        ("b.*", {"a.txt", "a.log", "drafts/[1] c.txt"}),
        ("c.txt", {"a.txt", "a.log", "drafts/b.txt", "drafts/[1] c.txt"}),
    ],
)
def test_what_fits_a_pattern_is_left_out_and_said(tmp_path: Path, pattern: str, left: set[str]) -> None:
    names = ("a.txt", "a.log", "drafts/b.txt", "drafts/[1] c.txt")
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    entries = read(tmp_path, exclude=(pattern,), read_as="text")
    assert {entry.text for entry in entries if isinstance(entry, ContentItem)} == left
    skips = [entry for entry in entries if isinstance(entry, Skip)]
    assert all(skip.reason is SkipReason.EXCLUDED for skip in skips)
    assert len(skips) == (0 if len(left) == len(names) else 1)


def test_one_file_of_any_name_can_be_left_out_by_its_path(tmp_path: Path) -> None:
    for name in ("[1] *?.txt", "[1] x.txt"):
        (tmp_path / name).write_text(name)
    entries = read(tmp_path, exclude=(folders.pattern_of(str(tmp_path / "[1] *?.txt")),))
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["[1] x.txt"]


def test_depth_has_a_cap(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(10):
        deep = deep / "d"
        deep.mkdir()
        (deep / "a.txt").write_text("a")
    entries = read(tmp_path, max_depth=4)
    assert [type(entry) for entry in entries].count(ContentItem) == 4
    assert [entry.reason for entry in entries if isinstance(entry, Skip)] == [SkipReason.TOO_LARGE]


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    (skip,) = read(tmp_path)
    assert isinstance(skip, Skip)
    assert skip.reason is EMPTY


def test_a_large_folder_is_listed_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_NAMES", 7)
    names = sorted(f"{number}.txt" for number in range(50))
    for name in names:
        (tmp_path / name).write_text(name)
    assert [entry.text for entry in read(tmp_path) if isinstance(entry, ContentItem)] == names


def test_what_vanishes_between_listing_and_reading(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c"):
        (tmp_path / name).write_text(name)
    entries = read_sources([tmp_path], IntakeOptions())
    next(entries)
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c").unlink()
    assert [entry.reason for entry in entries if isinstance(entry, Skip)] == [SkipReason.MISSING] * 2


def test_a_file_that_turns_into_a_link_or_a_pipe_after_the_look(chosen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The look and the opening are two steps: whoever swaps the file between them gets nothing either."""
    looking = held._ByDescriptor.about
    swaps: Iterator[Callable[[], object]] = iter(
        [
            lambda: (chosen / "good.txt").symlink_to("../outside/secret.txt"),
            lambda: os.mkfifo(chosen / "good.txt"),
        ]
    )

    def look_then_swap(self: held._ByDescriptor, name: str) -> held.About:
        about = looking(self, name)
        (chosen / name).unlink()
        next(swaps)()
        return about

    monkeypatch.setattr(held._ByDescriptor, "about", look_then_swap)
    (swapped,) = read(chosen)
    assert isinstance(swapped, Skip)
    assert swapped.reason is LINK
    (chosen / "good.txt").unlink()
    (chosen / "good.txt").write_text("good")
    (swapped,) = read(chosen)
    assert isinstance(swapped, Skip)
    assert swapped.reason is NOT_REGULAR


def test_a_folder_that_turns_into_a_link_after_the_look(chosen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (chosen / "sub").mkdir()
    looking = held._ByDescriptor.about

    def look_then_swap(self: held._ByDescriptor, name: str) -> held.About:
        about = looking(self, name)
        if name == "sub":
            (chosen / "sub").rmdir()
            (chosen / "sub").symlink_to("../outside", target_is_directory=True)
        return about

    monkeypatch.setattr(held._ByDescriptor, "about", look_then_swap)
    entries = read(chosen)
    assert len(entries) == 2
    assert not any(SECRET in str(entry) for entry in entries)


def test_files_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a refusal of the system that is put in, because root may read everything."""

    def refuse(self: held._ByDescriptor, name: str) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "sub").mkdir()
    monkeypatch.setattr(held._ByDescriptor, "open_file", refuse)
    monkeypatch.setattr(held._ByDescriptor, "enter", refuse)
    entries = read(tmp_path)
    assert [entry.reason for entry in entries if isinstance(entry, Skip)] == [SkipReason.UNREADABLE] * 2
    assert "Permission denied" in str(entries[0])


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / "a" / str(number)).mkdir(parents=True)
        (tmp_path / "a" / str(number) / "x.txt").write_text("a\n\nb")
    before = len(list(Path("/dev/fd").iterdir()))
    read(tmp_path)
    entries = read_sources([tmp_path], IntakeOptions(split="line"))  # type: ignore[arg-type]
    next(entries)
    entries.close()  # type: ignore[attr-defined]
    assert len(list(Path("/dev/fd").iterdir())) == before
