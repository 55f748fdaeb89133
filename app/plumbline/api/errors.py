"""Refusals, as the clients of such an API expect them: a status, and a sentence in `error.message`."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.errors import InputError, PlumblineError


@dataclass(frozen=True)
class ApiError(Exception):
    """A request that is refused.

    Attributes:
        status: of HTTP.
        code: for programs, or "".
        param: the field that is wrong, or "".
    """

    status: int
    message: str
    code: str = ""
    param: str = ""

    @property
    def body(self) -> dict[str, object]:
        kind = "server_error" if self.status >= 500 else "invalid_request_error"
        if self.status == 401:
            kind = "authentication_error"
        return {
            "error": {"message": self.message, "type": kind, "param": self.param or None, "code": self.code or None}
        }

    @property
    def headers(self) -> dict[str, str]:
        """Clients try again after 5xx by themselves: they are told where that helps."""
        if self.status == 503:
            return {"Retry-After": "2"}
        return {"X-Should-Retry": "false"}


def bad(message: str, param: str = "", code: str = "") -> ApiError:
    """A request that can't be understood as it is."""
    return ApiError(400, message, code, param)


def of(error: PlumblineError, *, busy: bool = False) -> ApiError:
    """What the program says of an error; `busy`: trying again helps."""
    if busy:
        return ApiError(503, str(error), "busy")
    return ApiError(400 if isinstance(error, InputError) else 500, str(error), "not_judged")
