"""What is measured against what. Nothing here ships; see README.md beside this file."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
for folder in ("tests", "app"):
    if str(ROOT / folder) not in sys.path:
        sys.path.insert(0, str(ROOT / folder))
