"""Where a bundle starts: as `python -m plumbline` does. The bundle's own test begins here too, since it needs both faces."""

import os
import sys


def start() -> None:
    """Hands over to the program, or to its test."""
    # PyInstaller sets these. Qt finds its parts without them, and another program with Qt that is opened from here would
    # take them for its own.
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        os.environ.pop(name, None)
    from installers.bundled import self_test

    if sys.argv[1:2] == [self_test.OPTION]:
        sys.exit(self_test.main())
    from plumbline.__main__ import main

    main()


if __name__ == "__main__":
    start()
