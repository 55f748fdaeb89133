"""What the hub refuses or answers wrongly, each as a typed error with its sentence; a folder in place of the hub; hostile lists."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.models.model import Trust
from plumbline.weights.download.errors import (
    AccessDeniedError,
    BadResponseError,
    FileChangedError,
    NoConnectionError,
    NotOnServerError,
    RateLimitedError,
    ServerFailedError,
    TokenNeededError,
    WebPageInsteadError,
)
from support.downloads import QUICK, REPOSITORY, Here, weights
from support.fake_hub import FakeHub

MB = 1 << 20

PAGE = (
    200,
    [("Content-Type", "text/html; charset=utf-8")],
    b"<!DOCTYPE html><title>Sign in to the train's network</title>",
)
IMPATIENT = replace(QUICK, patience_s=0.2)
HOSTILE = [
    "../a.gguf", "../../.bashrc.gguf", "/etc/a.gguf", "//host/a.gguf", "..\\a.gguf", "C:\\a.gguf", "C:a.gguf",
    "a/../../a.gguf", "./a.gguf", "a//b.gguf", ".a.gguf", "~/a.gguf", "-a.gguf", "con.gguf", "NUL.gguf",
    "com1.gguf", "a\x00.gguf", "a\n.gguf", "a\x1b[2J.gguf", "a\u202e.gguf", "a\u200b.gguf", "a\u2028.gguf",
    "a|b.gguf", "a?.gguf", "a*.gguf", "<a>.gguf", 'a".gguf', "ａ.gguf", "a" * 300 + ".gguf", "ä" * 150 + ".gguf",
    "a:b.gguf", "a.gguf:b.gguf", " a.gguf", "aux.x.gguf", "%2e%2e/../a.gguf", "..%2fa/../x.gguf",
    "x/../../../../../../tmp/a.gguf", "\\\\host\\share\\a.gguf", "prn.gguf", "a\ufeff.gguf",
]  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "trouble", "says"),
    [
        ((401, [("X-Error-Code", "RepoNotFound")], b""), TokenNeededError, "signed in, or it does not exist"),
        ((403, [("X-Error-Code", "GatedRepo")], b""), TokenNeededError, "signed in"),
        ((403, [], b""), AccessDeniedError, "refuses"),
        ((404, [("X-Error-Code", "RepoNotFound")], b""), NotOnServerError, "the repository"),
        ((404, [("X-Error-Code", "RevisionNotFound")], b""), NotOnServerError, "this revision"),
        ((404, [("X-Error-Code", "EntryNotFound")], b""), NotOnServerError, "the file"),
        ((429, [("Retry-After", "5400")], b""), RateLimitedError, "wait 90 minutes"),
        ((429, [("ratelimit", '"api";r=0;t=240')], b""), RateLimitedError, "wait 4 minutes"),
        ((503, [], b""), ServerFailedError, "error 503"),
        ((418, [], b""), BadResponseError, "status 418"),
        (PAGE, WebPageInsteadError, "sent an HTML page"),
        ((403, [("Content-Type", "text/html")], b"<html>"), WebPageInsteadError, "HTML page of 6 bytes"),
        ((200, [("Content-Type", "text/plain")], b"hello"), WebPageInsteadError, "does not come from the hub"),
        ((302, [("Location", "/round")], b""), BadResponseError, "makes no sense"),
    ],
)
def test_each_refusal_is_a_sentence(
    here: Here, hub: FakeHub, answer: tuple[int, list[tuple[str, str]], bytes], trouble: type[PlumblineError], says: str
) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hub_answers = [answer] * 60
    with pytest.raises(trouble) as caught:
        here.get(tuning=IMPATIENT)
    assert says in str(caught.value)
    assert here.inventory.installed() == []


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b'{"siblings": 3}',
        b'{"id": "a", "siblings": [{"size": 3}]}',
        b"\xff\xfe",
        b'{"id": "org/repo"}',
    ],
)
def test_a_list_that_makes_no_sense_is_a_sentence(here: Here, hub: FakeHub, body: bytes) -> None:
    hub.bad.hub_answers = [(200, [("Content-Type", "application/json")], body)] * 60
    with pytest.raises(PlumblineError):
        here.get(files=(), wanted="", tuning=IMPATIENT)


def test_a_page_instead_of_the_file_is_not_taken_for_the_file(here: Here, hub: FakeHub) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.storage_answers = [PAGE] * 200
    with pytest.raises(
        WebPageInsteadError, match=r"Instead of org/repo/a\.gguf, localhost sent an HTML page of \d+ bytes"
    ):
        here.get(tuning=IMPATIENT)
    hub.bad.storage_answers = []
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


@pytest.mark.parametrize("content_type", ["text/html", "application/octet-stream"])
def test_a_login_page_in_the_middle_is_named_and_what_came_before_is_kept(
    here: Here, hub: FakeHub, content_type: str
) -> None:
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here.begin(4 * MB)
    (partial,) = here.inventory.partial()
    page = (200, [("Content-Type", content_type)], PAGE[2])
    hub.bad.storage_answers = [page] * 200
    with pytest.raises(WebPageInsteadError, match=f"an HTML page of {len(PAGE[2])} bytes: a captive portal"):
        here.get(tuning=IMPATIENT)
    assert here.inventory.partial() == [partial]
    hub.bad.storage_answers = []
    before = hub.sent()
    here.get()
    assert hub.sent() - before == len(data) - partial.done


def test_a_login_page_at_the_first_question_loses_nothing_that_was_begun(here: Here, hub: FakeHub) -> None:
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here.begin(4 * MB)
    (partial,) = here.inventory.partial()
    disguised = (200, [*PAGE[1], ("ETag", '"page"')], PAGE[2])
    hub.bad.hub_answers = [disguised] * 200
    with pytest.raises(WebPageInsteadError, match=f"an HTML page of {len(PAGE[2])} bytes: a captive portal"):
        here.get(tuning=IMPATIENT)
    assert here.inventory.partial() == [partial]


def test_nobody_there_is_a_sentence(here: Here) -> None:
    with pytest.raises(NoConnectionError, match="can't be reached") as caught:
        here.get(endpoint="http://127.0.0.1:9", tuning=IMPATIENT)
    assert "Errno" not in str(caught.value)


def test_an_endpoint_that_is_none_is_a_sentence(here: Here) -> None:
    with pytest.raises(BadResponseError, match="neither an http or https address nor a folder"):
        here.get(endpoint="ftp://hub.example")


@pytest.mark.parametrize("location", ["http://[", "file:///etc/passwd", "https:///a"])
def test_a_redirect_to_what_is_no_address_is_a_sentence(here: Here, hub: FakeHub, location: str) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.storage_answers = [(302, [("Location", location)], b"")] * 20
    with pytest.raises(BadResponseError, match="something that is not an address"):
        here.get(tuning=IMPATIENT)


def test_a_file_that_changes_its_size_is_noticed(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    hub.bad.storage_answers = [(206, [("Content-Range", "bytes 0-9/77")], b"0123456789")] * 200
    with pytest.raises(FileChangedError, match="has 77 bytes now"):
        here.get(tuning=IMPATIENT)


@pytest.mark.parametrize("as_address", [False, True])
def test_a_folder_on_the_local_network_serves_as_an_endpoint(here: Here, tmp_path: Path, as_address: bool) -> None:
    share = tmp_path / "share"
    (share / "org" / "repo").mkdir(parents=True)
    data = weights(3 * MB)
    (share / "org" / "repo" / "a.gguf").write_bytes(data)
    here.get(endpoint=share.as_uri() if as_address else str(share))
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert model.trust is Trust.UNVERIFIED
    assert here.contacts.read() == []
    with pytest.raises(NotOnServerError):
        here.get("b.gguf", endpoint=str(share), name="b")


@pytest.mark.parametrize("wanted", ["Q4", "Q4/b-Q4.gguf"])
def test_folders_of_a_repository_in_a_folder_are_looked_through(here: Here, tmp_path: Path, wanted: str) -> None:
    share = tmp_path / "share"
    for path in ("Q4/b-Q4.gguf", "Q8/b-Q8.gguf", ".cache/b-Q4.gguf"):
        file = share / "org" / "repo" / path
        file.parent.mkdir(parents=True)
        file.write_bytes(weights(MB))
    here.get(files=(), name="", wanted=wanted, endpoint=str(share))
    (model,) = here.inventory.installed()
    assert model.files[0].name == "b-Q4.gguf"


def test_a_repository_is_searched_for_what_was_meant(here: Here, hub: FakeHub) -> None:
    data = weights()
    hub.repository(
        REPOSITORY, {"m-Q4_K_M.gguf": data, "m-MXFP4.gguf": weights(seed=2), "mmproj-F16.gguf": b"x", "README.md": b"x"}
    )
    with pytest.raises(InputError, match="has several models") as caught:
        here.get(files=(), name="")
    assert "m-MXFP4.gguf" in str(caught.value.message)
    assert here.get(files=(), name="", wanted="q4_k") == "m-q4-k-m"
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    with pytest.raises(InputError, match="no model that matches"):
        here.get(files=(), name="", wanted="Q9")


def test_the_same_file_name_from_elsewhere_gets_a_name_of_its_own(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"m.gguf": weights()})
    hub.repository("other/repo", {"m.gguf": weights(seed=2)})
    assert here.get(files=(), name="") == "m"
    assert here.get(files=(), name="", repository="other/repo") == "m-2"
    assert here.get(files=(), name="") == "m"


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_names_in_a_list_write_nothing_outside(here: Here, hub: FakeHub, number: int) -> None:
    assert len(HOSTILE) == 40
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    lfs = {"sha256": "a" * 64, "size": 1000, "pointerSize": 135}
    hub.bad.listed = [{"rfilename": HOSTILE[number], "size": 1000, "lfs": lfs}]
    with pytest.raises(PlumblineError) as caught:
        here.get(files=(), name="", tuning=IMPATIENT)
    assert str(caught.value).isprintable()
    written = [path for path in here.folder.rglob("*") if path.is_file()]
    assert {path.name for path in written} <= {"contacts.jsonl"}
    assert list(here.folder.parent.iterdir()) == [here.folder]
