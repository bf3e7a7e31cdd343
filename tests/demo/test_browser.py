"""The chat page in a real Chromium, as people use it."""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Final, TypeAlias

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Request, Route, expect

from bot.answers import Assistant, Screen, address
from bot.catalogue import Catalogue
from bot.demo import browser
from bot.demo.telegram_api import JsonObject, format_text
from bot.questions import kinds

EXECUTABLE: Final = browser.find()

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(EXECUTABLE is None, reason=f"none of {', '.join(browser.NAMES)} is installed"),
]

OpenPage: TypeAlias = Callable[..., Awaitable[Page]]

RATHAUS: Final = {"title": "Rathaus", "address": "Markt 1"}
PHONES: Final = [(320, 568), (390, 844), (844, 390)]
LABELLED: Final = re.compile(r'- \w+ "[^"]+"')
"""How Playwright writes down what a screen reader hears of a control that has a name."""

CONTRAST: Final = """
(selectors) => {
  const channels = (colour) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const linear = (channel) => (channel <= 10 ? channel / 3295 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
    const [red, green, blue] = channels(colour).map(linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (channels(colour)[3] > 200) return colour;
    }
    return "Canvas";
  };
  return Object.fromEntries(selectors.map((selector) => {
    const node = document.querySelector(selector);
    const [one, other] = [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => b - a);
    return [selector, (one + 0.05) / (other + 0.05)];
  }));
}
"""
"""The contrast between text and ground of elements, as WCAG 2 computes it."""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    assert EXECUTABLE is not None
    async with browser.chromium(EXECUTABLE) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def open_page(chromium: Browser, address: str) -> AsyncIterator[OpenPage]:
    """Opens the demo in windows of their own; no page may complain or ask anything of another server."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    async def open_page(path: str = "/", locale: str = "de-DE", **options: Any) -> Page:
        context = await browser.window(chromium, locale, **{"viewport": {"width": 390, "height": 844}, **options})
        context.set_default_timeout(10_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", hear)
        context.on("request", check)
        contexts.append(context)
        page = await context.new_page()
        await page.goto(f"{address}{path}")
        return page

    def hear(line: ConsoleMessage) -> None:
        if line.type in {"error", "warning"} and "503" not in line.text:  # which one test answers on purpose
            complaints.append(line.text)

    def check(request: Request) -> None:
        if not request.url.startswith(f"{address}/"):
            complaints.append(f"asked for {request.url}")

    yield open_page
    for context in contexts:
        await context.close()
    assert complaints == []


@pytest_asyncio.fixture(loop_scope="module")
async def page(open_page: OpenPage) -> Page:
    """A German phone in front of the bot's description."""
    page = await open_page()
    await expect(page.locator("#welcome")).to_be_visible()
    return page


