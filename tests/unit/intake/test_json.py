from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason

Read = Callable[..., list[ContentItem | Skip]]
Texts = Callable[..., list[str]]


def reasons(entries: list[ContentItem | Skip]) -> list[SkipReason | None]:
    return [entry.reason if isinstance(entry, Skip) else None for entry in entries]


def found(entries: list[ContentItem | Skip]) -> list[str]:
    return [entry.text for entry in entries if isinstance(entry, ContentItem)]


def test_jsonl_with_ids_authors_and_nested_fields(read: Read) -> None:
    (item,) = read(
        "a.jsonl", '{"id": 123456789012345678901, "author": {"name": "ann"}, "createdAt": "x", "content": "hello"}\n'
    )
    assert isinstance(item, ContentItem)
    assert item.text == "hello"
    origin = item.origin
    assert (str(origin.place), origin.external_id, origin.author, origin.written) == (
        "line 1",
        "123456789012345678901",
        "ann",
        "x",
    )


def test_a_broken_line_costs_itself_alone(read: Read) -> None:
    entries = read(
        "a.jsonl", '{"text": "a"}\n{"text": "b"\n\n{"text": "c"}\nnull\n[1]\n7\n"bare"\n{"text": null}\n{"other": "x"}'
    )
    assert found(entries) == ["a", "c", "bare"]
    assert [str(entry.origin.place) for entry in entries] == [f"line {n}" for n in range(1, 11)]
    assert reasons(entries) == [
        None,
        SkipReason.MALFORMED,
        SkipReason.EMPTY,
        None,
        SkipReason.MALFORMED,
        SkipReason.MALFORMED,
        SkipReason.MALFORMED,
        None,
        SkipReason.EMPTY,
        SkipReason.NO_TEXT_COLUMN,
    ]


def test_sentences_about_broken_lines_hold_no_content(read: Read) -> None:
    (skip,) = read("a.jsonl", '{"text": "secretword" secretword}')
    assert isinstance(skip, Skip)
    assert "secretword" not in str(skip.detail)


def test_a_field_named_twice_is_refused(read: Read) -> None:
    entries = read("a.jsonl", '{"text": "fine", "text": "not fine"}\n{"text": "a"}')
    assert reasons(entries) == [SkipReason.MALFORMED, None]


def test_depth_and_numbers_that_break_parsers(read: Read) -> None:
    lines = [
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 5000 + "1" + "}" * 5000,
        '{"id": ' + "9" * 5000 + ', "text": "a"}',
        '{"text": NaN}',
    ]
    entries = read("a.jsonl", "\n".join(lines))
    assert len(entries) == 4
    assert found(entries)[0] == "a"


def test_lone_surrogates_in_escapes(read: Read) -> None:
    (item,) = read("a.jsonl", '{"text": "a\\ud800b\\ud83d\\ude00"}')
    assert isinstance(item, ContentItem)
    assert item.text == "a�b😀"
    assert any("surrogate" in str(note) for note in item.notes)


def test_a_line_over_the_cap(read: Read) -> None:
    entries = read("a.jsonl", '{"text": "' + "x" * 300 + '"}\n{"text": "b"}', max_row_chars=100)
    assert reasons(entries) == [SkipReason.TOO_LARGE, None]
    assert isinstance(entries[0], Skip)
    assert "313" in str(entries[0].detail)


@pytest.mark.parametrize(
    "text",
    [
        '[{"text": "a"}, {"text": "b"}]',
        '["a", "b"]',
        '{"name": "export", "messages": [{"text": "a"}, {"text": "b"}], "messageCount": 2}',
        '{"whatever": ["a", "b"], "count": [1, 2]}',
        '{"text": "a"}\n{"text": "b"}',
        '{"text": "a", "tags": ["x"]}\n{"text": "b", "tags": ["y"]}',
        '{"text": "a"},{"text": "b"}',
        '"a" "b"',
        '[{"text": "a"}\n{"text": "b"}]',
    ],
)
def test_the_shapes_of_json_files(texts: Texts, text: str) -> None:
    assert texts("a.json", text) == ["a", "b"]


def test_one_object_is_one_item(texts: Texts) -> None:
    assert texts("a.json", '{"text": "a", "tags": ["x", "y"]}') == ["a"]
    assert texts("a.json", '"a"') == ["a"]


def test_what_stands_beside_the_list_is_listed(read: Read) -> None:
    entries = read("a.json", '{"text": "headline", "users": [{"name": "ann"}], "comments": [{"text": "a"}]}')
    assert found(entries) == ["a"]
    assert [str(entry.origin.place) for entry in entries if isinstance(entry, Skip)] == ["field 1", "field 2"]
    assert reasons(entries)[:2] == [SkipReason.OTHER_PART] * 2


@pytest.mark.parametrize(
    ("text", "items", "skips"),
    [
        ('[{"text": "a"}, {"text": "b"', 1, 1),
        ('[{"text": "a"}, {"text" "b"}, {"text": "c"}]', 2, 1),
        ('[{"text": "a"}] trailing', 1, 1),
        ('[{"text": "a"}, : 5, {"text": "c"}]', 1, 2),
        ('{"messages": [{"text": "a"}', 1, 1),
        ('{"messages": [{"text": "a"}], "x"', 1, 1),
        ('{"messages": [{"text": "a"}, 5]}', 1, 1),
        ("[]", 0, 1),
        ("{}", 0, 1),
        ("5", 0, 1),
        ("[[1]]", 0, 1),
        ("[,,]", 0, 2),
        ("}", 0, 2),
        ("\u00a0[1]", 0, 1),
        ("   ", 0, 1),
        ('{"a": 1, "b": 2}', 0, 1),
    ],
)
def test_broken_json_gives_what_it_holds_and_says_the_rest(read: Read, text: str, items: int, skips: int) -> None:
    entries = read("a.json", text)
    assert (len(found(entries)), len(entries) - len(found(entries))) == (items, skips)


