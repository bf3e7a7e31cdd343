import asyncio
import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx
import pytest

from bot.__main__ import main
from bot.answers import Assistant
from bot.demo import PORTS, server
from bot.demo.bodies import BODY_LIMIT
from bot.demo.site import STATIC, Site, create
from bot.demo.stream import stream
from bot.demo.tabs import NoRoomError, Tabs
from bot.demo.telegram_api import JsonObject, World

ANNA = "a" * 32
BEN = "b" * 32
Output = pytest.CaptureFixture[str]


@pytest.fixture
async def site(assistant: Assistant) -> AsyncIterator[Site]:
    """The site with the bot at work, without a socket; the bot must keep Telegram's rules."""
    site = create(assistant)
    async with site.app.router.lifespan_context(site.app):
        yield site
        await site.world.settled()
    site.world.assert_clean()


@pytest.fixture
async def client(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    """A browser that only knows HTTP."""
    transport = httpx.ASGITransport(app=site.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        yield client


class TestPage:
    async def test_is_served_with_all_its_files(self, client: httpx.AsyncClient) -> None:
        page = await client.get("/")
        assert page.status_code == 200
        assert page.headers["content-type"].startswith("text/html")
        for file in STATIC.iterdir():
            assert (await client.get(f"/static/{file.name}")).content == file.read_bytes()

    @pytest.mark.parametrize("path", ["/", "/static/chat.js", "/api/events", "/api/files/none", "/nowhere"])
    async def test_every_answer_has_the_policy(self, client: httpx.AsyncClient, path: str) -> None:
        headers = (await client.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'self';")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"

    def test_nothing_is_written_into_the_page(self) -> None:
        page = (STATIC / "index.html").read_text(encoding="utf-8")
        assert " style=" not in page
        assert " on" not in {part[:3] for part in page.split("<") if "=" in part}
        assert page.count("<script") == page.count('<script type="module" src="/static/')

    @pytest.mark.parametrize("file", [file.name for file in STATIC.glob("*.js")])
    def test_data_never_becomes_markup(self, file: str) -> None:
        source = (STATIC / file).read_text(encoding="utf-8")
        assert not any(word in source for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"))


class TestShield:
    @pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8080", "localhost", "LOCALHOST:9"])
    async def test_own_names(self, client: httpx.AsyncClient, host: str) -> None:
        assert (await client.get("/", headers={"Host": host})).status_code == 200

    @pytest.mark.parametrize(
        "host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "www.localhost", ""]
    )
    async def test_other_names_are_refused(self, client: httpx.AsyncClient, host: str) -> None:
        answer = await client.get("/", headers={"Host": host})
        assert answer.status_code == 400
        assert "content-security-policy" in answer.headers

    @pytest.mark.parametrize("site_of_request", ["cross-site", "same-site"])
    async def test_other_sites_are_refused(self, client: httpx.AsyncClient, site_of_request: str) -> None:
        headers = {"Sec-Fetch-Site": site_of_request}
        body = {"session": ANNA, "text": "Hallo"}
        assert (await client.post("/api/say", json=body, headers=headers)).status_code == 403
        assert (await client.get(f"/api/events?session={ANNA}&language=de", headers=headers)).status_code == 403

    async def test_a_link_from_another_site_opens_the_page(self, client: httpx.AsyncClient) -> None:
        assert (await client.get("/?start=x", headers={"Sec-Fetch-Site": "cross-site"})).status_code == 200


class TestActions:
    async def test_a_question_is_answered(self, site: Site, client: httpx.AsyncClient, assistant: Assistant) -> None:
        user = site.tabs.open(ANNA, "de").user
        answer = await client.post("/api/say", json={"session": ANNA, "text": " Welche Themen gibt es? "})
        assert (answer.status_code, answer.content) == (204, b"")
        await site.world.settled()
        assert [screen.text for screen in user.messages][:1] == ["Welche Themen gibt es?"]
        shown = assistant.answer("Welche Themen gibt es?").screen
        assert user.screen.labels == [button.label for row in shown.rows for button in row]

    async def test_a_tap_edits(self, site: Site, client: httpx.AsyncClient) -> None:
        user = site.tabs.open(ANNA, "de").user
        await user.start()
        await site.world.settled()
        button = next(iter(user.screen))
        body = {"session": ANNA, "message_id": user.screen.message_id, "data": button.value}
        assert (await client.post("/api/tap", json=body)).status_code == 204
        await site.world.settled()
        assert user.screen.edited
        assert len(user.answers) == 1

    async def test_an_edited_question_mends_the_answer(self, site: Site, client: httpx.AsyncClient) -> None:
        user = site.tabs.open(ANNA, "de").user
        question = await user.say("Hallo")
        await site.world.settled()
        before = user.screen.text
        body = {"session": ANNA, "message_id": question.message_id, "text": "Welche Themen gibt es?"}
        assert (await client.post("/api/edit", json=body)).status_code == 204
        await site.world.settled()
        assert user.screen.text != before
        assert len(user.answers) == 1

    async def test_the_same_text_is_no_edit(self, site: Site, client: httpx.AsyncClient) -> None:
        user = site.tabs.open(ANNA, "de").user
        question = await user.say("Hallo")
        body = {"session": ANNA, "message_id": question.message_id, "text": "Hallo"}
        assert (await client.post("/api/edit", json=body)).status_code == 204
        assert not user.messages[0].edited

    async def test_what_is_not_there(self, site: Site, client: httpx.AsyncClient) -> None:
        site.tabs.open(BEN, "de")
        user = site.tabs.open(ANNA, "de").user
        await user.start()
        await site.world.settled()
        there = user.screen.message_id
        for path, body, status in [
            ("say", {"session": "c" * 32, "text": "Hallo"}, 404),
            ("tap", {"session": ANNA, "message_id": 9999, "data": "1d_start"}, 404),
            ("tap", {"session": ANNA, "message_id": there, "data": "forged"}, 409),
            ("tap", {"session": BEN, "message_id": there, "data": next(iter(user.screen)).value}, 404),
            ("edit", {"session": ANNA, "message_id": 9999, "text": "Hallo"}, 404),
            ("edit", {"session": ANNA, "message_id": there, "text": "Hallo"}, 403),
        ]:
            assert (await client.post(f"/api/{path}", json=body)).status_code == status, body

    @pytest.mark.parametrize(
        "body",
        [
            {},
            [],
            {"session": ANNA},
            {"session": ANNA, "text": ""},
            {"session": ANNA, "text": " \n "},
            {"session": ANNA, "text": 7},
            {"session": ANNA, "text": "x" * 4097},
            {"session": ANNA, "text": "x", "more": 1},
            {"session": ANNA.upper(), "text": "x"},
            {"session": f"{ANNA}\n", "text": "x"},
            {"session": "a", "text": "x"},
        ],
    )
    async def test_another_shape_is_refused(self, client: httpx.AsyncClient, body: object) -> None:
        answer = await client.post("/api/say", json=body)
        assert answer.status_code == 422
        assert "\n" not in answer.text

    @pytest.mark.parametrize("content", [b"", b"{", b"\xff", b'{"session": "\\ud800"}'])
    async def test_what_is_no_json_is_refused(self, client: httpx.AsyncClient, content: bytes) -> None:
        headers = {"Content-Type": "application/json"}
        assert (await client.post("/api/say", content=content, headers=headers)).status_code == 422

    async def test_another_type_is_refused(self, client: httpx.AsyncClient) -> None:
        body = json.dumps({"session": ANNA, "text": "x"})
        assert (await client.post("/api/say", content=body)).status_code == 415

    async def test_too_much_is_refused(self, client: httpx.AsyncClient) -> None:
        headers = {"Content-Type": "application/json"}
        assert (await client.post("/api/say", content=b" " * (BODY_LIMIT + 1), headers=headers)).status_code == 413

    async def test_the_longest_message_passes(self, site: Site, client: httpx.AsyncClient) -> None:
        site.tabs.open(ANNA, "de")
        assert (await client.post("/api/say", json={"session": ANNA, "text": "🏛" * 2048})).status_code == 204


class TestFiles:
    async def test_pictures_are_shown_and_files_are_saved(self, site: Site, client: httpx.AsyncClient) -> None:
        png = site.world.files.add("map.png", (b"\x89PNG\r\n\x1a\n" + b"rest"), "text/html")
        page = site.world.files.add("page.html", b"<script>", "text/html")
        shown = await client.get(f"/api/files/{png.file_id}")
        saved = await client.get(f"/api/files/{page.file_id}")
        assert (shown.content, shown.headers["content-type"]) == (png.data, "image/png")
        assert (saved.content, saved.headers["content-type"]) == (page.data, "application/octet-stream")
        assert saved.headers["content-disposition"] == "attachment"

    async def test_nothing_is_loaded_from_outside(self, site: Site, client: httpx.AsyncClient) -> None:
        outside = site.world.files.add("a.png", b"", "image/png", "https://example.org/a.png")
        assert (await client.get(f"/api/files/{outside.file_id}")).status_code == 404
        assert (await client.get("/api/files/none")).status_code == 404


class TestTabs:
    def test_a_tab_is_a_person(self, world: World) -> None:
        tabs = Tabs(world)
        assert tabs.open(ANNA, "de") is tabs.open(ANNA, "en") is tabs.get(ANNA)
        assert tabs.open(ANNA, "en").user.account.language_code == "en"
        assert tabs.open(BEN, "de").user.chat is not tabs.open(ANNA, "de").user.chat

    def test_idle_ones_are_forgotten(self, world: World) -> None:
        now = 0.0
        tabs = Tabs(world, idle=60, clock=lambda: now)
        anna = tabs.open(ANNA, "de").user
        now = 61
        tabs.open(BEN, "de")
        assert tabs.get(ANNA) is None
        assert len(tabs) == 1
        assert anna.chat.id not in world.chats
        assert anna.account.id not in world.accounts

    def test_open_ones_are_not(self, world: World) -> None:
        now = 0.0
        tabs = Tabs(world, idle=60, clock=lambda: now)
        with tabs.listening(tabs.open(ANNA, "de")):
            now = 61
            tabs.open(BEN, "de")
            assert len(tabs) == 2

    def test_when_there_are_too_many_the_oldest_goes(self, world: World) -> None:
        tabs = Tabs(world, limit=2, clock=itertools.count().__next__)
        for session in (ANNA, BEN, "c" * 32):
            tabs.open(session, "de")
        assert [tabs.get(session) is None for session in (ANNA, BEN, "c" * 32)] == [True, False, False]

    def test_no_room(self, world: World) -> None:
        tabs = Tabs(world, limit=1)
        with tabs.listening(tabs.open(ANNA, "de")), pytest.raises(NoRoomError):
            tabs.open(BEN, "de")

    async def test_no_room_on_the_site(self, site: Site, client: httpx.AsyncClient) -> None:
        site.tabs._limit = 1
        with site.tabs.listening(site.tabs.open(ANNA, "de")):
            assert (await client.get(f"/api/events?session={BEN}&language=de")).status_code == 503


class TestStream:
    async def test_silence_is_filled(self, world: World) -> None:
        tabs = Tabs(world)
        events = stream(tabs, tabs.open(ANNA, "de"), keep_alive=0.001)
        seen = [await anext(events) for _ in range(4)]
        assert [event.partition(" ")[0] for event in seen] == ["event:", "event:", ":", ":"]
        await events.aclose()

    async def test_what_happens_in_the_chat(self, world: World) -> None:
        tabs = Tabs(world)
        tab = tabs.open(ANNA, "de")
        async with watched(tabs, ANNA) as hear:
            mine = await tab.user.say("Hallo")
            await tab.user.edit(mine, "Guten Tag")
            await tab.user.delete(mine)
            await world.call("sendChatAction", {"chat_id": tab.user.chat.id, "action": "typing"})
            await world.call("setMyCommands", {"commands": [{"command": "x", "description": "Y"}]})
            assert (await hear())[1]["message"]["text"] == "Hallo"
            assert (await hear())[1]["message"]["text"] == "Guten Tag"
            assert await hear() == ("deleted", {"message_id": mine.message_id})
            assert await hear() == ("typing", {})
            assert (await hear())[1]["commands"] == [{"command": "x", "description": "Y"}]

    async def test_each_tab_hears_its_own_chat(self, world: World) -> None:
        tabs = Tabs(world)
        async with watched(tabs, ANNA) as hear:
            await tabs.open(BEN, "de").user.say("Von Ben")
            await tabs.open(ANNA, "de").user.say("Von Anna")
            assert (await hear())[1]["message"]["text"] == "Von Anna"

    def test_over_the_wire(self, address: str) -> None:
        with listening(address, session="1" * 32) as hear:
            kind, profile = hear()
            assert kind == "profile"
            assert profile["name"]
            assert "/start" in profile["description"]
            assert {"command", "description"} == set(profile["commands"][0])
            assert hear() == ("history", {"messages": []})
            httpx.post(f"{address}/api/say", json={"session": "1" * 32, "text": "/start"}).raise_for_status()
            mine, answer = hear(), hear()
            assert (mine[0], mine[1]["by_bot"], mine[1]["message"]["text"]) == ("message", False, "/start")
            assert (answer[0], answer[1]["by_bot"]) == ("message", True)
        with listening(address, session="1" * 32, language="en") as hear:
            assert hear()[1]["commands"] != profile["commands"]
            assert hear() == ("history", {"messages": [mine[1], answer[1]]})

    async def test_a_page_that_is_closed_stops_listening(self, site: Site) -> None:
        async def receive() -> dict[str, str]:
            return {"type": "http.disconnect"}

        async def send(_: object) -> None:
            await asyncio.sleep(0)

        scope = {
            "type": "http",
            "asgi": {"spec_version": "2.3"},
            "method": "GET",
            "path": "/api/events",
            "query_string": f"session={ANNA}&language=de".encode(),
            "headers": [(b"host", b"127.0.0.1")],
        }
        await site.app(scope, receive, send)
        tab = site.tabs.get(ANNA)
        assert tab is not None
        assert tab.listeners == 0

    @pytest.mark.parametrize("query", ["", "session=a&language=de", f"session={ANNA}", f"session={ANNA}&language=fr"])
    async def test_who_is_nobody(self, client: httpx.AsyncClient, query: str) -> None:
        assert (await client.get(f"/api/events?{query}")).status_code == 422


@asynccontextmanager
async def watched(tabs: Tabs, session: str) -> AsyncIterator[Callable[[], Any]]:
    """Listen to a tab, beginning behind the history."""
    events = stream(tabs, tabs.open(session, "de"))

    async def hear() -> tuple[str, JsonObject]:
        return parsed(await anext(events))

    for _ in range(2):
        await hear()
    yield hear
    await events.aclose()


@contextmanager
def listening(address: str, session: str, language: str = "de") -> Iterator[Callable[[], tuple[str, JsonObject]]]:
    """Listen over a real connection."""
    query = {"session": session, "language": language}
    with httpx.stream("GET", f"{address}/api/events", params=query, timeout=10) as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        lines = response.iter_lines()

        def hear() -> tuple[str, JsonObject]:
            return parsed("\n".join([next(lines), next(lines), next(lines)]))

        yield hear


def parsed(frame: str) -> tuple[str, JsonObject]:
    kind, data = frame.strip().split("\n")
    return kind.removeprefix("event: "), json.loads(data.removeprefix("data: "))


@pytest.fixture
def free_port() -> int:
    """A port that is free, and the next one too as far as anybody can know."""
    with server.listen(0) as listener:
        return server.port_of(listener)


class TestPort:
    def test_a_taken_one_leads_to_the_next(self, free_port: int) -> None:
        with server.listen(free_port) as first, server.listen(free_port) as second:
            assert server.port_of(first) == free_port
            assert server.port_of(second) > free_port

    def test_only_this_machine_can_reach_it(self) -> None:
        with server.listen(0) as listener:
            assert listener.getsockname()[0] == "127.0.0.1"

    def test_none_left(self) -> None:
        with server.listen(PORTS - 1), pytest.raises(server.NoPortError, match="from 65535 on"):
            server.listen(PORTS - 1)

    def test_one_that_may_not_be_used(self, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
        def bind(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(socket.socket, "bind", bind)
        monkeypatch.setattr("bot.serving.logs.set_up", lambda *_: None)
        assert main(["demo", "--port", "80"]) == 2
        assert capsys.readouterr().err == "Port 80 cannot be used: Permission denied.\n"

    @pytest.mark.parametrize("port", ["-1", "65536", "http"])
    def test_none_at_all(self, port: str, capsys: Output) -> None:
        with pytest.raises(SystemExit) as end:
            main(["demo", f"--port={port}"])
        assert end.value.code == 2
        assert "a number from 0" in capsys.readouterr().err


class TestCommand:
    def test_says_where_and_opens_the_browser(
        self, monkeypatch: pytest.MonkeyPatch, capsys: Output, free_port: int
    ) -> None:
        opened: list[str] = []

        def run(_: Assistant, listener: socket.socket, ready: Callable[[], None]) -> None:
            with listener:
                ready()

        monkeypatch.setattr(server, "run", run)
        monkeypatch.setattr("bot.serving.logs.set_up", lambda *_: None)
        monkeypatch.setattr("webbrowser.open", opened.append)
        assert main(["demo", "--port", str(free_port), "--open"]) == 0
        assert opened == [f"http://127.0.0.1:{free_port}"]
        assert capsys.readouterr().out.startswith(f"The bot is waiting for you at http://127.0.0.1:{free_port} ")

    @pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is a signal on POSIX systems only")
    def test_from_start_to_ctrl_c_with_a_page_open(self, free_port: int) -> None:
        with server.listen(free_port):
            command = [sys.executable, "-m", "bot", "demo", "--port", str(free_port)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as demo:
                assert demo.stdout is not None
                assert demo.stdout.readline() == f"Port {free_port} is taken, so this is the next free one.\n"
                found = next(word for word in demo.stdout.readline().split() if word.startswith("http"))
                with listening(found, ANNA) as hear:
                    assert hear()[0] == "profile"
                    begun = time.monotonic()
                    demo.send_signal(signal.SIGINT)
                    _, errors = demo.communicate(timeout=10)
                assert (demo.returncode, errors) == (0, "")
                assert time.monotonic() - begun < server.GRACE