class TestTalking:
    async def test_a_question_with_a_typo(self, page: Page, assistant: Assistant, catalogue: Catalogue) -> None:
        question = "In welchem Thema ist KomMonitr?"
        await say(page, question)
        await shows(answers(page).last, assistant.answer(question).screen)
        theme = catalogue.themes[catalogue.verbuende["kommonitor"].theme]
        await expect(answers(page).last).to_contain_text(theme.title.de)

    async def test_from_the_themes_to_a_card_and_back(
        self, page: Page, assistant: Assistant, catalogue: Catalogue
    ) -> None:
        to_theme = kinds.AboutTheme((catalogue.verbuende["nakofi"].theme,))
        await say(page, "/themen")
        await shows(answers(page).last, assistant.show(kinds.AllThemes(), "de"))
        for question in (to_theme, kinds.AboutVerbuende(("nakofi",)), to_theme):
            target = address.encode(question, "de")
            await answers(page).last.locator(f'[data-data="{target}"]').click()
            await shows(answers(page).last, assistant.show(question, "de"))
            await expect(answers(page).last.locator(".bubble")).to_be_in_viewport()
        await expect(answers(page)).to_have_count(1)
        await expect(answers(page).last.locator(".meta")).to_contain_text("bearbeitet")

    async def test_an_edited_question_changes_its_answer(self, page: Page, assistant: Assistant) -> None:
        field = page.locator("#field")
        await say(page, "Welche Themen gibt es?")
        await shows(answers(page).last, assistant.show(kinds.AllThemes(), "de"))
        await field.press("ArrowUp")
        await expect(page.locator("#editing")).to_contain_text("Welche Themen gibt es?")
        await expect(field).to_have_value("Welche Themen gibt es?")
        await field.fill("Was ist NaKoFi?")
        await field.press("Enter")
        await shows(answers(page).last, assistant.answer("Was ist NaKoFi?").screen)
        await expect(page.locator("#editing")).to_be_hidden()
        await expect(page.locator(".message")).to_have_count(2)
        await expect(page.locator(".out .meta")).to_contain_text("bearbeitet")

    async def test_editing_can_be_given_up(self, page: Page) -> None:
        field = page.locator("#field")
        await say(page, "Hallo")
        await expect(answers(page)).to_have_count(1)
        await field.fill("ein Entwurf")
        await page.locator(".pencil").click()
        await expect(field).to_have_value("Hallo")
        await field.press("Escape")
        await expect(field).to_have_value("ein Entwurf")
        await expect(page.locator(".out .meta")).not_to_contain_text("bearbeitet")

    async def test_html_stays_text(self, page: Page) -> None:
        text = '<b>fett</b> <img src="x" onerror="alert(1)"> &amp; <script>alert(1)</script>'
        await say(page, text)
        await expect(page.locator(".out .content")).to_have_text(re.compile(re.escape(text)))
        await expect(answers(page)).to_have_count(1)
        await expect(page.locator("#log").locator("script, img:not(.welcome img)")).to_have_count(0)
        await expect(page.locator(".out b")).to_have_count(0)

    async def test_a_deep_link_opens_its_card_once(self, open_page: OpenPage, assistant: Assistant) -> None:
        question = kinds.AboutVerbuende(("nakofi",))
        page = await open_page(f"/?start={address.encode(question)}")
        await shows(answers(page).last, assistant.show(question, "de"))
        assert page.url.endswith("/")
        await page.reload()
        await shows(answers(page).last, assistant.show(question, "de"))
        await expect(page.locator(".message")).to_have_count(2)

    async def test_a_forged_deep_link_sends_nothing(self, open_page: OpenPage) -> None:
        page = await open_page("/?start=%3Cb%3E")
        await expect(page.locator("#welcome")).to_be_visible()

    async def test_a_command_in_a_text_can_be_tapped(self, page: Page) -> None:
        await say(page, "/start")
        await page.locator(".out .command").click()
        await expect(answers(page)).to_have_count(2)


class TestTabs:
    async def test_two_tabs_are_two_chats(self, page: Page) -> None:
        other = await page.context.new_page()
        await other.goto(page.url)
        await expect(other.locator("#welcome")).to_be_visible()
        await say(page, "Hallo")
        await expect(answers(page)).to_have_count(1)
        await say(other, "/themen")
        await expect(answers(other)).to_have_count(1)
        await expect(page.locator(".out")).to_have_count(1)
        await expect(other.locator(".out .content")).to_contain_text("/themen")

    async def test_a_duplicate_is_a_chat_of_its_own(self, page: Page) -> None:
        await say(page, "Hallo")
        await expect(answers(page)).to_have_count(1)
        async with page.expect_popup() as opened:
            await page.evaluate("() => void window.open('/')")  # with a copy of the session storage
        duplicate = await opened.value
        await expect(duplicate.locator("#welcome")).to_be_visible()

    async def test_a_reload_keeps_the_chat(self, page: Page) -> None:
        await say(page, "Hallo")
        await expect(answers(page)).to_have_count(1)
        await page.reload()
        await expect(page.locator(".message")).to_have_count(2)


class TestLanguage:
    async def test_the_browser_decides_first(self, open_page: OpenPage) -> None:
        page = await open_page(locale="fr-FR")
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await expect(page.locator("#field")).to_have_attribute("placeholder", "Message")

    async def test_switching(self, page: Page, assistant: Assistant) -> None:
        german = await page.locator("#description").text_content()
        await say(page, "/start")
        await shows(answers(page).last, assistant.show(kinds.Start(), "de"))
        await page.get_by_text("EN", exact=True).click()
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await expect(page.locator("#description")).not_to_have_text(german or "")
        await expect(page.locator(".message")).to_have_count(2)
        await page.locator("#slash").click()
        await expect(page.get_by_role("option").nth(1)).to_contain_text("/themes")
        await page.locator("#field").fill("")
        await say(page, "/start")
        await shows(answers(page).nth(1), assistant.show(kinds.Start(), "en"))
        await page.reload()
        await expect(page.locator("html")).to_have_attribute("lang", "en")


