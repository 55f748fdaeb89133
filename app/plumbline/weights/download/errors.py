"""What can go wrong between here and the hub.

`retry` says whether trying again by itself makes sense; `wait_s` is the wait that the server asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from plumbline.domain.errors import Hint, MachineError, PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message, sentences, verbatim
from plumbline.domain.models.download import DownloadFailed, FailureKind
from plumbline.weights import names
from plumbline.weights.disk import DiskFullError


class DownloadError(MachineError):
    """A download can't continue, now or at all; what came is kept.

    `reason` is the message without the wait that the server asked for.
    """

    kind: ClassVar[FailureKind] = FailureKind.OTHER

    def __init__(
        self, title: Message, message: Message, *hints: Hint, retry: bool = False, wait_s: float = 0.0
    ) -> None:
        self.reason = message
        if wait_s:
            message = sentences(message, Message("It asks to wait {wait}.", wait=duration(wait_s)))
        super().__init__(title, message, *hints)
        self.retry = retry
        self.wait_s = wait_s


class NetworkForbiddenError(DownloadError):
    """A setting forbids the network."""

    kind = FailureKind.NETWORK_FORBIDDEN


class NoConnectionError(DownloadError):
    """The server can't be reached, or the connection broke."""

    kind = FailureKind.NO_CONNECTION


class RateLimitedError(DownloadError):
    """429: too many requests; the server says how long to wait."""

    kind = FailureKind.RATE_LIMITED


class ServerFailedError(DownloadError):
    """5xx: the server's own trouble."""

    kind = FailureKind.SERVER_FAILED


class TokenNeededError(DownloadError):
    """401: a token is missing or not valid."""

    kind = FailureKind.TOKEN_NEEDED


class AccessDeniedError(DownloadError):
    """403: the token's owner has not been admitted, or the address expired."""

    kind = FailureKind.ACCESS_DENIED


class NotOnServerError(DownloadError):
    """404: no such repository, revision or file."""

    kind = FailureKind.NOT_FOUND


class WebPageInsteadError(DownloadError):
    """The network answered with a page of its own (a captive portal, a proxy's notice)."""

    kind = FailureKind.WEB_PAGE


class BadResponseError(DownloadError):
    """An answer that makes no sense."""

    kind = FailureKind.BAD_RESPONSE


class FileChangedError(DownloadError):
    """The file is not the one that the download began with."""

    kind = FailureKind.FILE_CHANGED


class HashMismatchError(DownloadError):
    """The file is not the one that was promised, and downloading it again did not help."""

    kind = FailureKind.HASH_MISMATCH


def failed(error: PlumblineError) -> DownloadFailed:
    """The error as the last event of a download."""
    kind = FailureKind.OTHER
    if isinstance(error, DownloadError):
        kind = error.kind
    elif isinstance(error, DiskFullError):
        kind = FailureKind.DISK_FULL
    return DownloadFailed(kind, error.title, error.message, error.hints)


def from_status(status: int, headers: Mapping[str, str], host: str, what: str, has_token: bool) -> DownloadError:
    """The error that an HTTP status of 400 and above means; `what` is the repository or file that was asked for."""
    code = headers.get("x-error-code", "")
    if status == 401 or (status == 403 and code == "GatedRepo" and not has_token):
        return _token_needed(host, what, has_token)
    if status == 403:
        return AccessDeniedError(
            Message("Access was refused"),
            Message("{host} refuses access to {what}.", host=host, what=what),
            Message("If the repository has conditions, open its page in a browser, accept them, and try again.")
            if has_token
            else Message("It may need a token, or your network may not allow it."),
        )
    if status in {404, 410}:
        return NotOnServerError(
            Message("It does not exist"),
            _not_found(code, host, what),
            Message("Check the name and the revision. It may also be private: then a token is needed."),
        )
    if status == 429:
        return RateLimitedError(
            Message("The server asks to wait"),
            Message("{host} has received too many requests from this network.", host=host),
            Message("Nothing is lost: the download resumes where it was."),
            Message("A token often raises the limit."),
            retry=True,
            wait_s=_wait(headers),
        )
    if status >= 500 or status == 408:
        return ServerFailedError(
            Message("The server has a problem"),
            Message("{host} answered with the error {status} for {what}.", host=host, status=str(status), what=what),
            Message("Nothing is lost: try again later, and the download resumes where it was."),
            retry=True,
            wait_s=_wait(headers),
        )
    return bad_response(
        Message("{host} answered with the status {status} for {what}.", host=host, status=str(status), what=what)
    )


