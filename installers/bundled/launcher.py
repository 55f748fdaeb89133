"""Where a bundle starts: as `python -m plumbline` does. The bundle's own test begins here too, since it needs both faces."""

import sys

from installers.bundled import self_test

if sys.argv[1:2] == [self_test.OPTION]:
    sys.exit(self_test.main())

from plumbline.__main__ import main

main()
