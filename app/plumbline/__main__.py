"""Where the program starts: `freeze_support` first, because a bundled program's child processes start here too."""

import multiprocessing
import sys

from plumbline.cli.main import run


def main() -> None:
    """Starts the command line with the process's arguments."""
    multiprocessing.freeze_support()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
