"""Where the program starts: `freeze_support` first, because a bundled program's child processes start here too.

Without arguments the window opens; with arguments it is the command line, which never loads Qt.
"""

import multiprocessing
import os
import sys

from plumbline.processes.memory_dumps import forbid_core_dumps
from plumbline.system.environment import take_secrets


def main() -> None:
    """Starts the window, or the command line with the process's arguments."""
    multiprocessing.freeze_support()
    try:
        _start()
    except KeyboardInterrupt:  # while it was still being imported, or while it closed
        if sys.stderr is not None:
            sys.stderr.write("Stopped.\n")
        sys.exit(130)


def _start() -> None:
    forbid_core_dumps()
    take_secrets()
    if len(sys.argv) > 1 or not _has_screen():
        from plumbline.cli.main import run  # noqa: PLC0415 - each face loads its own

        sys.exit(run(sys.argv[1:]))
    from plumbline.desktop.shell.app import run as run_window  # noqa: PLC0415 - each face loads its own

    sys.exit(run_window())


def _has_screen() -> bool:
    """False where no window can open: on Linux without a display, as over ssh. Then the command line says what it can do."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    main()
