"""Where an item came from, in a few words."""

from __future__ import annotations

from pathlib import PurePath

from plumbline.desktop.shell.messages import say_origin, say_place
from plumbline.domain.content import Origin
from plumbline.services.judging.contents import PASTED, STANDARD_INPUT
from plumbline.services.judging.requests import LOCAL_API


def location(origin: Origin) -> str:
    """The file's name and the place in it, "posts.csv · row 1"; the place alone in what was pasted."""
    if origin.source in (PASTED, STANDARD_INPUT, LOCAL_API):
        return say_place(origin.place) or say_origin(origin)
    return " · ".join(filter(None, (PurePath(origin.source).name, say_place(origin.place))))
