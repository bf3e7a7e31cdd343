from bot.messenger.memory import Memory


def test_the_entry_out_of_use_longest_is_forgotten() -> None:
    memory: Memory[str, int] = Memory(2)
    memory.keep("a", 1)
    memory.keep("b", 2)
    assert memory.get("a") == 1
    memory.keep("c", 3)
    assert (memory.get("a"), memory.get("b"), memory.get("c")) == (1, None, 3)
    assert len(memory) == 2


def test_a_new_value_takes_the_place_of_the_old() -> None:
    memory: Memory[str, int] = Memory(2)
    memory.keep("a", 1)
    memory.keep("a", 2)
    assert memory.get("a") == 2
    assert len(memory) == 1
