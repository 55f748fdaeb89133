"""What the hub says: commits, names, sizes, hashes, and where the bytes are.

Only the download process imports this. Metadata comes through huggingface-hub, with its telemetry, its stored token and its retries
off; bodies come through `source.HttpSource`. Invariants: every request is noted in the list of contacts before it is made, and
every answer that can't be right is a typed error.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import httpx2
import huggingface_hub
from huggingface_hub import errors, hf_hub_url, set_client_factory

from plumbline.domain.messages import Message
from plumbline.domain.models.model import FileSpec
from plumbline.files.contacts import ContactLog
from plumbline.weights.download.errors import (
    BadResponseError,
    DownloadError,
    NotOnServerError,
    bad_response,
    from_status,
    not_from_hub,
    web_page,
)
from plumbline.weights.download.source import ByteSource, FolderSource, HttpSource
from plumbline.weights.download.web import Connections, broken

_SHA256: Final = re.compile(r"^[0-9a-f]{64}$")
_COMMIT: Final = re.compile(r"^[0-9a-f]{40}$")
_MAX_LISTED: Final = 20_000
_MAX_DEPTH: Final = 4
_OWN_STATUSES: Final = frozenset((404, 429, 500, 502, 503, 504))  # which the hub itself may answer with a page


class HubClient(Protocol):
    """An endpoint with repositories of models; everything may raise `DownloadError`."""

    def find(self, repository: str, revision: str) -> tuple[str, tuple[FileSpec, ...]]:
        """The commit that a revision means, and every file of it."""

    def confirm(self, repository: str, revision: str, path: str) -> tuple[str, FileSpec]:
        """The commit, and one file's size and hash."""

    def source(self, repository: str, commit: str, file: FileSpec) -> ByteSource: ...

    def close(self) -> None: ...


