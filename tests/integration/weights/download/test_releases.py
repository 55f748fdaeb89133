"""Asking for the newest version: one request, in the process that may open a socket, noted, and only where it is allowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.errors import PlumblineError
from plumbline.domain.models.download import DownloadFailedError, FailureKind
from plumbline.domain.releases import NewestRelease, ReleaseRequest
from plumbline.domain.work import Cancelled, Work
from plumbline.files.contacts import ContactLog
from plumbline.weights.download.client import Downloader
from plumbline.weights.download.errors import NetworkForbiddenError
from support.releases_page import ReleasesPage, releases_page


@pytest.fixture
def server() -> Iterator[ReleasesPage]:
    with releases_page() as told:
        yield told


def ask(page: str, folder: Path, work: Work | None = None, *, allowed: bool = True) -> NewestRelease:
    request = ReleaseRequest(page, str(folder / "contacts.jsonl"), timeout_s=20)
    return Downloader(lambda: allowed).newest_release(request, work or Work())


def test_the_newest_version_is_read_from_where_the_page_leads(server: ReleasesPage, tmp_path: Path) -> None:
    address = f"http://127.0.0.1:{server.port}/owner/plumbline/releases/tag/v0.2.0"
    assert ask(server.page, tmp_path) == NewestRelease("0.2.0", address)


def test_it_is_one_request_which_says_nothing_but_the_program_s_name(server: ReleasesPage, tmp_path: Path) -> None:
    ask(server.page, tmp_path)
    [(path, headers)] = server.asked
    assert path == "/owner/plumbline/releases/latest"
    assert headers.keys() <= {"Host", "User-Agent", "Accept-Encoding", "Connection"}
    assert headers["User-Agent"].startswith("plumbline/")


def test_the_contact_is_listed(server: ReleasesPage, tmp_path: Path) -> None:
    ask(server.page, tmp_path)
    [contact] = ContactLog(tmp_path / "contacts.jsonl").read()
    assert (contact.host, contact.what, contact.requests) == ("127.0.0.1", "newest version", 1)


def test_where_the_network_is_forbidden_nobody_is_asked_and_no_process_starts(
    server: ReleasesPage, tmp_path: Path
) -> None:
    before = threading.active_count()
    with pytest.raises(NetworkForbiddenError, match="network is forbidden"):
        ask(server.page, tmp_path, allowed=False)
    assert server.asked == []
    assert threading.active_count() == before
    assert not (tmp_path / "contacts.jsonl").exists()


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"status": 404, "location": ""}, FailureKind.NOT_FOUND),
        ({"status": 500, "location": ""}, FailureKind.SERVER_FAILED),
        ({"status": 429, "location": ""}, FailureKind.RATE_LIMITED),
        ({"status": 200, "location": "", "kind": "text/html"}, FailureKind.WEB_PAGE),
        ({"status": 200, "location": ""}, FailureKind.BAD_RESPONSE),
        ({"location": "/owner/plumbline/releases"}, FailureKind.BAD_RESPONSE),  # as where there is no release
        ({"location": "http://elsewhere.invalid/tag/v9.9.9"}, FailureKind.BAD_RESPONSE),  # a captive portal
        ({"location": "/tag/v1.0" + "0" * 100}, FailureKind.BAD_RESPONSE),
    ],
)
def test_an_answer_without_a_version_is_told_in_a_sentence(
    answer: dict[str, object], kind: FailureKind, server: ReleasesPage, tmp_path: Path
) -> None:
    for name, value in answer.items():
        setattr(server, name, value)
    with pytest.raises(DownloadFailedError) as refused:
        ask(server.page, tmp_path)
    assert refused.value.kind is kind
    assert len(server.asked) == 1, "it is not asked twice, and nothing is followed"


def test_without_a_network_the_error_says_what_can_be_done_instead(tmp_path: Path) -> None:
    with releases_page() as told:
        page = told.page
    with pytest.raises(DownloadFailedError) as refused:
        ask(page, tmp_path)
    assert refused.value.kind is FailureKind.NO_CONNECTION
    assert page in str(refused.value.hints[0])


def test_an_address_that_is_none_is_refused_without_a_contact(tmp_path: Path) -> None:
    with pytest.raises(PlumblineError, match="address of the releases is not valid"):
        ask("file:///etc", tmp_path)
    assert not (tmp_path / "contacts.jsonl").exists()


def test_a_cancel_ends_the_process_that_waits(server: ReleasesPage, tmp_path: Path) -> None:
    server.silent = True
    work = Work()
    ended: list[BaseException] = []

    def job() -> None:
        try:
            ask(server.page, tmp_path, work)
        except Cancelled as cancelled:
            ended.append(cancelled)

    thread = threading.Thread(target=job)
    thread.start()
    assert server.heard.wait(60)
    work.cancel()
    thread.join(60)
    assert not thread.is_alive()
    assert len(ended) == 1