class TestKeyboard:
    async def test_from_start_to_a_card(self, page: Page, assistant: Assistant) -> None:
        await tab_to(page, page.locator("#start"))
        await page.keyboard.press("Enter")
        await shows(answers(page).last, assistant.show(kinds.Start(), "de"))
        await expect(page.locator("#field")).to_be_focused()

        await page.keyboard.type("/")
        options = page.get_by_role("option")
        await expect(page.locator("#slash")).to_have_attribute("aria-expanded", "true")
        await expect(options.first).to_have_attribute("aria-selected", "true")
        await page.keyboard.press("ArrowDown")
        await expect(page.locator("#field")).to_have_attribute("aria-activedescendant", "command-1")
        await page.keyboard.press("Enter")
        await expect(page.locator("#commands")).to_be_hidden()
        await shows(answers(page).nth(1), assistant.show(kinds.AllThemes(), "de"))

        key = answers(page).nth(1).locator(".key").first
        await tab_to(page, key, backwards=True)
        assert await key.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
        await page.keyboard.press("Enter")
        await expect(answers(page).nth(1).locator(".meta")).to_contain_text("bearbeitet")
        await expect(answers(page).nth(1).locator(".key:focus")).to_have_count(1)

    async def test_the_menu_completes_and_closes(self, page: Page) -> None:
        field, menu = page.locator("#field"), page.locator("#commands")
        await field.press_sequentially("/the")
        await expect(page.get_by_role("option")).to_have_count(2)
        await field.press("ArrowUp")
        await field.press("Tab")
        await expect(field).to_have_value("/thema ")
        await expect(menu).to_be_hidden()
        await field.fill("/nichts")
        await expect(menu).to_be_hidden()
        await field.fill("/s")
        await expect(menu).to_be_visible()
        await field.press("Escape")
        await expect(menu).to_be_hidden()
        await expect(field).to_have_value("/s")

    async def test_a_quote_unfolds(self, page: Page) -> None:
        await say(page, "KIF")
        fold = answers(page).last.locator(".fold")
        await expect(fold).to_have_attribute("aria-expanded", "false")
        height = await page.locator(".quoted").evaluate("node => node.clientHeight")
        await tab_to(page, fold, backwards=True)
        await page.keyboard.press("Enter")
        await expect(fold).to_have_attribute("aria-expanded", "true")
        assert await page.locator(".quoted").evaluate("node => node.clientHeight") > height
        await page.keyboard.press("Enter")
        await expect(fold).to_have_attribute("aria-expanded", "false")

    async def test_everything_has_a_name(self, page: Page) -> None:
        await say(page, "NaKoFi")
        await expect(answers(page)).to_have_count(1)
        await expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
        controls = page.locator("button:visible, a:visible, textarea:visible, input")
        for control in await controls.all():
            assert re.search(r'- \w+ "[^"]+"', await control.aria_snapshot()), await control.evaluate(
                "n => n.outerHTML"
            )


