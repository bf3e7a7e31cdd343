"""What most tests need: the bundled catalogue, the assistant, and a chat with the bot on the pretend Telegram."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import settings

from bot.answers import Assistant
from bot.catalogue import Catalogue, load
from bot.demo.telegram_api import PretendRequest, User, World, deliver_to
from bot.messenger.application import BotApplication, build
from bot.messenger.weather import Patience
from bot.settings import Secret, Settings

# How long an example takes tells of the machine, not of the bot: speed is measured in benchmarks.
# Each run tries the same examples: what passes once passes anywhere. HYPOTHESIS_PROFILE=searching tries new ones.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("searching", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The bundled data."""
    return load()


@pytest.fixture(scope="session")
def assistant(catalogue: Catalogue) -> Assistant:
    """The inside of the bot."""
    assistant = Assistant(catalogue)
    assistant.prepare()
    return assistant


@pytest.fixture
def world() -> Iterator[World]:
    """A pretend Telegram. At the end the bot must have kept all its rules and answered every query."""
    world = World()
    yield world
    world.assert_clean()


@pytest.fixture
async def application(world: World, assistant: Assistant) -> AsyncIterator[BotApplication]:
    """The bot, connected to the world."""
    hasty = Patience(first=0.001, longest=0.002)
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world), patience=hasty)
    world.deliver = deliver_to(application)
    async with application:
        yield application


@pytest.fixture
def chat(world: World, application: BotApplication) -> User:
    """Anna, whose Telegram is set to German, in her private chat with the bot."""
    return User(world)
