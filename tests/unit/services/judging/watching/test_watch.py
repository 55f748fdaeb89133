"""What comes into a folder is judged once, and what a stop cut off is finished by the next start."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import ItemsRead, Recorded, RunEvent, RunStarted, RunState
from plumbline.domain.work import Work
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.intake import IntakeOptions
from plumbline.intake.survey import endings_of
from plumbline.services.history.export import FileForm
from plumbline.services.judging.checking import CheckRequest, Checks
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.run_models import RunModels
from plumbline.services.judging.watching import watch as watching
from plumbline.services.judging.watching.events import (
    FileDone,
    FolderLost,
    Looked,
    WatchEvent,
    Watching,
    WatchRequest,
)
from plumbline.services.judging.watching.journal import Event, Journal
from plumbline.services.judging.watching.watch import Watches
from plumbline.services.models.engine_host import EngineHost, InUseError, Use
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.system.locks import RunLocks
from plumbline.system.paths import shipped
from plumbline.system.settings import Settings
from support import histories

MODEL = InstalledModel("stand-in", "Stand-in", (Path("a.gguf"),), 1000, "gpt-oss", "F16", 8192)
ALLOWED = '{"violation": 0, "policy_category": null, "rule_ids": [], "confidence": "high", "rationale": "It is fine."}'


class Desk:
    """A history, an engine that answers at once, and a folder that is watched."""

    def __init__(self, folder: Path, history: History) -> None:
        self.history = history
        self.incoming, self.output = folder / "in", folder / "out"
        self.incoming.mkdir()
        self.judged: list[str] = []
        self.engines: list[ScriptedEngine] = []
        self.host = EngineHost(self._engine)
        settings = Settings(folder / "settings.toml")
        inventory = SimpleNamespace(
            resolve=lambda _: MODEL, identity=lambda *_: histories.model(), find=lambda *_: MODEL
        )
        models = RunModels(inventory, settings)  # type: ignore[arg-type]
        library = PolicyLibrary(shipped("policies"), history.policies)
        self.locks = RunLocks(folder / "locks")

        def checks(use: Use) -> Checks:
            fitted = lambda _, settings: settings  # noqa: E731
            return Checks(history, library, models, settings, self.host, lambda _: nullcontext(), fitted, use)

        self.checks = checks
        self.watches = Watches(history, checks(Use.WATCH), self.locks, self.host.watching, (folder / "own",))
        check = CheckRequest("spam", None, (), IntakeOptions(), Choices(), "2026-11-30")
        self.request = WatchRequest((self.incoming,), self.output, check, settled=0, every=0, once=True)
        self.told: list[str] = []

    def _engine(self) -> ScriptedEngine:
        self.engines.append(ScriptedEngine(self._judge))
        return self.engines[-1]

    def _judge(self, content: str, _request: object) -> ScriptedReply:
        self.judged.append(content)
        return ScriptedReply(final=ALLOWED)

    def put(self, name: str, text: str) -> Path:
        path = self.incoming / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def events(self, work: Work | None = None, **changes: object) -> Iterator[WatchEvent]:
        asked = replace(self.request, **changes)  # type: ignore[arg-type]
        return self.watches.watch(asked, self.tell, work)

    def tell(self, message: Message) -> None:
        self.told.append(str(message))

    def watch(self, **changes: object) -> list[tuple[str, str]]:
        """What was done, as pairs of event and file."""
        return [
            (event.line.event.value, event.line.file) for event in self.events(**changes) if isinstance(event, FileDone)
        ]

    def texts(self) -> dict[str, list[str]]:
        """The texts in each file of verdicts."""
        files = sorted(self.output.glob("*.jsonl"))
        read = {file.name: [json.loads(line) for line in file.read_text().splitlines()] for file in files}
        return {
            name.partition(".")[0]: [str(row["text"]) for row in rows]
            for name, rows in read.items()
            if name != "journal.jsonl"
        }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with History.open(tmp_path / "history.db") as history:
        yield Desk(tmp_path, history)


def test_each_file_gets_its_verdicts_and_a_line(desk: Desk) -> None:
    desk.put("a.jsonl", '{"text": "one"}\n{"text": "two"}\n')
    desk.put("sub/b.txt", "three")
    desk.put("c.bin", "\0\1")
    assert desk.watch() == [("judged", "a.jsonl"), ("left out", "c.bin"), ("judged", "sub/b.txt")]
    assert desk.texts() == {"a": ["one", "two"], "b": ["three"]}
    assert sorted(path.name for path in desk.incoming.rglob("*")) == ["a.jsonl", "b.txt", "c.bin", "sub"]
    line = Journal(desk.output).known(desk.history.items.get(3).content.sha256, "b.txt")
    assert line is not None
    assert (line.run, line.counts, line.policy, line.model) == (1, {"allowed": 1}, "spam", "stand-in")


def test_nothing_is_judged_twice_whatever_it_is_called(desk: Desk) -> None:
    first = desk.put("a.txt", "one")
    assert desk.watch() == [("judged", "a.txt")]
    assert desk.watch() == []
    first.rename(desk.incoming / "b.txt")
    desk.put("copy/c.txt", "one")
    assert desk.watch() == [("same", "b.txt"), ("same", "copy/c.txt")]
    assert desk.watch() == []
    desk.put("b.txt", "one, changed")
    assert desk.watch() == [("judged", "b.txt")]
    assert desk.judged == ["one", "one, changed"]
    assert len(list(desk.output.glob("*.jsonl"))) == 3


def test_two_files_with_the_same_bytes_are_judged_once(desk: Desk) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        desk.put(name, "one")
    assert desk.watch() == [("judged", "a.txt"), ("same", "b.txt"), ("same", "c.txt")]
    assert desk.judged == ["one"]


def test_the_endings_that_are_wanted(desk: Desk) -> None:
    desk.put("a.txt", "one")
    desk.put("b.md", "two")
    assert desk.watch(endings=endings_of(("md",))) == [("judged", "b.md")]


def test_several_folders(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "a.txt").write_text("two")
    desk.put("a.txt", "one")
    assert desk.watch(folders=(desk.incoming, tmp_path / "more")) == [("judged", "a.txt"), ("judged", "a.txt")]
    assert sorted(desk.judged) == ["one", "two"]


def test_verdicts_inside_are_not_judged_themselves(desk: Desk) -> None:
    desk.put("a.txt", "one")
    output = desk.incoming / "verdicts"
    with pytest.raises(InputError, match="inside"):
        desk.watch(output=output)
    for _ in range(2):
        desk.watch(output=output, inside=True)
    assert desk.judged == ["one"]
    assert len(list(output.iterdir())) == 2


def test_what_the_program_writes_itself_is_passed_over(desk: Desk, tmp_path: Path) -> None:
    desk.put("a.txt", "one")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "history.txt").write_text("two")
    desk.watch(folders=(tmp_path,), output=tmp_path.parent / f"{tmp_path.name}-out", endings=(".txt",))
    assert desk.judged == ["one"]


def test_other_forms(desk: Desk) -> None:
    desk.put("a.txt", "one")
    desk.watch(form=FileForm.CSV, reasoning=False)
    (file,) = desk.output.glob("*.csv")
    assert file.name.startswith("a.txt.")
    assert "one" in file.read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("name", "begins"),
    [('a:b"c?.txt', "a_b_c_.txt."), ("x" * 240 + ".txt", "x" * 150 + "."), ("新" * 80 + ".txt", "新" * 50 + "."),
     ("nul.txt", "_nul.txt."), ("a\u202etxt.exe.txt", "a_txt.exe.txt."), ("a\nb.txt", "a_b.txt.")],
)  # fmt: skip
def test_names_that_every_system_takes(desk: Desk, name: str, begins: str) -> None:
    desk.put(name, "one")
    assert desk.watch() == [("judged", name)]
    (file,) = (path.name for path in desk.output.iterdir() if path.name != "journal.jsonl")
    assert file.startswith(begins)
    assert file.endswith(".jsonl")


def test_a_file_that_is_gone_before_it_is_read_is_judged_when_it_comes_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.put("a.txt", "one")
    start = Checks.start

    def gone(self: Checks, *arguments: Any, **more: Any) -> Iterator[RunEvent]:
        path.unlink()
        return start(self, *arguments, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Checks, "start", gone)
        assert desk.watch() == [("gone", "a.txt")]
    assert Journal(desk.output).unfinished() == []
    desk.put("a.txt", "one")
    assert desk.watch() == [("judged", "a.txt")]


def test_many_files_are_judged_in_several_runs(desk: Desk) -> None:
    for number in range(2 * watching._MOST_FILES + 1):
        desk.put(f"{number:03}.txt", f"text {number}")
    assert len(desk.watch()) == 2 * watching._MOST_FILES + 1
    assert len(desk.history.runs.newest()) == 3
    assert [engine.starts for engine in desk.engines] == [1]  # the model was loaded once


def test_a_file_that_changes_while_it_is_judged_is_judged_as_it_is_now(desk: Desk) -> None:
    path = desk.put("a.txt", "one")
    done: list[str] = []
    for event in desk.events():
        if isinstance(event, RunStarted) and not done:
            path.write_text("two, and longer")
            done.append("changed")
        elif isinstance(event, FileDone):
            done.append(event.line.event.value)
    assert done == ["changed", "changed", "judged"]
    assert desk.judged == ["one", "two, and longer"]
    assert Journal(desk.output).unfinished() == []


def test_a_folder_that_goes_is_said_once_and_looked_for_again(desk: Desk) -> None:
    work = Work()
    lost = 0
    looks = 0
    away = desk.incoming.with_name("away")
    for event in desk.events(work, once=False):
        if isinstance(event, FolderLost):
            lost += 1
        elif isinstance(event, Looked):
            looks += 1
            if looks == 1:
                desk.incoming.rename(away)
            elif looks == 4:
                away.rename(desk.incoming)
                desk.put("a.txt", "one")
        elif isinstance(event, FileDone):
            work.cancel()
    assert (lost, desk.judged) == (1, ["one"])


class Killed(BaseException):
    """Stands for the end of the process: nothing of the program's own handles it."""


