"""The test that a bundle carries: whether everything that the program loads by name, or late, is in it.

It opens every module, every command's help, a file of every format, every language and every page of the window with the dialogs
that are reached from it, the whole chain of migrations, an encrypted history, the inference process and the download process. It
judges the demo's items, reviews them, and writes what is handed on. It goes on after a part that failed, says what failed, and
returns 1 at the end. What it writes is in the folder in PLUMBLINE_HOME.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from installers.bundled import reviewing, window
from installers.bundled.asking import expect, run

OPTION: Final = "--bundle-self-test"
"""The argument that asks for it."""
_LEAST_MODULES: Final = 200


def main() -> int:
    """Runs every part; returns the process's exit code."""
    if not os.environ.get("PLUMBLINE_HOME"):
        print("Set PLUMBLINE_HOME to an empty folder first.")
        return 2
    # Qt finds no fonts on Windows without a screen, and there is always one
    os.environ.setdefault("QT_QPA_PLATFORM", "windows" if sys.platform == "win32" else "offscreen")
    failed = 0
    for name, part in PARTS.items():
        try:
            print(f"OK      {name}: {part()}", flush=True)
        except BaseException:  # noqa: BLE001 - whatever it is, the other parts are to be heard too
            failed += 1
            print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)
    print(f"{len(PARTS)} parts, {failed} failed", flush=True)
    return 1 if failed else 0


def _environment() -> str:
    """What a program that is opened from here inherits."""
    folder = getattr(sys, "_MEIPASS", None)
    if folder is None:
        return "not a bundle"
    own = ("PATH",) if sys.platform == "win32" else ()
    leaks = {
        name: value
        for name, value in os.environ.items()
        if folder in value and not name.startswith("_PYI") and name not in own
    }
    expect(not leaks, str(leaks))
    return "names nothing of the bundle"


def _modules() -> str:
    import importlib
    import pkgutil

    import plumbline

    names = [module.name for module in pkgutil.walk_packages(plumbline.__path__, "plumbline.")]
    for name in names:
        if not name.endswith("__main__") and not name.startswith("plumbline.store.migrations."):
            importlib.import_module(name)
    expect(len(names) >= _LEAST_MODULES, f"only {len(names)} modules were found")
    return str(len(names))


