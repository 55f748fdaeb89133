"""What can go wrong between here and the hub, each with its sentence.

Made once, where the answer or the exception is seen. `retry` says whether trying again by itself makes sense; `wait_s` is what
the server asked for.
"""

from __future__ import annotations

from collections.abc import Mapping

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.weights import names


class DownloadError(MachineError):
    """A download can't go on, now or at all; what was fetched is kept."""

    def __init__(
        self,
        title: Message | str,
        message: Message | str,
        hint: Message | str = "",
        *,
        retry: bool = False,
        wait_s: float = 0.0,
    ) -> None:
        super().__init__(title, message, hint)
        self.retry = retry
        self.wait_s = wait_s


class NetworkForbiddenError(DownloadError):
    """The person forbids the network."""


class NoConnectionError(DownloadError):
    """The server can't be reached, or the connection broke."""


class RateLimitedError(DownloadError):
    """429: too many requests; the server says how long to wait."""


class ServerFailedError(DownloadError):
    """5xx: the server's own trouble."""


class TokenNeededError(DownloadError):
    """401: a token is missing or not valid."""


class AccessDeniedError(DownloadError):
    """403: the token's owner has not been admitted, or the address expired."""


class NotOnServerError(DownloadError):
    """404: no such repository, revision or file."""


class WebPageInsteadError(DownloadError):
    """The network answered with a page of its own (a captive portal, a proxy's notice)."""


class BadResponseError(DownloadError):
    """An answer that makes no sense."""


class FileChangedError(DownloadError):
    """The file is not the one that the download began with."""


class DiskFullError(DownloadError):
    """There is not enough room."""


class HashMismatchError(DownloadError):
    """The bytes are not those that were promised, and fetching them again did not help."""


class Stopped(Exception):  # noqa: N818 - not an error: a person's wish
    """The person stopped it."""


def from_status(status: int, headers: Mapping[str, str], host: str, what: str, has_token: bool) -> DownloadError:
    """The trouble that an answer's status means.

    Args:
        status: the HTTP status, 400 and above.
        headers: of the answer.
        host: who answered.
        what: what was asked for, in words.
        has_token: whether a token was sent.
    """
    code = headers.get("x-error-code", "")
    if status == 401 or (status == 403 and code == "GatedRepo" and not has_token):
        if has_token:
            return TokenNeededError(
                Message("The token is not accepted"),
                Message("{host} does not accept the token that was sent for {what}.", host=host, what=what),
                Message("Make a new one in your account's settings there, and give it with --token."),
            )
        return TokenNeededError(
            Message("This needs a token"),
            Message(
                "{host} gives {what} only to people who are signed in, or it does not exist.", host=host, what=what
            ),
            Message(
                "Check the name. If it is right, make a read token in your account's settings there and give it with --token."
            ),
        )
    if status == 403:
        return AccessDeniedError(
            Message("Access was refused"),
            Message("{host} refuses {what}.", host=host, what=what),
            Message("If the repository has conditions, open its page in a browser, accept them, and try again.")
            if has_token
            else Message("It may need a token (--token), or your network may not allow it."),
        )
    if status in {404, 410}:
        kinds = {"RepoNotFound": "the repository", "RevisionNotFound": "the revision", "EntryNotFound": "the file"}
        return NotOnServerError(
            Message("It is not there"),
            Message(
                "{host} does not have {get}: {what}.", host=host, get=kinds.get(code, "what was asked for"), what=what
            ),
            Message("Check the name and the revision. It may also be private: then a token is needed (--token)."),
        )
    if status == 429:
        wait_s = _wait(headers)
        said = f" It asks to wait {_in_words(wait_s)}." if wait_s else ""
        return RateLimitedError(
            Message("The server asks to wait"),
            Message("{host} has had too many requests from here.{said}", host=host, said=said),
            Message("Nothing is lost: the download goes on where it was. A token (--token) often raises the limit."),
            retry=True,
            wait_s=wait_s,
        )
    if status >= 500 or status == 408:
        return ServerFailedError(
            Message("The server has trouble"),
            Message("{host} answered with the error {status} for {what}.", host=host, status=status, what=what),
            Message("Nothing is lost: try again later, and the download goes on where it was."),
            retry=True,
            wait_s=_wait(headers),
        )
    return BadResponseError(
        Message("The server's answer makes no sense"),
        Message("{host} answered with the status {status} for {what}.", host=host, status=status, what=what),
        Message("If you use a mirror or a company proxy, ask whoever runs it."),
    )


def own_page(host: str, what: str) -> WebPageInsteadError:
    """A page arrived where a file was asked for."""
    return WebPageInsteadError(
        Message("The network answered with a page of its own"),
        Message(
            "Instead of {what}, {host} sent a web page. Networks in hotels, trains and companies do that before you have signed in.",
            what=what,
            host=host,
        ),
        Message("Open any page in a browser, sign in to the network, and try again."),
        retry=True,
    )


def no_connection(host: str, why: str) -> NoConnectionError:
    """The server can't be reached, or the connection broke; `why` comes from the library."""
    return NoConnectionError(
        Message("There is no connection"),
        Message(
            "{host} can't be reached, or the connection broke ({why}).",
            host=host,
            why=names.shown(why or "no reason given"),
        ),
        Message("Nothing is lost: when the network is back, the download goes on where it was."),
        retry=True,
    )


def disk_full(needed: int, free: int, folder: str) -> DiskFullError:
    """`needed` more bytes are wanted where `free` are left."""
    return DiskFullError(
        Message("The disk is full"),
        Message(
            "{needed} more are needed in {folder}, and {free} are free.",
            needed=size(needed),
            folder=folder,
            free=size(free),
        ),
        Message("Make room, or choose another models folder; then the download goes on where it was."),
    )


def size(count: int) -> str:
    """Bytes in words, in decimal units as disks are sold by: "12.1 GB"."""
    value = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            return f"{value:.0f} {unit}" if unit == "bytes" or value >= 100 else f"{value:.1f} {unit}"
        value /= 1000
    raise AssertionError


def _wait(headers: Mapping[str, str]) -> float:
    """What `Retry-After` or the hub's `ratelimit` header asks for, in seconds; 0 when nothing does."""
    text = headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(min(int(text), 86_400))
    for part in headers.get("ratelimit", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == "t" and value.isdecimal():
            return float(min(int(value), 86_400))
    return 0.0


def _in_words(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 7200 else f"{seconds / 3600:.0f} hours"