class TestLooks:
    @pytest.mark.parametrize(("width", "height"), PHONES)
    async def test_nothing_is_wider_than_the_phone(self, open_page: OpenPage, width: int, height: int) -> None:
        page = await open_page(viewport={"width": width, "height": height}, is_mobile=True, has_touch=True)
        for count, text in enumerate(("/start", "Thema Daten", "Projekte gegen Leerstand", "W" * 200), start=1):
            await say(page, text)
            await expect(answers(page)).to_have_count(count)
            for part in ("html", ".app", "#log"):
                assert await page.locator(part).evaluate("node => node.scrollWidth - node.clientWidth") == 0
        await expect(page.locator("#send")).to_be_in_viewport()

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    async def test_text_stands_out_in_both_schemes(self, open_page: OpenPage, scheme: str) -> None:
        page = await open_page(color_scheme=scheme, reduced_motion="reduce")
        await page.locator("#field").fill("/")
        await expect(page.get_by_role("option").first).to_be_visible()
        selectors = ["#name", "#status", "#description", "#start", ".commands b", ".commands span", "#send"]
        found = await page.evaluate(CONTRAST, selectors)
        await page.locator("#field").fill("")
        await say(page, "KIF")
        await expect(answers(page).locator(".fold")).to_be_visible()
        selectors = [".in .content", ".in .meta", ".out .content", ".out .meta", ".key", ".fold", ".day", ".pencil"]
        found |= await page.evaluate(CONTRAST, selectors)
        assert {selector: ratio for selector, ratio in found.items() if ratio < 4.5} == {}
        bar = await page.locator(".head").evaluate("node => getComputedStyle(node).backgroundColor")
        brightness = sum(map(int, re.findall(r"\d+", bar))) / 3
        assert brightness > 240 if scheme == "light" else brightness < 40

    async def test_a_new_answer_is_shown_from_its_beginning(self, open_page: OpenPage) -> None:
        page = await open_page(viewport={"width": 390, "height": 500}, reduced_motion="reduce")
        for count, text in enumerate(("/start", "NaKoFi", "/themen"), start=1):
            await say(page, text)
            await expect(answers(page)).to_have_count(count)
            top = await answers(page).last.evaluate("node => node.getBoundingClientRect().top")
            assert 0 < top < 250

    async def test_an_edit_elsewhere_does_not_move_the_view(self, open_page: OpenPage) -> None:
        page = await open_page(viewport={"width": 390, "height": 500}, reduced_motion="reduce")
        for count, text in enumerate(("/themen", "NaKoFi"), start=1):
            await say(page, text)
            await expect(answers(page)).to_have_count(count)
        await page.locator("#log").evaluate("node => node.scrollTo({ top: 0, behavior: 'instant' })")
        await expect(page.locator("#to-end")).to_be_visible()
        await page.locator("#field").press("ArrowUp")
        await page.locator("#field").fill("KIF")
        await page.locator("#field").press("Enter")
        await expect(page.locator(".in .meta").last).to_contain_text("bearbeitet")
        assert await page.locator("#log").evaluate("node => node.scrollTop") == 0
        await page.locator("#to-end").click()
        await expect(page.locator("#to-end")).to_be_hidden()


class TestScripted:
    """What this bot does not send (yet), played to the page as the server would tell it."""

    async def test_toast_alert_and_typing(self, open_page: OpenPage) -> None:
        page = await scripted(open_page, ("typing", {}), ("answered", {"text": "Ein Hinweis", "show_alert": False}))
        await expect(page.get_by_role("status")).to_have_text("Ein Hinweis")
        page = await scripted(open_page, ("answered", {"text": "Eine Warnung", "show_alert": True}))
        await expect(page.get_by_role("dialog")).to_contain_text("Eine Warnung")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("dialog")).to_be_hidden()

    async def test_picture_file_and_place(self, open_page: OpenPage) -> None:
        photo: JsonObject = {"photo": [{"file_id": "file-1", "width": 40, "height": 30}], "caption": "Eine Karte"}
        document: JsonObject = {"document": {"file_id": "file-2", "file_name": "Liste.pdf", "file_size": 2048}}
        venue = {
            "location": {"latitude": 51.76, "longitude": 14.33},
            "venue": {"title": "Rathaus", "address": "Markt 1"},
        }
        page = await scripted(open_page, *(sent(at, body) for at, body in enumerate((photo, document, venue), start=1)))
        await expect(page.get_by_role("img", name="Eine Karte")).to_have_attribute("src", "/api/files/file-1")
        await expect(page.get_by_role("link", name="Herunterladen")).to_have_attribute("href", "/api/files/file-2")
        await expect(answers(page).last).to_contain_text("Rathaus")
        await expect(answers(page).last).to_contain_text("51.76000, 14.33000")
        await expect(answers(page).last.get_by_role("link")).to_have_attribute("rel", "noopener noreferrer")

    async def test_buttons_of_every_kind(self, open_page: OpenPage) -> None:
        rows = [
            [
                {"text": "Website", "url": "https://example.org/"},
                {"text": "Karte", "url": "https://t.me/demo_bot?start=x"},
            ],
            [{"text": "Böse", "url": "javascript:alert(1)"}, {"text": "Teilen", "switch_inline_query": "x"}],
        ]
        page = await scripted(open_page, sent(1, {"text": "Wohin?", "reply_markup": {"inline_keyboard": rows}}))
        website = page.get_by_role("link", name="Website")
        await expect(website).to_have_attribute("target", "_blank")
        await expect(website).to_have_attribute("rel", "noopener noreferrer")
        await expect(website.locator("svg")).to_be_visible()
        await expect(page.locator(".key", has_text="Böse")).to_have_attribute("href", "")
        await page.get_by_role("button", name="Teilen").click()
        await expect(page.locator("#toast")).to_contain_text("nur in Telegram")

    async def test_deleted_messages_go(self, open_page: OpenPage) -> None:
        page = await scripted(
            open_page, sent(1, {"text": "eins"}), sent(2, {"text": "zwei"}), ("deleted", {"message_id": 1})
        )
        await expect(answers(page)).to_have_count(1)
        await expect(answers(page)).to_contain_text("zwei")

    @pytest.mark.parametrize(
        ("text", "entities", "html"),
        [
            ("🏛 fett", [("bold", 3, 4)], "🏛 <b>fett</b>"),
            ("abcd", [("bold", 0, 4), ("italic", 1, 2)], "<b>a<i>bc</i>d</b>"),
            ("abcd", [("bold", 0, 3), ("italic", 2, 2)], "<b>ab<i>c</i></b><i>d</i>"),
            ("<b>&", [("code", 0, 3)], "<code>&lt;b&gt;</code>&amp;"),
            (
                "a\n\nb\n\nc",
                [("blockquote", 3, 1)],
                '<blockquote class="quote"><div class="quoted">b</div></blockquote>',
            ),
            ("x", [("unknown", 0, 1)], "<span>x</span>"),
            ("js", [("text_link", 0, 2, "javascript:alert(1)")], "<span>js</span>"),
        ],
    )
    async def test_entities(self, page: Page, text: str, entities: list[tuple[Any, ...]], html: str) -> None:
        wire = [dict(zip(("type", "offset", "length", "url"), entity, strict=False)) for entity in entities]
        rendered: str = await page.evaluate(
            """async ([text, entities]) => {
                const { render } = await import("/static/entities.js");
                const box = document.createElement("div");
                box.append(...render(text, entities, () => {}));
                return box.innerHTML;
            }""",
            [text, wire],
        )
        assert html in rendered
        assert "\n" not in rendered

    async def test_a_lost_connection_is_shown_and_found_again(self, page: Page) -> None:
        await page.route("**/api/events**", lambda route: route.fulfill(status=503))
        await page.get_by_text("EN", exact=True).click()
        await expect(page.locator("#status")).to_have_text("connecting …")
        await page.unroute("**/api/events**")
        await expect(page.locator("#status")).to_have_text("bot")