Moment = Callable[[Desk, pytest.MonkeyPatch], None]


def at_event(kind: type) -> Moment:
    """Breaks off at the first event of a kind, and leaves the run as a dead process would."""

    def kill(desk: Desk, _monkeypatch: pytest.MonkeyPatch) -> None:
        events = desk.events()
        for event in events:
            if isinstance(event, kind):
                run = event.run  # type: ignore[attr-defined]
                events.close()
                desk.history.runs.set_state(run, RunState.READING if kind is ItemsRead else RunState.RUNNING)
                return

    return kill


def before_line(event: Event, which: int = 1) -> Moment:
    """Breaks off before a line of a kind, counted from 1, reaches the journal."""

    def kill(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        append = Journal.append
        left = [which]

        def until(self: Journal, line: object) -> None:
            left[0] -= line.event is event  # type: ignore[attr-defined]
            if not left[0]:
                raise Killed
            append(self, line)  # type: ignore[arg-type]

        with monkeypatch.context() as patch:
            patch.setattr(Journal, "append", until)
            with pytest.raises(Killed):
                desk.watch()

    return kill


def before_start(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(Checks, "start", start)
        with pytest.raises(Killed):
            desk.watch()


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param(before_line(Event.BEGUN), id="before it begins"),
        pytest.param(before_start, id="before the run"),
        pytest.param(at_event(ItemsRead), id="reading"),
        pytest.param(at_event(RunStarted), id="before judging"),
        pytest.param(at_event(Recorded), id="judging"),
        pytest.param(before_line(Event.JUDGED), id="before the journal"),
        pytest.param(before_line(Event.JUDGED, 2), id="in the journal"),
    ],
)
def test_what_a_stop_cut_off_is_finished_and_not_done_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, moment: Moment
) -> None:
    desk.put("a.jsonl", "".join(json.dumps({"text": f"text {number}"}) + "\n" for number in range(450)))
    desk.put("b.txt", "one")
    moment(desk, monkeypatch)
    desk.watch()
    lines = [json.loads(line) for line in Path(desk.output, "journal.jsonl").read_text().splitlines()]
    assert [line["file"] for line in lines if line["event"] == "judged"] == ["a.jsonl", "b.txt"]
    assert {name: len(texts) for name, texts in desk.texts().items()} == {"a": 450, "b": 1}
    assert sum(run.counts.total for run in desk.history.runs.newest()) == 451
    assert len(desk.history.runs.newest()) == 1
    assert Journal(desk.output).unfinished() == []
    assert desk.watch() == []


