from __future__ import annotations

from collections.abc import Callable

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake.readers.html import visible_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Hello <b>wor</b>ld &amp; you</p>", "Hello world & you"),
        ("<html><head><title>T</title><style>p{}</style></head><body><p>a", "T\n\na"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<div>c</div>d", "a\nb\nc\nd"),
        ("<ul><li>a<li>b</ul>c", "a\nb\n\nc"),
        ("<table><tr><td>1<td>2<tr><td>3</table>", "1 2\n3"),
        ("a <script>evil()</script><style>x</style><!-- no -->b", "a b"),
        ("a<template>x</template><noscript>y</noscript><svg><text>z</text></svg>b", "ab"),
        ("<p hidden>no</p><p style='color:red;DISPLAY : none'>no</p>yes", "yes"),
        ("<pre>a\n  b\n</pre>", "a\n  b"),
        ("<textarea>a\n\nb</textarea>", "a\n\nb"),
        ("  a \n\n b  ", "a b"),
        ("no markup at all", "no markup at all"),
        ("", ""),
        ("<input placeholder=x><img alt=y>", ""),
        ("a\u00a0b", "a\u00a0b"),
        ("<title>only", "only"),
        ("<p>one</p>\n\n<p> two\nthree </p>", "one\n\ntwo three"),
    ],
)
def test_visible_text(page: str, text: str) -> None:
    assert visible_text(page) == text


def test_depth_and_brokenness_do_no_harm() -> None:
    assert visible_text("<div>" * 1000 + "deep") == "deep"
    assert visible_text("</p></div><b><i>x</b></i><<p") in {"x<", "x<<p", "x<\n\n<p"}


def test_a_page_is_one_item_and_its_lines_can_be_items(read: Callable[..., list[ContentItem | Skip]]) -> None:
    page = "<meta charset=utf-8><p>one<p>two"
    assert [entry.text for entry in read("a.html", page) if isinstance(entry, ContentItem)] == ["one\n\ntwo"]
    parts = read("a.html", page, split="paragraph")
    assert [entry.origin.place for entry in parts] == ["paragraph 1", "paragraph 2"]


def test_pages_have_their_own_cap_and_may_be_empty(read: Callable[..., list[ContentItem | Skip]]) -> None:
    (large,) = read("a.html", "<p>" + "x" * 100, max_whole_file_bytes=50)
    assert isinstance(large, Skip)
    assert large.reason is SkipReason.TOO_LARGE
    (empty,) = read("b.html", "<script>x</script>")
    assert isinstance(empty, Skip)
    assert empty.reason is SkipReason.EMPTY


def test_broken_bytes_do_not_stop_the_parser(read: Callable[..., list[ContentItem | Skip]]) -> None:
    (item,) = read("a.html", "<p>schön".encode() + b" \xff und gut\x00")
    assert isinstance(item, ContentItem)
    assert "schön � und gut" in item.text
