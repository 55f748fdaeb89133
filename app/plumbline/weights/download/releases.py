"""Asking the page of releases for the newest version: one request, which follows nothing and sends nothing but itself.

Pages of releases answer a request for PAGE/latest by naming the address of the newest release, which ends in its version. GitHub,
Forgejo and Gitea do; nothing of the answer's body is read.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from plumbline.domain.messages import Message
from plumbline.domain.releases import NewestRelease, ReleaseRequest
from plumbline.files.contacts import ContactLog
from plumbline.weights.download.errors import (
    BadResponseError,
    NoConnectionError,
    NotOnServerError,
    bad_response,
    from_status,
    web_page,
)
from plumbline.weights.download.web import Web

_WHAT: Final = "newest version"
_VERSION: Final = re.compile(r"v?(\d{1,9}\.\d{1,9}[0-9A-Za-z.+-]*)")
_LONGEST: Final = 40


def newest_release(request: ReleaseRequest, contacts: ContactLog, web: Web) -> NewestRelease:
    """Raises `DownloadError` where no version was named."""
    address = f"{request.page.rstrip('/')}/latest"
    host = urlsplit(address).hostname or ""
    if urlsplit(address).scheme not in {"http", "https"} or not host:
        raise BadResponseError(
            Message("The address of the releases is not valid"),
            Message("“{address}” is not an http or https address.", address=request.page[:200]),
        )
    contacts.note(host, _WHAT, requests=1)
    try:
        answer = web.get(address, {})
    except NoConnectionError as error:
        raise NoConnectionError(
            error.title,
            error.message,
            Message("Try again when the network is back, or look at {page} in a browser.", page=request.page),
        ) from error
    try:
        status, headers = answer.status, answer.headers
        target = urljoin(address, headers.get("location", ""))
    finally:
        answer.close()
    if status == 404:
        raise NotOnServerError(
            Message("There is no release"),
            Message("{host} has not published a release of Plumbline.", host=host),
            Message("Look at {page} in a browser.", page=request.page),
        )
    if status >= 400:
        raise from_status(status, headers, host, address, has_token=False)
    if status == 200 and "html" in headers.get("content-type", ""):
        raise web_page(host, address, None)
    found = _VERSION.fullmatch(unquote(urlsplit(target).path).rstrip("/").rpartition("/")[2])
    if urlsplit(target).hostname != host or found is None or len(found[1]) > _LONGEST:
        raise bad_response(Message("{host} did not name a version.", host=host))
    return NewestRelease(found[1], target)