def answers(page: Page) -> Locator:
    """The bot's messages."""
    return page.locator(".message.in")


async def say(page: Page, text: str) -> None:
    """Write and send, when the page is ready for it."""
    await expect(page.locator("#status")).not_to_have_text(re.compile("…|^\\s*$"))
    await page.locator("#field").fill(text)
    await page.locator("#field").press("Enter")


async def shows(message: Locator, screen: Screen) -> None:
    """Wait until a message shows this screen: the beginning of its text, and its buttons."""
    first, *_ = format_text(screen.text, html=True).text.split("\n")
    await expect(message.locator(".content")).to_contain_text(first)
    labels = [re.compile(f"^{re.escape(button.label)}") for row in screen.rows for button in row]
    await expect(message.locator(".key")).to_have_text(labels)


async def tab_to(page: Page, target: Locator, *, backwards: bool = False) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(60):
        if await target.evaluate("node => node === document.activeElement"):
            return
        await page.keyboard.press("Shift+Tab" if backwards else "Tab")
    raise AssertionError(f"{target} cannot be reached with Tab")


def sent(message_id: int, body: JsonObject) -> tuple[str, JsonObject]:
    """The event of a message from the bot."""
    return "message", {"by_bot": True, "message": {"message_id": message_id, "date": 1_767_268_800, **body}}


async def scripted(open_page: OpenPage, *events: tuple[str, JsonObject]) -> Page:
    """A page whose server tells exactly this, once."""
    profile = {"name": "Bot", "username": "demo_bot", "description": "", "commands": []}
    told = [("profile", profile), ("history", {"messages": []}), *events]
    stream = "".join(f"event: {kind}\ndata: {json.dumps(details)}\n\n" for kind, details in told)

    async def play(route: Route) -> None:
        await route.fulfill(body=f"retry: 3600000\n{stream}", content_type="text/event-stream")

    async def show(route: Route) -> None:
        await route.fulfill(body="", content_type="image/png")

    page = await open_page()
    await page.route("**/api/events**", play)
    await page.route("**/api/files/**", show)
    await page.reload()
    return page
