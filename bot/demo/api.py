"""The page's way to the pretend Telegram: say, edit, tap, listen, and look at files."""

import re
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.catalogue import LANGUAGES
from bot.demo.bodies import Body, Edit, Say, Tap, read
from bot.demo.stream import stream
from bot.demo.tabs import NoRoomError, Tab, Tabs
from bot.demo.telegram_api import Screen, StoredFile, World
from bot.demo.telegram_api.files import JPEG, PNG

_SESSION: Final = re.compile(r"[0-9a-f]{32}")
_DONE: Final = 204
_PICTURES: Final = {PNG: "image/png", JPEG: "image/jpeg"}
"""Shown as pictures; whatever begins otherwise is handed over for saving."""


class Api:
    """The endpoints below /api."""

    def __init__(self, world: World, tabs: Tabs) -> None:
        self._world = world
        self._tabs = tabs

    @property
    def routes(self) -> list[Route]:
        """Where each endpoint is."""
        return [
            Route("/events", self.events),
            Route("/say", self.say, methods=["POST"]),
            Route("/edit", self.edit, methods=["POST"]),
            Route("/tap", self.tap, methods=["POST"]),
            Route("/files/{file_id}", self.file),
        ]

    async def events(self, request: Request) -> Response:
        """Open a tab, and tell it what happens there until it goes away."""
        session, language = (request.query_params.get(name, "") for name in ("session", "language"))
        if not _SESSION.fullmatch(session) or language not in LANGUAGES:
            raise HTTPException(422, f"session: 32 hexadecimal digits; language: one of {', '.join(LANGUAGES)}")
        try:
            tab = self._tabs.open(session, language)
        except NoRoomError as error:
            raise HTTPException(503, "Too many chats are open; close some tabs.") from error
        return StreamingResponse(stream(self._tabs, tab), media_type="text/event-stream")

    async def say(self, request: Request) -> Response:
        """Write a message."""
        body = await read(request, Say)
        await self._tab(body).user.say(body.text)
        return Response(status_code=_DONE)

    async def edit(self, request: Request) -> Response:
        """Change one's own message; the same text again is no change, as in Telegram's clients."""
        body = await read(request, Edit)
        user = self._tab(body).user
        screen = _screen(user.messages, body.message_id)
        if screen.by_bot:
            raise HTTPException(403, "Only your own messages can be edited.")
        if screen.text != body.text:
            await user.edit(screen, body.text)
        return Response(status_code=_DONE)

    async def tap(self, request: Request) -> Response:
        """Tap a button that is there; the bot's answer comes as an event."""
        body = await read(request, Tap)
        user = self._tab(body).user
        screen = _screen(user.messages, body.message_id)
        if not any(button.kind == "callback_data" and button.value == body.data for button in screen):
            raise HTTPException(409, "The message has no such button (any more).")
        await user.tap_data(body.data, message=screen)
        return Response(status_code=_DONE)

    async def file(self, request: Request) -> Response:
        """The content of a picture or document that was sent."""
        try:
            file = self._world.files[request.path_params["file_id"]]
        except KeyError as error:
            raise HTTPException(404, "There is no such file.") from error
        return _content(file)

    def _tab(self, body: Body) -> Tab:
        tab = self._tabs.get(body.session)
        if tab is None:
            raise HTTPException(404, "There is no such chat (any more).")
        return tab


def _screen(screens: list[Screen], message_id: int) -> Screen:
    found = next((screen for screen in screens if screen.message_id == message_id), None)
    if found is None:
        raise HTTPException(404, "There is no such message (any more).")
    return found


def _content(file: StoredFile) -> Response:
    if file.url is not None:
        raise HTTPException(404, "This file lies behind an outside address, and nothing is loaded from there.")
    for beginning, media_type in _PICTURES.items():
        if file.data.startswith(beginning):
            return Response(file.data, media_type=media_type)
    return Response(file.data, media_type="application/octet-stream", headers={"Content-Disposition": "attachment"})
