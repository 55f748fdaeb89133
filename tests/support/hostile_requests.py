"""Requests that must not be answered: what web pages, other computers and careless or malicious programs can send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_BODY: Final = b'{"model": "plumbline/spam", "input": "hostile"}'


@dataclass(frozen=True)
class Hostile:
    """A request, byte by byte. PORT and KEY stand for those in force.

    Attributes:
        refused: the statuses with which it can be refused; 0 for a connection that is closed without a word.
        then: what is sent after it on the same connection, and must not be answered either.
    """

    name: str
    sent: bytes
    refused: tuple[int, ...]


def request(
    *more: bytes,
    line: bytes = b"POST /v1/responses HTTP/1.1",
    host: bytes | None = b"127.0.0.1:PORT",
    key: bytes | None = b"Bearer KEY",
    kind: bytes | None = b"application/json",
    length: bytes | None = None,
    body: bytes = _BODY,
) -> bytes:
    """A request that would be answered, but for what is changed of it."""
    headers = [line]
    headers += [] if host is None else [b"Host: " + host]
    headers += [] if key is None else [b"Authorization: " + key]
    headers += [] if kind is None else [b"Content-Type: " + kind]
    headers += [b"Content-Length: " + (b"%d" % len(body) if length is None else length)] if length != b"" else []
    return b"\r\n".join([*headers, *more, b"", b""]) + body


def _get(path: bytes, *more: bytes, **changes: bytes | None) -> bytes:
    return request(*more, line=b"GET " + path + b" HTTP/1.1", kind=None, length=b"", body=b"", **changes)  # type: ignore[arg-type]


_CHUNKED: Final = b"2f\r\n" + _BODY + b"\r\n0\r\n\r\n"
_SECOND: Final = _get(b"/v1/models")

HOSTILE: Final = (
    # web pages
    Hostile("origin of a site", request(b"Origin: https://evil.example"), (403,)),
    Hostile("origin null", request(b"Origin: null"), (403,)),
    Hostile("origin of a page on this computer", request(b"Origin: http://localhost:3000"), (403,)),
    Hostile("origin of the API itself", request(b"Origin: http://127.0.0.1:PORT"), (403,)),
    Hostile("origin of an extension", request(b"Origin: chrome-extension://abcdef"), (403,)),
    Hostile("empty origin", request(b"Origin:"), (403,)),
    Hostile("cross-site fetch", request(b"Sec-Fetch-Site: cross-site", b"Sec-Fetch-Mode: no-cors"), (403,)),
    Hostile("same-origin fetch", request(b"Sec-Fetch-Site: same-origin"), (403,)),
    Hostile("navigation", _get(b"/v1/models", b"Sec-Fetch-Site: none", b"Sec-Fetch-Mode: navigate"), (403,)),
    Hostile("preflight", request(b"Origin: https://evil.example", b"Access-Control-Request-Method: POST",
            line=b"OPTIONS /v1/responses HTTP/1.1", key=None, body=b""), (403,)),
    Hostile("preflight for a private network", request(b"Access-Control-Request-Private-Network: true",
            line=b"OPTIONS /v1/responses HTTP/1.1", key=None, body=b""), (401,)),
    Hostile("picture of a page", _get(b"/health", b"Referer: https://evil.example/", key=None), (401,)),
    # names that lead here
    Hostile("host of a site", request(host=b"evil.example"), (421,)),
    Hostile("host of a site with the port", request(host=b"evil.example:PORT"), (421,)),
    Hostile("name that resolves to loopback", request(host=b"localtest.me:PORT"), (421,)),
    Hostile("name under localhost", request(host=b"evil.localhost:PORT"), (421,)),
    Hostile("address in a name", request(host=b"127.0.0.1.nip.io:PORT"), (421,)),
    Hostile("trailing dot", request(host=b"localhost.:PORT"), (421,)),
    Hostile("host without a port", request(host=b"127.0.0.1"), (421,)),
    Hostile("host with another port", request(host=b"127.0.0.1:80"), (421,)),
    Hostile("unspecified address", request(host=b"0.0.0.0:PORT"), (421,)),
    Hostile("loopback of version 6", request(host=b"[::1]:PORT"), (421,)),
    Hostile("decimal address", request(host=b"2130706433:PORT"), (421,)),
    Hostile("short address", request(host=b"127.1:PORT"), (421,)),
    Hostile("user before the host", request(host=b"evil@127.0.0.1:PORT"), (421,)),
    Hostile("no host", request(host=None), (400, 421)),
    Hostile("empty host", request(host=b""), (421,)),
    Hostile("two hosts", request(b"Host: evil.example"), (400,)),
    Hostile("forwarded host", request(b"X-Forwarded-Host: 127.0.0.1:PORT", host=b"evil.example"), (421,)),
    Hostile("HTTP 1.0 without a host", request(line=b"POST /v1/responses HTTP/1.0", host=None), (400, 421)),
    # keys
    Hostile("no key", request(key=None), (401,)),
    Hostile("empty key", request(key=b"Bearer "), (401,)),
    Hostile("wrong key", request(key=b"Bearer plumbline-wrong"), (401,)),
    Hostile("key with a letter more", request(key=b"Bearer KEYx"), (401,)),
    Hostile("key in other letters", request(key=b"Bearer key"), (401,)),
    Hostile("key without its scheme", request(key=b"KEY"), (401,)),
    Hostile("key as a password", request(key=b"Basic dTpLRVk="), (401,)),
    Hostile("key of another header", request(b"X-Api-Key: KEY", key=None), (401,)),
    Hostile("key in a cookie", request(b"Cookie: key=KEY", key=None), (401,)),
    Hostile("key in the address", request(line=b"POST /v1/responses?key=KEY HTTP/1.1", key=None), (401,)),
    Hostile("two keys", request(b"Authorization: Bearer plumbline-wrong"), (400,)),
    Hostile("stale key", request(key=b"Bearer STALE"), (401,)),
    Hostile("health without a key", _get(b"/health", key=None), (401,)),
    # bodies
    Hostile("form", request(kind=b"application/x-www-form-urlencoded", body=b"input=hostile"), (415,)),
    Hostile("form with files", request(kind=b"multipart/form-data; boundary=x", body=b"--x--"), (415,)),
    Hostile("plain text", request(kind=b"text/plain"), (415,)),
    Hostile("no type", request(kind=None), (415,)),
    Hostile("JSON by a simple type", request(kind=b"text/plain; application/json"), (415,)),
    Hostile("another character set", request(kind=b"application/json; charset=utf-7"), (415,)),
    Hostile("too large", request(length=b"4194305", body=b""), (413,)),
    Hostile("far too large", request(length=b"99999999999999999999", body=b""), (400, 413)),
    Hostile("packed body", request(b"Content-Encoding: gzip"), (400,)),
    Hostile("slow body", request(length=b"1000"), (408,)),
    Hostile("no body", request(length=b"47", body=b""), (408,)),
    Hostile("slow head", b"POST /v1/responses HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-Slow: ", (0, 400)),
    Hostile("endless head", b"GET /health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + b"X-Many: 1\r\n" * 4000, (0, 400)),
    Hostile("nothing but noise", bytes(range(256)) * 4 + b"\r\n\r\n", (0, 400)),
    Hostile("TLS", b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03" + bytes(160), (0, 400)),
    # smuggled lengths
    Hostile("two lengths", request(b"Content-Length: 3"), (400,)),
    Hostile("a length and chunks", request(b"Transfer-Encoding: chunked", body=_CHUNKED), (400,)),
    Hostile("chunks alone", request(b"Transfer-Encoding: chunked", length=b"", body=_CHUNKED), (400,)),
    Hostile("chunks by another name", request(b"Transfer-Encoding: xchunked", length=b"", body=_CHUNKED), (400, 501)),
    Hostile("chunks with a tab", request(b"Transfer-Encoding:\tchunked", length=b"", body=_CHUNKED), (400,)),
    Hostile("space before the colon", request(b"Content-Length : 3"), (400,)),
    Hostile("signed length", request(length=b"+47"), (400,)),
    Hostile("negative length", request(length=b"-1"), (400,)),
    Hostile("key in a folded header", request(b"X-Folded: a\r\n Authorization: Bearer KEY", key=None), (401,)),
    Hostile("line feed in a header", request(b"X-Split: a\nHost: evil.example"), (400,)),
    Hostile("request behind a refused one", request(length=b"0", key=None, body=_SECOND), (401,)),
    Hostile("other expectations", request(b"Expect: 200-ok"), (417,)),
    Hostile("two expectations", request(b"Expect: 100-continue", b"Expect: 100-continue"), (400,)),
    Hostile("request in the body of another", request(b"Expect: 100-continue", body=_SECOND), (400,)),
    # other protocols
    Hostile("websocket", _get(b"/v1/responses", b"Upgrade: websocket", b"Connection: Upgrade",
            b"Sec-WebSocket-Version: 13", b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="), (400,)),
    Hostile("websocket of a page", _get(b"/", b"Origin: https://evil.example", b"Upgrade: websocket",
            b"Connection: Upgrade", b"Sec-WebSocket-Version: 13", b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            key=None), (403,)),
    Hostile("HTTP 2 in clear", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", (0, 400, 421)),
    Hostile("HTTP 2 by upgrade", request(b"Upgrade: h2c", b"Connection: Upgrade"), (400,)),
    Hostile("proxy", request(line=b"CONNECT evil.example:443 HTTP/1.1", body=b""), (400, 404)),
    Hostile("proxy with a whole address", request(line=b"POST http://evil.example/v1/responses HTTP/1.1"), (404,)),
    # paths and methods
    Hostile("up and out", _get(b"/../../etc/passwd"), (404,)),
    Hostile("up and out, encoded", _get(b"/%2e%2e/%2e%2e/etc/passwd"), (404,)),
    Hostile("dots inside", _get(b"/v1/../v1/models"), (404,)),
    Hostile("two slashes", _get(b"//v1/models"), (404,)),
    Hostile("a slash behind", _get(b"/v1/models/"), (404,)),
    Hostile("encoded letters", _get(b"/v1/%6dodels"), (404,)),
    Hostile("backslashes", _get(b"/v1\\models"), (404,)),
    Hostile("NUL in the path", _get(b"/v1/models%00"), (404,)),
    Hostile("other letters", _get(b"/V1/MODELS"), (404,)),
    Hostile("a model by its path", _get(b"/v1/models/..%2f..%2fetc"), (404,)),
    Hostile("documentation", _get(b"/docs"), (404,)),
    Hostile("an address in the API's words", _get(b"/v1/responses/resp_1"), (404,)),
    Hostile("delete", request(line=b"DELETE /v1/models HTTP/1.1", body=b""), (405,)),
    Hostile("GET that asks", _get(b"/v1/responses"), (405,)),
    Hostile("trace", request(line=b"TRACE /health HTTP/1.1", body=b""), (405,)),
    Hostile("body where none belongs", request(line=b"GET /v1/models HTTP/1.1"), (400,)),
)  # fmt: skip