def test_a_named_field_with_dots(texts: Texts) -> None:
    data = '[{"text": "no", "object": {"content": "yes"}}]'
    assert texts("a.json", data, text_column="object.content") == ["yes"]


def test_text_in_parts_is_joined(texts: Texts) -> None:
    data = '[{"text": "a"}, {"text": ["b ", {"type": "link", "text": "c"}, {"type": "image"}]}, {"text": ["d", "e"]}]'
    assert texts("a.json", data) == ["a", "b c", "d\ne"]


def test_lists_of_other_things_are_no_text(read: Read) -> None:
    entries = read("a.json", '[{"text": "a"}, {"text": [["b"], 1]}]')
    assert reasons(entries) == [None, SkipReason.NO_TEXT_COLUMN]


def test_texts_in_lists_beside_the_text_are_said(read: Read) -> None:
    (item,) = read("a.json", '[{"text": "a", "replies": [{"text": "b"}], "tags": ["x"]}]')
    assert isinstance(item, ContentItem)
    assert "“replies”" in str(item.notes[-1])
    assert "“tags”" not in str(item.notes[-1])


@pytest.mark.parametrize(
    "text",
    [
        '{"ok": true, "result": {"items": [{"text": "a"}, {"text": "b"}]}}',
        '{"1": {"text": "a"}, "2": {"text": "b"}}',
        '{"messages": {"x1": {"text": "a"}, "x2": {"text": "b"}}, "n": 2}',
        '{"id": ["a1", "a2"], "text": ["a", "b"], "label": [0, 1]}',
        '{"text": {"0": "a", "1": "b"}, "label": {"0": 0, "1": 1}}',
        '{"columns": ["text", "n"], "index": [0, 1], "data": [["a", 1], ["b", 2]]}',
        '{"schema": {"fields": [{"name": "text", "type": "string"}]}, "data": [{"text": "a"}, {"text": "b"}]}',
        '[["text", "n"], ["a", 1], ["b", 2]]',
        '// exported\n[{"text": "a"}, // the first\n{"text": "b"}]',
        '/* exported\n by hand */ {"text": "a"}\n# more\n{"text": "b"}',
        'window.archive.posts = [{"text": "a"}, {"text": "b"}]',
    ],
    ids=lambda text: text[:24],
)
def test_tables_as_programs_write_them(texts: Texts, text: str) -> None:
    assert texts("a.json", text) == ["a", "b"]


def test_records_named_by_their_ids(read: Read) -> None:
    entries = read("a.json", '{"m1": {"text": "a"}, "m2": {"text": "b", "id": "own"}}')
    assert [entry.origin.external_id for entry in entries] == ["m1", "own"]


def test_what_looks_like_a_comment_in_a_text_stays(texts: Texts) -> None:
    data = '// exported\n[{"text": "see https://example.org/* now */ or # or // there"}]'
    assert texts("a.json", data) == ["see https://example.org/* now */ or # or // there"]


@pytest.mark.parametrize(
    "text", ['<!doctype html><html lang="en"><body class="page">Sign in</body></html>', "Sorry, no"]
)
def test_what_is_no_json_gives_no_items(read: Read, text: str) -> None:
    (skip,) = read("a.json", text)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.MALFORMED


def test_a_row_whose_words_are_elsewhere_says_where(read: Read) -> None:
    data = '{"title": "All liars", "selftext": ""}\n{"title": "Lamp", "selftext": "Five euros."}\n{"title": "You fool"}'
    first, item, last = read("a.jsonl", data)
    assert isinstance(item, ContentItem)
    assert item.context.title == "Lamp"
    assert "“title”" in str(item.notes[0])
    for skip in (first, last):
        assert isinstance(skip, Skip)
        assert skip.reason is SkipReason.NO_TEXT_COLUMN
        assert "“title”" in str(skip.detail)


def test_texts_deep_in_a_list_are_named(read: Read) -> None:
    listing = [{"kind": "Listing", "data": {"children": [{"kind": "t1", "data": {"body": "a comment"}}]}}]
    (item,) = read("a.json", json.dumps(listing))
    assert isinstance(item, ContentItem)
    assert "not read: “data.children”" in " ".join(map(str, item.notes))


def test_lines_with_a_comma_behind_each_are_read(read: Read) -> None:
    entries = read("a.jsonl", '[\n{"text": "one"},\n{"text": "two"}\n]\n')
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == ["one", "two"]


def test_the_posts_of_an_archive_of_x_are_read_though_they_are_a_script(read: Read) -> None:
    posts = [{"tweet": {"id_str": "1", "full_text": "hello"}}]
    (item,) = read("tweets.js", "window.YTD.tweets.part0 = " + json.dumps(posts))
    assert isinstance(item, ContentItem)
    assert item.text == "hello"
    (skip,) = read("ads.js", "window.YTD.ad_engagements.part0 = " + json.dumps(posts))
    assert isinstance(skip, Skip)