def _commands() -> str:
    import click

    from plumbline.cli.main import plumbline

    def walk(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        yield path
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                found = command.get_command(context, name)
                if found is None:
                    raise AssertionError(f"{name} is listed and missing")
                yield from walk(found, (*path, name))

    paths = list(walk(plumbline, ()))
    for path in paths:
        run(*path, "--help")
    return f"the help of {len(paths)}"


def _vocabulary() -> str:
    from plumbline.system.paths import shipped
    from plumbline.tokens.harmony import HarmonyVocabulary

    tokens = HarmonyVocabulary(shipped("resources") / "vocabulary").count("Selling tickets, यह हिन्दी है, ask me how.")
    expect(tokens == 11, f"{tokens} tokens")
    return f"{tokens} tokens counted"


def _shipped_files() -> str:
    from plumbline.system.paths import shipped

    resources = shipped("resources")
    counts = {
        "policies": len(list(shipped("policies").glob("*/policy.md"))),
        "pages of the guide": len(list((resources / "guide").glob("*.md"))),
        "practice models": len(list((resources / "practice-model").glob("*.gguf"))),
        "vocabularies": len(list((resources / "vocabulary").glob("*.xz"))),
        "icons": len(list((resources / "icons").glob("*.svg"))),
        "catalogues": len(list(resources.glob("catalogue.toml"))),
        "benchmarks": len(list((resources / "benchmarks").glob("*/benchmark.toml"))),
        "templates of statements": len(list((resources / "statements").glob("*.toml"))),
    }
    expect(all(counts.values()), str(counts))
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _licences() -> str:
    from plumbline.system.licences import COLLECTED, components
    from plumbline.system.paths import shipped

    expect((shipped("resources") / "licences" / COLLECTED).is_file(), "they were not collected")
    lacking = [component.name for component in components() if not component.text]
    expect(not lacking, f"without a text: {lacking}")
    return f"of {len(components())} components"


def _readers() -> str:
    from installers.bundled.chats import CHATS
    from installers.bundled.samples import SAMPLES
    from plumbline.intake.registry import READERS

    folder = Path(os.environ["PLUMBLINE_HOME"]) / "formats"
    tried = set()
    for reader in READERS:
        name = str(reader.name)
        if name in SAMPLES:
            suffix = next(suffix for suffix in reader.suffixes if suffix)
            _read(name, folder / name / f"sample{suffix}", SAMPLES[name])
        elif name in CHATS:
            file, content = CHATS[name]
            _read(name, folder / name / file, content.encode(), export=True)
        else:
            continue
        tried.add(name)
    expect(tried == {*SAMPLES, *CHATS}, f"no reader for {sorted({*SAMPLES, *CHATS} - tried)}")
    return f"{len(tried)} of {len(READERS)} formats"


def _read(kind: str, file: Path, content: bytes, *, export: bool = False) -> None:
    """Expects a sample's one text, and that an export is recognised. Without tesseract a picture is left out."""
    from installers.bundled.samples import TEXT
    from plumbline.domain.content import ContentItem, SkipReason
    from plumbline.intake.options import IntakeOptions
    from plumbline.intake.readers import recognition
    from plumbline.intake.reading import preview, read_sources

    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    entries = list(read_sources([file], IntakeOptions(ocr=recognition.available())))
    texts = [" ".join(entry.text.split()) for entry in entries if isinstance(entry, ContentItem)]
    if kind == "picture" and not recognition.available():
        reasons = [entry.reason for entry in entries if not isinstance(entry, ContentItem)]
        expect(not texts and reasons == [SkipReason.SCANNED], f"{kind}: {entries}")
        return
    expect(len(texts) == 1 and TEXT in texts[0], f"{kind}: {entries}")
    if export:
        found = [finding.kind for finding in preview([file], IntakeOptions()).findings]
        expect(found == [kind], f"{kind}: read as {found}")


def _migrations() -> str:
    from plumbline.bootstrap import Application
    from plumbline.store.file.schema import SCHEMA

    with Application() as app:
        history = app.history()
        expect(history.audit.check().sound, "the new history is not sound")
    return f"up to schema {SCHEMA}"


def _encryption() -> str:
    from plumbline.bootstrap import Application
    from plumbline.system.paths import AppPaths

    root = Path(os.environ["PLUMBLINE_HOME"]) / "encrypted"
    paths = AppPaths(root / "data", root / "config", root / "models", root / "logs")
    with Application(paths) as app:
        app.history()
        app.history_access.encrypt(reviewing.PASSPHRASE)
    expect(not paths.history.read_bytes().startswith(b"SQLite format 3"), "the history is not encrypted")
    with Application(paths, lambda refused: None if refused else reviewing.PASSPHRASE) as app:
        expect(app.history().audit.check().sound, "the encrypted history is not sound")
    return "written and read again"


def _keyring() -> str:
    import keyring
    import keyring.backend

    backends = keyring.backend.get_all_keyring()
    expect(len(backends) > 1, f"backends: {backends}")
    return f"{len(backends)} backends, {keyring.get_keyring().name} in use"


def _local_api() -> str:
    import urllib.request

    from plumbline.api.building import local_api
    from plumbline.bootstrap import Application

    with Application() as core:
        api = local_api(core)
        address = api.start(0)
        try:
            asked = urllib.request.Request(
                f"{address}/models", headers={"Authorization": f"Bearer {api.keys.make().text}"}
            )
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(asked, timeout=60) as answer:
                expect(b"plumbline/spam" in answer.read(), "the policies are not listed")
        finally:
            api.stop()
            api.keys.remove()
    return address


def _inference() -> str:
    said = run("demo")
    expect("16 of 16 items judged" in said, said)
    return run("doctor").strip().splitlines()[-1].removeprefix("OK").strip()


def _download() -> str:
    import ssl

    from plumbline.domain.models.download import DownloadFailed, DownloadRequest, FailureKind, Tuning
    from plumbline.weights.download.client import DownloadProcess

    ssl.create_default_context()
    home = os.environ["PLUMBLINE_HOME"]
    request = DownloadRequest(
        name="",
        title="",
        endpoint="https://127.0.0.1:9",
        repository="organisation/name",
        revision="main",
        files=(),
        wanted="model.gguf",
        confirmed=False,
        known_as="",
        terms=(),
        token="",
        folder=home,
        contacts=str(Path(home) / "contacts.jsonl"),
        facts=str(Path(home) / "facts.json"),
        tuning=Tuning(ask_patience_s=1.0),
    )
    with DownloadProcess(request) as process:
        last = list(process.events())[-1]
    expect(isinstance(last, DownloadFailed) and last.kind is not FailureKind.DEFECT, repr(last))
    return "its process runs, and nobody answers on this machine"


PARTS: Final[dict[str, Callable[[], str]]] = {
    "Environment": _environment,
    "Modules": _modules,
    "Commands": _commands,
    "Shipped files": _shipped_files,
    "Vocabulary": _vocabulary,
    "Licences": _licences,
    "Readers": _readers,
    "Migrations": _migrations,
    "Encryption": _encryption,
    "Keyring": _keyring,
    "Download": _download,
    "Local API": _local_api,
    "Inference": _inference,
    "Review": reviewing.review,
    "Reports": reviewing.reports,
    "Pages": window.pages,
    "Dialogs": window.dialogs,
    "Views": window.views,
    "Paper": window.paper,
}