def bad_response(message: Message) -> BadResponseError:
    """An answer that makes no sense."""
    return BadResponseError(
        Message("The server's answer makes no sense"),
        message,
        Message("If you use a mirror or a company proxy, ask whoever runs it."),
    )


def web_page(host: str, what: str, size: int | None) -> WebPageInsteadError:
    """An HTML page arrived instead of `what`; `size` in bytes, where it is known."""
    if size is None:
        came = Message(
            "Instead of {what}, {host} sent an HTML page: a captive portal or a proxy's page.", what=what, host=host
        )
    else:
        came = Message(
            "Instead of {what}, {host} sent an HTML page of {n} bytes: a captive portal or a proxy's page.",
            one="Instead of {what}, {host} sent an HTML page of {n} byte: a captive portal or a proxy's page.",
            n=size,
            what=what,
            host=host,
        )
    return WebPageInsteadError(
        Message("The network answered with a page of its own"),
        came,
        Message("Open any page in a browser, sign in to the network, and try again."),
        retry=True,
    )


def not_from_hub(host: str, what: str) -> WebPageInsteadError:
    """Something arrived that the hub does not send."""
    return WebPageInsteadError(
        Message("The network answered with a page of its own"),
        Message(
            "Instead of {what}, {host} sent an answer that does not come from the hub: perhaps a captive portal or a proxy.",
            what=what,
            host=host,
        ),
        Message("Open any page in a browser, sign in to the network, and try again."),
        retry=True,
    )


def no_connection(host: str, why: Message) -> NoConnectionError:
    """The server can't be reached, or the connection broke."""
    return NoConnectionError(
        Message("There is no connection"),
        Message("{host} can't be reached, or the connection broke ({reason}).", host=host, reason=why),
        Message("Nothing is lost: once the network is back, the download resumes where it was."),
        Message("You can also download the files on another computer."),
        Remedy(RemedyKind.IMPORT_MODEL),
        retry=True,
    )


def foreign(text: str) -> Message:
    """What a library or the system says of a connection, safe to show."""
    return verbatim(names.shown(text)) if text else Message("no reason given")


def duration(seconds: float) -> Message:
    """A wait in whole seconds, minutes or hours, rounded up."""
    whole = -(-int(seconds * 1000) // 1000)
    if whole < 120:
        return Message("{n} seconds", one="{n} second", n=whole)
    if whole < 7200:
        return Message("{n} minutes", one="{n} minute", n=-(-whole // 60))
    return Message("{n} hours", one="{n} hour", n=-(-whole // 3600))


def waiting(error: DownloadError, pause_s: float) -> Message:
    """Why a download waits, and how long it really does."""
    return Message("{reason} Trying again in {wait}.", reason=error.reason, wait=duration(pause_s))


def _token_needed(host: str, what: str, has_token: bool) -> TokenNeededError:
    if has_token:
        return TokenNeededError(
            Message("The token is not accepted"),
            Message("{host} does not accept the token that was sent for {what}.", host=host, what=what),
            Remedy(RemedyKind.GIVE_TOKEN),
        )
    return TokenNeededError(
        Message("This needs a token"),
        Message("{host} gives {what} only to people who are signed in, or it does not exist.", host=host, what=what),
        Message("Check the name."),
        Remedy(RemedyKind.GIVE_TOKEN),
    )


def _not_found(code: str, host: str, what: str) -> Message:
    match code:
        case "RepoNotFound":
            return Message("{host} does not have the repository of {what}.", host=host, what=what)
        case "RevisionNotFound":
            return Message("{host} does not have this revision of {what}.", host=host, what=what)
        case "EntryNotFound":
            return Message("{host} does not have the file {what}.", host=host, what=what)
    return Message("{host} does not have {what}.", host=host, what=what)


def _wait(headers: Mapping[str, str]) -> float:
    """Seconds that `Retry-After` or the hub's `ratelimit` header asks for; 0 when neither does."""
    text = headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(min(int(text), 86_400))
    for part in headers.get("ratelimit", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == "t" and value.isdecimal():
            return float(min(int(value), 86_400))
    return 0.0