class FolderHub:
    """A folder laid out as organisation/name/path, such as a network share. It has no revisions."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def find(self, repository: str, revision: str) -> tuple[str, tuple[FileSpec, ...]]:
        folder = self._root / repository
        try:
            files = list(islice(_below(folder), _MAX_LISTED))
        except OSError as error:
            raise self._missing(folder) from error
        return revision, tuple(FileSpec(path.relative_to(folder).as_posix(), path.stat().st_size) for path in files)

    def confirm(self, repository: str, revision: str, path: str) -> tuple[str, FileSpec]:
        file = self._root / repository / path
        if not file.is_file():
            raise self._missing(file)
        return revision, FileSpec(path, file.stat().st_size)

    def source(self, repository: str, commit: str, file: FileSpec) -> ByteSource:  # noqa: ARG002 - there are none here
        return FolderSource(self._root / repository / file.path, file.bytes or 0)

    def close(self) -> None:
        """It has no connections."""

    def _missing(self, path: Path) -> NotOnServerError:
        return NotOnServerError(
            Message("It does not exist"),
            Message("{path} does not exist or can't be read.", path=path),
            Message("Check the endpoint's folder and the name."),
        )


def _below(folder: Path) -> Iterator[Path]:
    """The files of a folder and of those in it, as a repository's list has them; hidden folders are none of it."""

    def fail(error: OSError) -> None:
        raise error

    for root, folders, entries in os.walk(folder, onerror=fail):
        depth = len(Path(root).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if depth < _MAX_DEPTH else []
        yield from (path for name in sorted(entries) if (path := Path(root, name)).is_file())


class HttpHub:
    """The hub, or a mirror that speaks like it."""

    def __init__(self, endpoint: str, token: str, contacts: ContactLog, timeout_s: float, connections: int) -> None:
        self._endpoint = endpoint.rstrip("/")
        self._host = urlsplit(self._endpoint).hostname or ""
        if urlsplit(self._endpoint).scheme not in {"http", "https"} or not self._host:
            raise BadResponseError(
                Message("The endpoint is not valid"),
                Message("“{endpoint}” is neither an http or https address nor a folder.", endpoint=endpoint[:200]),
                Message("Set it to an address such as https://huggingface.co, or to a folder."),
            )
        if token and self._endpoint.startswith("http:") and self._host not in {"localhost", "127.0.0.1", "::1"}:
            raise BadResponseError(
                Message("The token was not sent"),
                Message(
                    "{endpoint} is not protected (http), so others on the network could read the token.",
                    endpoint=self._endpoint,
                ),
                Message("Use an https address, or leave the token out."),
            )
        self._token = token
        self._contacts = contacts
        self._timeout_s = timeout_s
        self._what = ""
        self._bodies = Connections(timeout_s, connections)
        set_client_factory(self._client)

    def _client(self) -> httpx2.Client:
        return httpx2.Client(
            event_hooks={"request": [self._note], "response": [self._count]},
            follow_redirects=True,
            timeout=httpx2.Timeout(self._timeout_s),
        )

    def _note(self, request: httpx2.Request) -> None:
        self._contacts.note(request.url.host, self._what, requests=1)

    def _count(self, response: httpx2.Response) -> None:
        response.read()
        if response.num_bytes_downloaded:
            self._contacts.note(response.request.url.host, self._what, received=response.num_bytes_downloaded)
        if response.is_success and _is_page(response):
            raise web_page(response.request.url.host, self._what, _length(response))

    def find(self, repository: str, revision: str) -> tuple[str, tuple[FileSpec, ...]]:
        api = huggingface_hub.HfApi(endpoint=self._endpoint, token=self._token or False)
        with self._asking(repository):
            found = api.model_info(repository, revision=revision, files_metadata=True, timeout=self._timeout_s)
            files = []
            for listed in (found.siblings or [])[:_MAX_LISTED]:
                sha256 = str(listed.lfs.sha256) if listed.lfs else ""
                files.append(FileSpec(str(listed.rfilename), listed.size, sha256 if _SHA256.match(sha256) else None))
        return self._commit(found.sha, revision), tuple(files)

    def confirm(self, repository: str, revision: str, path: str) -> tuple[str, FileSpec]:
        url = self._url(repository, revision, path)
        what = f"{repository}/{path}"
        with self._asking(what):
            found = huggingface_hub.get_hf_file_metadata(
                url, token=self._token or False, timeout=self._timeout_s, endpoint=self._endpoint
            )
        if found.size is None or not found.etag:
            raise not_from_hub(self._host, what)
        sha256 = found.etag if _SHA256.match(found.etag) else None
        return self._commit(found.commit_hash, revision), FileSpec(path, found.size, sha256)

    def source(self, repository: str, commit: str, file: FileSpec) -> ByteSource:
        what = f"{repository}/{file.path}"
        url = self._url(repository, commit, file.path)
        return HttpSource(self._bodies, url, file.bytes or 0, what, self._contacts, self._token)

    def close(self) -> None:
        self._bodies.close()
        huggingface_hub.close_session()

    def _url(self, repository: str, revision: str, path: str) -> str:
        return hf_hub_url(repository, path, revision=revision, endpoint=self._endpoint)

    def _commit(self, found: str | None, revision: str) -> str:
        """Mirrors without commits give none: then the revision stands for it."""
        return found if found and _COMMIT.match(found) else revision

    @contextlib.contextmanager
    def _asking(self, what: str) -> Iterator[None]:
        self._what = what
        try:
            yield
        except errors.HfHubHTTPError as error:
            raise self._refused(error, what) from error
        except errors.OfflineModeIsEnabled as error:
            raise DownloadError(
                Message("The network is switched off"),
                Message("The environment variable HF_HUB_OFFLINE forbids contact with the hub."),
                Message("Unset it to download models."),
            ) from error
        except (httpx2.TransportError, httpx2.InvalidURL) as error:
            raise broken(error, self._host) from error
        except httpx2.TooManyRedirects as error:
            raise bad_response(Message("{host} redirects without end.", host=self._host)) from error
        except (json.JSONDecodeError, UnicodeDecodeError) as error:
            raise not_from_hub(self._host, what) from error
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise bad_response(
                Message(
                    "{host} answered for {what} in an unknown form ({error}).",
                    host=self._host,
                    what=what,
                    error=type(error).__name__,
                )
            ) from error

    def _refused(self, error: errors.HfHubHTTPError, what: str) -> DownloadError:
        response = error.response
        if _is_page(response) and response.status_code not in _OWN_STATUSES:
            return web_page(self._host, what, _length(response))
        return from_status(response.status_code, response.headers, self._host, what, bool(self._token))


def _is_page(response: httpx2.Response) -> bool:
    return "html" in response.headers.get("content-type", "")


def _length(response: httpx2.Response) -> int | None:
    """Bytes of a body; the header's, for an answer without one."""
    length = response.headers.get("content-length", "")
    return len(response.content) or (int(length) if length.isdecimal() else None)


def hub_for(endpoint: str, token: str, contacts: ContactLog, timeout_s: float, connections: int) -> HubClient:
    """The client for an endpoint; `BadResponseError` when it is neither a folder nor an address."""
    if endpoint.startswith("file:"):
        return FolderHub(Path(url2pathname(unquote(urlsplit(endpoint).path))))
    if "://" not in endpoint and Path(endpoint).expanduser().is_dir():
        return FolderHub(Path(endpoint).expanduser())
    return HttpHub(endpoint, token, contacts, timeout_s, connections)
