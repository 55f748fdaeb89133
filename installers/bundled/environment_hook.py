"""Runs before the program in a bundle on Linux: what the program opens, such as a browser, gets the system's own libraries.

The bootloader sets LD_LIBRARY_PATH to the bundle's folder for this process; children would inherit it. It is put back to what it
was. A child that is the program again, such as the inference process, starts like the first one, and its bootloader sets it anew.
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
