"""Markup as the server reads it: texts, offsets and error messages."""

from html import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.demo.telegram_api import MarkupError, Severity, find_entities, format_text, parse_html, to_html
from bot.demo.telegram_api.markup import utf16_length, utf16_slice


def kinds(source: str) -> list[tuple[str, int, int]]:
    return [(one["type"], one["offset"], one["length"]) for one in parse_html(source).entities]


def rules(source: str) -> list[str]:
    return [finding.rule for finding in format_text(source, html=True).findings]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("Flächen <p>", 'Unsupported start tag "p" at byte offset 9'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
        ("🏠<b", "Unclosed start tag at byte offset 4"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ('<a ="x">', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=a,b>", "Unexpected end of name token at byte offset 8"),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<i><b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji emoji-id='x'>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("<tg-time unix='x'>a</tg-time>", "Invalid Unix time specified"),
        (
            "&#xD83C;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ),
        ),
        ("\ud83c", "Strings must be encoded in UTF-8"),
    ],
)
def test_what_the_server_refuses(source: str, message: str) -> None:
    with pytest.raises(MarkupError) as caught:
        parse_html(source)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a > b & c", "a > b & c", []),
        ("&lt;&gt;&amp;&quot;&#228;&#xe4;", '<>&"ää', []),
        ("a &lt b", "a < b", []),
        ("🏠<b>Ä🏠</b>", "🏠Ä🏠", [("bold", 2, 3)]),
        ("<B>a</b>", "a", [("bold", 0, 1)]),
        ("<strong>a</>", "a", [("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ("<em>a<ins>b</ins><del>c</del></em>", "abc", [("italic", 0, 3), ("underline", 1, 1), ("strikethrough", 2, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<tg-emoji emoji-id='5'>a</tg-emoji>", "a", [("custom_emoji", 0, 1)]),
        ("<tg-time unix='5' format='D'>a</tg-time>", "a", [("date_time", 0, 1)]),
    ],
)
def test_what_the_server_reads(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    assert parse_html(source).text == text
    assert kinds(source) == entities


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ('<a href="https://www.bmbf.de/x?a=1&amp;b=2">a</a>', "https://www.bmbf.de/x?a=1&b=2"),
        ("<a href=WWW.bmbf.de>a</a>", "http://www.bmbf.de/"),
        ("<a>difu.de</a>", "http://difu.de/"),
        ("<a href='https://difu.de:8443#x'>a</a>", "https://difu.de:8443/#x"),
        ("<a href='tg://resolve?domain=x'>a</a>", "tg://resolve?domain=x"),
        ("<a href='tg:resolve?domain=x'>a</a>", "tg:resolve?domain=x"),
    ],
)
def test_links(source: str, url: str) -> None:
    assert parse_html(source).entities[0]["url"] == url


@pytest.mark.parametrize(
    "url", ["Leipzig", "ftp://difu.de", "http://localhost", "https://di fu.de", "http://", "http://difu.de:0", "tg://"]
)
def test_an_invalid_link_is_dropped(url: str) -> None:
    parsed = parse_html(f'<a href="{url}">a</a>')
    assert not parsed.entities
    assert [(one.rule, one.severity) for one in parsed.findings] == [("5.2 link", Severity.CHANGED)]


def test_a_link_to_a_user_is_a_mention() -> None:
    (mention,) = parse_html('<a href="tg://user?id=7">a</a>').entities
    assert (mention["type"], mention["user"]["id"]) == ("text_mention", 7)


def test_code_with_a_language() -> None:
    (block,) = parse_html('<pre><code class="language-python">a</code></pre>').entities
    assert (block["type"], block["language"]) == ("pre", "python")
    assert parse_html('<code class="language-python"><pre>a</pre></code>').entities == (block,)
    assert rules('<code class="language-python">a</code>') == ["5.2 code language"]


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("a&nbsp;b", "5.2 named reference"),
        ("a&uuml;b", "5.2 named reference"),
        ("<b class='x'>a</b>", "5.2 attribute"),
        (" a", "5.1 cleaning"),
        ("a\n", "5.1 cleaning"),
        ("a\tb", "5.1 cleaning"),
        ("a\r\nb", "5.1 cleaning"),
        ("A\u030angström", "5.1 cleaning"),
        ("a\u202eb", "5.1 cleaning"),
        ("<b>a <code>b</code></b>", "5.2 nesting"),
        ("<a href='difu.de'>a <code>b</code></a>", "5.2 nesting"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "5.2 nesting"),
        ("<a href='difu.de'>a<a href='bmbf.de'>b</a></a>", "5.2 nesting"),
        ("<a href='difu.de'>a<blockquote>b</blockquote></a>", "5.2 nesting"),
    ],
)
def test_what_the_server_changes_silently(source: str, rule: str) -> None:
    assert rules(source) == [rule]


