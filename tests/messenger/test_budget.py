import pytest

from bot.answers import texts
from bot.demo.telegram_api import StillClock, User, World
from bot.messenger.application import BotApplication
from bot.messenger.budget import BURST, LETTERS, Budget

NOTICE = texts("de").plain("notice-too-fast")


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def budget(clock: StillClock) -> Budget:
    return Budget(burst=3, per_second=0.5, chats=2, clock=clock)


def test_a_burst_then_one_word_then_silence(budget: Budget) -> None:
    assert [budget.spend(1) for _ in range(6)] == ["granted"] * 3 + ["warn"] + ["denied"] * 2


def test_it_grows_back(budget: Budget, clock: StillClock) -> None:
    for _ in range(4):
        budget.spend(1)
    clock.advance(1.9)
    assert budget.spend(1) == "denied"
    clock.advance(0.1)
    assert budget.spend(1) == "granted"
    assert budget.spend(1) == "denied"


def test_the_word_is_said_again_only_after_the_budget_was_full(budget: Budget, clock: StillClock) -> None:
    for _ in range(4):
        budget.spend(1)
    clock.advance(5.9)
    assert [budget.spend(1) for _ in range(3)] == ["granted", "granted", "denied"]
    clock.advance(60)
    assert [budget.spend(1) for _ in range(5)] == ["granted"] * 3 + ["warn", "denied"]


def test_every_chat_has_its_own(budget: Budget) -> None:
    for _ in range(5):
        budget.spend(1)
    assert budget.spend(2) == "granted"


def test_no_more_chats_are_remembered_than_agreed(budget: Budget) -> None:
    for _ in range(3):
        budget.spend(1)
    budget.spend(2)
    budget.spend(3)
    assert budget.spend(1) == "granted"


def test_long_texts_cost_more_and_the_longest_can_be_afforded() -> None:
    budget = Budget(burst=10, per_second=0)
    assert budget.spend(1, "x" * 8 * LETTERS) == "granted"
    assert budget.spend(1, "x" * LETTERS) == "warn"
    assert budget.spend(1, "x") == "granted"
    assert Budget(burst=3).spend(1, "x" * 100 * LETTERS) == "granted"


async def test_somebody_who_floods_is_told_once_and_others_are_served(chat: User, world: World) -> None:
    for _ in range(2 * int(BURST)):
        await chat.say("/hilfe")
    said = [answer.text for answer in chat.answers]
    assert said.count(NOTICE) == 1
    assert BURST <= len(said) - 1 < BURST + 10  # A few grow back while the test runs.
    other = User(world)
    await other.say("/hilfe")
    assert len(other.answers) == 1


async def test_taps_beyond_the_budget_change_nothing_but_do_not_keep_waiting(chat: User) -> None:
    await chat.start()
    for _ in range(2 * int(BURST)):
        await chat.tap_data("1d_help")
    assert len(chat.toasts) == 2 * BURST
    assert [toast.text for toast in chat.toasts].count(NOTICE) == 1
    assert len(chat.answers) == 1


async def test_talk_in_a_group_that_is_not_for_the_bot_costs_nothing(
    chat: User, world: World, application: BotApplication
) -> None:
    world.privacy_mode = False
    group = chat.within(world.new_group("Gruppe"))
    for _ in range(2 * int(BURST)):
        await group.say("Wer bringt den Kuchen mit?")
        await group.say("/kuchen")
    assert not group.answers
    await group.say("/hilfe")
    assert len(group.answers) == 1
