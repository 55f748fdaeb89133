"""Child processes: messages, ends of every kind, and what a child does not hear or import."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path

import psutil
import pytest

from plumbline.domain.errors import MachineError
from plumbline.processes.channel import Pipe
from plumbline.processes.child import Child, Ended
from plumbline.processes.codec import CodecError
from support import children
from support.children import Say

SECONDS = 60.0
Start = Callable[[Callable[[Pipe], object]], Child[Say, Say]]


@pytest.fixture
def start() -> Iterator[Start]:
    begun: list[Child[Say, Say]] = []

    def start_one(target: Callable[[Pipe], object]) -> Child[Say, Say]:
        child: Child[Say, Say] = Child(target, Say, name="plumbline-test")
        begun.append(child)
        child.start()
        return child

    yield start_one
    for child in begun:
        child.close()


def test_messages_go_there_and_back(start: Start) -> None:
    child = start(children.echo)
    child.send(Say("ünï \ud800"))
    assert child.receive(SECONDS) == Say("ünï \ud800")
    assert child.receive(0) is None


def test_what_was_sent_before_the_end_is_read_first(start: Start) -> None:
    child = start(children.say_and_leave)
    assert child.receive(SECONDS) == Say("one")
    assert child.receive(SECONDS) == Say("two")
    ended = child.receive(SECONDS)
    assert ended == Ended(7)
    assert str(ended.reason) == "exit code 7"
    assert not ended.ended_by_system
    child.send(Say("to nobody"))
    assert child.receive(SECONDS) == ended


def test_a_signal_is_named(start: Start) -> None:
    ended = start(children.break_off).receive(SECONDS)
    assert isinstance(ended, Ended)
    assert str(ended.reason) == "signal SIGSEGV"


def test_a_kill_from_outside_is_told_from_one_on_request(start: Start) -> None:
    child = start(children.echo)
    assert child.pid is not None
    psutil.Process(child.pid).kill()
    ended = child.receive(SECONDS)
    assert isinstance(ended, Ended)
    assert ended.ended_by_system
    other = start(children.echo)
    other.kill()
    ended = other.receive(SECONDS)
    assert isinstance(ended, Ended)
    assert ended.killed
    assert not ended.ended_by_system


@pytest.mark.parametrize("number", [errno.EAGAIN, errno.ENOMEM])
def test_a_process_that_the_system_refuses_is_an_error_and_leaves_nothing_open(
    monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    pipes: list[Pipe] = []
    context = multiprocessing.get_context("spawn")
    make = context.Pipe

    def pipe() -> tuple[Pipe, Pipe]:
        ours, theirs = make()
        pipes.extend((ours, theirs))
        return ours, theirs

    def refuse(_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(context, "Pipe", pipe)
    monkeypatch.setattr(SpawnProcess, "start", refuse)
    child: Child[Say, Say] = Child(children.echo, Say, name="plumbline-test")
    with pytest.raises(MachineError, match=os.strerror(number)):
        child.start()
    assert [end.closed for end in pipes] == [True, True]
    assert child.receive(SECONDS) == child.close() == Ended(None)


def test_a_child_that_is_killed_before_it_exists_never_does() -> None:
    child: Child[Say, Say] = Child(children.echo, Say, name="plumbline-test")
    child.kill()
    child.start()
    assert child.pid is None
    assert child.receive(SECONDS) == Ended(None, killed=True)


def test_a_kill_wakes_whoever_waits(start: Start) -> None:
    child = start(children.echo)
    child.send(Say("up"))
    assert child.receive(SECONDS) == Say("up")
    waiting = threading.Event()
    found: list[object] = []

    def wait() -> None:
        waiting.set()
        found.append(child.receive(SECONDS))

    thread = threading.Thread(target=wait)
    thread.start()
    waiting.wait(SECONDS)
    child.close()
    thread.join(SECONDS)
    assert isinstance(found[0], Ended)
    assert child.close() == found[0]


def test_a_child_leaves_when_its_channel_is_closed(start: Start) -> None:
    assert start(children.echo).close(patience=SECONDS) == Ended(0)


def test_something_that_is_no_message_is_an_error(start: Start) -> None:
    with pytest.raises(CodecError):
        start(children.babble).receive(SECONDS)


def test_a_child_is_deaf_to_ctrl_c_and_imports_nothing_from_the_working_folder(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = start(children.look_around).receive(SECONDS)
    assert isinstance(said, Say)
    hears, folder, *imports_from = said.text.split("\n")
    assert hears == "False"
    assert Path(folder) != tmp_path
    assert "" not in imports_from
    assert str(tmp_path) not in imports_from


PROGRAM = """
from plumbline.processes.child import Child
from support import children
if __name__ == "__main__":
    child = Child(children.echo, children.Say, name="plumbline-test")
    child.start()
    try:
        print(child.pid, flush=True)
        child.receive(60)
    except KeyboardInterrupt:
        child.close()
        print("interrupted", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="a terminal's Ctrl+C is sent in another way there")
def test_ctrl_c_at_a_childs_first_moment_prints_nothing(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, script], stdout=-1, stderr=-1, env=environment, start_new_session=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline().strip().isdigit()
            os.killpg(process.pid, signal.SIGINT)  # the child has only just been forked
            out, error = process.communicate(timeout=SECONDS)
            assert (out, error) == (b"interrupted\n", b"")


def test_planted_modules_are_not_imported(tmp_path: Path) -> None:
    """A new interpreter would look in the working folder first, and `multiprocessing` is what it imports first."""
    script = tmp_path / "bin" / "program.py"
    script.parent.mkdir()
    script.write_text(PROGRAM.replace("child.receive(60)", "child.send(children.Say('x')); print(child.receive(60))"))
    here = tmp_path / "unpacked"
    here.mkdir()
    for name in ("json", "multiprocessing", "pickle", "plumbline", "struct", "numpy", "sitecustomize", "usercustomize"):
        (here / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'a').write({name!r})\n")
    paths = [path for path in sys.path if path and Path(path) != Path.cwd()]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTHONSAFEPATH", None)
    done = subprocess.run([sys.executable, script], capture_output=True, env=environment, cwd=here, check=True)
    assert b"Say(text='x')" in done.stdout, done.stderr
    assert not (tmp_path / "ran").exists()