@pytest.mark.parametrize(
    "source",
    [
        "a&b R&D",
        "Ångström\nzweite Zeile",
        "<b>a <i>b <u>c</u></i></b>",
        "<blockquote><b>a</b> <code>b</code> <a href='difu.de'>c</a></blockquote>",
        "<b>a</b><b>b</b>",
        "<b>a<b>b</b></b>",
        "<b><a href='difu.de'>a</a> b</b>",
    ],
)
def test_what_the_server_leaves_as_it_is(source: str) -> None:
    assert rules(source) == []


def test_cleaning_moves_the_entities() -> None:
    cleaned = format_text("\n 🏠\r <b> a\tb </b> \u2028<i> </i>", html=True)
    assert cleaned.text == "🏠  a b"
    assert [(one["type"], one["offset"], one["length"]) for one in cleaned.entities] == [("bold", 4, 3)]


def test_code_cuts_the_style_around_it() -> None:
    text = format_text("<b>ab<code>cd</code>ef</b>", html=True)
    spans = [(one["type"], one["offset"], one["length"]) for one in text.entities]
    assert spans == [("bold", 0, 2), ("code", 2, 2), ("bold", 4, 2)]


def test_at_most_a_hundred_entities() -> None:
    hundred = "<b>a</b> " * 99 + "<b>a</b>"
    assert rules(hundred) == []
    assert rules(f"{hundred} <b>a</b>") == ["5.1 entities"]
    assert len(format_text(f"{hundred} <b>a</b>", html=True).entities) == 100
    assert rules("/themen " * 150 + "!") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start nakofi", [("bot_command", "/start")]),
        ("Mit /themen@pretend_bot, bitte", [("bot_command", "/themen@pretend_bot")]),
        ("und/oder a//b </themen>", []),
        ("🏠 /a", [("bot_command", "/a")]),
        ("@anna und a@b", [("mention", "@anna")]),
        ("#Leerstand #123", [("hashtag", "#Leerstand")]),
        ("post@difu.de", [("email", "post@difu.de")]),
        ("Siehe https://difu.de/a?b=@cde.", [("url", "https://difu.de/a?b=@cde")]),
        ("bmbf.de/x, usw.", [("url", "bmbf.de/x")]),
    ],
)
def test_automatic_entities(text: str, found: list[tuple[str, str]]) -> None:
    entities = find_entities(text)
    assert [(one["type"], utf16_slice(text, one["offset"], one["length"])) for one in entities] == found


def test_automatic_entities_give_way_to_code_and_links() -> None:
    text = format_text("<code>/themen</code> <b>/verbuende</b>", html=True)
    assert [one["type"] for one in text.entities] == ["code", "bot_command", "bold"]


@given(st.text(alphabet=st.sampled_from("<>/&;#x=\"' \t\nabipre🏠Ä\0"), max_size=60))
def test_nothing_but_a_markup_error(source: str) -> None:
    try:
        parsed = format_text(source, html=True)
    except MarkupError:
        return
    for entity in parsed.entities:
        assert 0 < entity["length"] <= utf16_length(parsed.text) - entity["offset"]


@given(st.text())
def test_any_text_at_all(source: str) -> None:
    try:
        format_text(source, html=True)
        format_text(source, html=False)
    except MarkupError:
        pass


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_back(text: str) -> None:
    parsed = parse_html(escape(text, quote=False))
    assert (parsed.text, parsed.entities) == (text, ())


TAGS = st.sampled_from(["b", "i", "u", "s", "tg-spoiler", "blockquote", "a", "pre"])
OPENING = {"a": '<a href="https://difu.de/?a&amp;b">'}
SOURCES = st.recursive(
    st.text(alphabet="ab<&🏠ä").map(lambda text: escape(text, quote=False)),
    lambda inner: st.builds(
        lambda tag, parts: OPENING.get(tag, f"<{tag}>") + "".join(parts) + f"</{tag}>",
        TAGS,
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)


@given(SOURCES)
@example("<b>a<blockquote>b<pre>c</pre></blockquote></b>")
@example("<b><blockquote><pre>a</pre>b</blockquote>c</b>")
def test_rendering_and_reading_agree(source: str) -> None:
    first = format_text(source, html=True)
    second = format_text(to_html(first.text, first.entities), html=True)
    assert (second.text, second.entities) == (first.text, first.entities)
    assert not second.findings


def test_rendering_of_everything_with_attributes() -> None:
    source = (
        '<a href="tg://user?id=7">a</a><pre><code class="language-python">b</code></pre><pre>c</pre>'
        '<blockquote expandable>d</blockquote><tg-emoji emoji-id="5">e</tg-emoji>'
    )
    parsed = parse_html(source)
    assert to_html(parsed.text, parsed.entities) == source


def test_crossing_entities_are_closed_and_opened_again() -> None:
    bold, italic = {"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 2}
    assert to_html("abc", [bold, italic]) == "<b>a<i>b</i></b><i>c</i>"


@pytest.mark.parametrize(("offset", "length"), [(0, 9), (1, 1), (-1, 1)])
def test_explicit_entities_have_to_fit_the_text(offset: int, length: int) -> None:
    with pytest.raises(MarkupError):
        format_text("🏠a", html=False, entities=[{"type": "bold", "offset": offset, "length": length}])
