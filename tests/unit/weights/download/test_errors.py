"""What an answer's status means, and how waits are put into words."""

from __future__ import annotations

import pytest

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.download import FailureKind
from plumbline.weights.disk import DiskFullError
from plumbline.weights.download.errors import duration, failed, from_status, waiting, web_page


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 second"), (1, "1 second"), (1.4, "2 seconds"), (119, "119 seconds"), (120, "2 minutes"), (121, "3 minutes"),
     (5400, "90 minutes"), (7200, "2 hours"), (7201, "3 hours")],
)  # fmt: skip
def test_waits_are_rounded_up_and_have_a_proper_plural(seconds: float, words: str) -> None:
    assert str(duration(seconds)) == words


def test_what_is_shown_while_waiting_is_the_wait_that_is_made() -> None:
    error = from_status(429, {"retry-after": "1"}, "hub.example", "o/r", has_token=False)
    assert str(error.message).endswith("It asks to wait 1 second.")
    assert str(waiting(error, 8.0)) == (
        "hub.example has received too many requests from this network. Trying again in 8 seconds."
    )


@pytest.mark.parametrize(
    ("status", "code", "kind", "remedy"),
    [
        (401, "", FailureKind.TOKEN_NEEDED, True),
        (403, "GatedRepo", FailureKind.TOKEN_NEEDED, True),
        (403, "", FailureKind.ACCESS_DENIED, False),
        (404, "EntryNotFound", FailureKind.NOT_FOUND, False),
        (429, "", FailureKind.RATE_LIMITED, False),
        (503, "", FailureKind.SERVER_FAILED, False),
        (418, "", FailureKind.BAD_RESPONSE, False),
    ],
)
def test_each_status_has_its_kind(status: int, code: str, kind: FailureKind, remedy: bool) -> None:
    error = from_status(status, {"x-error-code": code}, "hub.example", "o/r", has_token=False)
    assert failed(error).kind is kind
    assert (Remedy(RemedyKind.GIVE_TOKEN) in error.hints) is remedy


def test_other_errors_have_a_kind_too() -> None:
    full = DiskFullError(Message("The disk is full"), Message("No space."))
    assert failed(full).kind is FailureKind.DISK_FULL
    other = failed(InputError(Message("Two files have the same name"), Message("Both.")))
    assert other.kind is FailureKind.OTHER
    assert str(other.error()) == "Two files have the same name. Both."


def test_a_page_says_how_large_it_is() -> None:
    assert "an HTML page of 1,234 bytes: a captive portal or a proxy's page" in str(web_page("h", "o/r", 1234).message)
    assert "an HTML page of 1 byte:" in str(web_page("h", "o/r", 1).message)
    assert "sent an HTML page: a captive portal" in str(web_page("h", "o/r", None).message)
