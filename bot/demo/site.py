"""The chat page and the bot behind it, as one web application in one process."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.answers import Assistant
from bot.demo.api import Api
from bot.demo.shield import HOSTS, Shield
from bot.demo.tabs import Tabs
from bot.demo.telegram_api import Clock, PretendRequest, World
from bot.messenger.application import build
from bot.serving import polling
from bot.settings import Secret, Settings

STATIC: Final = Path(__file__).parent / "static"


@dataclass(frozen=True, slots=True)
class Site:
    """The web application, the pretend Telegram in it, and the tabs that are open on it."""

    app: Starlette
    world: World
    tabs: Tabs


def create(assistant: Assistant, *, clock: Clock = time.time) -> Site:
    """The site of one pretend Telegram. The bot starts and ends with the web application."""
    world = World(bot_name=assistant.catalogue.programme.name, bot_username="demo_bot", clock=clock)
    tabs = Tabs(world)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with _bot_at_work(world, assistant):
            yield

    app = Starlette(
        routes=[
            Route("/", _page),
            Mount("/api", routes=Api(world, tabs).routes),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        middleware=[
            Middleware(Shield),
            Middleware(TrustedHostMiddleware, allowed_hosts=list(HOSTS), www_redirect=False),
        ],
        lifespan=lifespan,
    )
    return Site(app, world, tabs)


async def _page(_: Request) -> FileResponse:
    return FileResponse(STATIC / "index.html")


@asynccontextmanager
async def _bot_at_work(world: World, assistant: Assistant) -> AsyncIterator[None]:
    """The real bot, polling the world as it would poll Telegram; entered when it listens."""
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world))
    stopped = asyncio.Event()
    bot = asyncio.create_task(polling.serve(application, assistant, stopped))
    try:
        listening = asyncio.create_task(_listening(world))
        await asyncio.wait({bot, listening}, return_when=asyncio.FIRST_COMPLETED)
        yield
    finally:
        stopped.set()
        listening.cancel()
        await bot


async def _listening(world: World) -> None:
    """Wait until the bot has asked for updates, after it has introduced itself."""
    async with world.changed:
        await world.changed.wait_for(lambda: world.waiting_polls)