def test_a_run_is_not_taken_for_one_over_the_same_file_with_another_content(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.put("a.txt", "one")
    before_start(desk, monkeypatch)
    desk.put("a.txt", "two")
    assert desk.watch() == [("judged", "a.txt")]
    desk.put("a.txt", "one")
    assert desk.watch() == [("judged", "a.txt")]
    assert desk.judged == ["two", "one"]


def test_a_file_that_changed_while_the_program_was_away_is_judged_as_it_is_now(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.put("a.jsonl", "".join(json.dumps({"text": f"text {number}"}) + "\n" for number in range(450)))
    at_event(ItemsRead)(desk, monkeypatch)
    desk.put("a.jsonl", '{"text": "other"}\n')
    assert desk.watch() == [("judged", "a.jsonl")]
    assert desk.judged == ["other"]


def test_ctrl_c_pauses_and_the_next_start_goes_on(desk: Desk) -> None:
    desk.put("a.jsonl", "".join(json.dumps({"text": f"text {number}"}) + "\n" for number in range(20)))
    work = Work()
    for event in desk.events(work):
        if isinstance(event, Recorded):
            work.cancel()
    assert desk.history.runs.get(1).state is RunState.PAUSED
    first = next(event for event in desk.events() if isinstance(event, Watching))
    assert (first.known, first.unfinished) == (0, 1)
    assert desk.watch() == [("judged", "a.jsonl")]
    assert len(set(desk.judged)) == 20
    assert len(desk.history.runs.newest()) == 1


def test_a_run_that_was_deleted_is_judged_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("a.txt", "one")
    before_line(Event.JUDGED)(desk, monkeypatch)
    histories.delete(desk.history, 1)
    assert desk.watch() == [("judged", "a.txt")]


class Waiting(Work):
    """Does something when it is first waited for."""

    def __init__(self, do: Callable[[], object]) -> None:
        super().__init__()
        self._do = do
        self.waits = 0

    def wait(self, seconds: float) -> None:
        self.waits += 1
        if self.waits == 1:
            self._do()
        super().wait(0)


def test_a_model_in_use_is_waited_for(desk: Desk) -> None:
    desk.put("a.txt", "one")
    with ExitStack() as held:
        held.enter_context(desk.host.claim(Use.EVALUATION))
        work = Waiting(held.close)
        done = [event.line.event for event in desk.events(work) if isinstance(event, FileDone)]
    assert done == [Event.JUDGED]
    assert work.waits


def test_the_history_is_not_changed_as_a_whole_meanwhile(desk: Desk) -> None:
    events = desk.events()
    next(events)
    for use in (Use.REKEYING, Use.REINDEXING):
        with pytest.raises(InUseError, match="Folders are being watched"), desk.host.claim(use):
            pass
    with desk.host.claim(Use.UNLOADING):
        pass
    list(events)
    with desk.host.claim(Use.REKEYING):
        pass


def test_a_check_that_a_person_begins_comes_first(desk: Desk) -> None:
    desk.put("a.jsonl", "".join(json.dumps({"text": f"text {number}"}) + "\n" for number in range(30)))
    order: list[str] = []
    person: threading.Thread | None = None

    def check() -> None:
        events = desk.checks(Use.CHECK).start(replace(desk.request.check, content="by hand"), desk.tell)
        order.extend("check" for event in events if isinstance(event, Recorded))

    for event in desk.events():
        if isinstance(event, Recorded):
            order.append("watch")
            if person is None:
                person = threading.Thread(target=check)
                person.start()
                while not desk.host.people_wait:
                    threading.Event().wait(0.01)
    assert person is not None
    person.join()
    assert order.count("watch") == 30
    assert order.index("check") < 15  # what was in flight was judged first
    assert len(desk.judged) == 31  # nothing twice
    assert [run.counts.total for run in desk.history.runs.newest()] == [1, 30]


def test_an_item_that_can_not_be_judged_costs_its_file_alone(desk: Desk) -> None:
    columns = tuple("abcdef")
    head = f"text,{','.join(columns)}\n"
    desk.put("a.csv", f"{head}one,,,,,,\n")
    desk.put("b.csv", f"{head}two" + f",{'x ' * 499}" * len(columns) + "\n")
    desk.put("c.csv", f"{head}three,,,,,,\n")
    check = replace(desk.request.check, options=IntakeOptions(context=columns))
    assert sorted(desk.watch(check=check)) == [("failed", "b.csv"), ("judged", "a.csv"), ("judged", "c.csv")]
    assert desk.watch(check=check) == []
    assert "leave less than half" in Path(desk.output, "journal.jsonl").read_text()


def test_a_policy_that_is_not_there_is_said_before_anything_is_watched(desk: Desk) -> None:
    check = replace(desk.request.check, policy="none-such")
    with pytest.raises(InputError, match="none-such"):
        desk.watch(check=check)


def test_a_second_program_does_not_write_to_the_same_folder(desk: Desk) -> None:
    desk.output.mkdir()
    with desk.locks.writing(desk.output), pytest.raises(MachineError, match="Another"):
        desk.watch()


def test_what_can_not_be_read_does_not_hold_up_the_rest(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put("a.txt", "one")
    desk.put("b.txt", "two")
    opened = os.open

    def refuse(path: object, *arguments: object, **more: object) -> int:
        if path == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        assert desk.watch() == [("judged", "b.txt")]
    assert [text for text in desk.told if "Permission denied" in text] != []
    assert desk.watch() == [("judged", "a.txt")]


def test_a_file_that_is_moved_away_after_it_was_judged_keeps_its_verdicts(desk: Desk, tmp_path: Path) -> None:
    path = desk.put("a.txt", "one")
    for event in desk.events():
        if isinstance(event, Recorded):
            shutil.move(path, tmp_path / "elsewhere.txt")
    assert desk.texts() == {"a": ["one"]}
    assert desk.watch() == []
