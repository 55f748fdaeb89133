"""Where the program starts: `freeze_support` first, because a bundled program's child processes start here too.

Without arguments the window opens; with arguments it is the command line, which never loads Qt.
"""

import multiprocessing
import os
import signal
import sys
from typing import Final

COMPLETE: Final = "_PLUMBLINE_COMPLETE"
"""Set by a shell that asks for completions; the program's arguments are then in the environment as well."""


def main() -> None:
    """Starts the window, or the command line with the process's arguments."""
    multiprocessing.freeze_support()
    code: int | None = None
    interrupted = False
    while True:
        try:
            if code is None and not interrupted:
                code = _start()
            # it is over, and its exit code holds: a Ctrl+C while the interpreter ends would end it by the signal instead
            signal.signal(signal.SIGINT, lambda *_: None)  # what is pending goes there, and not to an ignored signal
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            break
        except KeyboardInterrupt:  # while it was still being imported, or while it closed
            interrupted = True
    if code is None:
        if sys.stderr is not None:
            sys.stderr.write("Stopped.\n")
        code = 130
    sys.exit(code)


def _start() -> int:
    from plumbline.processes.memory_dumps import forbid_core_dumps  # noqa: PLC0415 - Ctrl+C is heard while it is loaded
    from plumbline.system.environment import take_secrets  # noqa: PLC0415 - as above

    forbid_core_dumps()
    take_secrets()
    if len(sys.argv) > 1 or not _has_screen() or os.environ.get(COMPLETE):
        from plumbline.cli.main import complete, run  # noqa: PLC0415 - each face loads its own

        instruction = os.environ.get(COMPLETE, "")
        return complete(instruction, COMPLETE) if instruction else run(sys.argv[1:])
    from plumbline.desktop.shell.app import run as run_window  # noqa: PLC0415 - each face loads its own

    return run_window()


def _has_screen() -> bool:
    """False where no window can open: on Linux without a display, as over ssh. Then the command line says what it can do."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    main()
