"""Joins the local API from the parts of the program."""

from __future__ import annotations

from plumbline.api.application import ApiParts
from plumbline.api.asked_log import AskedLog
from plumbline.api.question import Policies
from plumbline.api.server import LocalApi
from plumbline.bootstrap import Application
from plumbline.domain.models.server import TEAM_SERVER


def local_api(core: Application) -> LocalApi:
    """The API of a program; it listens once it is started."""

    def models() -> list[str]:
        here = [model.name for model in core.inventory.installed()]
        return here if core.team_server.in_use is None else [TEAM_SERVER, *here]

    parts = ApiParts(core.requests, Policies(core.library, models), models, lambda: core.api_keys.name)
    return LocalApi(parts, core.api_keys, AskedLog(core.paths.data / "asked.jsonl"))
