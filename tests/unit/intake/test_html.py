from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake.readers import html_guard
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
        ("<input placeholder=x><img alt=y>", "y"),
        ('I will bring a <img alt="🔪" src=x> and <input type=submit value=go>', "I will bring a 🔪 and go"),
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


def depth(page: str) -> int:
    """How deep the parser nests the page."""
    tree = LexborHTMLParser(page)
    deepest = level = 0
    node = tree.root
    while node is not None:
        if node.child is not None:
            node, level = node.child, level + 1
            deepest = max(deepest, level)
            continue
        while node is not None and node.next is None:
            node, level = node.parent, level - 1
        node = node.next if node is not None else None
    return deepest


SOUP = [
    "<div>", "</div>", "<b id=1>", "<b id=2>", "</b>", "<x>", "</x>", "<p>", "</p>", "<table>", "</table>",
    "<td>", "<tr>", "<li>", "<ul>", "</ul>", "<select>", "</select>", "<option>", "<svg>", "</svg>",
    "<path/>", "<g>", "</g>", "<title>", "</title>", "<math>", "</math>", "<style>", "</style>",
    "<template>", "</template>", "<!--", "-->", "<!-->", "<p x='", "'>", '<p ="', '">', "<a href=", "text",
    "<foreignObject>", "</foreignObject>", "<desc>", "<button>", "</button>", "<br/>", "</br>", "<form>",
    "<textarea>", "</textarea>", "<nobr>", "<caption>", "<dd>", "<h1>", "</h1>", "<h2>", "<body>",
    "<frameset>", "<col>", "<mi>", "<input>", "<rt>",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(SOUP), max_size=3),
    st.lists(st.sampled_from(SOUP), min_size=1, max_size=6),
    st.sampled_from([1, 150]),
)
@settings(max_examples=1000)
def test_no_page_nests_deeper_than_the_estimate(before: list[str], repeated: list[str], times: int) -> None:
    parts = before + repeated * times
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(html_guard, "DEEPEST", 12)
        try:
            page = html_guard.parseable("".join(parts))
        except html_guard.TooComplexError:
            return
    # Between any two elements that are counted the parser may put one or two that are not, and some at the top.
    assert depth(page) <= 3 * 12 + 8


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 300_000,
        "<b>" * 300_000 + "<p>x" * 9,
        "".join(f"<b id={n}>" for n in range(9000)) + "<p>x" * 9000,
        "<p>x" * 310_000,
        "<p a b c d e f g h>" * 70_000,
        "<svg>" * 9000,
        "<div x='</div>'>" * 9000,
        "<div><!--</div>-->" * 9000,
        "<b><table></b></table>" * 9000,
    ],
)
def test_pages_that_would_take_hours_are_refused(read: Callable[..., list[ContentItem | Skip]], page: str) -> None:
    (skip,) = read("a.html", page)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.TOO_LARGE


def test_large_ordinary_pages_are_read() -> None:
    page = (
        "<ul>"
        + "<li>one <b>two</b> <a href='x'>three</a><br>" * 5000
        + "</ul><svg>"
        + "<path d='M0'/>" * 5000
        + "</svg>"
    )
    page += "<table>" + "<tr><td>cell<td><i class=x></i>" * 5000 + "</table>" + "<p>sloppy <div>well</div>" * 3000
    assert visible_text(page).count("one two three") == 5000


def test_a_page_is_one_item_and_its_lines_can_be_items(read: Callable[..., list[ContentItem | Skip]]) -> None:
    page = "<meta charset=utf-8><p>one<p>two"
    assert [entry.text for entry in read("a.html", page) if isinstance(entry, ContentItem)] == ["one\n\ntwo"]
    parts = read("a.html", page, split="paragraph")
    assert [str(entry.origin.place) for entry in parts] == ["paragraph 1", "paragraph 2"]


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
